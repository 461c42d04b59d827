// SPDX-License-Identifier: EUPL-1.2
#include "values/code.h"

#include <algorithm>

namespace ancora {

std::optional<Code> Code::parse(const QString &text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'+';
    };
    if (text.isEmpty() || text.size() > 40 || !std::all_of(text.cbegin(), text.cend(), allowed))
        return std::nullopt;
    return Code(text);
}

Code Code::of(const char *text)
{
    const auto code = parse(QString::fromLatin1(text));
    Q_ASSERT_X(code, "Code::of", text);
    return code.value_or(Code());
}

} // namespace ancora
