// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/language.h"

#include <QTranslator>
#include <memory>

namespace ancora::ui {

/// The language on screen. A change reaches every widget as `QEvent::LanguageChange`.
class Translation
{
public:
    /// Texts, dates and numbers follow at once.
    void use(Language language);

private:
    std::unique_ptr<QTranslator> m_texts; ///< takes itself out of the application when it goes
};

/// The one in use; the default locale follows it.
[[nodiscard]] Language screen_language();

} // namespace ancora::ui
