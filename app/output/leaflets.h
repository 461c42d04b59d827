// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/never_words.h"
#include "values/result.h"

#include <QStringList>

namespace ancora::output {

/// The rights of a person in her or his language. Nothing of a file stands in it.
struct Leaflet {
    QString language; ///< ISO 639
    QString name;     ///< of the language, in the language
    bool is_reviewed = false; ///< by a native speaker
    QString title;
    QStringList sentences;
};

/// The file `resources/leaflets/leaflets.json`; its form is described in the README beside it.
class Leaflets
{
public:
    [[nodiscard]] static Result<Leaflets> load();
    /// `never` is what no paper for the person says. Damaged where something is not in its form, where a leaflet has more or fewer
    /// sentences than the first, or says what it must not say: the detail names where.
    [[nodiscard]] static Result<Leaflets> parse(const QByteArray &json, NeverWords never);

    [[nodiscard]] const std::vector<Leaflet> &all() const { return m_leaflets; }
    /// Nothing where there is none in this language.
    [[nodiscard]] const Leaflet *find(const QString &language) const;
    /// PDF/A-1b, A4. Without a name where `office` is empty; Refused where the name says what a leaflet must not say. Needs a
    /// QGuiApplication (offscreen will do).
    [[nodiscard]] Result<QByteArray> pdf(const Leaflet &leaflet, const QString &office) const;

private:
    std::vector<Leaflet> m_leaflets;
    NeverWords m_never;
};

} // namespace ancora::output
