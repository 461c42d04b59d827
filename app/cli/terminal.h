// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QCoreApplication>
#include <QString>

namespace ancora::cli {

/// The context of every text of the command line: `CommandLine::tr("...")`.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One line on standard output.
void print(const QString &line);
/// One line on standard error: what was refused, or what the person should know.
void print_error(const QString &line);

/// The first line of a file, of standard input (`-`), or of an open descriptor (a number).
[[nodiscard]] Result<QString> read_password_from(const QString &source);
/// From the terminal, without echo. Refused where there is no terminal to ask at.
[[nodiscard]] Result<QString> ask_password(const QString &prompt);

} // namespace ancora::cli
