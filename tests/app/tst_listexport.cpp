// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/listexport.h"
#include "tests/views/articles/panelsworkspace.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Holds the worker for files until the runner is destroyed.
struct Hold
{
    using Rows = bool;
    static constexpr bool kNeedsCube = false;

    [[nodiscard]] Result<bool> operator()(QueryContext& context) const
    {
        while (!context.cancelled())
            QThread::yieldCurrentThread();
        return context.proceed().map([] { return true; });
    }
};

QJsonObject jsonIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Exports : PanelsWorkspace
{
    QObject receiver;
    QList<Result<>> answers;

    QString pathOf(const QString& name) const { return workspace.folder.filePath(name); }
    void start(ListKind kind, const QString& name, ListForm form = ListForm::SpreadsheetCsv)
    {
        runListExport({kind, {}, u"MAD"_s}, {pathOf(name), form}, *runner, &receiver,
                      [this](const Result<>& written) { answers.append(written); });
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray beginningOf(const QString& name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.read(2) : QByteArray();
    }
};

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private slots:
    void severalAtOnceAreAllWritten()
    {
        Exports exports;
        exports.start(ListKind::Articles, u"articles.json"_s, ListForm::Json);
        exports.start(ListKind::Figures, u"figures.xlsx"_s, ListForm::Workbook);
        exports.start(ListKind::Actors, u"actors.csv"_s);
        QTRY_COMPARE(exports.answers.size(), 3);
        for (const Result<>& written : exports.answers)
            QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
        QVERIFY(exports.beginningOf(u"articles.json"_s).startsWith('{'));
        QCOMPARE(exports.beginningOf(u"figures.xlsx"_s), QByteArray("PK"));
        QVERIFY(!exports.beginningOf(u"actors.csv"_s).isEmpty());
    }

    void listsAreNotCut()
    {
        Exports exports; // three articles
        QList<ArticleDraft> many;
        for (int i = 0; i < 1001; ++i)
            many.append(draft(u"Annonce no %1."_s.arg(i), u"2024-05-01"_s));
        exports.write(many);
        exports.runner = std::make_unique<QueryRunner>(exports.workspace.path);
        exports.start(ListKind::Articles, u"articles.json"_s, ListForm::Json);
        QTRY_COMPARE(exports.answers.size(), 1);
        QVERIFY(exports.answers.first());
        const QJsonArray rows = jsonIn(exports.pathOf(u"articles.json"_s))["rows"_L1].toArray();
        QCOMPARE(rows.size(), 1004);
        QCOMPARE(rows.first()["date"_L1].toString(), u"2024-05-01"_s);
        QCOMPARE(rows.last()["date"_L1].toString(), QString());
    }

    void peopleGetWordsAndProgramsCodes()
    {
        Exports exports;
        exports.start(ListKind::Figures, u"words.csv"_s, ListForm::SpreadsheetCsv);
        exports.start(ListKind::Figures, u"codes.csv"_s, ListForm::ProgramCsv);
        QTRY_COMPARE(exports.answers.size(), 2);
        const QByteArray words = exports.contentOf(u"words.csv"_s);
        QVERIFY2(words.startsWith("\xEF\xBB\xBF# Figures\r\n"), words);
        QVERIFY2(words.contains("\r\nNumber,Article,Date,Kind,Value,Upper value,"), words);
        QVERIFY2(words.contains(",Jobs created,") && !words.contains("jobs_created"), words);
        const QByteArray codes = exports.contentOf(u"codes.csv"_s);
        QVERIFY2(codes.startsWith("# Figures\r\n"), codes);
        QVERIFY2(codes.contains("\r\nid,article_id,date,kind,value,value_max,"), codes);
        QVERIFY2(codes.contains(",jobs_created,"), codes);
        QCOMPARE(words.count("\r\n"), codes.count("\r\n"));
    }

    void theWindowIsNotHeldUp()
    {
        Exports exports;
        exports.settle(); // the cube is there: nothing else that needs this thread's events
        exports.start(ListKind::Figures, u"figures.xlsx"_s, ListForm::Workbook);
        const QDeadlineTimer deadline(20000);
        while (!QFile::exists(exports.pathOf(u"figures.xlsx"_s)) && !deadline.hasExpired())
            QThread::yieldCurrentThread();
        QVERIFY(QFile::exists(exports.pathOf(u"figures.xlsx"_s)));
        QVERIFY(exports.answers.isEmpty());
        QTRY_COMPARE(exports.answers.size(), 1);
    }

    void panelsAnswerWhileAnExportIsHeld()
    {
        Exports exports;
        exports.runner->run(Lane::File, Hold{}, &exports.receiver, [](const Result<bool>&) {});
        exports.start(ListKind::Articles, u"articles.csv"_s);
        exports.settle();
        QVERIFY(exports.answers.isEmpty());
        exports.runner->cancel(Lane::File, &exports.receiver);
        QTRY_COMPARE(exports.answers.size(), 1);
        QVERIFY(exports.answers.first());
    }

    void whatIsLostIsTold()
    {
        Exports exports;
        exports.settle();
        exports.runner->run(Lane::File, Hold{}, &exports.receiver, [](const Result<bool>&) {});
        exports.start(ListKind::Articles, u"articles.csv"_s);
        exports.start(ListKind::Figures, u"figures.csv"_s);
        exports.runner.reset();
        QCOMPARE(exports.answers.size(), 2);
        for (const Result<>& written : exports.answers)
            QVERIFY(!written && written.error().kind == Error::Kind::Cancelled);
        QCOMPARE(exports.answers.first().error().context, exports.pathOf(u"articles.csv"_s));
        QVERIFY(!QFile::exists(exports.pathOf(u"articles.csv"_s)));
    }

    void whatWasWrittenIsNotToldLost()
    {
        Exports exports;
        exports.settle();
        exports.start(ListKind::Articles, u"articles.csv"_s);
        const QDeadlineTimer deadline(20000);
        while (!QFile::exists(exports.pathOf(u"articles.csv"_s)) && !deadline.hasExpired())
            QThread::yieldCurrentThread();
        exports.runner.reset();
        QCOMPARE(exports.answers.size(), 1);
        QVERIFY(exports.answers.first());
    }
};

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
