// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles taken out of a workspace by script: what all lists and exports say then, and after they are back.
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QString kGold = QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/");

QByteArray ok(const QStringList& arguments)
{
    const Answer answer = call(arguments);
    if (answer.status != 0)
        qFatal("%s", answer.err.constData());
    return answer.out;
}

/// All that lists, charts and reports say, by what says it.
QMap<QString, QByteArray> everything(const QString& workspace)
{
    const QTemporaryDir folder;
    QMap<QString, QByteArray> all;
    const auto note = [&](QStringList arguments) {
        const QString name = arguments.join(u' ');
        arguments.insert(1, workspace);
        all.insert(name, ok(arguments));
    };
    for (const QString& list : {u"list"_s, u"metrics"_s, u"actors"_s})
        note({list, u"--format"_s, u"json"_s});
    note({u"stories"_s, u"list"_s, u"--format"_s, u"json"_s});
    note({u"actors"_s, u"suggestions"_s, u"--format"_s, u"json"_s});
    note({u"list"_s, u"--text"_s, u"emplois"_s, u"--format"_s, u"json"_s});
    note({u"list"_s, u"--text"_s, u"-emplois"_s, u"--format"_s, u"json"_s});
    note({u"check"_s});
    for (const QString& measure : {u"jobs"_s, u"investment"_s})
        for (const QString& axis : {u"sector"_s, u"place"_s, u"company"_s}) {
            const QString file = folder.filePath(u"%1-%2.csv"_s.arg(measure, axis));
            const Answer chart = call({u"chart"_s, workspace, u"--measure"_s, measure, u"--by"_s, axis,
                                       u"--currency"_s, u"MAD"_s, u"--out"_s, file});
            all.insert(u"chart "_s + measure + axis, readFile(file));
            if (chart.status != 0)
                qFatal("%s", chart.err.constData());
        }
    const QString report = folder.filePath(u"report.html"_s);
    const Answer reported = call({u"report"_s, workspace, u"--currency"_s, u"MAD"_s, u"--out"_s, report});
    all.insert(u"report"_s, readFile(report));
    if (reported.status != 0)
        qFatal("%s", reported.err.constData());
    return all;
}

void compare(const QMap<QString, QByteArray>& now, const QMap<QString, QByteArray>& wanted)
{
    QCOMPARE(now.keys(), wanted.keys());
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        QVERIFY2(*it == wanted[it.key()],
                 qPrintable(it.key() + u'\n' + QString::fromUtf8(*it) + u"\nwanted:\n"_s
                            + QString::fromUtf8(wanted[it.key()])));
}

} // namespace

class RemovalTest : public QObject
{
    Q_OBJECT

private slots:
    /// 1 and 2 stand alone, 3 and 4 tell one story.
    void initTestCase()
    {
        const Answer answer = call({u"import"_s, m_imported.filePath(u"w.vigie"_s), kGold + u"corpus/dev-081.txt"_s,
                                    kGold + u"corpus/dev-082.txt"_s, kGold + u"stories/st-013-a.txt"_s, m_telling});
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = m_folder->filePath(u"w.vigie"_s);
        QVERIFY(QFile::copy(m_imported.filePath(u"w.vigie"_s), m_workspace));
    }

    /// The last ones, so that the others have the ids that they would have without them.
    void removedIsAsNeverImported()
    {
        const auto before = everything(m_workspace);
        const QStringList more{kGold + u"corpus/dev-001.txt"_s, kGold + u"corpus/dev-010.txt"_s,
                               kGold + u"stories/st-013-c.txt"_s};
        QStringList existing;
        for (const QString& path : more)
            if (QFile::exists(path))
                existing.append(path);
        QVERIFY(existing.size() >= 2);
        const Answer imported = call(QStringList{u"import"_s, m_workspace} + existing);
        QVERIFY2(imported.status == 0, imported.err.constData());
        const auto withThem = everything(m_workspace);
        QVERIFY(withThem != before);
        QStringList removing{u"remove"_s, m_workspace};
        for (qsizetype i = 0; i < existing.size(); ++i)
            removing.append(QString::number(5 + i));
        const Answer removed = call(removing);
        QVERIFY2(removed.status == 0, removed.err.constData());
        QVERIFY(removed.err.contains("article.remove"));
        compare(everything(m_workspace), before);
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        compare(everything(m_workspace), withThem);
    }

