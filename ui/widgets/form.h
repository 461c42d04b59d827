// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFormLayout>
#include <functional>
#include <vector>

namespace ancora::ui {

/// Texts that follow the language: each is set at once, and again by `refresh`.
class LiveTexts
{
public:
    void add(std::function<void()> set_text)
    {
        set_text();
        m_all.push_back(std::move(set_text));
    }
    void refresh() const
    {
        for (const auto &set_text : m_all)
            set_text();
    }

private:
    std::vector<std::function<void()>> m_all;
};

/// Rows of label and editor; the label names its editor for the eye, the keyboard and the screen reader.
class Form final : public QFormLayout
{
    Q_OBJECT
public:
    /// `above`: each label stands over its editor, for narrow places.
    enum class Labels { Beside, Above };
    explicit Form(Labels labels = Labels::Beside);
    void add(LiveTexts &texts, std::function<QString()> name, QWidget *editor);
    void set_visible(QWidget *editor, bool visible);
};

/// For screen readers: the widget and whatever inside it takes the focus.
void name_for_readers(QWidget &widget, const QString &name);
/// "&Save" as a screen reader should say it.
[[nodiscard]] QString without_mnemonic(QString text);

} // namespace ancora::ui
