// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "cli/terminal.h"
#include "vault/vault.h"

#include <QCoreApplication>

namespace ancora::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"create", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Makes a new vault; NAME becomes its first director."),
         {user_option, password_option, device_option,
          {"recovery-file", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Write the recovery key to FILE instead of standard output.")}},
         create_vault},
        {"demo", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Makes a training vault with invented people and prints the sign-in."),
         {device_option,
          {"cases", "N", QT_TRANSLATE_NOOP("CommandLine", "Number of cases (default 60).")},
          {"years", "A-B", QT_TRANSLATE_NOOP("CommandLine", "First and last year (default: the last five).")},
          {"seed", "S", QT_TRANSLATE_NOOP("CommandLine", "The same seed makes the same people (default 1).")}},
         make_training_vault},
        {"import", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Takes a register of referrals in, all of it or nothing."),
         {user_option, password_option, device_option, json_option,
          {"register", "FILE.csv", QT_TRANSLATE_NOOP("CommandLine", "The register.")},
          {"dry-run", "", QT_TRANSLATE_NOOP("CommandLine", "Only say what would change.")}},
         import_file},
        {"report", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes the tables of a year."),
         {user_option, password_option, device_option, json_option,
          {"year", "Y", QT_TRANSLATE_NOOP("CommandLine", "The year.")},
          {"out", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for the files.")},
          {"scope", "thb|smuggling|all", QT_TRANSLATE_NOOP("CommandLine", "Trafficking (default), aggravated smuggling, or both.")},
          {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Last day that counts (default 31 December).")},
          {"protect", "threshold=K", QT_TRANSLATE_NOOP("CommandLine", "Hide counts under K (default 5).")},
          {"method", "suppression|collapsing|rounding", QT_TRANSLATE_NOOP("CommandLine", "Hide small counts (default), let rare rows stand together, or round.")},
          {"confidential", "", QT_TRANSLATE_NOOP("CommandLine", "Hide nothing; marked on every page and journaled.")},
          {"version", "N", QT_TRANSLATE_NOOP("CommandLine", "Version N as it was published, byte for byte.")},
          {"sign", "REASON", QT_TRANSLATE_NOOP("CommandLine", "Publish although the quality gate is red; the certificate repeats the reason.")},
          {"lang", "nl|fr|de|en", QT_TRANSLATE_NOOP("CommandLine", "Language of the report.")},
          {"format", "csv,json,xlsx,pdf", QT_TRANSLATE_NOOP("CommandLine", "Which files (default all).")}},
         report_year},
        {"agenda", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes what is due as a calendar file: file numbers and kinds, nothing else."),
         {user_option, password_option, device_option, json_option,
          {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The calendar file (.ics).")},
          {"all", "", QT_TRANSLATE_NOOP("CommandLine", "Everybody's tasks and deadlines, not only one's own.")}},
         export_agenda},
        {"export-htcds", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes."),
         {user_option, password_option, device_option, json_option,
          {"case", "N", QT_TRANSLATE_NOOP("CommandLine", "The number of the case.")},
          {"recipient", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Who is told: as the consent names the recipient, or a partner.")},
          {"purpose", "CODE", QT_TRANSLATE_NOOP("CommandLine", "What for: a code of the list of purposes.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The file: .csv for a table, JSON otherwise.")}},
         export_case_as_htcds},
        {"paper", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes the file of a person as a PDF for one reader, as far as profile and consent go."),
         {user_option, password_option, device_option, json_option,
          {"case", "N", QT_TRANSLATE_NOOP("CommandLine", "The number of the case.")},
          {"profile", "prosecutor|lawyer|immigration|doctor|own", QT_TRANSLATE_NOOP("CommandLine", "What the paper holds.")},
          {"recipient", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Who is told: as the consent names the recipient, or a partner.")},
          {"lang", "nl|fr|de|en", QT_TRANSLATE_NOOP("CommandLine", "Language of the paper.")},
          {"out", "FILE.pdf", QT_TRANSLATE_NOOP("CommandLine", "The file.")}},
         write_paper},
        {"letter", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go."),
         {user_option, password_option, device_option, json_option,
          {"case", "N", QT_TRANSLATE_NOOP("CommandLine", "The number of the case.")},
          {"letter", "ID", QT_TRANSLATE_NOOP("CommandLine", "The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.")},
          {"recipient", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Who is told: as the consent names the recipient, or a partner.")},
          {"values", "FILE", QT_TRANSLATE_NOOP("CommandLine", "What the letter asks, in lines as when=Tuesday at ten.")},
          {"named", "", QT_TRANSLATE_NOOP("CommandLine", "Name the centre on a letter for the person; on letters to others it always is.")},
          {"lang", "nl|fr|de|en", QT_TRANSLATE_NOOP("CommandLine", "Language of the letter.")},
          {"out", "FILE.pdf", QT_TRANSLATE_NOOP("CommandLine", "The file.")}},
         write_letter},
        {"leaflet", "", QT_TRANSLATE_NOOP("CommandLine", "Writes a leaflet about rights as a PDF, in one of many languages."),
         {json_option,
          {"lang", "CODE", QT_TRANSLATE_NOOP("CommandLine", "Language of the leaflet, as ar or ti.")},
          {"centre", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The centre's name, to be printed below (default: none).")},
          {"out", "FILE.pdf", QT_TRANSLATE_NOOP("CommandLine", "The file.")}},
         write_leaflet},
        {"verify", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Checks pages, journal and references, and prints what was checked."),
         {user_option, password_option, device_option, json_option}, verify_vault},
        {"backup", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes a backup that has been opened and checked."),
         {user_option, password_option, device_option, {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The backup file.")}},
         back_up},
        {"restore", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Makes a vault from a backup."),
         {user_option, password_option, device_option, {"out", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "The new vault.")}},
         restore},
        {"recovery", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Confirms that the recovery key on paper is right."),
         {device_option, {"check", "", QT_TRANSLATE_NOOP("CommandLine", "Read the recovery key from standard input and check it.")}},
         check_recovery},
        {"recipient", "KEYFILE", QT_TRANSLATE_NOOP("CommandLine", "Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub."),
         {password_option}, make_recipient},
        {"centres-key", "KEYFILE", QT_TRANSLATE_NOOP("CommandLine", "Makes the key by which centres recognise transferred persons; not for the recipient."),
         {}, make_centres_key},
        {"aggregate", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Seals the confidential figures of a year for a recipient."),
         {user_option, password_option, device_option,
          {"year", "Y", QT_TRANSLATE_NOOP("CommandLine", "The year.")},
          {"for", "RECIPIENT.pub", QT_TRANSLATE_NOOP("CommandLine", "The recipient's public key.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The package.")},
          {"scope", "thb|smuggling|all", QT_TRANSLATE_NOOP("CommandLine", "Trafficking (default), aggravated smuggling, or both.")},
          {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Last day that counts (default 31 December).")},
          {"centres-key", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The centres' own key, so that transferred persons count once.")}},
         aggregate_year},
        {"consolidate", "KEYFILE FILE...", QT_TRANSLATE_NOOP("CommandLine", "Adds up the packages of the centres and writes the national report."),
         {password_option, json_option,
          {"year", "Y", QT_TRANSLATE_NOOP("CommandLine", "The year.")},
          {"out", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for the files.")},
          {"scope", "thb|smuggling|all", QT_TRANSLATE_NOOP("CommandLine", "Trafficking (default), aggravated smuggling, or both.")},
          {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Last day that counts (default 31 December).")},
          {"protect", "threshold=K", QT_TRANSLATE_NOOP("CommandLine", "Hide counts under K (default 5).")},
          {"method", "suppression|collapsing|rounding", QT_TRANSLATE_NOOP("CommandLine", "Hide small counts (default), let rare rows stand together, or round.")},
          {"published", "DIR", QT_TRANSLATE_NOOP("CommandLine", "A report that a centre has published; may be given several times.")},
          {"sign", "REASON", QT_TRANSLATE_NOOP("CommandLine", "Publish although the quality gate is red; the certificate repeats the reason.")},
          {"confidential", "", QT_TRANSLATE_NOOP("CommandLine", "Hide nothing; marked on every page.")},
          {"lang", "nl|fr|de|en", QT_TRANSLATE_NOOP("CommandLine", "Language of the report.")},
          {"format", "csv,json,xlsx,pdf", QT_TRANSLATE_NOOP("CommandLine", "Which files (default all).")}},
         consolidate_centres},
        {"package-key", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Writes the public key that other offices seal referrals to this one with."),
         {user_option, password_option, device_option,
          {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The key file, for the other offices.")}},
         write_package_key},
        {"receive", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Takes in a referral that another office has sent as a package."),
         {user_option, password_option, device_option,
          {"package", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The package.")}},
         receive_referral},
        {"answer", "VAULT", QT_TRANSLATE_NOOP("CommandLine", "Answers a referral that came as a package."),
         {user_option, password_option, device_option,
          {"referral", "ID", QT_TRANSLATE_NOOP("CommandLine", "The identifier that receive has printed.")},
          {"state", "accepted|refused|done", QT_TRANSLATE_NOOP("CommandLine", "The answer.")},
          {"reason-file", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Why it is refused.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The answer, for the sender.")}},
         answer_received_referral},
        {"protect", "BENCHDIR", QT_TRANSLATE_NOOP("CommandLine", "Protects tables of a benchmark folder, and measures it."),
         {json_option,
          {"tables", "a*b;c*d*e", QT_TRANSLATE_NOOP("CommandLine", "The tables, by their variables.")},
          {"threshold", "K", QT_TRANSLATE_NOOP("CommandLine", "Hide counts under K.")},
          {"out", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for the files.")},
          {"year", "Y", QT_TRANSLATE_NOOP("CommandLine", "The year the files are named after (default 2000).")},
          {"seed", "N", QT_TRANSLATE_NOOP("CommandLine", "Decides between cells of the same cost (default 1).")},
          {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "Only the first N cases.")},
          {"zero-room", "N", QT_TRANSLATE_NOOP("CommandLine", "A count of zero must be able to be N as well (default K).")},
          {"pattern-only", "", QT_TRANSLATE_NOOP("CommandLine", "Only measure the choice of cells, without proofs; nothing is written.")},
          {"published", "DIR", QT_TRANSLATE_NOOP("CommandLine", "What was published of the same tables before.")},
          {"earlier", "BENCHDIR", QT_TRANSLATE_NOOP("CommandLine", "The cases it was made from.")},
          {"earlier-limit", "N", QT_TRANSLATE_NOOP("CommandLine", "Only the first N of these cases.")}},
         protect_benchmark},
        {"bench", "", QT_TRANSLATE_NOOP("CommandLine", "Measures the speed budget: medians, and ratios against the bare engine."),
         {json_option, {"cases", "N", QT_TRANSLATE_NOOP("CommandLine", "Size of the training vault (default 3000).")}},
         bench},
    };
    return all;
}

QStringList Invocation::arguments() const
{
    return m_parser.positionalArguments().mid(1); // the command's own name stands first
}

QString Invocation::required(const QString &name) const
{
    if (m_parser.value(name).isEmpty())
        throw WrongUsage{CommandLine::tr("The option --%1 is missing.").arg(name)};
    return m_parser.value(name);
}

int Invocation::number(const QString &name, int least, int most, std::optional<int> otherwise) const
{
    if (!has(name) && otherwise)
        return *otherwise;
    bool is_number = false;
    const int value = required(name).toInt(&is_number);
    if (!is_number || value < least || value > most)
        throw WrongUsage{CommandLine::tr("The option --%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most)};
    return value;
}

Result<std::unique_ptr<Desk>> Desk::open(const Invocation &invocation)
{
    ANCORA_TAKE(CodeLists lists, CodeLists::load());
    const QString folder = invocation.option(QStringLiteral("device-folder"));
    vault::DeviceFolder devices = folder.isEmpty() ? vault::DeviceFolder() : vault::DeviceFolder(folder);
    return std::unique_ptr<Desk>(new Desk(std::move(lists), std::move(devices)));
}

Result<std::unique_ptr<vault::Session>> Desk::sign_in(const Invocation &invocation, const QString &folder) const
{
    const QString user = invocation.required(QStringLiteral("user"));
    ANCORA_TAKE(QString password, password_for(invocation, false));
    ANCORA_TAKE(auto session, vault::unlock(folder, user, std::move(password), surroundings()));
    for (const vault::Warning warning : session->warnings())
        print_error(vault::warning_text(warning));
    return session;
}

Result<QString> password_for(const Invocation &invocation, bool is_new)
{
    const QString source = invocation.option(QStringLiteral("password-file"));
    if (!source.isEmpty())
        return read_password_from(source);
    ANCORA_TAKE(QString password, ask_password(CommandLine::tr("Password:")));
    if (is_new) {
        ANCORA_TAKE(const QString again, ask_password(CommandLine::tr("Password again:")));
        if (again != password)
            return fail(Error::Kind::BadInput, CommandLine::tr("The two passwords differ."));
    }
    return password;
}

} // namespace ancora::cli
