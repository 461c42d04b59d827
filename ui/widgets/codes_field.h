// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choice_field.h"

class QListWidget;

namespace ancora::ui {

/// Several codes of one list: each has a box that the space bar ticks; typing goes to a word. Each tick is handed over at once.
class CodesField final : public Field
{
    Q_OBJECT
public:
    using Value = Codes;
    CodesField(const QString &name, const CodeList &list, Language language, QDate day, int lines = 4,
               QWidget *parent = nullptr);
    [[nodiscard]] const Codes &value() const { return m_value; }
    void set_value(const Codes &value);
    [[nodiscard]] QString display(const Codes &value) const;
    void commit() override {}
    [[nodiscard]] QString typed() const override;
    void type(const QString &text) override;
    [[nodiscard]] bool is_being_typed() const override { return false; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

private:
    std::vector<Choice> m_choices;
    Codes m_value;
    QListWidget *m_list;
};

} // namespace ancora::ui
