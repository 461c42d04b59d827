// SPDX-License-Identifier: EUPL-1.2
#include "vault/password.h"

#include <QSet>
#include <QTest>

using namespace ancora;
using namespace ancora::vault;

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessable_passwords_are_refused_data()
    {
        QTest::addColumn<QString>("password");
        for (const char *password :
             {"", "a", "password", "Password2019!", "azerty123", "Welkom01!", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "1234567890123456789012345678901234567890", "qwertyuiop asdfghjkl zxcvbnm", "summer winter summer winter",
              "nadia.martens nadia.martens nadia.martens", "abcdefghijklmnopqrstuvwxyz", "07051985", "Brussel1985",
              "!!!!!!!!!!!!!!!!!!!!", "correct horse battery"})
            QTest::newRow(password) << QString::fromLatin1(password);
    }

    void guessable_passwords_are_refused()
    {
        QFETCH(QString, password);
        const auto checked = check_password(password, QStringLiteral("nadia.martens"));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::BadInput);
    }

    void four_unrelated_words_are_enough()
    {
        for (const char *password : {"correct horse battery staple", "wolk lantaarn fiets citroen",
                                     "correcthorsebatterystaple", "облак фенер колело лимон", "x7$Kq9!vTz2#Lm5&"})
            QVERIFY2(check_password(QString::fromUtf8(password), QStringLiteral("nadia")), password);
    }

    void a_refusal_never_repeats_the_password()
    {
        const QString secret = QStringLiteral("zonnebloem");
        const Error error = check_password(secret, QStringLiteral("nadia")).error();
        QVERIFY(!error.text.contains(secret) && !error.detail.contains(secret));
        QVERIFY(!error.text.isEmpty());
    }

    void an_offered_passphrase_is_accepted_and_never_the_same()
    {
        QSet<QString> offered;
        for (int i = 0; i < 2000; ++i) {
            const QString phrase = offer_passphrase();
            QVERIFY2(check_password(phrase, QStringLiteral("nadia")), qPrintable(phrase));
            offered += phrase;
        }
        QCOMPARE(offered.size(), 2000);
    }

    void the_cost_follows_the_computer_within_the_bounds()
    {
        QCOMPARE(cost_for(5000), least_cost());
        QCOMPARE(cost_for(501), least_cost());
        QCOMPARE(cost_for(117).memory_kib, 512u * 1024);
        QCOMPARE(cost_for(250).memory_kib, 256u * 1024);
        QCOMPARE(cost_for(1).memory_kib, 1024u * 1024);
        for (const double probe : {0.0, 0.1, 30.0, 62.0, 117.0, 260.0, 1e9})
            QVERIFY(cost_for(probe).within_bounds());
    }

    void waiting_grows_to_a_minute()
    {
        QCOMPARE(unlock_delay(0), 0);
        QCOMPARE(unlock_delay(1), 2);
        QCOMPARE(unlock_delay(5), 32);
        QCOMPARE(unlock_delay(6), 60);
        QCOMPARE(unlock_delay(100000), 60);
    }
};

QTEST_GUILESS_MAIN(TestPassword)
#include "test_password.moc"
