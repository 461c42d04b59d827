// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/line_field.h"

namespace ancora::ui {

/// A whole number that is not below 0. Nothing typed is 0: nobody counted.
class NumberField final : public LineField
{
    Q_OBJECT
public:
    using Value = int;
    explicit NumberField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] int value() const { return m_value; }
    void set_value(int value);
    [[nodiscard]] QString display(int value) const { return value == 0 ? QString() : QString::number(value); }

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override { return display(m_value); }
    [[nodiscard]] QString expected() const override;

private:
    int m_value = 0;
};

/// "1:30"; empty for 0.
[[nodiscard]] QString shown_duration(int minutes);
/// `1:30`, `1,5` or `1.5` hours, `90m`; nothing where it is no duration.
[[nodiscard]] std::optional<int> read_duration(const QString &typed);

/// How long something took, in minutes.
class DurationField final : public LineField
{
    Q_OBJECT
public:
    using Value = int;
    explicit DurationField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] int value() const { return m_value; }
    void set_value(int minutes);
    [[nodiscard]] QString display(int minutes) const { return shown_duration(minutes); }

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override { return shown_duration(m_value); }
    [[nodiscard]] QString expected() const override;

private:
    int m_value = 0;
};

} // namespace ancora::ui
