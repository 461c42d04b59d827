// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ancora::ui {

/// First thing in `main`: freed memory is overwritten, no core dumps, no other process of the same user may look
/// into this one, and the environment cannot add plug-ins. Where the system lacks one of these, it is left
/// out (security.md, 8).
void harden_process();

} // namespace ancora::ui
