// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "statistics/quality.h"
#include "ui/context.h"
#include "ui/pages/statistics/side_pane.h"
#include "values/result.h"

#include <vector>

class QTreeWidget;

namespace ancora::ui {

/// The list behind a figure: as many lines as the figure says.
class FigureList final : public SidePane
{
    Q_OBJECT
public:
    enum class Kind { Cases, Referrals };
    [[nodiscard]] static Kind kind_of(statistics::RequiredAnswer answer);
    [[nodiscard]] static Kind kind_of(const statistics::Definitions &definitions,
                                      const QString &table);

    explicit FigureList(Context &context, QWidget *parent = nullptr);
    /// `place`: which figure, in words. `year`: of the report; referrals are looked for only there.
    [[nodiscard]] Result<void> show_files(const QString &place, Kind kind,
                                          const std::vector<FileId> &files, int year);

Q_SIGNALS:
    void open_case(ancora::FileId file);
    void open_referral(ancora::FileId file);

private:
    [[nodiscard]] Result<void> list_cases(const std::vector<FileId> &files);
    [[nodiscard]] Result<void> list_referrals(const std::vector<FileId> &files, int year);
    void add_line(FileId file, const QStringList &texts);

    Context &m_context;
    Kind m_kind = Kind::Cases;
    QTreeWidget *m_list;
};

} // namespace ancora::ui
