// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/partners_page.h"

#include "exchange/key_files.h"
#include "storage/store.h"
#include "ui/models/register_names.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace ancora::ui {

namespace {

QString title(const char *name) { return register_title(QStringLiteral("partner"), QLatin1String(name)); }

Code chosen(const QComboBox &box) { return Code::parse(box.currentData().toString()).value_or(Code()); }

} // namespace

PartnersPage::PartnersPage(Context &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    PartnersPage::retranslate();
}

void PartnersPage::retranslate()
{
    finish_editing();
    m_form.reset();
    delete m_content;
    build();
    refresh();
}

void PartnersPage::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Partners"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add_button = new QPushButton(tr("Add a &partner"));
    add_button->setToolTip(Field::tr("Insert"));
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add_button, 0, Qt::AlignLeft);
    make_form();
    auto *inside = new QWidget;
    auto *right = new QVBoxLayout(inside);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_fields);
    m_key = new QLabel;
    m_key->setWordWrap(true);
    m_key->setAccessibleName(tr("Key for packages"));
    m_key_file = new FolderField(FolderDialog::What::File);
    name_for_readers(*m_key_file, tr("Key file of the partner"));
    right->addWidget(m_key);
    right->addWidget(m_key_file);
    right->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);

    auto *both = new QHBoxLayout;
    both->addLayout(left, 2);
    both->addWidget(scroll, 5);
    auto *column = new QVBoxLayout(m_content);
    column->addWidget(make_filters());
    column->addLayout(both, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QListWidgetItem *item = m_list->item(row);
        const RecordId wanted = item ? RecordId::parse(item->data(Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
        m_form->commit();
        m_current = wanted;
        show_current();
    });
    connect(add_button, &QPushButton::clicked, this, &PartnersPage::add);
    connect(m_key_file, &FolderField::changed, this, &PartnersPage::take_key_file);
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), m_content);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, &PartnersPage::add);
}

QWidget *PartnersPage::make_filters()
{
    auto *filters = new QWidget;
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Name or contact"));
    m_text->setAccessibleName(tr("Name or contact"));
    m_text->setClearButtonEnabled(true);
    m_region = make_filter(ListId::Regions, tr("Every region"), tr("Region"));
    m_language = make_filter(ListId::Languages, tr("Every language"), tr("Language"));
    m_service = make_filter(ListId::SupportServices, tr("Every service"), tr("Service"));
    m_inactive = new QCheckBox(tr("&Inactive too"));
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 2);
    for (QComboBox *box : {m_region, m_language, m_service}) {
        line->addWidget(box, 2);
        connect(box, &QComboBox::currentIndexChanged, this, &PartnersPage::show_list);
    }
    line->addWidget(m_inactive);
    connect(m_text, &QLineEdit::textChanged, this, &PartnersPage::show_list);
    connect(m_inactive, &QCheckBox::toggled, this, &PartnersPage::show_list);
    return filters;
}

QComboBox *PartnersPage::make_filter(ListId list, const QString &every, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(every);
    for (const Choice &choice : choices_of(context().lists.list(list), context().language, context().clock.today()))
        box->addItem(choice.label, choice.code.text());
    return box;
}

void PartnersPage::make_form()
{
    m_fields = new FieldGrid;
    m_form = std::make_unique<RecordForm<Partner>>(RecordForm<Partner>::Desk{
        [this](const Partner &partner) { return save(partner); },
        [this](RecordId id) -> std::optional<Partner> {
            refresh();
            const Partner *found = find(id);
            return found ? std::optional<Partner>(*found) : std::nullopt;
        },
        [this](const Error &error) { Q_EMIT failed(error); }});
    const QDate today = context().clock.today();
    const auto bind = [this](const char *name, auto *field, auto access, bool wide) {
        m_form->bind(QLatin1String(name), m_fields->add(field, wide), access);
    };
    const auto bind_codes = [&](const char *name, ListId list, int lines, auto access) {
        bind(name, new CodesField(title(name), context().lists.list(list), context().language, today, lines), access, true);
    };
    bind("name", new TextField(title("name")), [](auto &r) -> auto & { return r.name; }, false);
    bind("inactive", new FlagField(title("inactive")), [](auto &r) -> auto & { return r.inactive; }, false);
    bind("contact", new TextArea(title("contact"), 3), [](auto &r) -> auto & { return r.contact; }, true);
    bind_codes("services", ListId::SupportServices, 5, [](auto &r) -> auto & { return r.services; });
    bind_codes("regions", ListId::Regions, 3, [](auto &r) -> auto & { return r.regions; });
    bind_codes("languages", ListId::Languages, 4, [](auto &r) -> auto & { return r.languages; });
    bind("note", new TextArea(title("note"), 2), [](auto &r) -> auto & { return r.note; }, true);
}

