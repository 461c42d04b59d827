// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/record_fields.h"

class QLabel;

namespace ancora::ui {

class FindFirst;

/// The perpetrator of an involvement: found among those whom the office knows, or written down as a new one; then the
/// answers about her or him, which all files share.
class PerpetratorBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PerpetratorBox(CaseDesk &desk, QWidget *parent = nullptr);
    /// Reads everybody whom the office knows, and which files name them.
    void read();
    /// Null: to be found first.
    void show_perpetrator(RecordId perpetrator);
    [[nodiscard]] QString name_of(RecordId perpetrator) const;
    /// The numbers of other cases that name this one, never more.
    [[nodiscard]] QStringList other_files(RecordId perpetrator) const;

    [[nodiscard]] RecordForm<Perpetrator> &form() { return m_form; }
    [[nodiscard]] const RecordForm<Perpetrator> &form() const { return m_form; }
    [[nodiscard]] FindFirst *find_first() const { return m_find; }

Q_SIGNALS:
    void chosen(ancora::RecordId perpetrator);

private:
    void bind_fields();
    [[nodiscard]] Result<void> try_to_read();
    void make_new(const QString &typed);
    [[nodiscard]] Result<Perpetrator> save(const Perpetrator &perpetrator);
    [[nodiscard]] std::optional<Perpetrator> find(RecordId id) const;

    CaseDesk &m_desk;
    RecordForm<Perpetrator> m_form;
    std::vector<Perpetrator> m_known;
    std::vector<PerpetratorLink> m_links;
    storage::Seen m_seen;
    FindFirst *m_find;
    FieldGrid *m_fields;
    QLabel *m_files;
};

} // namespace ancora::ui
