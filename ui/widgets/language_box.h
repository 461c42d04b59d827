// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/language.h"

#include <QComboBox>

namespace ancora::ui {

/// The interface's languages, each under its own name; shows the one of the moment.
class LanguageBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageBox(QWidget *parent = nullptr);
    [[nodiscard]] Language language() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show_language();
};

} // namespace ancora::ui
