// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ancora::ui {

class CaseDesk;
class FolderField;
class Form;

/// Writes one PDF beside the case that lies open: what every sort of paper has in common. Shown with `open()`: closes with its
/// page at lock.
class PdfDialog : public QDialog
{
    Q_OBJECT
protected:
    PdfDialog(const CaseDesk &desk, const QString &title, QWidget *parent);

    [[nodiscard]] const CaseDesk &desk() const { return m_desk; }
    /// The questions at the top.
    [[nodiscard]] Form &form() const { return *m_form; }
    /// Between the gate and the name of the file.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    /// Below all that: the name of the file. To be called last, because the Tab key goes down in the order in which things came.
    void add_file();
    /// Says whether the paper may be written as it is chosen, and lets it be written then only.
    void show_gate(const Result<void> &leave);

    /// The paper; from here on it counts as handed over.
    [[nodiscard]] virtual Result<QByteArray> pdf() const = 0;
    [[nodiscard]] virtual QString written(const QString &path) const;

private:
    void write();
    [[nodiscard]] Result<QString> write_file() const;

    const CaseDesk &m_desk;
    QVBoxLayout *m_column;
    Form *m_form;
    QVBoxLayout *m_body;
    QLabel *m_gate;
    FolderField *m_file;
    QPushButton *m_write;
};

} // namespace ancora::ui
