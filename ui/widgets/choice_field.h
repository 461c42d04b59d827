// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/widgets/line_field.h"
#include "values/code.h"

#include <QAbstractListModel>
#include <QDate>
#include <vector>

class QCompleter;

namespace ancora::ui {

struct Choice {
    Code code;
    QString label;
    QString group; ///< shown dimly beside the label, and found by its words too; may be empty
    bool ended = false; ///< offered only where it is the answer already
};

/// The choices that fit what was typed, best first: the label begins with it, a word of it does, the code
/// does, the group does, it stands somewhere inside.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { GroupRole = Qt::UserRole };
    explicit ChoiceModel(std::vector<Choice> choices, QObject *parent);
    void set_choices(std::vector<Choice> choices);
    void show_matches(const QString &typed, const Code &current);
    [[nodiscard]] const Choice *shown_choice(int row) const;
    [[nodiscard]] const Choice *find(const Code &code) const;
    [[nodiscard]] int row_of(const Code &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Folded {
        QString label;
        QString group;
        QString code;
    };
    [[nodiscard]] int rank(std::size_t index, const QString &typed) const;

    std::vector<Choice> m_choices;
    std::vector<Folded> m_folded;
    std::vector<std::size_t> m_shown;
};

/// A code chosen by typing some of its name, in any order of importance: "nig" is enough for Nigeria.
/// What Enter or Tab would take is always the marked line of the list.
class ChoiceField : public AnswerField<Code>
{
    Q_OBJECT
public:
    enum class Unanswered { Allowed, NotAllowed };
    ChoiceField(const QString &name, std::vector<Choice> choices, Unanswered unanswered,
                QWidget *parent = nullptr);
    /// Where the choices depend on what is shown. The answer stays.
    void set_choices(std::vector<Choice> choices);

protected:
    std::optional<Code> read_value(const QString &text) const override;
    [[nodiscard]] QString written_value(const Code &code) const override;
    [[nodiscard]] QString expected() const override;
    [[nodiscard]] bool may_be_unanswered() const override { return m_unanswered == Unanswered::Allowed; }
    bool take_key(QKeyEvent *event) override;
    [[nodiscard]] bool is_choosing() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open_list(const QString &typed);

    ChoiceModel *m_model;
    QCompleter *m_completer;
    Unanswered m_unanswered;
};

/// The choices of a code list in the user's language; codes that are not valid on `day` count as ended.
[[nodiscard]] std::vector<Choice> choices_of(const CodeList &list, Language language, QDate day);
/// The groups of a code list, for questions that are answered by one of them.
[[nodiscard]] std::vector<Choice> groups_of(const CodeList &list, Language language);

/// A code of a list, where the question can also be left open in three ways.
class CodeAnswerField final : public ChoiceField
{
    Q_OBJECT
public:
    CodeAnswerField(const QString &name, const CodeList &list, Language language, QDate day,
                    QWidget *parent = nullptr);
};

/// A code of a list, or none.
class CodeField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = Code;
    CodeField(const QString &name, const CodeList &list, Language language, QDate day,
              QWidget *parent = nullptr);
    CodeField(const QString &name, std::vector<Choice> choices, QWidget *parent = nullptr);
    [[nodiscard]] Code value() const { return ChoiceField::value().value_or(); }
    void set_value(const Code &code);
    [[nodiscard]] QString display(const Code &code) const;
};

/// Yes, no, or no answer.
class YesNoField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = Answer<bool>;
    explicit YesNoField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] Answer<bool> value() const;
    void set_value(const Answer<bool> &value);
    [[nodiscard]] QString display(const Answer<bool> &value) const;
};

/// Yes or no, where one of the two is always true ("main form", "renewal").
class FlagField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = bool;
    explicit FlagField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] bool value() const;
    void set_value(bool value);
    [[nodiscard]] QString display(bool value) const;
};

} // namespace ancora::ui
