// SPDX-License-Identifier: EUPL-1.2
//
// Replays a fuzz target without libFuzzer: every file of its corpus as it is, then 20,000 mutations
// from a fixed seed, so that the ordinary test run walks the same paths on every computer.
#include "fuzz_target.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <random>
#include <vector>

namespace {

constexpr int mutations = 20'000;
constexpr qsizetype longest_input = 64 * 1024;

void run(const QByteArray &input)
{
    // A copy of exactly this size lets the address sanitizer see a read past the end.
    const std::vector<std::uint8_t> bytes(input.cbegin(), input.cend());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// The standard's distributions differ between libraries; the remainder does not.
class Dice
{
public:
    qsizetype below(qsizetype end)
    {
        return end <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(end));
    }

private:
    std::mt19937_64 m_random{20260101};
};

QByteArray mutate(QByteArray input, const QList<QByteArray> &corpus, Dice &dice)
{
    static const QList<QByteArray> tokens{"\"",
                                          "\"\"",
                                          ",",
                                          "\n",
                                          "\r",
                                          "\r\n",
                                          "\xEF\xBB\xBF",
                                          "\xFF",
                                          "\xC3",
                                          ";",
                                          QByteArray(1, '\0'),
                                          QByteArray(4, '\xFF'),
                                          "THB",
                                          "2019-02-29",
                                          "1990"};
    const qsizetype at = dice.below(input.size() + 1);
    switch (dice.below(6)) {
    case 0:
        if (at < input.size())
            input[at] = static_cast<char>(dice.below(256));
        break;
    case 1:
        input.insert(at, tokens[dice.below(tokens.size())]);
        break;
    case 2:
        input.remove(at, 1 + dice.below(16));
        break;
    case 3:
        input.insert(at, input.mid(dice.below(input.size()), dice.below(64)));
        break;
    case 4:
        input.truncate(at);
        break;
    default: {
        const QByteArray &other = corpus[dice.below(corpus.size())];
        input = input.left(at) + other.mid(dice.below(other.size()));
    }
    }
    return input.left(longest_input);
}

} // namespace

int main()
{
    const QDir folder(qEnvironmentVariable("ANCORA_SOURCE_DIR") +
                      QStringLiteral("/tests/fuzz/corpus/" ANCORA_CORPUS));
    QList<QByteArray> corpus;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable corpus file");
        corpus << file.readAll();
    }
    if (corpus.isEmpty())
        qFatal("no corpus: set ANCORA_SOURCE_DIR to the source folder");

    for (const QByteArray &input : corpus)
        run(input);
    Dice dice;
    for (int i = 0; i < mutations; ++i) {
        QByteArray input = corpus[dice.below(corpus.size())];
        for (qsizetype times = 1 + dice.below(4); times > 0; --times)
            input = mutate(std::move(input), corpus, dice);
        run(input);
    }
    std::printf("%lld inputs and %d mutations\n", static_cast<long long>(corpus.size()), mutations);
    return 0;
}