void PartnersPage::refresh()
{
    auto read = context().store.records<Partner>(storage::Store::office_file());
    if (!read)
        return Q_EMIT failed(read.error());
    m_partners = std::move(read->value);
    m_seen = std::move(read->seen);
    std::sort(m_partners.begin(), m_partners.end(), [](const Partner &a, const Partner &b) { return a.name.localeAwareCompare(b.name) < 0; });
    show_list();
}

void PartnersPage::finish_editing()
{
    if (m_form)
        m_form->commit();
}

void PartnersPage::focusInEvent(QFocusEvent *) { m_text->setFocus(); }

PartnerFilter PartnersPage::filter() const
{
    return {m_text->text(), chosen(*m_region), chosen(*m_language), chosen(*m_service), m_inactive->isChecked()};
}

const Partner *PartnersPage::find(RecordId id) const
{
    const auto found = std::find_if(m_partners.begin(), m_partners.end(), [id](const Partner &one) { return one.id == id; });
    return found == m_partners.end() ? nullptr : &*found;
}

void PartnersPage::show_list()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const PartnerFilter wanted = filter();
        for (const Partner &partner : m_partners) {
            // The one being written is not taken away under the hands.
            if (!wanted.fits(partner) && partner.id != m_current)
                continue;
            const QString name = partner.name.isEmpty() ? tr("without a name") : partner.name;
            auto *item = new QListWidgetItem(partner.inactive ? tr("%1 (inactive)").arg(name) : name, m_list);
            item->setData(Qt::UserRole, partner.id.text());
            if (partner.id == m_current)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
        const QListWidgetItem *item = m_list->currentItem();
        m_current = item ? RecordId::parse(item->data(Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
    }
    show_current();
}

void PartnersPage::show_current()
{
    const Partner *partner = find(m_current);
    m_fields->setEnabled(partner != nullptr);
    m_key_file->setEnabled(partner != nullptr);
    m_form->show(partner ? *partner : Partner());
    m_key->setVisible(partner != nullptr);
    m_key->setText(partner && !partner->package_key.isEmpty()
                       ? tr("Packages are sealed with the key %1. Compare it on the phone.").arg(exchange::fingerprint_of(partner->package_key))
                       : tr("Without its key file no package can be sealed for this partner. Choose it here."));
}

Result<Partner> PartnersPage::save(const Partner &partner)
{
    ANCORA_TAKE(m_seen, context().store.save(storage::Store::office_file(), partner, m_seen));
    refresh();
    return partner;
}

void PartnersPage::add()
{
    m_form->commit();
    Partner partner;
    partner.id = RecordId::create();
    m_current = partner.id;
    if (const auto saved = save(partner); !saved)
        return Q_EMIT failed(saved.error());
    m_form->fields().front()->setFocus(Qt::ShortcutFocusReason);
}

void PartnersPage::take_key_file()
{
    const Partner *partner = find(m_current);
    const QString path = m_key_file->folder();
    // A path that is still being typed is nothing to complain about.
    if (!partner || !QFileInfo(path).isFile())
        return;
    const auto key = exchange::load_public_key(path);
    if (!key)
        return Q_EMIT failed(key.error());
    Partner changed = *partner;
    changed.package_key = *key;
    if (const auto saved = save(changed); !saved)
        return Q_EMIT failed(saved.error());
    m_key_file->set_folder({});
}

} // namespace ancora::ui
