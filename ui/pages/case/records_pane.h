// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/record_fields.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ancora::ui {

/// Records of one kind: their list at the left, the fields of the selected one at the right. Insert adds
/// one, Ctrl+Delete removes it; both can be undone, so neither asks.
template <class Record> class RecordsPane : public QWidget, public RecordFields<Record>
{
public:
    RecordsPane(CaseDesk &desk, QString table, QWidget *parent = nullptr)
        : QWidget(parent), RecordFields<Record>(desk, std::move(table))
    {
        m_list = new QListWidget(this);
        m_list->setAccessibleName(table_title(this->table()));
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMinimumHeight(fontMetrics().height() * 6);
        // The fields decide how large the part is; the list takes the room beside them.
        m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_add = new QPushButton(this);
        m_remove = new QPushButton(Field::tr("Remove"), this);
        m_remove->setToolTip(Field::tr("Ctrl+Delete"));

        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_add);
        buttons->addWidget(m_remove);
        buttons->addStretch(1);
        m_right = new QVBoxLayout;
        m_right->addWidget(&this->fields());
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
        const auto &records = this->all();
        {
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            for (const Record &record : records) {
                auto *item = new QListWidgetItem(line(record), m_list);
                item->setToolTip(item->text());
            }
            const int row = row_of(this->current());
            m_list->setCurrentRow(row >= 0 ? row : static_cast<int>(records.size()) - 1);
        }
        m_add->setText(add_text());
        m_add->setToolTip(Field::tr("Insert"));
        show_selected();
    }
    bool go_to(const QString &table, RecordId record, const QString &field) override
    {
        if (table != this->table())
            return false;
        if (const int row = row_of(record); row >= 0)
            m_list->setCurrentRow(row);
        Field *target = this->form().field(field);
        if (this->fields().isEnabled() && target)
            target->setFocus(Qt::OtherFocusReason);
        else
            m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }

    /// Adds what usually comes next, and goes to its first field.
    void add()
    {
        this->commit();
        const std::vector<Record> records = proposed();
        this->set_current(records.back().id);
        if (const auto saved = this->desk().save_all(records); !saved)
            return Q_EMIT this->desk().failed(saved.error());
        go_to_first();
    }
    void remove()
    {
        if (const auto record = this->desk().template find<Record>(this->current()); record && may_remove(*record))
            this->desk().remove(*record, line(*record));
    }

protected:
    /// The record in one line of the list.
    [[nodiscard]] virtual QString line(const Record &record) const = 0;
    /// The new record, last; before it others that change with it.
    [[nodiscard]] virtual std::vector<Record> proposed() const = 0;
    [[nodiscard]] virtual QString add_text() const = 0;
    /// False where the record stays for good.
    [[nodiscard]] virtual bool may_remove(const Record &) const { return true; }
    /// Where a new record begins. Selects what is proposed, so that typing replaces it.
    virtual void go_to_first() { this->form().fields().front()->setFocus(Qt::ShortcutFocusReason); }
    /// For records of which none is ever removed.
    void hide_remove() { m_remove->hide(); }
    /// Below the fields.
    [[nodiscard]] QVBoxLayout &right() { return *m_right; }

private:
    [[nodiscard]] const std::vector<Record> &all() const { return records_of<Record>(this->desk().file()); }
    [[nodiscard]] int row_of(RecordId id) const
    {
        for (std::size_t i = 0; i < all().size(); ++i)
            if (all()[i].id == id)
                return static_cast<int>(i);
        return -1;
    }
    void select(int row)
    {
        // What is typed belongs to the record that is left, and saving it fills the list anew.
        const RecordId wanted = row >= 0 ? all()[static_cast<std::size_t>(row)].id : RecordId();
        this->commit();
        this->set_current(wanted);
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row_of(wanted));
        show_selected();
    }
    void show_selected()
    {
        const int row = m_list->currentRow();
        this->set_current(row >= 0 ? all()[static_cast<std::size_t>(row)].id : RecordId());
        m_remove->setEnabled(row >= 0 && may_remove(all()[static_cast<std::size_t>(row)]));
        this->show_current();
    }

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QVBoxLayout *m_right;
};

} // namespace ancora::ui
