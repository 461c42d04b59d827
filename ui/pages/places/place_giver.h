// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "ui/context.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/id_field.h"
#include "values/result.h"

#include <QGroupBox>

class QLabel;

namespace ancora::ui {

/// Gives a person a bed of the shelter. Before it does, the file is compared with those of everybody who sleeps in the shelter
/// then; where two are tied together it says how, and goes on for a reason only, which is stored with the stay.
class PlaceGiver final : public QGroupBox
{
    Q_OBJECT
public:
    enum class For { OneFile, AnyFile };
    PlaceGiver(Context &context, For whom, QWidget *parent = nullptr);

    /// What can be chosen; files only where the file is chosen here.
    void offer(const Shelter &shelter, const std::vector<CaseCover> &covers = {});
    /// The stay that gets the bed: one of the case, or a new one. An empty file: still to be chosen.
    void propose(FileId file, const Stay &stay);
    /// The bed was pointed at; for whom stays.
    void take_bed(RecordId bed, QDate from);
    /// Goes to the first thing that is still to be answered.
    void go_on();
    void give();

Q_SIGNALS:
    void given(ancora::FileId file);
    void failed(const ancora::Error &error);

private:
    [[nodiscard]] bool is_complete();
    [[nodiscard]] Result<QStringList> links(FileId file, const Spell &span);
    void forget_warning();

    Context &m_context;
    For m_whom;
    FileId m_only; ///< for whom, where it is not chosen here
    Stay m_stay;
    std::vector<CaseCover> m_covers; ///< that can be chosen
    IdField<FileId> *m_file;
    IdField<RecordId> *m_bed;
    DateField *m_from;
    DateField *m_until;
    QLabel *m_warning;
    TextField *m_reason;
};

} // namespace ancora::ui
