// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/frame.h"
#include "ui/theme.h"
#include "ui/workplace.h"
#include "vault/vault_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace ancora::ui {

/// The real window over a real vault, with settings and device folder of its own.
struct OpenFrame {
    vault::Desk desk;
    QString settings_file = desk.place.filePath(QStringLiteral("settings.ini"));
    Preferences preferences{settings_file};
    std::unique_ptr<Frame> frame;

    explicit OpenFrame(vault::Kind kind = vault::Kind::Real)
    {
        if (const auto made = desk.create(kind); !made)
            qFatal("no vault: %s", qPrintable(made.error().detail));
        preferences.set_language(Language::English);
        apply_theme(Appearance::Light);
        frame = std::make_unique<Frame>(preferences, desk.clock, desk.surroundings.devices);
        frame->expect(desk.folder, QStringLiteral("Nadia"));
        frame->show();
    }

    [[nodiscard]] UnlockPage *lock_screen() const { return frame->findChild<UnlockPage *>(); }
    /// By what is typed into it: the field that the label "Password" belongs to.
    [[nodiscard]] QLineEdit *password_line() const
    {
        for (QLineEdit *line : lock_screen()->findChildren<QLineEdit *>())
            if (line->inputMethodHints().testFlag(Qt::ImhHiddenText))
                return line;
        return nullptr;
    }
    void sign_in(const QString &password = vault::nadia_password()) const
    {
        password_line()->setText(password);
        QTest::keyClick(password_line(), Qt::Key_Return);
    }
};

} // namespace ancora::ui
