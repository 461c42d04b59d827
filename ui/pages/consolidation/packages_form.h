// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/consolidation.h"
#include "ui/pages/statistics/side_pane.h"

#include <QDate>

class QComboBox;
class QPushButton;

namespace ancora::ui {

class FolderField;
class PasswordField;
class PathList;
class ReportChooser;

/// What is consolidated: the recipient's key, the packages, what the centres published, and which
/// figures.
class PackagesForm final : public SidePane
{
    Q_OBJECT
public:
    explicit PackagesForm(QDate today, QWidget *parent = nullptr);
    [[nodiscard]] output::ConsolidationOrder order() const;
    [[nodiscard]] QString key_file() const;
    void set_key_file(const QString &path);
    /// Hands the typed password over and forgets it; empty where the key has none.
    [[nodiscard]] QString take_password();

Q_SIGNALS:
    void open_wanted();
    void new_key_wanted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void lay_out();
    void follow_key();
    void allow_opening();

    Form *m_form;
    FolderField *m_key;
    QPushButton *m_new_key;
    PasswordField *m_password;
    PathList *m_packages;
    PathList *m_published;
    ReportChooser *m_chooser;
    QComboBox *m_method;
    QPushButton *m_open;
};

} // namespace ancora::ui
