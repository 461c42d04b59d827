// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "values/result.h"
#include "vault/session.h"

#include <QCommandLineParser>
#include <functional>
#include <memory>
#include <vector>

namespace ancora::cli {

/// The command was called in a way that cannot mean anything: the usage is printed, exit status 2.
struct WrongUsage {
    QString sentence;
};

/// What the user typed after the command's name.
class Invocation
{
public:
    explicit Invocation(const QCommandLineParser &parser) : m_parser(parser) {}
    /// What the command works on: VAULT or FILE, the first of what stands after its name.
    [[nodiscard]] QString argument() const { return arguments().value(0); }
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString option(const QString &name) const { return m_parser.value(name); }
    /// Of an option that may be given several times.
    [[nodiscard]] QStringList options(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QString required(const QString &name) const;
    /// A whole number within bounds, or `otherwise` where the option was not given.
    [[nodiscard]] int number(const QString &name, int least, int most, std::optional<int> otherwise = {}) const;
    [[nodiscard]] bool wants_json() const { return has(QStringLiteral("json")); }

private:
    const QCommandLineParser &m_parser;
};

struct Option {
    const char *name;
    const char *value; ///< empty: a switch
    const char *help;
};

struct Command {
    const char *name;
    const char *arguments; ///< "VAULT", "FILE", "KEYFILE FILE...": with dots one or more
    const char *help;
    std::vector<Option> options;
    Result<void> (*run)(const Invocation &);
};

[[nodiscard]] const std::vector<Command> &commands();

/// The options every command that opens a vault has.
inline const Option user_option{"user", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Name to sign in with.")};
inline const Option password_option{"password-file", "FILE",
                                    QT_TRANSLATE_NOOP("CommandLine", "Read the password from the first line of FILE, of "
                                                                     "standard input (-) or of an open descriptor.")};
inline const Option json_option{"json", "", QT_TRANSLATE_NOOP("CommandLine", "Print machine-readable output.")};
/// Where this computer keeps its own key and what it has seen of each vault.
inline const Option device_option{"device-folder", "DIR",
                                  QT_TRANSLATE_NOOP("CommandLine", "Folder for this computer's own key; for tests and tools.")};

/// What every command needs around a vault: code lists, the clock and this computer's own folder.
class Desk
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const Invocation &invocation);
    [[nodiscard]] const CodeLists &lists() const { return m_lists; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] vault::Surroundings surroundings() const { return {m_lists, m_clock, m_devices}; }

    /// Signs in with --user and the password, and prints the warnings there are.
    [[nodiscard]] Result<std::unique_ptr<vault::Session>> sign_in(const Invocation &invocation, const QString &folder) const;

private:
    Desk(CodeLists lists, vault::DeviceFolder devices) : m_lists(std::move(lists)), m_devices(std::move(devices)) {}
    CodeLists m_lists;
    Clock m_clock;
    vault::DeviceFolder m_devices;
};

/// From --password-file, else from the terminal; asked twice for a new one.
[[nodiscard]] Result<QString> password_for(const Invocation &invocation, bool is_new);

// The commands, by subject.
[[nodiscard]] Result<void> create_vault(const Invocation &invocation);
[[nodiscard]] Result<void> check_recovery(const Invocation &invocation);
[[nodiscard]] Result<void> verify_vault(const Invocation &invocation);
[[nodiscard]] Result<void> back_up(const Invocation &invocation);
[[nodiscard]] Result<void> restore(const Invocation &invocation);
[[nodiscard]] Result<void> make_training_vault(const Invocation &invocation);
[[nodiscard]] Result<void> import_file(const Invocation &invocation);
[[nodiscard]] Result<void> report_year(const Invocation &invocation);
[[nodiscard]] Result<void> export_agenda(const Invocation &invocation);
[[nodiscard]] Result<void> export_case_as_htcds(const Invocation &invocation);
[[nodiscard]] Result<void> write_paper(const Invocation &invocation);
[[nodiscard]] Result<void> write_letter(const Invocation &invocation);
[[nodiscard]] Result<void> write_leaflet(const Invocation &invocation);
[[nodiscard]] Result<void> make_recipient(const Invocation &invocation);
[[nodiscard]] Result<void> make_centres_key(const Invocation &invocation);
[[nodiscard]] Result<void> aggregate_year(const Invocation &invocation);
[[nodiscard]] Result<void> consolidate_centres(const Invocation &invocation);
[[nodiscard]] Result<void> write_package_key(const Invocation &invocation);
[[nodiscard]] Result<void> receive_referral(const Invocation &invocation);
[[nodiscard]] Result<void> answer_received_referral(const Invocation &invocation);
[[nodiscard]] Result<void> protect_benchmark(const Invocation &invocation);
[[nodiscard]] Result<void> bench(const Invocation &invocation);

} // namespace ancora::cli
