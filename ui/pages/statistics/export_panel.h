// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/report_files.h"
#include "ui/widgets/form.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ancora::ui {

struct ExportOrder
{
    QString folder;
    Language language = Language::English;
    std::vector<output::Format> formats;
};

/// Where, in which formats and in which language the report is written. A confidential one is
/// confirmed here, in sight, beside the button that writes it.
class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `language`: the report's at first; later it follows nobody but the person who chooses it.
    explicit ExportPanel(Language language, QWidget *parent = nullptr);
    /// `what`: the report in words. Forgets an earlier confirmation.
    void prepare(const QString &what, bool confidential);
    void set_folder(const QString &folder);

Q_SIGNALS:
    void write_wanted(const ancora::ui::ExportOrder &order);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *make_folder_line();
    [[nodiscard]] QWidget *make_format_line();
    [[nodiscard]] QWidget *make_buttons();
    [[nodiscard]] ExportOrder order() const;
    void allow_writing();

    LiveTexts m_texts;
    QLabel *m_what;
    QLineEdit *m_folder;
    std::map<output::Format, QCheckBox *> m_formats;
    QComboBox *m_language;
    QCheckBox *m_confirmed;
    QPushButton *m_write;
};

} // namespace ancora::ui
