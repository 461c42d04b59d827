// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/line_field.h"
#include "values/partial_date.h"

#include <QDate>

namespace ancora::ui {

/// "5.3.2024": the way dates are typed here is the way they are shown. Empty for a null date.
[[nodiscard]] QString shown(QDate day);
/// `5.3.2024`, `5.3.24`, `5.3` (this year), `5` (this month), `2024-03-05`; nothing where it is no date.
[[nodiscard]] QDate read_day(const QString &typed, QDate today);

/// A day: typed, `t` for today, arrow keys for a day and Page keys for a month earlier or later.
class DateField final : public LineField
{
    Q_OBJECT
public:
    using Value = QDate;
    DateField(const QString &name, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QDate value() const { return m_value; }
    void set_value(QDate value);
    [[nodiscard]] QString display(QDate value) const { return shown(value); }

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override { return shown(m_value); }
    [[nodiscard]] QString expected() const override;
    bool take_key(QKeyEvent *event) override;

private:
    QDate m_value;
    QDate m_today;
};

/// A date as far as it is known: a year, a month or a day; or unknown, refused, not asked.
class PartialDateField final : public AnswerField<PartialDate>
{
    Q_OBJECT
public:
    explicit PartialDateField(const QString &name, QWidget *parent = nullptr);

protected:
    std::optional<PartialDate> read_value(const QString &text) const override;
    [[nodiscard]] QString written_value(const PartialDate &value) const override { return value.display(); }
    [[nodiscard]] QString expected() const override;
};

} // namespace ancora::ui
