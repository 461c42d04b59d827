// SPDX-License-Identifier: GPL-3.0-or-later
//
// `ancora-attack`: what could a reader of the published reports find out? It knows only their
// files, and shares no code with the program that protects them, so that one mistake cannot hide in
// both.
#include "attack/attack.h"
#include "attack/findings.h"
#include "attack/refusal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <cstdio>
#include <exception>

using namespace ancora::attack;

static void register_translations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace {

enum ExitStatus { NothingDerived = 0, Refused = 1, Usage = 2, Derived = 3 };

void print(const QString &line, std::FILE *to = stdout)
{
    std::fprintf(to, "%s\n", line.toUtf8().constData());
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Attack::tr("Tries to find out what published reports hide."));
    parser.addPositionalArgument(QStringLiteral("DIR"), Attack::tr("Folders of published reports."),
                                 QStringLiteral("DIR..."));
    parser.addOption({QStringLiteral("threshold"),
                      Attack::tr("Figures below K are not to become known."), QStringLiteral("K")});
    parser.addOption({QStringLiteral("no-lp"),
                      Attack::tr("Leave out linear programmes, the thorough and slow part.")});
    parser.addOption({QStringLiteral("json"), Attack::tr("Machine-readable output.")});
    parser.addHelpOption();
}

int run(const QStringList &folders, const Options &options, bool json)
{
    std::vector<Publication> publications;
    for (const QString &folder : folders)
        for (Publication &publication : read_folder(folder))
            publications.push_back(std::move(publication));
    const Outcome outcome = attack(std::move(publications), options);
    if (json)
        std::fputs(findings_json(outcome).constData(), stdout);
    else
        for (const QString &line : findings_text(outcome))
            print(line);
    return outcome.findings.empty() ? NothingDerived : Derived;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("ancora-attack"));
    register_translations();
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("ancora"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        app.installTranslator(&translator);

    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(app.arguments());
    if (understood && parser.isSet(QStringLiteral("help"))) {
        print(parser.helpText());
        return NothingDerived;
    }
    Options options;
    options.programmes = !parser.isSet(QStringLiteral("no-lp"));
    bool valid = understood && !parser.positionalArguments().isEmpty();
    if (valid && parser.isSet(QStringLiteral("threshold"))) {
        options.threshold = parser.value(QStringLiteral("threshold")).toInt(&valid);
        valid = valid && *options.threshold >= 1 && *options.threshold <= 1'000'000;
    }
    if (!valid) {
        print(understood ? parser.helpText() : parser.errorText(), stderr);
        return Usage;
    }
    try {
        return run(parser.positionalArguments(), options, parser.isSet(QStringLiteral("json")));
    } catch (const Refusal &refusal) {
        print(refusal.sentence, stderr);
    } catch (const std::exception &) {
        print(Attack::tr("The program ran out of memory or met a fault of its own."), stderr);
    }
    return Refused;
}
