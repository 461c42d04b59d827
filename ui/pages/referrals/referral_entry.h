// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/referral.h"
#include "storage/store.h"
#include "ui/context.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/record_form.h"

class QLabel;
class QPushButton;

namespace ancora::ui {

class KnownList;

/// The line-up of fields above the register. A new referral is typed from left to right and saved with
/// Enter; an existing one is edited in the same fields and saved after each. While a name is typed, those
/// who may already be known appear below it.
class ReferralEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralEntry(Context &context, QWidget *parent = nullptr);

    void begin_new();
    /// A new entry that nobody has begun yet gets the day it is now.
    void follow_midnight();
    void open(FileId referral);
    /// Stores the new referral and begins the next one; false where there is nothing to store yet.
    bool save_new();
    /// Saves what is new, carries it over into a case and says which one; where somebody like that is known already, not
    /// before it was said that this is somebody else.
    void start_intake();
    void commit();
    [[nodiscard]] bool is_new() const { return m_is_new; }
    [[nodiscard]] FileId file() const { return m_form.stored().id; }
    /// A new referral as it stands on the screen, for a draft; empty where nothing was typed.
    [[nodiscard]] QString draft() const;
    void restore(const QString &draft);
    [[nodiscard]] Field *field(const QString &name) const { return m_form.field(name); }
    [[nodiscard]] KnownList *known() const { return m_known; }

Q_SIGNALS:
    void saved(const ancora::Referral &referral);
    void failed(const ancora::Error &error);
    void new_wanted();
    void package_wanted();
    /// Null for a new one.
    void shows(ancora::FileId referral);
    void case_chosen(ancora::FileId file);
    void referral_chosen(ancora::FileId file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void bind_fields();
    template <class F, class Access> void bind(const char *name, F *field, Access access);
    Result<Referral> save(const Referral &referral);
    void show(const Referral &referral);
    void show_known();
    void intake();

    Context &m_context;
    RecordForm<Referral> m_form;
    storage::Seen m_seen;
    bool m_is_new = true;
    FieldGrid *m_grid;
    QLabel *m_title;
    QPushButton *m_save;
    QPushButton *m_intake;
    KnownList *m_known;
};

} // namespace ancora::ui
