// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/vault.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <map>
#include <stdexcept>

namespace ancora::cli_test {

/// How a command ended.
struct Ended {
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QStringList err_lines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

inline QByteArray bytes_of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file is missing");
    return file.readAll();
}

inline void write_file(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file cannot be written");
}

/// 720 invented referrals whose counts equal the figures published for Belgium in 2019.
inline QByteArray register_of_2019()
{
    return bytes_of(QStringLiteral(ANCORA_TEST_DATA "/register-2019.csv"));
}

/// A computer of its own: home, temporary folder and settings are folders of the test, and nothing else of
/// the machine is used. One person with one password, and one device folder, for all its vaults.
class Computer
{
public:
    Computer()
    {
        for (const char *folder : {"home", "tmp", "config", "cache", "data", "state", "runtime"})
            QDir().mkpath(path(QLatin1String(folder)));
        QFile::setPermissions(path(QStringLiteral("runtime")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        sign_in_as(QStringLiteral("Nadia"), QStringLiteral("Appel-kanaal-fiets-lamp-boom"));
    }

    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QString password() const { return m_password; }
    /// From now on; a training vault tells its own name and password.
    void sign_in_as(const QString &user, const QString &password)
    {
        m_user = user;
        m_password = password;
        write_file(path(QStringLiteral("password")), password.toUtf8() + '\n');
    }
    [[nodiscard]] QString path(const QString &name) const { return m_place.filePath(name); }
    [[nodiscard]] QString place() const { return m_place.path(); }

    /// `ancora-cli` with exactly these arguments.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(path(QStringLiteral("home")));
        process.start(QStringLiteral(ANCORA_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
            throw std::runtime_error("the program did not end by itself");
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// The same, signed in; `argument` is a name in this computer's folder.
    [[nodiscard]] Ended signed_in(const QString &command, const QString &argument, const QStringList &options = {}) const
    {
        return run(QStringList{command, path(argument), QStringLiteral("--user"), user(), QStringLiteral("--password-file"),
                               path(QStringLiteral("password")), QStringLiteral("--device-folder"), device_folder()}
                   + options);
    }

    [[nodiscard]] Ended import(const QString &vault, const QByteArray &csv, const QStringList &options = {}) const
    {
        write_file(path(QStringLiteral("register.csv")), csv);
        return signed_in(QStringLiteral("import"), vault,
                         QStringList{QStringLiteral("--register"), path(QStringLiteral("register.csv"))} + options);
    }

    /// A vault whose password costs a fraction of what `create` makes of it, for tests that sign in many times.
    void create_cheap(const QString &vault) const
    {
        const auto made = vault::create(path(vault), {user(), password()}, vault::Kind::Real, vault::least_cost(),
                                        {m_lists, m_clock, vault::DeviceFolder(device_folder())});
        if (!made)
            throw std::runtime_error(made.error().detail.toStdString());
    }

    /// As a person with the window would: to look inside, and to correct by hand.
    [[nodiscard]] std::unique_ptr<vault::Session> open(const QString &vault) const
    {
        auto session = vault::unlock(path(vault), user(), password(),
                                     {m_lists, m_clock, vault::DeviceFolder(device_folder())});
        if (!session)
            throw std::runtime_error(session.error().detail.toStdString());
        return std::move(*session);
    }

    [[nodiscard]] QString device_folder() const { return path(QStringLiteral("device")); }

private:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE"})
            environment.remove(QLatin1String(name));
        const std::pair<const char *, const char *> folders[] = {
            {"HOME", "home"},           {"TMPDIR", "tmp"},          {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"},
            {"XDG_DATA_HOME", "data"},  {"XDG_STATE_HOME", "state"}, {"XDG_RUNTIME_DIR", "runtime"}};
        for (const auto &[name, folder] : folders)
            environment.insert(QLatin1String(name), path(QLatin1String(folder)));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
        return environment;
    }

    QTemporaryDir m_place;
    QString m_user;
    QString m_password;
    CodeLists m_lists = CodeLists::load().value();
    Clock m_clock;
};

/// Everything a vault says about its people, and how often it was changed. Two of these being equal is
/// "byte-identical in content": what differs between two sign-ins is only that the journal noted them.
struct Content {
    std::map<QString, Referral> referrals; ///< by external_ref
    std::map<FileId, Case> cases;
    int changes = 0; ///< transactions of the journal that changed something

    friend bool operator==(const Content &, const Content &) = default;
};

inline Content content_of(vault::Session &session)
{
    Content content;
    const auto referrals = session.store().referrals({}).value();
    const auto cases = session.store().cases().value();
    for (const auto &line : referrals) {
        const Referral referral = session.store().referral(line.id).value().value;
        content.referrals[referral.external_ref] = referral;
    }
    for (const auto &line : cases)
        content.cases[line.id] = session.store().open_case(line.id).value().value;
    const auto counted = session.store().journal().read_all([&](const storage::JournalEntry &entry) -> Result<void> {
        content.changes += !storage::decode_transaction(entry.body).value().changes.empty();
        return {};
    });
    if (!counted)
        throw std::runtime_error("the journal cannot be read");
    return content;
}

inline Content content_of(const Computer &computer, const QString &vault)
{
    return content_of(*computer.open(vault));
}

/// The published cells of a report in CSV, "T3,G_LABOUR,TOTAL" -> "88,shown".
using Cells = std::map<QString, QString>;
inline Cells cells_of(const QString &csv_path)
{
    Cells cells;
    for (const QString &line : QString::fromUtf8(bytes_of(csv_path)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.trimmed().split(u',');
        cells[columns.mid(0, 3).join(u',')] = columns.mid(3).join(u',');
    }
    return cells;
}

} // namespace ancora::cli_test
