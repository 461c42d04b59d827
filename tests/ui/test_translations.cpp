// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several where the text counts something
    bool finished = false;
};

QList<Message> read_messages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, false});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

const QStringList &languages()
{
    static const QStringList codes{QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")};
    return codes;
}

QString source_folder()
{
    return qEnvironmentVariable("ANCORA_SOURCE_DIR");
}

QString file_of(const QString &language)
{
    return source_folder() + QStringLiteral("/translations/ancora_%1.ts").arg(language);
}

QStringList keys_of(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys << message.context + u'|' + message.source;
    keys.sort();
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_message_is_finished_in_every_language();
    void nothing_is_left_in_english();
    void the_files_hold_what_the_sources_say();
};

void TestTranslations::every_message_is_finished_in_every_language()
{
    for (const QString &language : languages()) {
        const QList<Message> messages = read_messages(file_of(language));
        QVERIFY2(!messages.isEmpty(), qPrintable(language));
        for (const Message &message : messages)
            QVERIFY2(message.finished && !message.translations.join(QString()).isEmpty(),
                     qPrintable(language + QStringLiteral(": ") + message.source));
    }
}

void TestTranslations::nothing_is_left_in_english()
{
    QFile list(source_folder() + QStringLiteral("/tests/ui/same_in_english.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QStringList approved = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("de")})
        for (const Message &message : read_messages(file_of(language)))
            QVERIFY2(!message.translations.contains(message.source)
                         || approved.contains(language + u' ' + message.source),
                     qPrintable(language + QStringLiteral(": ") + message.source));
}

void TestTranslations::the_files_hold_what_the_sources_say()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("ancora_nl.ts"));
    QVERIFY(QFile::copy(file_of(QStringLiteral("nl")), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {source_folder() + QStringLiteral("/app"), source_folder() + QStringLiteral("/ui"),
                   QStringLiteral("-I"), source_folder(), QStringLiteral("-I"), source_folder() + QStringLiteral("/app"),
                   QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-no-obsolete"), QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(-1) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const QStringList said = keys_of(read_messages(copy));
    for (const QString &language : languages())
        QCOMPARE(keys_of(read_messages(file_of(language))), said);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
