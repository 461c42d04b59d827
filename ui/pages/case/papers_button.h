// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace ancora::ui {

class CaseDesk;

/// What can be written on paper beside the open case, as a list behind one button and Ctrl+P.
class PapersButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PapersButton(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is being typed must be stored by now.
    void about_to_open();

private:
    /// A dialog over its templates.
    template <class Dialog, class Templates> void choose();

    CaseDesk &m_desk;
};

} // namespace ancora::ui
