// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/access.h"
#include "storage/journal.h"
#include "values/result.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace ancora::vault {

/// What this computer last saw of a vault: a witness against an older copy put in its place
/// (security.md, 4.2).
struct Anchor {
    std::uint32_t epoch = 0;
    storage::JournalHead journal;
    std::uint64_t key_sequence = 0;
    QDateTime seen;
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// This computer, as one office knows it.
struct Device {
    storage::DeviceId id;
    crypto::SignKeys keys;
    std::optional<Anchor> anchor;
};

/// Where this computer keeps what it knows, outside any vault: one file of mode 0600 per office, whose name
/// tells nothing.
class DeviceFolder
{
public:
    explicit DeviceFolder(QString path = standard_path()) : m_path(std::move(path)) {}
    [[nodiscard]] static QString standard_path();

    /// A new device where there is none yet. Damaged where its file cannot be read: nobody but the person
    /// at the desk can tell whether an anchor was destroyed on purpose.
    [[nodiscard]] Result<Device> load(const Uuid &office) const;
    [[nodiscard]] Result<void> save(const Uuid &office, const Device &device) const;
    [[nodiscard]] QString file_of(const Uuid &office) const;

private:
    QString m_path;
};

} // namespace ancora::vault
