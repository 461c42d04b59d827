// SPDX-License-Identifier: EUPL-1.2
#include "search/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace ancora::search {

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QString of_name(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SoundsAlike: return SearchText::tr("sounds alike");
    case Likeness::NearMiss: return SearchText::tr("similar spelling");
    case Likeness::Folded: return SearchText::tr("written differently");
    case Likeness::Exact:
    case Likeness::None: break;
    }
    return {};
}

void add_common(QStringList &reasons, bool swapped, bool by_alias, Agreement birth)
{
    if (swapped)
        reasons << SearchText::tr("names in another order");
    if (by_alias)
        reasons << SearchText::tr("by alias");
    if (agrees(birth))
        reasons << SearchText::tr("birth date agrees");
    if (birth == Agreement::Differs)
        reasons << SearchText::tr("other birth date");
}

} // namespace

QString reason(const Hit &hit)
{
    QStringList reasons{hit.incomplete ? SearchText::tr("one of the names is missing") : of_name(hit.likeness)};
    add_common(reasons, hit.swapped, hit.by_alias, hit.birth);
    reasons.removeAll(QString());
    return reasons.join(QStringLiteral(", "));
}

QString reason(const Suspects &pair)
{
    QStringList reasons{pair.likeness == Likeness::Exact ? SearchText::tr("same name") : of_name(pair.likeness)};
    add_common(reasons, pair.swapped, pair.by_alias, pair.birth);
    return reasons.join(QStringLiteral(", "));
}

} // namespace ancora::search
