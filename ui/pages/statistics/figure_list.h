// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "ui/context.h"
#include "ui/widgets/form.h"
#include "values/result.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ancora::ui {

/// The list behind a figure: as many lines as the figure says.
class FigureList final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Cases, Referrals };

    explicit FigureList(Context &context, QWidget *parent = nullptr);
    /// `place`: which figure, in words. `year`: of the report; referrals are looked for only there.
    [[nodiscard]] Result<void> show_files(const QString &place, Kind kind,
                                          const std::vector<FileId> &files, int year);

Q_SIGNALS:
    void open_case(ancora::FileId file);
    void open_referral(ancora::FileId file);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] Result<void> list_cases(const std::vector<FileId> &files);
    [[nodiscard]] Result<void> list_referrals(const std::vector<FileId> &files, int year);
    void add_line(FileId file, const QStringList &texts);

    Context &m_context;
    LiveTexts m_texts;
    Kind m_kind = Kind::Cases;
    QLabel *m_heading;
    QPushButton *m_back;
    QTreeWidget *m_list;
};

} // namespace ancora::ui
