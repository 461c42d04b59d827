// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/report_files.h"
#include "ui/widgets/form.h"

#include <QWidget>
#include <map>
#include <optional>

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
    std::optional<int> version; ///< a frozen one once more; nothing: the report on the screen
    QString signed_reason;      ///< mostly empty
};

/// What there is to be written.
struct ExportOffer
{
    struct Version
    {
        QString name;
        QString note;               ///< what writing it means
        QString obstacle;           ///< why it cannot be written with this sign-in; mostly empty
        bool must_be_signed = false; ///< the quality gate is red
        std::optional<int> frozen;  ///< as in ExportOrder
    };
    QString what;
    bool confidential = false;
    std::vector<Version> versions; ///< at least one
};

/// Where, in which formats and in which language the report is written. A confidential one is
/// confirmed here, in sight, beside the button that writes it; so is a report that the quality gate
/// stops, with the director's reason.
class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `language`: the report's at first; later it follows nobody but the person who chooses it.
    explicit ExportPanel(Language language, QWidget *parent = nullptr);
    /// What must be seen before anything is written; stands under the heading.
    void add_details(QWidget *details);
    /// Forgets an earlier confirmation, and an earlier reason.
    void prepare(ExportOffer offer);
    void set_folder(const QString &folder);

Q_SIGNALS:
    void write_wanted(const ancora::ui::ExportOrder &order);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *make_folder_line();
    [[nodiscard]] QWidget *make_format_line();
    [[nodiscard]] QWidget *make_buttons();
    [[nodiscard]] const ExportOffer::Version &chosen() const;
    [[nodiscard]] ExportOrder order() const;
    void show_version();
    void allow_writing();

    LiveTexts m_texts;
    ExportOffer m_offer{{}, false, {{}}};
    Form *m_form;
    QLabel *m_what;
    QLabel *m_note;
    QComboBox *m_version;
    QLineEdit *m_reason;
    QLineEdit *m_folder;
    std::map<output::Format, QCheckBox *> m_formats;
    QComboBox *m_language;
    QCheckBox *m_confirmed;
    QPushButton *m_write;
};

} // namespace ancora::ui
