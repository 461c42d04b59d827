// SPDX-License-Identifier: EUPL-1.2
#include "vault/recovery.h"

#include <QTest>

using namespace ancora;
using namespace ancora::vault;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void five_lines_of_four_groups()
    {
        const QStringList lines = recovery_text(Secret::random(32));
        QCOMPARE(lines.size(), 5);
        static const QRegularExpression shape(QStringLiteral("^[A-Z2-7]{4}( [A-Z2-7]{4}){3}$"));
        for (const QString &line : lines)
            QVERIFY(shape.match(line).hasMatch());
    }

    void what_is_printed_is_read_back()
    {
        for (int i = 0; i < 500; ++i) {
            const Secret key = Secret::random(32);
            QVERIFY(parse_recovery(recovery_text(key).join(u'\n'))->equals(key));
        }
    }

    void case_spaces_hyphens_and_look_alike_digits_are_forgiven()
    {
        for (int i = 0; i < 200; ++i) {
            const Secret key = Secret::random(32);
            QString typed = recovery_text(key).join(QStringLiteral("\n\n")).toLower();
            typed.replace(u' ', u'-').replace(u'o', u'0').replace(u'i', u'1').replace(u'b', u'8');
            QVERIFY(parse_recovery(typed)->equals(key));
            QVERIFY(parse_recovery(QString(recovery_text(key).join(QString())).remove(u' '))->equals(key));
            QVERIFY(parse_recovery(u"  " % recovery_text(key).join(u' ') % u"\r\n ")->equals(key));
        }
    }

    void each_wrong_letter_is_named_by_its_line()
    {
        const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        const QStringList lines = recovery_text(Secret::random(32));
        for (int line = 0; line < 5; ++line)
            for (int at = 0; at < lines[line].size(); ++at) {
                if (lines[line][at] == u' ')
                    continue;
                QStringList typed = lines;
                typed[line][at] = letters[(letters.indexOf(lines[line][at]) + 1) % 32];
                const auto parsed = parse_recovery(typed.join(u'\n'));
                QVERIFY(!parsed);
                QCOMPARE(parsed.error().kind, Error::Kind::BadInput);
                QCOMPARE(parsed.error().detail, QStringLiteral("line %1").arg(line + 1));
            }
    }

    void a_missing_letter_or_line_and_exchanged_lines_are_named()
    {
        const QStringList lines = recovery_text(Secret::random(32));
        QStringList typed = lines;
        typed[2].chop(1);
        QCOMPARE(parse_recovery(typed.join(u'\n')).error().detail, QStringLiteral("line 3"));
        QCOMPARE(parse_recovery(lines.mid(0, 4).join(u'\n')).error().detail, QStringLiteral("line 5"));
        typed = lines;
        typed.swapItemsAt(1, 3);
        QCOMPARE(parse_recovery(typed.join(u'\n')).error().detail, QStringLiteral("line 2"));
        QCOMPARE(parse_recovery(QString()).error().detail, QStringLiteral("line 1"));
        QCOMPARE(parse_recovery(lines.join(u'\n') % u"\nABCD").error().kind, Error::Kind::BadInput);
    }

    void lines_of_two_keys_do_not_make_a_third()
    {
        QStringList mixed = recovery_text(Secret::random(32));
        mixed[0] = recovery_text(Secret::random(32))[0];
        QCOMPARE(parse_recovery(mixed.join(u'\n')).error().kind, Error::Kind::BadInput);
    }

    void signs_outside_the_alphabet_do_no_harm()
    {
        for (const QString &typed : {QStringLiteral("Ω"), QString(QChar(0)), QString(80, u'9'), QString(100000, u'A'),
                                     QStringLiteral("٣٣٣٣ ٣٣٣٣ ٣٣٣٣ ٣٣٣٣")})
            QVERIFY(!parse_recovery(typed));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
