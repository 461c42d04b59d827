// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/leaflets.h"
#include "ui/pages/case/pdf_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ancora::ui {

/// A leaflet about rights in the person's language. Nothing of the file stands in it, so nothing has to allow it.
class LeafletDialog final : public PdfDialog
{
    Q_OBJECT
public:
    LeafletDialog(const CaseDesk &desk, output::Leaflets leaflets, QWidget *parent = nullptr);

private:
    [[nodiscard]] const output::Leaflet &leaflet() const;
    void show_leaflet();
    [[nodiscard]] Result<QByteArray> pdf() const override;
    [[nodiscard]] QString written(const QString &path) const override;

    const output::Leaflets m_leaflets;
    QComboBox *m_language;
    QCheckBox *m_names_office;
    QLabel *m_review;
    QPlainTextEdit *m_text;
};

} // namespace ancora::ui
