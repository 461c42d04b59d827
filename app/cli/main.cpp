// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli`: a thin second front end over the same library as the window. Its commands, options and exit
// statuses are a contract that scripts rely on.
#include "cli/command.h"
#include "cli/terminal.h"
#include "values/language.h"

#include <QGuiApplication>
#include <QTranslator>
#include <algorithm>
#include <exception>

using namespace ancora;
using namespace ancora::cli;

static void register_translations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace {

enum ExitStatus { Done = 0, Refused = 1, Usage = 2 };

/// Standard error has room for our own sentences only: what the toolkit remarks about fonts and folders is
/// nothing a script or a person asked for.
void hush(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        print_error(message);
}

void print_overview(void (*to)(const QString &))
{
    to(CommandLine::tr("Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help"));
    for (const Command &command : commands())
        to(QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -10).arg(CommandLine::tr(command.help)));
}

QStringList names_of_arguments(const Command &command)
{
    return QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts);
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(CommandLine::tr(command.help));
    parser.addPositionalArgument(QLatin1String(command.name), CommandLine::tr(command.help));
    for (const QString &argument : names_of_arguments(command))
        parser.addPositionalArgument(argument, {});
    for (const Option &option : command.options)
        parser.addOption(QCommandLineOption(QLatin1String(option.name), CommandLine::tr(option.help), QLatin1String(option.value)));
    parser.addHelpOption();
}

int wrong_usage(const QString &sentence, const QCommandLineParser &parser)
{
    print_error(sentence);
    print_error(parser.helpText());
    return Usage;
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser, command);
    if (!parser.parse(arguments))
        return wrong_usage(parser.errorText(), parser);
    if (parser.isSet(QStringLiteral("help"))) {
        print(parser.helpText());
        return Done;
    }
    const qsizetype given = parser.positionalArguments().size() - 1; // the command's own name is the first
    const QStringList expected = names_of_arguments(command);
    const bool may_be_more = QLatin1String(command.arguments).endsWith(QLatin1String("..."));
    if (given < expected.size() || (given > expected.size() && !may_be_more))
        return wrong_usage(CommandLine::tr("The number of arguments is wrong."), parser);
    try {
        const auto done = command.run(Invocation(parser));
        if (done)
            return Done;
        if (!done.error().text.isEmpty())
            print_error(done.error().text);
        return Refused;
    } catch (const WrongUsage &usage) {
        return wrong_usage(usage.sentence, parser);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, nothing here needs a screen
    qInstallMessageHandler(hush);
    QGuiApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("ancora"));
    app.setOrganizationName(QStringLiteral("ancora"));
    register_translations();
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/ancora_%1.qm").arg(language_code(system_language()))))
        app.installTranslator(&translator);

    const QStringList arguments = app.arguments();
    const QString name = arguments.value(1);
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        print_overview(print);
        return Done;
    }
    if (name == QStringLiteral("--version")) {
        print(QStringLiteral("ancora-cli " ANCORA_VERSION));
        return Done;
    }
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&](const Command &c) { return name == QLatin1String(c.name); });
    if (command == commands().end()) {
        print_overview(print_error);
        return Usage;
    }
    try {
        return run(*command, arguments);
    } catch (const std::exception &) {
        print_error(CommandLine::tr("The program ran out of memory or met a fault of its own; nothing was changed."));
        return Refused;
    }
}
