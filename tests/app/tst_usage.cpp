// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the program wants to be called: options before and behind the command, what is not there or mistyped, help.
#include "tests/app/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::test;

class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_workspace = m_folder.filePath(u"w.vigie"_s);
        const Answer answer = importSamples(m_workspace);
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    void takesTheLanguageBeforeAndBehindTheCommand()
    {
        const QString image = m_folder.filePath(u"chart.svg"_s);
        const QStringList chart{u"chart"_s, m_workspace, u"--out"_s, image};
        QCOMPARE(call(QStringList{u"--language"_s, u"fr"_s} + chart).status, 0);
        const QByteArray french = readFile(image);
        QVERIFY(french.contains("Emplois"));
        QVERIFY(QFile::remove(image));
        const Answer behind = call(QStringList{u"chart"_s, u"--language"_s, u"fr"_s} + chart.mid(1));
        QVERIFY2(behind.status == 0, behind.err.constData());
        QCOMPARE(readFile(image), french);
    }

    void refusesALanguageThatItHasNot()
    {
        for (const QString& language : {u"ar"_s, u"xx"_s, u"français"_s}) {
            const Answer answer = call({u"list"_s, m_workspace, u"--language"_s, language});
            QCOMPARE(answer.status, 2);
            QVERIFY2(answer.err.contains("en, fr") && answer.err.contains(language.toUtf8()), answer.err.constData());
        }
        QCOMPARE(call({u"--language"_s, u"fr_MA"_s, u"list"_s, m_workspace}).status, 0);
    }

    void refusesDaysInTheWrongOrder()
    {
        const Answer answer = call({u"list"_s, m_workspace, u"--from"_s, u"2022"_s, u"--to"_s, u"2021-06"_s});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("2022-01-01") && answer.err.contains("2021-06-30"), answer.err.constData());
        QCOMPARE(call({u"list"_s, m_workspace, u"--from"_s, u"2022"_s, u"--to"_s, u"2022-01-01"_s}).status, 0);
    }

    void opensOnlyWorkspacesThatAreThere_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("mistyped command") << u"frobnicate"_s << 2 << "neither a command nor a file"_ba;
        QTest::newRow("missing workspace") << u"missing.vigie"_s << 3 << "no such workspace"_ba;
    }
    void opensOnlyWorkspacesThatAreThere()
    {
        QFETCH(QString, word);
        const QString path = m_folder.filePath(word);
        const Answer answer = call({path});
        QTEST(answer.status, "status");
        QFETCH(QByteArray, words);
        QVERIFY2(answer.err.contains(words) && answer.err.contains(word.toUtf8()), answer.err.constData());
        QVERIFY(!QFile::exists(path));
    }

    void makesEmptyWorkspaces()
    {
        const QString path = m_folder.filePath(u"new.vigie"_s);
        QCOMPARE(call({u"new"_s, path}).status, 0);
        const Answer listed = call({u"list"_s, path, u"--format"_s, u"json"_s});
        QCOMPARE(listed.status, 0);
        QCOMPARE(jsonOf(listed), QJsonArray());
        QCOMPARE(call({u"new"_s, path}).status, 2);
        QCOMPARE(call({u"new"_s, m_folder.filePath(u"no/such/folder/new.vigie"_s)}).status, 3);
    }

    void namesTheCodesThatThereAre_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("codes");
        const auto row = [this](const QString& option, const QByteArrayList& codes) {
            QTest::newRow(qPrintable(option)) << QStringList{u"list"_s, m_workspace, option, u"frob"_s} << codes;
        };
        row(u"--sector"_s, {"automotive", "multi_sector", "none"});
        row(u"--kind"_s, {"jobs_created", "trainees"});
        row(u"--role"_s, {"headline", "background"});
        row(u"--review"_s, {"auto", "added"});
        QTest::newRow("correct the kind")
            << QStringList{u"review"_s, m_workspace, u"correct"_s, u"--metric"_s, u"1"_s, u"--set"_s, u"kind=frob"_s}
            << QByteArrayList{"kind: ", "jobs_created", "trainees"};
        QTest::newRow("watch a kind") << QStringList{u"actors"_s,  m_workspace, u"watch"_s,
                                                     u"Renault"_s, u"--kind"_s, u"frob"_s}
                                      << QByteArrayList{"public_body", "association"};
    }
    void namesTheCodesThatThereAre()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, codes);
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("frob"), answer.err.constData());
        for (const QByteArray& code : codes)
            QVERIFY2(answer.err.contains(code), answer.err.constData());
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QString workspace = u"WORKSPACE"_s;
        QTest::newRow("no such command option")
            << QStringList({u"list"_s, workspace, u"--nonsense"_s}) << 2 << "--nonsense"_ba;
        QTest::newRow("no workspace named") << QStringList(u"list"_s) << 2 << "workspace"_ba;
        QTest::newRow("missing workspace")
            << QStringList({u"list"_s, u"/nonexistent/w.vigie"_s}) << 3 << "/nonexistent/w.vigie"_ba;
        QTest::newRow("text file as workspace")
            << QStringList({u"list"_s, goldText(u"dev-081"_s)}) << 3 << "dev-081.txt"_ba;
        QTest::newRow("date that is none")
            << QStringList({u"list"_s, workspace, u"--from"_s, u"2022-13"_s}) << 2 << "2022-13"_ba;
        QTest::newRow("unknown sector") << QStringList({u"list"_s, workspace, u"--sector"_s, u"cars"_s}) << 2
                                        << "cars"_ba;
        QTest::newRow("unknown company, likely one named")
            << QStringList({u"list"_s, workspace, u"--company"_s, u"AVL Maro"_s}) << 2 << "AVL Maroc"_ba;
        QTest::newRow("unknown format") << QStringList({u"list"_s, workspace, u"--format"_s, u"xml"_s}) << 2
                                        << "xml"_ba;
        QTest::newRow("totals in no currency")
            << QStringList({u"metrics"_s, workspace, u"--measure"_s, u"investment"_s, u"--currency"_s, u"QQQ"_s}) << 2
            << "QQQ"_ba;
        QTest::newRow("chart in no currency")
            << QStringList({u"chart"_s, workspace, u"--currency"_s, u"euros"_s, u"--out"_s, u"/tmp/x.csv"_s}) << 2
            << "EUROS"_ba;
        QTest::newRow("report in no currency")
            << QStringList({u"report"_s, workspace, u"--currency"_s, u"QQQ"_s, u"--out"_s, u"/tmp/x.html"_s}) << 2
            << "QQQ"_ba;
        QTest::newRow("rate of no currency")
            << QStringList({u"rates"_s, workspace, u"set"_s, u"QQQ"_s, u"2022"_s, u"9.5"_s}) << 2 << "QQQ"_ba;
        QTest::newRow("chart without a form") << QStringList(
            {u"chart"_s, workspace, u"--measure"_s, u"jobs"_s, u"--by"_s, u"sector"_s, u"--out"_s, u"/tmp/x.doc"_s})
                                              << 2 << "x.doc"_ba;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        arguments.replaceInStrings(QRegularExpression(u"^WORKSPACE$"_s), m_workspace);
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(words), QByteArray(answer.out + answer.err).constData());
    }

    void currenciesMayBeTypedSmall()
    {
        const QStringList total{u"metrics"_s, m_workspace, u"--measure"_s, u"investment"_s, u"--currency"_s};
        const Answer answer = call(total + QStringList(u"EUR"_s));
        QVERIFY2(answer.status == 0 && answer.err.contains("EUR"), answer.err.constData());
        QCOMPARE(call(total + QStringList(u"eur"_s)).err, answer.err);
        QCOMPARE(call({u"rates"_s, m_workspace, u"set"_s, u"usd"_s, u"2022"_s, u"1"_s}).status, 2);
        QCOMPARE(call({u"rates"_s, m_workspace, u"set"_s, u"eur"_s, u"1999"_s, u"0.5"_s}).status, 0);
        QVERIFY(call({u"rates"_s, m_workspace, u"--format"_s, u"csv"_s}).out.contains("EUR,1999,0.5"));
        QCOMPARE(call({u"rates"_s, m_workspace, u"remove"_s, u"eur"_s, u"1999"_s}).status, 0);
        QVERIFY(!call({u"rates"_s, m_workspace, u"--format"_s, u"csv"_s}).out.contains("EUR,1999,0.5"));
    }

    void helpOfEachCommand()
    {
        for (const QString& command : {u"import"_s, u"extract"_s, u"list"_s, u"metrics"_s, u"actors"_s, u"chart"_s,
                                       u"report"_s, u"rates"_s, u"check"_s, u"demo"_s, u"new"_s}) {
            const Answer answer = call({command, u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.size() > 100, qPrintable(command));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
