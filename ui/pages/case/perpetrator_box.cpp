// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/perpetrator_box.h"

#include "search/network.h"
#include "search/perpetrators.h"
#include "ui/widgets/find_first.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

constexpr std::size_t most_found = 8;

QString title(const char *name) { return register_title(QStringLiteral("perpetrator"), QLatin1String(name)); }

QString found_line(const Perpetrator &perpetrator)
{
    QStringList parts{perpetrator.name, perpetrator.aliases, perpetrator.phones};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

PerpetratorBox::PerpetratorBox(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_form({[this](const Perpetrator &perpetrator) { return save(perpetrator); },
              [this](RecordId id) {
                  read();
                  return find(id);
              },
              [this](const Error &error) { Q_EMIT m_desk.failed(error); }}),
      m_fields(new FieldGrid), m_files(new QLabel)
{
    m_find = new FindFirst(tr("Perpetrator: name, alias or telephone"), tr("Somebody new"), [this](const QString &typed) {
        std::vector<FindFirst::Found> found;
        for (const Perpetrator *one : search::find_perpetrators(m_known, typed, most_found))
            found.push_back({one->id.uuid(), found_line(*one)});
        return found;
    });
    bind_fields();
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    m_files->setAccessibleName(tr("Other files with this perpetrator"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_find);
    column->addWidget(m_fields);
    column->addWidget(m_files);
    connect(m_find, &FindFirst::chosen, this, [this](const Uuid &id) { Q_EMIT chosen(RecordId(id)); });
    connect(m_find, &FindFirst::new_wanted, this, &PerpetratorBox::make_new);
}

void PerpetratorBox::bind_fields()
{
    const auto text = [this](const char *name, auto access, bool wide = false) {
        m_form.bind(QLatin1String(name), m_fields->add(new TextField(title(name)), wide), access);
    };
    const auto code = [this](const char *name, ListId list, auto access) {
        const Context &context = m_desk.context();
        m_form.bind(QLatin1String(name),
                    m_fields->add(new CodeAnswerField(title(name), context.lists.list(list), context.language, m_desk.today())), access);
    };
    text("name", [](auto &r) -> auto & { return r.name; });
    text("aliases", [](auto &r) -> auto & { return r.aliases; });
    text("phones", [](auto &r) -> auto & { return r.phones; });
    code("sex", ListId::Sex, [](auto &r) -> auto & { return r.sex; });
    code("citizenship", ListId::Countries, [](auto &r) -> auto & { return r.citizenship; });
    text("note", [](auto &r) -> auto & { return r.note; }, true);
}

void PerpetratorBox::read()
{
    if (const auto done = try_to_read(); !done)
        Q_EMIT m_desk.failed(done.error());
}

Result<void> PerpetratorBox::try_to_read()
{
    storage::Store &store = m_desk.context().store;
    ANCORA_TAKE(m_links, store.shared_perpetrators(m_desk.file().cover.id));
    ANCORA_TAKE(const storage::Seen now, store.journal().seen(storage::Store::office_file()));
    if (now == m_seen) // thousands of names need not be opened again for each answer of a case
        return {};
    ANCORA_TAKE(auto known, store.records<Perpetrator>(storage::Store::office_file()));
    m_known = std::move(known.value);
    m_seen = std::move(known.seen);
    return {};
}

void PerpetratorBox::show_perpetrator(RecordId perpetrator)
{
    const std::optional<Perpetrator> one = find(perpetrator);
    if (m_form.stored().id != perpetrator)
        m_find->clear();
    m_form.show(one.value_or(Perpetrator()));
    m_find->setVisible(!one);
    m_fields->setVisible(one.has_value());
    const QStringList files = other_files(perpetrator);
    m_files->setVisible(one && !files.isEmpty());
    m_files->setText(tr("Also in the files: %1").arg(files.join(QStringLiteral(", "))));
}

QString PerpetratorBox::name_of(RecordId perpetrator) const { return find(perpetrator).value_or(Perpetrator()).display_name(); }

QStringList PerpetratorBox::other_files(RecordId perpetrator) const
{
    QStringList numbers;
    for (const PerpetratorLink &link : m_links)
        if (link.perpetrator == perpetrator)
            numbers << link.number;
    return numbers;
}

void PerpetratorBox::make_new(const QString &typed)
{
    Perpetrator perpetrator;
    perpetrator.id = RecordId::create();
    (search::phone_numbers(typed).empty() ? perpetrator.name : perpetrator.phones) = typed;
    if (const auto saved = save(perpetrator); !saved)
        return Q_EMIT m_desk.failed(saved.error());
    Q_EMIT chosen(RecordId(perpetrator.id));
}

Result<Perpetrator> PerpetratorBox::save(const Perpetrator &perpetrator)
{
    ANCORA_TRY(m_desk.context().store.save(storage::Store::office_file(), perpetrator, m_seen));
    // The lists that name her or him.
    Q_EMIT m_desk.changed();
    return perpetrator;
}

std::optional<Perpetrator> PerpetratorBox::find(RecordId id) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [id](const Perpetrator &one) { return one.id == id; });
    return found == m_known.end() ? std::nullopt : std::optional<Perpetrator>(*found);
}

} // namespace ancora::ui
