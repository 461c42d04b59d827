// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/casework.h"
#include "ui/context.h"

#include <QTreeWidget>

namespace ancora::ui {

/// How much of each kind of help a case has had: all together, and under it year by year.
class HelpTable final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit HelpTable(QWidget *parent = nullptr);
    void show_services(const std::vector<Service> &services, const Context &context);
};

} // namespace ancora::ui
