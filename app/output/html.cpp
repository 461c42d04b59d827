// SPDX-License-Identifier: EUPL-1.2
#include "output/html.h"

namespace ancora::output {

QString paragraph(const QString &style, const QString &text)
{
    return u"<p class=\"" % style % u"\">" % text.toHtmlEscaped() % u"</p>";
}

QString bullet_list(const QStringList &sentences)
{
    QString html = QStringLiteral("<ul>");
    for (const QString &sentence : sentences)
        html += u"<li>" % sentence.toHtmlEscaped() % u"</li>";
    return html + u"</ul>";
}

} // namespace ancora::output
