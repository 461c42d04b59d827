// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/hand_over_pane.h"

#include "exchange/files.h"
#include "exchange/key_files.h"
#include "output/hand_over.h"
#include "ui/in_background.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/widgets/date_fields.h"
#include "vault/disk.h"
#include "vault/session.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ancora::ui {

/// A package that nobody outside has yet.
struct HandOverPane::Sealed
{
    QByteArray package;
    QByteArray recipient;
    statistics::ReportOptions options;
    QString out;
    QStringList remarks;
};

namespace {

/// In one piece, to be compared at a glance.
QString emphasised(QString digits)
{
    return QStringLiteral("<b>") % digits.replace(u' ', QChar::Nbsp) % QStringLiteral("</b>");
}

} // namespace

HandOverPane::HandOverPane(Context &context, QWidget *parent)
    : SidePane(parent), m_context(context), m_what(new QLabel), m_obstacle(new QLabel),
      m_recipient_file(new FolderField(FolderDialog::What::File)),
      m_centres_key(new FolderField(FolderDialog::What::File)),
      m_out(new FolderField(FolderDialog::What::File)), m_hand_over(new QPushButton)
{
    lay_out();
    connect(m_recipient_file, &FolderField::changed, this, &HandOverPane::look_at_recipient);
    connect(m_out, &FolderField::changed, this, &HandOverPane::allow);
    connect(m_hand_over, &QPushButton::clicked, this, &HandOverPane::hand_over);
    m_texts.add([this] {
        set_heading(tr("Hand over the confidential figures"));
        m_hand_over->setText(tr("Hand the fi&gures over"));
        look_at_recipient();
    });
}

void HandOverPane::lay_out()
{
    for (QLabel *words : {m_what, m_obstacle})
        words->setWordWrap(true);
    m_what->setTextFormat(Qt::RichText);
    auto *form = new Form;
    form->setContentsMargins({});
    form->add(
        m_texts, [] { return tr("&Public key of the recipient"); }, m_recipient_file);
    form->add(
        m_texts, [] { return tr("&Key of the centres (if there is one)"); }, m_centres_key);
    form->add(
        m_texts, [] { return tr("New fi&le for the package"); }, m_out);
    auto *content = new QWidget;
    content->setLayout(form);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_hand_over);
    line->addStretch();
    for (QWidget *part :
         {static_cast<QWidget *>(m_what), content, static_cast<QWidget *>(m_obstacle), buttons})
        add(part);
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

void HandOverPane::prepare(std::shared_ptr<const ReportMaterial> material,
                           const statistics::ReportOptions &options)
{
    m_material = std::move(material);
    m_options = options;
    const auto office = m_context.session->signing_key();
    m_office_fingerprint = office ? exchange::fingerprint_of(office->public_key) : QString();
    m_refusal = office ? QString() : office.error().text;
    look_at_recipient();
}

void HandOverPane::look_at_recipient()
{
    const QString path = m_recipient_file->folder();
    const auto key = exchange::load_public_key(path);
    m_recipient = key.value_or(QByteArray());
    // A path that is still being typed is nothing to complain about.
    const bool is_wrong = !key && QFileInfo(path).isFile();
    m_obstacle->setText(is_wrong ? key.error().text : m_refusal);
    const QString recipient = key ? exchange::fingerprint_of(*key) : tr("not chosen yet");
    m_what->setVisible(m_refusal.isEmpty());
    m_what->setText(tr("The counts in all tables of %1 (%2, until %3) leave the vault, none of "
                       "them hidden but without names "
                       "and dates, sealed for the recipient alone, whose key is %4, and signed "
                       "with the key of this office, "
                       "which is %5.")
                        .arg(m_options.year)
                        .arg(ReportChooser::scope_name(m_options.scope).toHtmlEscaped(),
                             shown(m_options.cut_off), emphasised(recipient),
                             emphasised(m_office_fingerprint)));
    allow();
}

void HandOverPane::allow()
{
    m_hand_over->setEnabled(!m_busy && !m_recipient.isEmpty() && !m_office_fingerprint.isEmpty() &&
                            QDir::isAbsolutePath(m_out->folder()));
}

void HandOverPane::hand_over()
{
    set_busy(true);
    if (const auto begun = seal(); !begun)
        end(pass_on(begun.error()));
}

void HandOverPane::set_busy(bool busy)
{
    m_busy = busy;
    allow();
    Q_EMIT working(busy ? tr("Sealing the figures") : QString());
}

Result<void> HandOverPane::seal()
{
    ANCORA_TAKE(crypto::SignKeys signing, m_context.session->signing_key());
    std::optional<output::SharedMarks> marks;
    if (const QString file = m_centres_key->folder(); !file.isEmpty()) {
        ANCORA_TAKE(Secret key, exchange::load_centres_key(file));
        ANCORA_TAKE(marks, output::read_marks(m_context.store, m_material->facts, m_material->lists,
                                              std::move(key)));
    }
    m_sealing = std::make_shared<Watched>();
    auto work = [material = m_material, options = m_options, recipient = m_recipient,
                 out = m_out->folder(), office = m_context.session->office(),
                 marks = std::move(marks), signing = std::move(signing)]() -> Result<Sealed> {
        ANCORA_TAKE(
            QByteArray package,
            output::seal_figures({material->facts, material->lists, material->definitions, options,
                                  marks, material->centre, office, material->training},
                                 recipient, signing));
        return Sealed{std::move(package), recipient, options, out, output::remarks(marks)};
    };
    in_background(this, std::move(work), [this, sealing = m_sealing](const Result<Sealed> &sealed) {
        if (sealing->unwanted)
            return;
        if (!sealed)
            return end(pass_on(sealed.error()));
        keep(*sealed);
    });
    return {};
}

void HandOverPane::keep(const Sealed &sealed)
{
    m_sealing.reset();
    if (const auto noted =
            output::record_package(m_context.store, sealed.options, sealed.recipient);
        !noted)
        return end(pass_on(noted.error()));
    const auto write = [sealed]() -> Result<QString> {
        ANCORA_TRY(exchange::named(sealed.out, vault::disk::write(sealed.out, sealed.package)));
        return tr("The package %1 is sealed. %2")
            .arg(QDir::toNativeSeparators(sealed.out), sealed.remarks.join(u' '))
            .trimmed();
    };
    in_background(this, write, [this](const Result<QString> &sentence) { end(sentence); });
}

void HandOverPane::end(const Result<QString> &sentence)
{
    m_sealing.reset();
    set_busy(false);
    if (!sentence)
        return Q_EMIT refused(sentence.error());
    Q_EMIT handed_over(*sentence);
}

void HandOverPane::give_up()
{
    if (!m_sealing)
        return;
    m_sealing->unwanted = true;
    m_sealing.reset();
    set_busy(false);
}

void HandOverPane::focusInEvent(QFocusEvent *)
{
    m_recipient_file->setFocus();
}

} // namespace ancora::ui
