// SPDX-License-Identifier: EUPL-1.2
#include "cases/consent.h"

namespace ancora {

bool Recipient::is_same_as(const Recipient &other) const
{
    if (is_empty() || other.is_empty() || partner != other.partner)
        return false;
    return !partner.is_null() || name.simplified().compare(other.name.simplified(), Qt::CaseInsensitive) == 0;
}

bool DisclosureGround::is_complete() const
{
    const bool is_explained = is_consent() ? !form.is_empty() : !reason.trimmed().isEmpty();
    return !ground.is_empty() && !recipient.is_empty() && !purpose.is_empty() && !items.empty() && given_on.isValid()
           && is_explained;
}

bool DisclosureGround::is_valid_on(QDate day) const
{
    const bool has_expired = expires_on.isValid() && day > expires_on;
    const bool is_withdrawn = withdrawn_on.isValid() && day >= withdrawn_on;
    return is_complete() && given_on <= day && !has_expired && !is_withdrawn;
}

} // namespace ancora
