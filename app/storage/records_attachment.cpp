// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array attachment_registers{
    fact<&Attachment::kind>("kind"),
    fact<&Attachment::received_on>("received_on"),
    fact<&Attachment::content>("content"),
    fact<&Attachment::size>("size"),
    fact<&Attachment::text_size>("text_size"),
    fact<&Attachment::may_run>("may_run"),
    face<&Attachment::title>("title"),
    face<&Attachment::sender>("sender"),
    face<&Attachment::fingerprint>("fingerprint"),
    face<&Attachment::content_key>("content_key"),
};

} // namespace

template <> const RecordTable<Attachment> &record_table()
{
    static constexpr RecordTable<Attachment> table{"attachment", attachment_registers};
    return table;
}

} // namespace ancora::storage
