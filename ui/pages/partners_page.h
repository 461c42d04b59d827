// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/partner.h"
#include "storage/journal.h"
#include "ui/pages/page.h"
#include "ui/widgets/record_form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ancora::ui {

class FieldGrid;
class FolderField;

/// Whom the office refers people to: found by region, language and service; each answer is saved when it is left.
class PartnersPage final : public Page
{
    Q_OBJECT
public:
    explicit PartnersPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void finish_editing() override;
    void retranslate() override;

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *text() const { return m_text; }
    [[nodiscard]] QComboBox *service() const { return m_service; }
    [[nodiscard]] RecordForm<Partner> &form() { return *m_form; }
    void add();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *make_filters();
    [[nodiscard]] QComboBox *make_filter(ListId list, const QString &every, const QString &name);
    void make_form();
    void show_list();
    void show_current();
    void take_key_file();
    Result<Partner> save(const Partner &partner);
    [[nodiscard]] const Partner *find(RecordId id) const;
    [[nodiscard]] PartnerFilter filter() const;

    std::vector<Partner> m_partners;
    storage::Seen m_seen;
    RecordId m_current;
    QWidget *m_content = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_service = nullptr;
    QCheckBox *m_inactive = nullptr;
    QListWidget *m_list = nullptr;
    FieldGrid *m_fields = nullptr;
    QLabel *m_key = nullptr;
    FolderField *m_key_file = nullptr;
    std::unique_ptr<RecordForm<Partner>> m_form;
};

} // namespace ancora::ui
