// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/training.h"
#include "frame_fixture.h"
#include "ui/pages/case_page.h"
#include "ui/pages/settings_page.h"

#include <QTabWidget>

namespace ancora::ui {

/// A signed-in window of the smallest size that is promised, with a case open.
struct Workday : OpenFrame {
    Workday() : OpenFrame(vault::Kind::Training)
    {
        FileId file;
        {
            const auto session = desk.unlock();
            if (!session || !exchange::fill_with_invented_people((*session)->store(), {3, 2025, 2025, 3}))
                qFatal("no invented people");
            file = (*session)->store().cases().value().front().id;
        }
        frame->resize(1280, 800);
        sign_in();
        if (!QTest::qWaitFor([this] { return !frame->is_locked(); }, 60000))
            qFatal("not signed in");
        Q_EMIT case_page()->open_case(file);
    }
    [[nodiscard]] CasePage *case_page() const { return frame->findChild<CasePage *>(); }
    [[nodiscard]] QTabWidget *case_tabs() const { return case_page()->findChild<QTabWidget *>(); }
    [[nodiscard]] QTabWidget *settings_tabs() const
    {
        return frame->findChild<SettingsPage *>()->findChild<QTabWidget *>();
    }
    /// A language is chosen on the settings page; the case is opened again, as a person would.
    void speak(Language language) const
    {
        frame->workplace()->show_place(Workplace::Place::Settings);
        frame->use_language(language);
        QCoreApplication::processEvents();
    }
};

} // namespace ancora::ui
