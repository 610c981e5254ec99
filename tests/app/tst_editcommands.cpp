// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changes a workspace by script: each call is one step, and what is refused changes nothing.
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::test;

class EditCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    /// The engine is started once: each test gets a copy of what it read.
    void initTestCase()
    {
        const QString gold = QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/");
        const Answer answer = call({u"import"_s, m_imported.filePath(u"w.vigie"_s), gold + u"corpus/dev-081.txt"_s,
                                    gold + u"corpus/dev-082.txt"_s, gold + u"stories/st-013-a.txt"_s,
                                    gold + u"stories/st-013-b.txt"_s});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(QDir(m_imported.path()).entryList(QDir::Files), QStringList{u"w.vigie"_s});
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = m_folder->filePath(u"w.vigie"_s);
        QVERIFY(QFile::copy(m_imported.filePath(u"w.vigie"_s), m_workspace));
    }

    void figuresAreReviewed()
    {
        const qint64 id = figure(u"30 MDH"_s)["id"_L1].toInteger();
        const QString number = QString::number(id);
        QCOMPARE(call({u"review"_s, m_workspace, u"accept"_s, u"--metric"_s, number}).status, 0);
        QCOMPARE(figure(u"30 MDH"_s)["review"_L1].toString(), u"accepted"_s);
        QCOMPARE(call({u"review"_s, m_workspace, u"reject"_s, u"--metric"_s, number}).status, 0);
        QCOMPARE(figure(u"30 MDH"_s)["counted"_L1].toBool(), false);
        QCOMPARE(figure(u"30 MDH"_s)["why"_L1].toString(), u"rejected"_s);
        QCOMPARE(call({u"review"_s, m_workspace, u"correct"_s, u"--metric"_s, number, u"--set"_s,
                       u"value=31 000 000"_s, u"unit=EUR"_s, u"horizon=2027"_s, u"subject=AVL Maroc"_s, u"sector="_s})
                     .status,
                 0);
        const QJsonObject corrected = figure(u"30 MDH"_s);
        QCOMPARE(corrected["value"_L1].toInteger(), 31'000'000);
        QCOMPARE(corrected["unit"_L1].toString(), u"EUR"_s);
        QCOMPARE(corrected["horizon"_L1].toString(), u"2027"_s);
        QVERIFY(corrected["sector"_L1].isNull());
        QCOMPARE(corrected["review"_L1].toString(), u"corrected"_s);
        QCOMPARE(call({u"review"_s, m_workspace, u"revert"_s, u"--metric"_s, number, u"--field"_s, u"unit"_s}).status,
                 0);
        QCOMPARE(figure(u"30 MDH"_s)["unit"_L1].toString(), u"MAD"_s);
        QCOMPARE(call({u"review"_s, m_workspace, u"revert"_s, u"--metric"_s, number}).status, 0);
        QCOMPARE(figure(u"30 MDH"_s)["value"_L1].toInteger(), 30'000'000);
        QCOMPARE(figure(u"30 MDH"_s)["review"_L1].toString(), u"auto"_s);
    }

    void aFigureIsAddedAndDeleted()
    {
        const QJsonObject money = figure(u"30 MDH"_s);
        const QByteArray before = everything();
        const Answer added = call({u"review"_s, m_workspace, u"add"_s, u"--article"_s,
                                   QString::number(money["article_id"_L1].toInteger()), u"--start"_s,
                                   QString::number(money["start"_L1].toInteger()), u"--end"_s,
                                   QString::number(money["end"_L1].toInteger()), u"--kind"_s, u"funding"_s,
                                   u"--value"_s, u"5"_s, u"--unit"_s, u"MAD"_s, u"--role"_s, u"part"_s});
        QVERIFY2(added.status == 0, added.err.constData());
        const QString id = QString::fromUtf8(added.out).trimmed();
        QVERIFY(everything() != before);
        QCOMPARE(call({u"review"_s, m_workspace, u"reject"_s, u"--metric"_s, id}).status, 2);
        QCOMPARE(call({u"review"_s, m_workspace, u"delete"_s, u"--metric"_s, id}).status, 0);
        QCOMPARE(everything(), before);
    }

    void refusalsNameTheFieldAndChangeNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto set = [](const QString& setting) {
            return QStringList{u"review"_s, u"W"_s, u"correct"_s, u"--metric"_s, u"1"_s, u"--set"_s, setting};
        };
        QTest::newRow("negative") << set(u"value=-1"_s) << 2 << "value: "_ba;
        QTest::newRow("no number") << set(u"value=many"_s) << 2 << "value: "_ba;
        QTest::newRow("unknown currency") << set(u"unit=XYZ"_s) << 2 << "unit: "_ba;
        QTest::newRow("horizon that is no date") << set(u"horizon=demain"_s) << 2 << "horizon: "_ba;
        QTest::newRow("range backwards") << set(u"value_max=0"_s) << 2 << "value_max: "_ba;
        QTest::newRow("unknown sector") << set(u"sector=cars"_s) << 2 << "sector: "_ba;
        QTest::newRow("unknown subject") << set(u"subject=Nobody SA"_s) << 2 << "subject: "_ba;
        QTest::newRow("subject of no such id") << set(u"subject=99999"_s) << 2 << "subject: "_ba;
        QTest::newRow("unknown field") << set(u"colour=red"_s) << 2 << "colour"_ba;
        QTest::newRow("no field") << set(u"30"_s) << 2 << "FIELD=VALUE"_ba;
        QTest::newRow("one of several unknown")
            << QStringList{u"review"_s, u"W"_s, u"accept"_s, u"--metric"_s, u"1"_s, u"99999"_s} << 2 << "99999"_ba;
        QTest::newRow("span outside")
            << QStringList{u"review"_s,       u"W"_s,       u"add"_s,   u"--article"_s, u"1"_s,
                           u"--start"_s,      u"5"_s,       u"--end"_s, u"99999"_s,     u"--kind"_s,
                           u"jobs_created"_s, u"--value"_s, u"3"_s}
            << 2 << "span: "_ba;
        QTest::newRow("merged with itself")
            << QStringList{u"actors"_s, u"W"_s, u"merge"_s, u"AVL Maroc"_s, u"AVL Maroc"_s} << 2 << "itself"_ba;
        QTest::newRow("its own parent") << QStringList{u"actors"_s, u"W"_s, u"parent"_s, u"AVL Maroc"_s,
                                                       u"AVL Maroc"_s}
                                        << 2 << "itself"_ba;
        QTest::newRow("no kind") << QStringList{u"actors"_s, u"W"_s, u"kind"_s, u"AVL Maroc"_s, u"firm"_s} << 2
                                 << "kind: "_ba;
        QTest::newRow("nothing merged") << QStringList{u"actors"_s, u"W"_s, u"split"_s, u"AVL Maroc"_s} << 2
                                        << "merged"_ba;
        QTest::newRow("no such story") << QStringList{u"stories"_s, u"W"_s, u"split"_s, u"99"_s} << 2 << "99"_ba;
        QTest::newRow("story of one") << QStringList{u"stories"_s, u"W"_s, u"join"_s, u"1"_s, u"1"_s} << 2
                                      << "two articles"_ba;
        QTest::newRow("no suggestion") << QStringList{u"stories"_s, u"W"_s, u"deny"_s, u"1"_s} << 2 << "57-103"_ba;
        QTest::newRow("nothing to undo") << QStringList{u"undo"_s, u"W"_s} << 2 << "nothing to undo"_ba;
        QTest::newRow("no workspace") << QStringList{u"undo"_s, u"/nonexistent/w.vigie"_s} << 3 << "/nonexistent"_ba;
        QTest::newRow("no decision named") << QStringList{u"review"_s, u"W"_s} << 2 << "subcommand"_ba;
    }
    void refusalsNameTheFieldAndChangeNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        if (arguments[1] == u"W"_s)
            arguments[1] = m_workspace;
        const QByteArray before = everything();
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(words), answer.err.constData());
        QCOMPARE(everything(), before);
    }

    void actorsAreMergedAndSplitAgain()
    {
        const QByteArray before = everything();
        const Answer merged = call({u"actors"_s, m_workspace, u"merge"_s, u"AVL Maroc"_s, u"Michelin"_s});
        QVERIFY2(merged.status == 0, merged.err.constData());
        QVERIFY(actor(u"Michelin"_s).isEmpty());
        QVERIFY(actor(u"AVL Maroc"_s)["aliases"_L1].toArray().contains(u"Michelin"_s));
        QCOMPARE(call({u"actors"_s, m_workspace, u"split"_s, u"AVL Maroc"_s}).status, 0);
        QCOMPARE(call({u"actors"_s, m_workspace, u"--format"_s, u"json"_s}).out, actorsBefore(before));
        QCOMPARE(call({u"actors"_s, m_workspace, u"rename"_s, u"AVL Maroc"_s, u"AVL Morocco"_s}).status, 0);
        QVERIFY(!actor(u"AVL Morocco"_s).isEmpty());
        QCOMPARE(call({u"actors"_s, m_workspace, u"kind"_s, u"AVL Maroc"_s, u"association"_s}).status, 0);
        QCOMPARE(actor(u"AVL Morocco"_s)["kind"_L1].toString(), u"association"_s);
        QCOMPARE(call({u"actors"_s, m_workspace, u"alias"_s, u"AVL Morocco"_s, u"AVL MA"_s}).status, 0);
        QVERIFY(actor(u"AVL Morocco"_s)["aliases"_L1].toArray().contains(u"AVL MA"_s));
        QCOMPARE(call({u"actors"_s, m_workspace, u"alias"_s, u"AVL Morocco"_s, u"AVL MA"_s, u"--remove"_s}).status,
                 0);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        QCOMPARE(everything(), before);
    }

    void aNameOfDigitsIsAName()
    {
        const qint64 avl = actor(u"AVL Maroc"_s)["id"_L1].toInteger();
        const qint64 michelin = actor(u"Michelin"_s)["id"_L1].toInteger();
        const QString number = QString::number(avl);
        const auto kind = [this](const QString& who, const QString& what) {
            return call({u"actors"_s, m_workspace, u"kind"_s, who, what});
        };
        const auto kindOf = [this](const QString& name) { return actor(name)["kind"_L1].toString(); };
        QCOMPARE(kind(number, u"association"_s).status, 0);
        QCOMPARE(kindOf(u"AVL Maroc"_s), u"association"_s);
        // A school that is called by a number nobody has, then by one that an actor has.
        QCOMPARE(call({u"actors"_s, m_workspace, u"rename"_s, u"Michelin"_s, u"91337"_s}).status, 0);
        QCOMPARE(kind(u"91337"_s, u"education"_s).status, 0);
        QCOMPARE(kindOf(u"91337"_s), u"education"_s);
        QCOMPARE(call({u"actors"_s, m_workspace, u"rename"_s, u"91337"_s, number}).status, 0);
        const Answer refused = kind(number, u"person"_s);
        QCOMPARE(refused.status, 2);
        for (const qint64 id : {avl, michelin})
            QVERIFY2(refused.err.contains(u"id:%1"_s.arg(id).toUtf8()), refused.err.constData());
        QCOMPARE(kindOf(u"AVL Maroc"_s), u"association"_s);
        QCOMPARE(kindOf(number), u"education"_s);
        QCOMPARE(kind(u"id:"_s + number, u"company"_s).status, 0);
        QCOMPARE(kindOf(u"AVL Maroc"_s), u"company"_s);
        QCOMPARE(kind(u"id:%1"_s.arg(michelin), u"association"_s).status, 0);
        QCOMPARE(kindOf(number), u"association"_s);
    }

    void aMergeIsTakenBackByNameOrId()
    {
        const QByteArray before = everything();
        const QString michelin = QString::number(actor(u"Michelin"_s)["id"_L1].toInteger());
        for (const QString& from : QStringList{u"Michelin"_s, michelin, u"id:"_s + michelin}) {
            QCOMPARE(call({u"actors"_s, m_workspace, u"merge"_s, u"AVL Maroc"_s, u"Michelin"_s}).status, 0);
            QCOMPARE(call({u"actors"_s, m_workspace, u"split"_s, u"AVL Maroc"_s, u"--from"_s, u"9"_s + from}).status,
                     2);
            QCOMPARE(call({u"actors"_s, m_workspace, u"split"_s, u"AVL Maroc"_s, u"--from"_s, from}).status, 0);
            QCOMPARE(everything(), before);
        }
    }

    void actorsThatMayBeTheSameComeWithAScore()
    {
        QCOMPARE(call({u"actors"_s, m_workspace, u"rename"_s, u"Michelin"_s, u"AVL Maroc SA"_s}).status, 0);
        const QJsonArray pairs = jsonOf(call({u"actors"_s, m_workspace, u"suggestions"_s, u"--format"_s, u"json"_s}));
        QVERIFY(!pairs.isEmpty());
        const QJsonObject pair = pairs.first().toObject();
        QCOMPARE(pair["score"_L1].toDouble(), 0.85); // a number, not its text
        QCOMPARE(pair["reasons"_L1].toArray().first().toString(), u"same_core"_s);
    }

    void storiesAreJoinedAndSplit()
    {
        const QByteArray before = everything();
        const QJsonArray stories = storyList();
        QVERIFY(!stories.isEmpty());
        const QJsonObject first = stories[0].toObject();
        QVERIFY2(first["state"_L1].toString() == u"automatic"_s || first["state"_L1].toString() == u"suggested"_s,
                 "state");
        QCOMPARE(first["articles"_L1].toArray().size(), 2);
        QVERIFY(!first["reasons"_L1].toArray().isEmpty());
        const Answer joined = call({u"stories"_s, m_workspace, u"join"_s, u"1"_s, u"2"_s});
        QVERIFY2(joined.status == 0, joined.err.constData());
        const QString story = QString::fromUtf8(joined.out).trimmed();
        QCOMPARE(call({u"stories"_s, m_workspace, u"account"_s, story, u"2"_s}).status, 0);
        const auto byHand = [&] {
            for (const QJsonValue& row : storyList())
                if (row["state"_L1] == u"by_hand"_s)
                    return row.toObject();
            return QJsonObject();
        };
        QCOMPARE(byHand()["account"_L1].toInteger(), 2);
        for (const QJsonValue& article : jsonOf(call({u"list"_s, m_workspace, u"--format"_s, u"json"_s})))
            if (article["id"_L1].toInteger() <= 2)
                QCOMPARE(article["story"_L1].toInteger(), story.toLongLong());
        QCOMPARE(call({u"stories"_s, m_workspace, u"split"_s, story}).status, 0);
        for (const QJsonValue& article : jsonOf(call({u"list"_s, m_workspace, u"--format"_s, u"json"_s})))
            if (article["id"_L1].toInteger() <= 2)
                QVERIFY(article["story"_L1].isNull());
        QVERIFY(byHand().isEmpty());
        // Two articles that were split are not joined against that word by accident, but they may be by name.
        QCOMPARE(call({u"stories"_s, m_workspace, u"accept"_s, u"1-2"_s, u"--author"_s, u"ana"_s}).status, 0);
        QVERIFY(!byHand().isEmpty());
        const QJsonArray journal
            = jsonOf(call({u"journal"_s, m_workspace, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(journal[0]["author"_L1].toString(), u"ana"_s);
        QCOMPARE(journal[0]["action"_L1].toString(), u"story.join"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        QCOMPARE(everything(), before);
        QCOMPARE(call({u"redo"_s, m_workspace}).status, 0);
        QVERIFY(!byHand().isEmpty());
    }

    void whatWasDeniedIsNotSuggestedAgain()
    {
        const QJsonObject first = storyList()[0].toObject();
        const QJsonArray articles = first["articles"_L1].toArray();
        const QString a = QString::number(articles[0]["id"_L1].toInteger());
        const QString b = QString::number(articles[1]["id"_L1].toInteger());
        if (first["state"_L1].toString() == u"suggested"_s)
            QCOMPARE(call({u"stories"_s, m_workspace, u"deny"_s, a + u'-' + b}).status, 0);
        else
            QCOMPARE(
                call({u"stories"_s, m_workspace, u"split"_s, QString::number(first["id"_L1].toInteger())}).status, 0);
        QVERIFY(storyList().isEmpty());
    }

    void readingAgainKeepsDecisions()
    {
        const QString id = QString::number(figure(u"30 MDH"_s)["id"_L1].toInteger());
        QCOMPARE(call({u"review"_s, m_workspace, u"correct"_s, u"--metric"_s, id, u"--set"_s, u"value=31"_s}).status,
                 0);
        const QByteArray before = everything();
        // The same engine finds nothing else …
        Answer answer = call({u"re-extract"_s, m_workspace, u"--format"_s, u"json"_s});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(jsonOf(answer).size(), 0);
        QCOMPARE(everything(), before);
        // … unless a name is stopped.
        QCOMPARE(call({u"actors"_s, m_workspace, u"reject"_s, u"Michelin"_s}).status, 0);
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        QCOMPARE(call({u"actors"_s, m_workspace, u"reject"_s, u"AVL Maroc"_s}).status, 0);
        answer = call({u"re-extract"_s, m_workspace, u"--apply"_s, u"none"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(answer.out.startsWith("change,what,article_id,title,metric_id,name,before,after,taken\r\n"),
                 answer.out.constData());
        QVERIFY(!answer.out.contains("AVL Maroc;"));
        QCOMPARE(figure(u"30 MDH"_s)["value"_L1].toInteger(), 31);
        QCOMPARE(call({u"re-extract"_s, m_workspace}).status, 0);
        QCOMPARE(figure(u"30 MDH"_s)["value"_L1].toInteger(), 31);
        QVERIFY(actor(u"AVL Maroc"_s).isEmpty());
    }

    void theJournalIsCsvAndJson()
    {
        QCOMPARE(
            call({u"review"_s, m_workspace, u"accept"_s, u"--metric"_s, u"1"_s, u"2"_s, u"--author"_s, u"Ana B."_s})
                .status,
            0);
        const Answer csv = call({u"journal"_s, m_workspace, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.out.startsWith("step,at,author,action,undone,entity,entity_id,field,old,new\r\n"),
                 csv.out.constData());
        QVERIFY2(csv.out.contains(",Ana B.,metric.accept,false,metric,2,review,auto,accepted\r\n"),
                 csv.out.constData());
        const QJsonArray rows = jsonOf(call({u"journal"_s, m_workspace, u"--format"_s, u"json"_s}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]["step"_L1].toInteger(), 1);
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        QCOMPARE(jsonOf(call({u"journal"_s, m_workspace, u"--format"_s, u"json"_s}))[0]["undone"_L1].toBool(), true);
    }

    void helpOfEachCommand()
    {
        for (const QString& command :
             {u"review"_s, u"re-extract"_s, u"stories"_s, u"undo"_s, u"redo"_s, u"journal"_s}) {
            const Answer answer = call({command, u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.size() > 100, qPrintable(command));
        }
    }

private:
    QJsonObject figure(const QString& quote) const
    {
        for (const QJsonValue& row : jsonOf(call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s})))
            if (row["quote"_L1].toString() == quote)
                return row.toObject();
        return {};
    }
    QJsonObject actor(const QString& name) const
    {
        for (const QJsonValue& row : jsonOf(call({u"actors"_s, m_workspace, u"--format"_s, u"json"_s})))
            if (row["name"_L1].toString() == name)
                return row.toObject();
        return {};
    }
    QJsonArray storyList() const
    {
        return jsonOf(call({u"stories"_s, m_workspace, u"list"_s, u"--format"_s, u"json"_s}));
    }

    /// All that the lists show.
    QByteArray everything() const
    {
        QByteArray all;
        for (const QString& list : {u"list"_s, u"metrics"_s, u"actors"_s})
            all += call({list, m_workspace, u"--format"_s, u"json"_s}).out + '\n';
        return all + call({u"stories"_s, m_workspace, u"list"_s, u"--format"_s, u"json"_s}).out;
    }
    static QByteArray actorsBefore(const QByteArray& all) { return all.split('\n').isEmpty() ? all : part(all, 2); }
    static QByteArray part(const QByteArray& all, int number)
    {
        qsizetype at = 0;
        for (int i = 0; i < number; ++i)
            at = all.indexOf("]\n\n", at) + 3;
        return all.sliced(at, all.indexOf("]\n\n", at) + 2 - at);
    }

    const QTemporaryDir m_imported;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(EditCommandsTest)
#include "tst_editcommands.moc"
