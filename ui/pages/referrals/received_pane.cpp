// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/referrals/received_pane.h"

#include "exchange/files.h"
#include "exchange/received_referral.h"
#include "exchange/recipient_keys.h"
#include "storage/store.h"
#include "ui/models/register_names.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/line_field.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

constexpr int lines_of_content = 3; // more would leave no room for the register at 800 pixels

/// "Exploitation: Form: Labour; Sector: Catering". What this program has no word for is left out: the sender decides which
/// names stand in a package, and none of them may look like ours.
QString record_in_words(const Context &context, const QString &table, const QJsonObject &record)
{
    QStringList answers;
    for (auto one = record.begin(); one != record.end(); ++one) {
        const QString title = register_title(table, one.key());
        const QVariant value = one->isDouble() ? QVariant(static_cast<qlonglong>(one->toDouble())) : one->toVariant();
        const QString words = value_in_words(context, table, one.key(), value).simplified();
        if (title != one.key() && !words.isEmpty())
            answers += title % QStringLiteral(": ") % words;
    }
    return answers.isEmpty() ? QString() : table_title(table) % QStringLiteral(" – ") % answers.join(QStringLiteral("; "));
}

QStringList content_in_words(const Context &context, const QJsonObject &content)
{
    QStringList lines;
    for (const char *name : {"person", "relative", "exploitation_event", "involvement", "accompaniment", "status_phase",
                             "residence_document", "stay", "goal", "service_given", "note"}) {
        const QJsonValue value = content.value(QLatin1String(name));
        // "service" is what the sender asks for, so those that were given have another name there.
        const QString table = QLatin1String(name) == QLatin1String("service_given") ? QStringLiteral("service") : QLatin1String(name);
        for (const QJsonValue &record : value.isObject() ? QJsonArray{value} : value.toArray())
            lines += record_in_words(context, table, record.toObject());
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace

ReceivedPane::ReceivedPane(Context &context, QWidget *parent)
    : QGroupBox(tr("Package of another office"), parent), m_context(context), m_progress(new QLabel), m_content(new QPlainTextEdit),
      m_reason(new TextField(tr("Reason of a refusal"))), m_file(new FolderField(FolderDialog::What::File))
{
    m_progress->setWordWrap(true);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("How far it is"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setAccessibleName(tr("What came with it"));
    m_content->setFixedHeight(fontMetrics().lineSpacing() * lines_of_content);
    name_for_readers(*m_file, tr("New file for the answer"));
    m_file->setToolTip(tr("New file for the answer"));
    lay_out();
    hide();
}

void ReceivedPane::lay_out()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 2);
    auto *file = new QVBoxLayout;
    auto *label = new QLabel(tr("New file for the answer"));
    label->setBuddy(m_file);
    file->addWidget(label);
    file->addWidget(m_file);
    line->addLayout(file, 3);
    for (const auto &[state, text] : {std::pair{"ACCEPTED", tr("Answer: accepted")}, std::pair{"REFUSED", tr("Answer: refused")},
                                      std::pair{"DONE", tr("Answer: done")}}) {
        auto *button = new QPushButton(text);
        button->setToolTip(tr("Writes a file that only the sender can open"));
        connect(button, &QPushButton::clicked, this, [this, code = Code::of(state)] { answer(code); });
        line->addWidget(button, 0, Qt::AlignBottom);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_progress);
    column->addWidget(m_content);
    column->addLayout(line);
}

void ReceivedPane::show_for(FileId referral)
{
    if (referral != m_referral) {
        m_reason->set_value({});
        m_file->set_folder({});
    }
    m_referral = referral;
    if (referral.is_null())
        return hide();
    const auto read = m_context.store.records<ReceivedReferral>(referral);
    const bool came_as_package = read && !read->value.empty();
    setVisible(came_as_package);
    if (!read)
        Q_EMIT failed(read.error());
    if (!came_as_package)
        return m_content->clear();
    const ReceivedReferral &received = read->value.front();
    const QJsonObject content = QJsonDocument::fromJson(received.content.toUtf8()).object();
    m_progress->setText(in_words(received, content));
    m_content->setPlainText(content_in_words(m_context, content).join(u'\n'));
}

QString ReceivedPane::in_words(const ReceivedReferral &received, const QJsonObject &content) const
{
    const auto code = [&content](const char *name) {
        return Code::parse(content.value(QLatin1String(name)).toString()).value_or(Code());
    };
    QStringList sentences{tr("Taken in on %1, signed with the key %2.")
                              .arg(shown(received.received_on), exchange::fingerprint_of(received.signing_key))};
    if (const QString service = m_context.label(ListId::SupportServices, code("service")); !service.isEmpty())
        sentences += tr("Asked for: %1.").arg(service);
    if (const QDate due = QDate::fromString(content.value(u"answer_due").toString(), Qt::ISODate); due.isValid())
        sentences += tr("An answer is expected until %1.").arg(shown(due));
    sentences += received.answered_on.isValid() ? tr("Answered on %1.").arg(shown(received.answered_on)) : tr("Not answered yet.");
    return sentences.join(u' ');
}

void ReceivedPane::answer(const Code &state)
{
    m_reason->commit();
    const QString path = m_file->folder();
    if (const auto written = write_answer(state); !written)
        return Q_EMIT failed(written.error());
    m_file->set_folder({});
    show_for(m_referral);
    Q_EMIT done(tr("The answer is in %1. Only the sender can open it.").arg(QDir::toNativeSeparators(path)));
}

Result<void> ReceivedPane::write_answer(const Code &state)
{
    // Before anything counts as answered: what can be seen of it already must not fail afterwards.
    ANCORA_TRY(exchange::check_new_file(m_file->folder()));
    ANCORA_TAKE(const QByteArray sealed, exchange::answer_referral(m_context.store, m_referral, state, m_reason->value()));
    return exchange::write_private_file(m_file->folder(), sealed);
}

} // namespace ancora::ui