    void undoBringsCorrectionsBack()
    {
        decide();
        const auto before = everything(m_workspace);
        QCOMPARE(call({u"remove"_s, m_workspace, u"1"_s, u"4"_s, u"--author"_s, u"ana"_s}).status, 0);
        const auto without = everything(m_workspace);
        QVERIFY(!without[u"metrics --format json"_s].contains("30 MDH"));
        QVERIFY(!without[u"actors --format json"_s].contains("AVL Maroc"));
        QVERIFY(!without[u"stories list --format json"_s].contains("automatic"));
        QVERIFY(without[u"check"_s].startsWith("all well"));
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        compare(everything(m_workspace), before);
        QCOMPARE(call({u"redo"_s, m_workspace}).status, 0);
        compare(everything(m_workspace), without);
        const QJsonArray journal
            = jsonOf(call({u"journal"_s, m_workspace, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(journal[0]["action"_L1].toString(), u"article.remove"_s);
        QCOMPARE(journal[0]["author"_L1].toString(), u"ana"_s);
    }

    void importingTheTextAgainBringsItBack()
    {
        decide();
        const auto before = everything(m_workspace);
        QCOMPARE(call({u"remove"_s, m_workspace, u"1"_s, u"4"_s}).status, 0);
        const auto without = everything(m_workspace);
        const Answer again = call({u"import"_s, m_workspace, kGold + u"corpus/dev-081.txt"_s, m_telling, m_telling});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.err.contains("2 that had been removed are back"), again.err.constData());
        QVERIFY2(again.err.contains("0 imported, "), again.err.constData());
        compare(everything(m_workspace), before);
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        compare(everything(m_workspace), without);
        QCOMPARE(call({u"undo"_s, m_workspace}).status, 0);
        compare(everything(m_workspace), before);
    }

    void readingAgainLeavesThemAlone()
    {
        QCOMPARE(call({u"actors"_s, m_workspace, u"reject"_s, u"AVL Maroc"_s}).status, 0);
        QCOMPARE(call({u"remove"_s, m_workspace, u"1"_s}).status, 0);
        const Answer answer = call({u"re-extract"_s, m_workspace, u"--format"_s, u"json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(jsonOf(answer).size(), 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"remove"_s, u"W"_s, u"2"_s, u"99"_s};
        QTest::newRow("no id") << QStringList{u"remove"_s, u"W"_s};
        QTest::newRow("no number") << QStringList{u"remove"_s, u"W"_s, u"un"_s};
        QTest::newRow("removed before") << QStringList{u"remove"_s, u"W"_s, u"1"_s};
        QTest::newRow("its figure") << QStringList{u"review"_s, u"W"_s, u"accept"_s, u"--metric"_s, u"1"_s};
        QTest::newRow("its story") << QStringList{u"stories"_s, u"W"_s, u"join"_s, u"1"_s, u"2"_s};
        QTest::newRow("its actor") << QStringList{u"actors"_s, u"W"_s, u"rename"_s, u"AVL Maroc"_s, u"AVL"_s};
        QTest::newRow("a filter by its actor") << QStringList{u"list"_s, u"W"_s, u"--company"_s, u"AVL Maroc"_s};
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        arguments[1] = m_workspace;
        QCOMPARE(call({u"remove"_s, m_workspace, u"1"_s}).status, 0);
        const auto before = everything(m_workspace);
        QCOMPARE(call(arguments).status, 2);
        compare(everything(m_workspace), before);
    }

private:
    /// Persons correct a figure of article 1, rename its company and say of 2 and 4 that they are not the same.
    void decide()
    {
        QCOMPARE(
            call({u"review"_s, m_workspace, u"correct"_s, u"--metric"_s, u"1"_s, u"--set"_s, u"value=31"_s}).status,
            0);
        QCOMPARE(call({u"review"_s, m_workspace, u"reject"_s, u"--metric"_s, u"2"_s}).status, 0);
        QCOMPARE(call({u"stories"_s, m_workspace, u"deny"_s, u"2"_s, u"4"_s}).status, 0);
    }

    const QString m_telling = kGold + u"stories/st-013-b.txt"_s;
    const QTemporaryDir m_imported;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
