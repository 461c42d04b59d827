// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace ancora::ui {

/// For the benchmark: says "shown" on standard output when `window` has been painted for the first time, and
/// ends the program when standard input ends. Who started us takes the time.
void report_first_picture(QWidget &window);

} // namespace ancora::ui
