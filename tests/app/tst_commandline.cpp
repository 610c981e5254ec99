// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, called as a script calls it: what it prints, and its exit status.
#include "models/store/connection.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// "jobs_created 500 headline counted"
QString summary(const QJsonObject& row)
{
    return u"%1 %2 %3 %4"_s.arg(row["kind"_L1].toString())
        .arg(row["value"_L1].toInteger())
        .arg(row["role"_L1].toString(), row["counted"_L1].toBool() ? u"counted"_s : row["why"_L1].toString());
}

} // namespace

class CommandLineTest : public QObject
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

    void figuresOfTheAnnouncement()
    {
        const Answer answer = call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s});
        QCOMPARE(answer.status, 0);
        QStringList rows;
        for (const QJsonValue& row : jsonOf(answer))
            rows.append(summary(row.toObject()));
        QCOMPARE(
            rows,
            QStringList({u"investment 30000000 headline counted"_s, u"jobs_created 500 headline counted"_s,
                         u"workforce 120 background background"_s, u"companies 1320 background background"_s,
                         u"workforce 130000 background background"_s, u"exports 13000000000 background background"_s,
                         u"exports 360000000 background background"_s}));
        const QJsonObject jobs = jsonOf(answer)[1].toObject();
        QCOMPARE(jobs["quote"_L1].toString(), u"500 emplois"_s);
        QCOMPARE(jobs["sector"_L1].toString(), u"offshoring"_s);
        QCOMPARE(jobs["horizon"_L1].toString(), u"2027"_s);
        QCOMPARE(jobs["review"_L1].toString(), u"auto"_s);
    }

    void whyThisNumber()
    {
        const QString workspace = m_folder.filePath(u"why.vigie"_s);
        QCOMPARE(call({u"import"_s, workspace, goldText(u"dev-001"_s)}).status, 0);
        const QStringList why{u"metrics"_s, workspace,   u"--measure"_s, u"jobs"_s,
                              u"--by"_s,    u"sector"_s, u"--format"_s,  u"json"_s};
        const Answer answer = call(why);
        QVERIFY2(answer.status == 0, answer.err.constData());
        qint64 sum = 0;
        bool leftOut = false;
        int parts = 0;
        for (const QJsonValue& value : jsonOf(answer)) {
            const QJsonObject row = value.toObject();
            QVERIFY2(!(leftOut && row["counted"_L1].toBool()), "a counted figure behind one that is left out");
            leftOut = leftOut || !row["counted"_L1].toBool();
            sum += row["counted_value"_L1].toInteger();
            parts += row["part_of"_L1].isNull() ? 0 : 1;
        }
        QVERIFY(sum > 0 && parts > 0);
        QVERIFY2(answer.err.contains(QByteArray(QByteArray::number(sum) + " jobs from")), answer.err.constData());
        // A bar is what its own list adds up to; one that does not exist names those that do.
        const Answer bar = call(why + QStringList{u"--bin"_s, u"not_stated"_s});
        const Answer none = call(why + QStringList{u"--bin"_s, u"cars"_s});
        QCOMPARE(none.status, 2);
        QVERIFY2(bar.status == 0 || bar.err.contains("automotive"), bar.err.constData());
        QVERIFY2(none.err.contains("automotive"), none.err.constData());
        QCOMPARE(call({u"metrics"_s, workspace, u"--bin"_s, u"automotive"_s}).status, 2);
    }

    void evidenceIsCutFromTheBody()
    {
        const QString body = QString::fromUtf8(readFile(goldText(u"dev-081"_s))).section(u"date 2022-12 "_s, 1);
        const QList<uint> codePoints = body.toUcs4();
        for (const QJsonValue& row : jsonOf(call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s}))) {
            const QJsonObject figure = row.toObject();
            const qsizetype start = figure["start"_L1].toInteger();
            const qsizetype length = figure["end"_L1].toInteger() - start;
            const QList<uint> slice = codePoints.mid(start, length);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(slice.constData()), slice.size()),
                     figure["quote"_L1].toString());
        }
    }

    void listAndItsFilter_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("all, newest first") << QStringList() << QStringList({u"2022-12"_s, u"2022-06"_s});
        QTest::newRow("words without accents")
            << QStringList({u"--text"_s, u"electrification"_s}) << QStringList(u"2022-06"_s);
        QTest::newRow("from") << QStringList({u"--from"_s, u"2022-07"_s}) << QStringList(u"2022-12"_s);
        QTest::newRow("to, whole month included")
            << QStringList({u"--to"_s, u"2022-06"_s}) << QStringList(u"2022-06"_s);
        QTest::newRow("company") << QStringList({u"--company"_s, u"AVL Maroc"_s}) << QStringList(u"2022-12"_s);
        QTest::newRow("company by another spelling")
            << QStringList({u"--company"_s, u"avl maroc"_s}) << QStringList(u"2022-12"_s);
        QTest::newRow("either company") << QStringList(
            {u"--company"_s, u"AVL Maroc"_s, u"--company"_s, u"ST Bouskoura"_s})
                                        << QStringList({u"2022-12"_s, u"2022-06"_s});
        QTest::newRow("sector") << QStringList({u"--sector"_s, u"offshoring"_s}) << QStringList(u"2022-12"_s);
        QTest::newRow("kind") << QStringList({u"--kind"_s, u"exports"_s}) << QStringList(u"2022-12"_s);
        QTest::newRow("conditions that exclude each other")
            << QStringList({u"--sector"_s, u"offshoring"_s, u"--to"_s, u"2022-06"_s}) << QStringList();
    }
    void listAndItsFilter()
    {
        QFETCH(QStringList, filter);
        QFETCH(QStringList, dates);
        const Answer answer = call(QStringList{u"list"_s, m_workspace, u"--format"_s, u"json"_s} + filter);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QStringList found;
        for (const QJsonValue& row : jsonOf(answer))
            found.append(row["date"_L1].toString());
        QCOMPARE(found, dates);
    }

    void listsAreNotCut()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 1001; ++i)
            writeFile(folder.filePath(u"%1.txt"_s.arg(i)),
                      "Date : 2024-05-01\n\nAnnonce no " + QByteArray::number(i));
        const QString workspace = m_folder.filePath(u"many.vigie"_s);
        QCOMPARE(call({u"import"_s, workspace, folder.path()}).status, 0);
        const Answer answer = call({u"list"_s, workspace, u"--format"_s, u"json"_s});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QSet<qint64> ids;
        for (const QJsonValue& row : jsonOf(answer))
            ids.insert(row["id"_L1].toInteger());
        QCOMPARE(ids.size(), 1001);
    }

    void actorsWithTheirKinds()
    {
        const Answer answer = call({u"actors"_s, m_workspace, u"--format"_s, u"json"_s});
        QCOMPARE(answer.status, 0);
        QSet<QString> found;
        for (const QJsonValue& row : jsonOf(answer))
            found.insert(row["kind"_L1].toString() + ": "_L1 + row["name"_L1].toString());
        QVERIFY(found.contains(u"company: AVL Maroc"_s));
        QVERIFY(found.contains(u"person: Fabio Gualandris"_s));
    }

    void chartNumbers()
    {
        const QString csv = m_folder.filePath(u"x.csv"_s);
        const Answer answer
            = call({u"chart"_s, m_workspace, u"--measure"_s, u"jobs"_s, u"--by"_s, u"sector"_s, u"--out"_s, csv});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(readFile(csv), "sector,value,unit,figures,approximate\r\noffshoring,500,jobs,1,0\r\n"_ba);
    }

    void chartPictures()
    {
        for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
            const QString path = m_folder.filePath(u"chart."_s + suffix);
            const Answer answer = call(
                {u"chart"_s, m_workspace, u"--measure"_s, u"investment"_s, u"--by"_s, u"sector"_s, u"--out"_s, path});
            QVERIFY2(answer.status == 0, answer.err.constData());
            QVERIFY(QFile(path).size() > 2000);
        }
        const QImage picture(m_folder.filePath(u"chart.png"_s));
        QVERIFY(picture.width() >= 800);
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        QVERIFY(colours.size() > 10);
        QVERIFY(readFile(m_folder.filePath(u"chart.pdf"_s)).startsWith("%PDF"));
    }

    void secondImportChangesNothing()
    {
        const QByteArray before = call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s}).out;
        const Answer answer = call({u"import"_s, m_workspace, goldText(u"dev-081"_s)});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.err.contains("already there"), answer.err.constData());
        QCOMPARE(call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s}).out, before);
    }

    void brokenFileIsNamedAndTheRestGoesOn()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"good.txt"_s), readFile(goldText(u"dev-001"_s)));
        writeFile(folder.filePath(u"empty.txt"_s), {});
        writeFile(folder.filePath(u"binary.txt"_s), QByteArray("\x00\x01\x02\x00", 4));
        const QString workspace = folder.filePath(u"w.vigie"_s);
        const Answer answer = call({u"import"_s, workspace, folder.path()});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("empty.txt") && answer.err.contains("binary.txt"), answer.err.constData());
        QCOMPARE(jsonOf(call({u"list"_s, workspace, u"--format"_s, u"json"_s})).size(), 1);
    }

    void extractPrintsOneLineAFile()
    {
        const Answer answer = call({u"extract"_s, goldText(u"dev-081"_s), goldText(u"dev-082"_s)});
        QCOMPARE(answer.status, 0);
        const QList<QByteArray> lines = answer.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QVERIFY(first["file"_L1].toString().endsWith("dev-081.txt"_L1));
        QCOMPARE(first["date"_L1].toString(), u"2022-12"_s);
        QCOMPARE(first["lang"_L1].toString(), u"fr"_s);
        QCOMPARE(first["metrics"_L1].toArray().size(), 7);
    }

    void webPagesAreReadAsTextsAre()
    {
        const QTemporaryDir folder;
        const QString page = folder.filePath(u"page.html"_s);
        writeFile(
            page,
            u"<html><head><title>Une tuilerie | Le Fil</title><meta property='article:published_time'"
            u" content='2026-10-12'></head><body><nav><a href='/'>Accueil</a></nav><article><h1>Une tuilerie</h1>"
            u"<p>Argile du Nord ouvrira une usine à Tétouan et créera 150 emplois.</p></article></body></html>"_s
                .toUtf8());
        writeFile(folder.filePath(u"menu.htm"_s), "<html><body><nav>Accueil</nav></body></html>");
        const Answer read = call({u"extract"_s, page});
        QCOMPARE(read.status, 0);
        const QJsonObject line = QJsonDocument::fromJson(read.out).object();
        QCOMPARE(line["title"_L1].toString(), u"Une tuilerie"_s);
        QCOMPARE(line["date"_L1].toString(), u"2026-10-12"_s);
        QCOMPARE(line["metrics"_L1].toArray().first().toObject()["value"_L1].toInteger(), 150);

        const QString workspace = folder.filePath(u"w.vigie"_s);
        const Answer imported = call({u"import"_s, workspace, page, folder.filePath(u"menu.htm"_s)});
        QCOMPARE(imported.status, 1);
        QVERIFY2(imported.err.contains("1 imported") && imported.err.contains("menu.htm: the page has no main text"),
                 imported.err.constData());
        QCOMPARE(call({u"check"_s, workspace}).status, 0);
    }

    void checkFindsNothingWrong()
    {
        const Answer answer = call({u"check"_s, m_workspace});
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    void checkMendsTheSearchIndex()
    {
        const QString path = m_folder.filePath(u"broken.vigie"_s);
        QVERIFY(QFile::copy(m_workspace, path));
        {
            auto connection = Connection::open(path, Access::ReadWrite);
            QVERIFY(connection && connection->execute("INSERT INTO article_fts (article_fts) VALUES ('delete-all')"));
        }
        const Answer broken = call({u"check"_s, path});
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.err.contains("search index"), broken.err.constData());
        const Answer mended = call({u"check"_s, path, u"--repair"_s});
        QVERIFY2(mended.status == 0, mended.err.constData());
        QVERIFY2(mended.err.contains("mended"), mended.err.constData());
        const auto found = [](const QString& workspace) {
            return jsonOf(call({u"list"_s, workspace, u"--text"_s, u"emplois"_s, u"--format"_s, u"json"_s}));
        };
        QVERIFY(!found(m_workspace).isEmpty());
        QCOMPARE(found(path), found(m_workspace));
        const Answer well = call({u"check"_s, path, u"--repair"_s});
        QCOMPARE(well.status, 0);
        QVERIFY(!well.err.contains("mended"));
    }

    void demoDoesTheMainJob()
    {
        const QString out = m_folder.filePath(u"demo"_s);
        const Answer answer = call({u"demo"_s, u"--out"_s, out});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QStringList files = QDir(out).entryList(QDir::Files);
        for (const QString& name :
             {u"jobs-by-sector.png"_s, u"jobs-by-sector.svg"_s, u"jobs-by-sector.csv"_s,
              u"investment-by-sector.png"_s, u"report.html"_s, u"summary.txt"_s, u"announcements.vigie"_s})
            QVERIFY2(files.contains(name), qPrintable(name + " among "_L1 + files.join(u' ')));
        QVERIFY(answer.out.contains("automotive"));
        for (const QByteArray sector : {"\nautomotive ", "\nwater_waste ", "\nplastics_rubber ", "\nnot_stated "})
            QCOMPARE(answer.out.count(sector), 1); // a line each
    }

private:
    QTemporaryDir m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
