// SPDX-License-Identifier: EUPL-1.2
#include "vault/password.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <sodium.h>

namespace ancora::vault {

namespace {
constexpr double word_bits = 12.9;       ///< one word of a list of 7,776
constexpr double letter_bits = 4.7;      ///< one letter at random
constexpr double joined_letter_bits = 2.1; ///< one letter of words written together
constexpr double digit_bits = 3.3;
constexpr double sign_bits = 4.0;
constexpr double known_bits = 1.0;       ///< something the guesser has already

enum class Sort { Letters, Digits, Signs };

Sort sort_of(QChar character)
{
    return character.isLetter() || character.isMark() || character.isSurrogate() ? Sort::Letters
           : character.isDigit()                                                 ? Sort::Digits
                                                                                 : Sort::Signs;
}

/// "Azerty12!!" is "azerty", "12", "!!".
QStringList runs_of(const QString &password)
{
    QStringList runs;
    for (const QChar character : password.toCaseFolded()) {
        if (runs.isEmpty() || sort_of(runs.last().back()) != sort_of(character))
            runs += QString();
        runs.last() += character;
    }
    return runs;
}

bool is_one_step(const QString &run)
{
    for (const int step : {-1, 0, 1}) {
        bool holds = run.size() > 2;
        for (qsizetype i = 1; i < run.size() && holds; ++i)
            holds = run[i].unicode() - run[i - 1].unicode() == step;
        if (holds)
            return true;
    }
    return false;
}

/// "abcabcabc" says no more than "abc".
QString without_repeats(const QString &run)
{
    for (qsizetype period = 1; period <= run.size() / 2; ++period)
        if (QStringView(run).sliced(period) == QStringView(run).chopped(period))
            return run.first(period);
    return run;
}

/// First in every guesser's list, in the languages of the house.
bool is_known(const QString &run)
{
    static const QString rows = QStringLiteral("qwertzuiop qwertyuiop azertyuiop asdfghjkl qsdfghjklm yxcvbnm "
                                               "zxcvbnm wxcvbn 1234567890 0987654321");
    static const QString words = QStringLiteral(
        "password passwort wachtwoord motdepasse welkom welcome willkommen bienvenue bonjour hallo hello "
        "iloveyou letmein admin administrator geheim secret soleil sunshine princess dragon monkey football "
        "voetbal zomer summer sommer winter winter ete hiver lente herfst januari maandag ancora shelter refuge");
    return run.size() > 2 && (is_one_step(run) || rows.contains(run) || words.split(u' ').contains(run));
}

double letters_worth(const QString &run)
{
    const auto count = double(run.size());
    return std::min(letter_bits * count, std::max(word_bits, joined_letter_bits * count));
}

double digits_worth(const QString &run)
{
    const bool is_year = run.size() == 4 && (run.startsWith(u"19") || run.startsWith(u"20"));
    const bool may_be_date = run.size() == 6 || run.size() == 8;
    return is_year ? 6.0 : may_be_date ? 14.0 : digit_bits * double(run.size());
}
} // namespace

int password_bits(const QString &password, const QString &login)
{
    const QString name = login.toCaseFolded();
    QSet<QString> seen;
    double bits = 0;
    for (const QString &whole_run : runs_of(password)) {
        const QString run = without_repeats(whole_run);
        const bool repeated = seen.contains(run);
        seen.insert(run);
        if (sort_of(run.front()) == Sort::Signs)
            bits += repeated ? 0 : sign_bits * double(QSet<QChar>(run.begin(), run.end()).size());
        else if (repeated || is_known(run) || (run.size() > 2 && name.contains(run)))
            bits += known_bits;
        else
            bits += sort_of(run.front()) == Sort::Digits ? digits_worth(run) : letters_worth(run);
    }
    return int(bits);
}

Result<void> check_password(const QString &password, const QString &login)
{
    const int bits = password_bits(password, login);
    if (bits >= least_password_bits)
        return {};
    const int words = std::max(1, int(std::ceil((least_password_bits - bits) / word_bits)));
    return fail(Error::Kind::BadInput,
                QCoreApplication::translate("Vault",
                                            "This password is too easy to guess. %n more unrelated word(s) would make "
                                            "it safe; years, names and rows of the keyboard do not help.",
                                            nullptr, words),
                QStringLiteral("%1 bits").arg(bits));
}

QString offer_passphrase()
{
    static constexpr char consonants[] = "bdfgklmnprstvz";
    static constexpr char vowels[] = "aeiou";
    crypto::initialise();
    const auto pick = [](const char *from, std::size_t count) {
        return QLatin1Char(from[randombytes_uniform(std::uint32_t(count))]);
    };
    QString phrase;
    for (int group = 0; group < 4; ++group) {
        if (group > 0)
            phrase += u'-';
        for (int syllable = 0; syllable < 3; ++syllable) {
            phrase += pick(consonants, sizeof consonants - 1);
            phrase += pick(vowels, sizeof vowels - 1);
        }
    }
    return phrase;
}

crypto::PasswordCost cost_for(double probe_ms)
{
    crypto::PasswordCost cost = least_cost();
    double expected_ms = probe_ms;
    while (expected_ms <= 500 && cost.memory_kib < 1024 * 1024) {
        cost.memory_kib *= 2;
        expected_ms *= 2;
    }
    return cost;
}

crypto::PasswordCost calibrate()
{
    const Secret probe = Secret::random(16);
    QElapsedTimer timer;
    timer.start();
    const auto done = crypto::stretch(probe, crypto::random_bytes(16), least_cost());
    return done ? cost_for(double(timer.nsecsElapsed()) / 1e6) : least_cost();
}

int unlock_delay(int failures)
{
    return failures <= 0 ? 0 : std::min(1 << std::min(failures, 6), 60);
}

} // namespace ancora::vault
