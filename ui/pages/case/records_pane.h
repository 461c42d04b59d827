// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/register_names.h"
#include "ui/pages/case/case_desk.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ancora::ui {

/// What the Case page asks of each of its parts.
class CasePart
{
public:
    virtual ~CasePart() = default;
    virtual void show_case() = 0;
    virtual void commit() = 0;
    virtual void save_again() = 0;
    /// Brings the field to the front; false where this part does not have the record.
    virtual bool go_to(const QString &table, RecordId record, const QString &field) = 0;
    /// Table, record and typed text of what only the screen has.
    struct Unfinished {
        QString table;
        Uuid record;
        QString name;
        QString typed;
    };
    [[nodiscard]] virtual std::vector<Unfinished> unfinished() const = 0;
    virtual void type(const Unfinished &draft) = 0;
};

/// Records of one kind: their list at the left, the fields of the selected one at the right. Insert adds
/// one, Ctrl+Delete removes it; both can be undone, so neither asks.
template <class Record> class RecordsPane : public QWidget, public CasePart
{
public:
    RecordsPane(CaseDesk &desk, QString table, QWidget *parent = nullptr)
        : QWidget(parent), m_desk(desk), m_table(std::move(table)),
          m_form({[this](const Record &record) -> Result<Record> {
                      ANCORA_TRY(save(record));
                      return m_desk.find<Record>(record.id).value_or(record);
                  },
                  [this](RecordId id) { return m_desk.fresh<Record>(id); },
                  [this](const Error &error) { Q_EMIT m_desk.failed(error); }})
    {
        m_list = new QListWidget(this);
        m_list->setAccessibleName(table_title(m_table));
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMinimumHeight(fontMetrics().height() * 6);
        // The fields decide how large the part is; the list takes the room beside them.
        m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_add = new QPushButton(this);
        m_remove = new QPushButton(Field::tr("Remove"), this);
        m_remove->setToolTip(Field::tr("Ctrl+Delete"));
        m_fields = new FieldGrid(this);

        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_add);
        buttons->addWidget(m_remove);
        buttons->addStretch(1);
        m_right = new QVBoxLayout;
        m_right->addWidget(m_fields);
        m_right->addStretch(1);
        auto *line = new QHBoxLayout;
        line->addWidget(m_list, 2);
        line->addLayout(m_right, 5);
        auto *column = new QVBoxLayout(this);
        column->addLayout(line, 1);
        column->addLayout(buttons);

        QObject::connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { select(row); });
        QObject::connect(m_add, &QPushButton::clicked, this, [this] { add(); });
        QObject::connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
        for (const auto &[keys, act] : {std::pair{QKeySequence(Qt::Key_Insert), &RecordsPane::add},
                                        std::pair{QKeySequence(Qt::CTRL | Qt::Key_Delete), &RecordsPane::remove}}) {
            auto *shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            QObject::connect(shortcut, &QShortcut::activated, this, [this, act = act] { (this->*act)(); });
        }
    }

    void show_case() override
    {
        const auto &records = records_of<Record>(m_desk.file());
        {
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            for (const Record &record : records) {
                m_list->addItem(line(record));
                m_list->item(m_list->count() - 1)->setToolTip(line(record));
            }
            const int row = row_of(m_current);
            m_list->setCurrentRow(row >= 0 ? row : static_cast<int>(records.size()) - 1);
        }
        m_add->setText(add_text());
        m_add->setToolTip(Field::tr("Insert"));
        show_current();
    }
    void commit() override { m_form.commit(); }
    void save_again() override { m_form.save_again(); }
    bool go_to(const QString &table, RecordId record, const QString &field) override
    {
        if (table != m_table)
            return false;
        if (const int row = row_of(record); row >= 0)
            m_list->setCurrentRow(row);
        Field *target = m_form.field(field);
        if (m_fields->isEnabled() && target)
            target->setFocus(Qt::OtherFocusReason);
        else
            m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    [[nodiscard]] std::vector<Unfinished> unfinished() const override
    {
        std::vector<Unfinished> found;
        for (const auto &one : m_form.unfinished())
            found.push_back({m_table, m_current.uuid(), one.name, one.typed});
        return found;
    }
    void type(const Unfinished &draft) override
    {
        Field *field = draft.table == m_table ? m_form.field(draft.name) : nullptr;
        if (field && m_current.uuid() == draft.record)
            field->type(draft.typed);
    }

    /// Adds what usually comes next, and goes to its first field.
    void add()
    {
        m_form.commit();
        const std::vector<Record> records = proposed();
        m_current = records.back().id;
        if (const auto saved = m_desk.save_all(records); !saved)
            return Q_EMIT m_desk.failed(saved.error());
        // Selects what is proposed, so that typing replaces it.
        m_form.fields().front()->setFocus(Qt::ShortcutFocusReason);
    }
    void remove()
    {
        if (const auto record = m_desk.find<Record>(m_current))
            m_desk.remove(*record, line(*record));
    }

protected:
    /// The record in one line of the list.
    [[nodiscard]] virtual QString line(const Record &record) const = 0;
    /// The new record, last; before it others that change with it.
    [[nodiscard]] virtual std::vector<Record> proposed() const = 0;
    [[nodiscard]] virtual QString add_text() const = 0;
    virtual Result<void> save(const Record &record) { return m_desk.save(record); }
    /// Called after another record is shown, or none (`Record()`).
    virtual void shown_record(const Record &) {}

    [[nodiscard]] QString title(const QString &name) const { return register_title(m_table, name); }
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    [[nodiscard]] Context &context() const { return m_desk.context(); }
    [[nodiscard]] const CodeList &code_list(ListId id) const { return context().lists.list(id); }
    [[nodiscard]] RecordForm<Record> &form() { return m_form; }
    [[nodiscard]] FieldGrid &fields() { return *m_fields; }
    /// Below the fields.
    [[nodiscard]] QVBoxLayout &right() { return *m_right; }
    template <class F, class Access> void bind(const QString &name, F *field, Access access, bool wide = false)
    {
        m_form.bind(name, m_fields->add(field, wide), access);
    }
    template <class Access> void bind_code(const QString &name, ListId list, Access access)
    {
        bind(name, new CodeField(title(name), code_list(list), context().language, m_desk.today()), access);
    }
    template <class Access> void bind_day(const QString &name, Access access)
    {
        bind(name, new DateField(title(name), m_desk.today()), access);
    }
    template <class Access> void bind_text(const QString &name, Access access, bool wide = false)
    {
        bind(name, new TextField(title(name)), access, wide);
    }
    template <class Access> void bind_flag(const QString &name, Access access)
    {
        bind(name, new FlagField(title(name)), access);
    }

private:
    [[nodiscard]] int row_of(RecordId id) const
    {
        const auto &records = records_of<Record>(m_desk.file());
        for (std::size_t i = 0; i < records.size(); ++i)
            if (records[i].id == id)
                return static_cast<int>(i);
        return -1;
    }
    void select(int row)
    {
        // What is typed belongs to the record that is left, and saving it fills the list anew.
        const auto &before = records_of<Record>(m_desk.file());
        const RecordId wanted = row >= 0 ? before[static_cast<std::size_t>(row)].id : RecordId();
        m_form.commit();
        m_current = wanted;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row_of(wanted));
        show_current();
    }
    void show_current()
    {
        const auto &records = records_of<Record>(m_desk.file());
        const int row = m_list->currentRow();
        const bool any = row >= 0 && row < static_cast<int>(records.size());
        const Record record = any ? records[static_cast<std::size_t>(row)] : Record();
        m_current = record.id;
        m_fields->setEnabled(any);
        m_remove->setEnabled(any);
        m_form.show(record);
        m_form.set_findings(any ? m_desk.findings() : std::vector<Finding>(), m_table);
        shown_record(record);
    }

    CaseDesk &m_desk;
    QString m_table;
    RecordForm<Record> m_form;
    RecordId m_current;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    FieldGrid *m_fields;
    QVBoxLayout *m_right;
};

} // namespace ancora::ui
