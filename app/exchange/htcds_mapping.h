// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"

#include <QMap>

namespace ancora {
class Place;
}

namespace ancora::exchange {

/// Our codes in the words of the Human Trafficking Case Data Standard 2.0 (IOM and partners, CC BY 4.0). The form of the file is
/// described in `resources/exchange/README.md`.
class HtcdsMapping
{
public:
    /// Damaged where the file is not in its form.
    [[nodiscard]] static Result<HtcdsMapping> load(const QString &path = QStringLiteral(":/exchange/htcds.json"));

    /// What stands in the field for the code; empty where the standard has nothing for it.
    [[nodiscard]] QStringList values(ListId list, const Code &code, const QString &field) const;
    [[nodiscard]] QStringList values(ListId list, const Codes &codes, const QString &field) const;
    /// All fields of the code, each with its values.
    [[nodiscard]] QMap<QString, QStringList> fields(ListId list, const Code &code) const;
    /// Why there is nothing for it; empty where there is something, or where nobody has thought about it.
    [[nodiscard]] QString reason_for_none(ListId list, const Code &code) const;

private:
    struct Entry {
        QMap<QString, QStringList> fields;
        QString none;
    };
    struct List {
        QStringList same;
        QHash<Code, Entry> codes;
        QString none;
    };
    [[nodiscard]] static Entry read_entry(const Place &place);

    QHash<QString, List> m_lists; ///< by name
};

} // namespace ancora::exchange
