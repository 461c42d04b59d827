// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "open_store.h"
#include "ui/pages/case/pdf_dialog.h"
#include "ui/pages/case_page.h"
#include "ui/pages/folder_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace ancora::ui {

/// A case on its page, and the dialog that a key opens from the list of papers.
template <class Dialog> struct OpenPaper {
    OpenPaper(const Case &file, Qt::Key key)
    {
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample cannot be stored");
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
        page.open(file.cover.id);
        QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
        if (auto *papers = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            QTest::keyClick(papers, key);
        dialog = page.findChild<Dialog *>();
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *one : dialog->template findChildren<QPushButton *>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    template <class Control = QComboBox> [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *one : dialog->template findChildren<Control *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    void choose(const char *box, const QString &line) const
    {
        auto *combo = control(QLatin1String(box));
        combo->setCurrentIndex(combo->findText(line));
    }
    [[nodiscard]] QString gate() const { return control<QLabel>(QStringLiteral("Whether it may be given"))->text(); }
    /// The PDF, written into a new file.
    [[nodiscard]] QByteArray written() const
    {
        dialog->template findChild<FolderField *>()->set_folder(folder.filePath(QStringLiteral("paper")));
        button("&Write the paper")->click();
        QFile pdf(folder.filePath(QStringLiteral("paper.pdf")));
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    mutable OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    CasePage page{context};
    Dialog *dialog = nullptr;
};

} // namespace ancora::ui
