// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/letter_dialog.h"

#include "output/hand_over_paper.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/contact_pane.h"
#include "ui/pages/case/recipients.h"
#include "ui/widgets/form.h"
#include "ui/widgets/language_box.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

QPlainTextEdit *lines_to_type(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + edit->fontMetrics().height() / 2);
    return edit;
}

QString as_heading(QString name) { return name.replace(0, 1, name.at(0).toUpper()); }

} // namespace

LetterDialog::LetterDialog(const CaseDesk &desk, output::Letters letters, QWidget *parent)
    : PdfDialog(desk, tr("Letter"), parent), m_letters(std::move(letters)), m_letter(new QComboBox), m_recipient(new RecipientBox),
      m_language(new LanguageBox), m_names_office(new QCheckBox(tr("&Print the centre’s name"))), m_text(new QPlainTextEdit)
{
    if (const auto office = desk.context().store.office())
        m_office = office->value.name;
    for (const output::LetterTemplate &one : m_letters.all())
        m_letter->addItem(one.name.in(desk.context().language));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the letter"));

    LiveTexts texts;
    form().add(texts, [] { return tr("L&etter"); }, m_letter);
    form().add(texts, [] { return tr("&Recipient"); }, m_recipient);
    form().add(texts, [] { return tr("&Language of the letter"); }, m_language);
    add_asked();
    form().addRow(m_names_office);
    body().addWidget(m_text, 1);
    add_file();
    resize(width(), fontMetrics().height() * 42);

    connect(m_letter, &QComboBox::currentIndexChanged, this, &LetterDialog::show_questions);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &LetterDialog::show_letter);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterDialog::show_letter);
    connect(m_names_office, &QCheckBox::toggled, this, &LetterDialog::show_letter);
    show_questions();
}

void LetterDialog::add_asked()
{
    LiveTexts texts;
    for (const output::LetterTemplate &one : m_letters.all())
        for (const QString &place : one.asked()) {
            if (m_asked.contains(place))
                continue;
            QPlainTextEdit *edit = lines_to_type(2);
            form().add(texts, [this, &place] { return as_heading(m_letters.label(place, desk().context().language)); }, edit);
            connect(edit, &QPlainTextEdit::textChanged, this, &LetterDialog::show_letter);
            m_asked.insert(place, edit);
        }
}

const output::LetterTemplate &LetterDialog::letter() const
{
    return m_letters.all()[static_cast<std::size_t>(m_letter->currentIndex())];
}

output::LetterStyle LetterDialog::style() const
{
    return {m_letters, letter(), desk().context().lists, m_texts, desk().context().language};
}

output::LetterWishes LetterDialog::wishes() const
{
    output::LetterWishes wishes;
    for (const QString &place : letter().asked())
        wishes.asked.insert(place, m_asked.value(place)->toPlainText());
    wishes.names_office = m_names_office->isChecked();
    wishes.training = is_training(desk().context());
    return wishes;
}

output::Letter LetterDialog::filled() const
{
    output::PaperFrame frame;
    frame.recipient = recipient_name(m_recipient->recipient(), desk().context());
    frame.day = desk().today();
    frame.number = desk().file().cover.number;
    frame.office = m_office;
    return output::fill_letter(desk().file(), style(), frame, wishes());
}

Result<Permit> LetterDialog::permit() const
{
    return permission_for(desk().file(), {m_recipient->recipient(), letter().purpose, letter().items()}, desk().today());
}

Result<void> LetterDialog::gate(const output::Letter &filled) const
{
    if (letter().way == output::LetterWay::Post) {
        // The worker may read why: here it is the rule in the words of the file.
        if (const ContactRule *rule = forbidding(desk().file().contact_rules, ContactUse::WriteLetter, desk().today()))
            return fail(Error::Kind::Refused, contact_line(*rule, desk().context()));
    } else {
        ANCORA_TRY(permit());
    }
    return output::can_be_sent(filled, style());
}

void LetterDialog::show_questions()
{
    const bool goes_by_post = letter().way == output::LetterWay::Post;
    m_recipient->show_recipients(desk(), letter().purpose);
    form().set_visible(m_recipient, !goes_by_post);
    for (auto one = m_asked.cbegin(); one != m_asked.cend(); ++one)
        form().set_visible(one.value(), letter().places.contains(one.key()));
    m_names_office->setVisible(letter().is_for_the_person());
    show_letter();
}

void LetterDialog::show_letter()
{
    const auto texts = output::Texts::load(m_language->language());
    if (!texts)
        return show_gate(pass_on(texts.error()));
    m_texts = *texts;
    const output::Letter shown = filled();
    const QStringList head = QStringList{shown.office} + shown.address;
    QStringList parts{head.join(u'\n').trimmed(), shown.day % u'\n' % shown.reference, shown.title};
    parts += shown.paragraphs;
    parts.removeAll(QString());
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
    show_gate(gate(shown));
}

Result<QByteArray> LetterDialog::pdf() const
{
    storage::Store &store = desk().context().store;
    if (letter().way == output::LetterWay::Post)
        return output::letter_by_post(store, style(), wishes(), desk().file().cover.id);
    ANCORA_TAKE(Permit given, permit());
    return output::letter_out_of_file(store, style(), wishes(), std::move(given));
}

} // namespace ancora::ui
