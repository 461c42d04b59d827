// SPDX-License-Identifier: EUPL-1.2
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace ancora::cli {

namespace {

/// Switches the terminal's echo off for its lifetime.
class NoEcho
{
public:
#ifdef Q_OS_WIN
    NoEcho() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_ok = GetConsoleMode(m_input, &m_before) && SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho()
    {
        if (m_ok)
            SetConsoleMode(m_input, m_before);
    }
#else
    NoEcho()
    {
        m_ok = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_ok = m_ok && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~NoEcho()
    {
        if (m_ok)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    [[nodiscard]] bool ok() const { return m_ok; }

private:
#ifdef Q_OS_WIN
    HANDLE m_input;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_ok = false;
};

void write_line(FILE *to, const QString &line)
{
    QTextStream stream(to);
    stream << line << '\n';
}

bool open_source(QFile &file, const QString &source)
{
    if (source == QStringLiteral("-"))
        return file.open(stdin, QIODevice::ReadOnly);
    bool is_descriptor = false;
    const int descriptor = source.toInt(&is_descriptor);
    if (is_descriptor && !QFile::exists(source))
        return file.open(descriptor, QIODevice::ReadOnly);
    file.setFileName(source);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

void print(const QString &line) { write_line(stdout, line); }
void print_error(const QString &line) { write_line(stderr, line); }

Result<QString> read_password_from(const QString &source)
{
    QFile file;
    if (!open_source(file, source))
        return fail(Error::Kind::Storage, CommandLine::tr("The password file cannot be read."));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString password = QString::fromUtf8(line);
    line.fill('\0');
    if (password.isEmpty())
        return fail(Error::Kind::BadInput, CommandLine::tr("The password file is empty."));
    return password;
}

Result<QString> ask_password(const QString &prompt)
{
    const NoEcho quiet;
    if (!quiet.ok())
        return fail(Error::Kind::Refused, CommandLine::tr("There is no terminal to ask for the password. Use --password-file."));
    QTextStream(stderr) << prompt << ' ' << Qt::flush;
    QTextStream input(stdin);
    const QString password = input.readLine();
    write_line(stderr, {});
    return password;
}

} // namespace ancora::cli
