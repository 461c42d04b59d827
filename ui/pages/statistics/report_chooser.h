// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace ancora::ui {

/// Which report: year, scope, cut-off day, threshold, and whether anything is hidden at all; the way
/// of protecting it is chosen elsewhere and only kept here. What
/// can be chosen here is always a sound report: the cut-off day stays within the year and does not
/// lie ahead.
class ReportChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChooser(QDate today, QWidget *parent = nullptr);
    /// The first year with data; the last full year is chosen until somebody chooses another.
    void set_first_year(int year);

    [[nodiscard]] statistics::ReportOptions options() const;
    [[nodiscard]] static QString scope_name(statistics::Scope scope);
    /// Does not say `changed`.
    void set_options(const statistics::ReportOptions &options);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const std::function<QString()> &name, QWidget *editor);
    void fill_years(int first);
    void bound_cut_off();
    [[nodiscard]] int year() const;

    QDate m_today;
    statistics::Method m_method = statistics::Method::Suppression;
    LiveTexts m_texts;
    QComboBox *m_year;
    QComboBox *m_scope;
    QDateEdit *m_cut_off;
    QComboBox *m_figures;
    QComboBox *m_threshold;
};

} // namespace ancora::ui
