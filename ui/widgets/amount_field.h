// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/line_field.h"

namespace ancora::ui {

/// "1 250,50" with no-break spaces; empty for 0.
[[nodiscard]] QString shown_amount(int cents);
/// `1250`, `1250,5`, `1.250,50` or `1 250.50`, in cents; nothing where it is no amount.
[[nodiscard]] std::optional<int> read_amount(const QString &typed);

/// An amount of money, in cents. Nothing typed is 0: none was entered.
class AmountField final : public LineField
{
    Q_OBJECT
public:
    using Value = int;
    explicit AmountField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] int value() const { return m_value; }
    void set_value(int cents);
    [[nodiscard]] QString display(int cents) const { return shown_amount(cents); }

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override { return shown_amount(m_value); }
    [[nodiscard]] QString expected() const override;

private:
    int m_value = 0;
};

} // namespace ancora::ui
