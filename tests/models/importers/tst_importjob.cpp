// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importjob.h"
#include "models/store/articleremoval.h"
#include "models/store/integritycheck.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/drafts.h"
#include "tests/models/store/dump.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const QString kFolder = QStringLiteral(VIGIE_TEST_DATA "/import/folder");
const QString kBroken = QStringLiteral(VIGIE_TEST_DATA "/import/broken");

ImportOptions stoppedClock()
{
    ImportOptions options;
    options.clock = [] { return QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC); };
    return options;
}

QString textOfNumber(int number)
{
    return u" date 20%1-%2 Atlas Numéro%3 investit %4 MDH à Tanger, avec %5 emplois. Été 🚀.\n"_s.arg(number % 20 + 10)
        .arg(number % 12 + 1, 2, 10, QChar(u'0'))
        .arg(number)
        .arg(number % 900 + 1)
        .arg(number % 70 + 1);
}

/// A folder of so many announcements.
struct Announcements : QTemporaryDir
{
    explicit Announcements(int count)
    {
        for (int i = 0; i < count; ++i) {
            QFile file(filePath(u"a%1.txt"_s.arg(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(textOfNumber(i).toUtf8()) < 0)
                qFatal("cannot write a test file");
        }
    }
};

QStringList texts(Connection& connection, QByteArrayView sql)
{
    QStringList lines;
    auto query = Statement::prepare(connection, sql);
    while (query && query->step().value_or(false))
        lines.append(query->text(0));
    return lines;
}

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void aFolderIsImportedWithAllItsFormats()
    {
        TemporaryWorkspace w;
        const auto report = runImport(w.connection, fakeEngine(), {kFolder}, stoppedClock());
        QVERIFY(report);
        QCOMPARE(report->imported, 7);
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(report->failed, QList<FailedFile>());
        QCOMPARE(
            texts(w.connection, "SELECT coalesce(date, '-') || ' | ' || title FROM article ORDER BY ord"),
            (QStringList{

                u"- | Le fabricant de tuiles Argile du Nord embauche à Tétouan pour 15 emplois."_s,
                u"- | Une laiterie s’agrandit à Béni Mellal"_s, u"2020-02 | Une carrière rouvre à Settat."_s,
                u"2021-09 | L’œuvre d’été : 12 MDH pour l’hôtel « Les Palmiers » à Agadir, 40 emplois – et 2 M€ de recettes."_s,
                u"2022-11-05 | Le parc éolien de Tarfaya Sud créera 60 emplois."_s,
                u"2023-04 | L’équipementier Atlas Câblage construira une usine à Kénitra pour 120 MDH, avec 450 emplois à la clé."_s,
                u"2024-01 | Une plateforme à Nouaceur"_s}));
        QCOMPARE(texts(w.connection, "SELECT url || ' ' || outlet FROM article_source WHERE url <> ''"),
                 QStringList{u"https://www.example.org/nouaceur example.org"_s});
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article_source"), 8);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void brokenFilesFailAlone()
    {
        TemporaryWorkspace w;
        QTemporaryDir folder;
        const QString huge = folder.filePath(u"Huge.txt"_s);
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50'000'001));
        const QString missing = folder.filePath(u"Missing.txt"_s);
        const auto report = runImport(w.connection, fakeEngine(), {missing, kBroken, huge}, stoppedClock());
        QVERIFY(report);
        QCOMPARE(report->imported, 1);
        QHash<QString, QString> reasons;
        for (const FailedFile& failed : report->failed)
            reasons.insert(QFileInfo(failed.file).fileName(), failed.reason.text());
        QCOMPARE(reasons.size(), 7);
        QVERIFY(reasons[u"Missing.txt"_s].contains(u"no such file"_s));
        QVERIFY(reasons[u"Huge.txt"_s].contains(u"50 MB"_s));
        QVERIFY(reasons[u"Empty.txt"_s].contains(u"empty"_s));
        QVERIFY(reasons[u"Blank.txt"_s].contains(u"empty"_s));
        QVERIFY(reasons[u"Binary.txt"_s].contains(u"binary"_s));
        QVERIFY(reasons[u"NulInText.txt"_s].contains(u"binary"_s));
        QVERIFY(reasons[u"HeaderOnly.txt"_s].contains(u"no text"_s));
    }

    /// Not even opened: closing it would drop this program's locks on it.
    void theWorkspaceItselfIsNoAnnouncement()
    {
        TemporaryWorkspace w;
        const QString path = w.connection.path();
        const QTemporaryDir folder;
        const QStringList links{folder.filePath(u"main.txt"_s), folder.filePath(u"shared.txt"_s)};
        QVERIFY(QFile::link(path, links[0]) && QFile::link(path + u"-shm"_s, links[1]));
        const auto report = runImport(w.connection, fakeEngine(), links, stoppedClock());
        QVERIFY(report);
        QCOMPARE(report->imported, 0);
        QCOMPARE(report->failed.size(), 2);
        for (const FailedFile& failed : report->failed)
            QVERIFY2(failed.reason.message.contains(u"the workspace itself"_s), qPrintable(failed.reason.text()));
    }

    void importingAgainChangesNothing()
    {
        TemporaryWorkspace w;
        QVERIFY(runImport(w.connection, fakeEngine(), {kFolder}, stoppedClock()));
        const QByteArray before = dumpOf(w.connection);
        std::atomic<int> reads = 0;
        Engine counting = fakeEngine();
        counting.extract = [&](std::string_view body, const extraction::Context& context) {
            ++reads;
            return fakeExtract(body, context);
        };
        const auto again = runImport(w.connection, counting, {kFolder}, {});
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->alreadyThere, 8);
        QCOMPARE(dumpOf(w.connection), before);
        QCOMPARE(reads, 0);
    }

    void aTextThatWasRemovedComesBack()
    {
        TemporaryWorkspace w;
        QVERIFY(runImport(w.connection, fakeEngine(), {kFolder}, stoppedClock()));
        const QByteArray before = dumpOf(w.connection, false);
        auto removal = Edit::begin(w.connection, {u"test"_s, u"ana"_s});
        const auto sameStories = [](const auto&, const auto& existing) { return existing; };
        QVERIFY(removeArticles(*removal, {{1}, {2}}, sameStories));
        QVERIFY(removal->commit());
        ImportOptions options = stoppedClock();
        options.author = u"ben"_s;
        const auto again = runImport(w.connection, fakeEngine(), {kFolder}, options);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->returned, 2);
        QCOMPARE(again->alreadyThere, 6);
        QCOMPARE(again->stories.searched, 2);
        QCOMPARE(dumpOf(w.connection, false), before);
        QCOMPARE(journal(w.connection)->first().action, u"article.return"_s);
        QCOMPARE(journal(w.connection)->first().author, u"ben"_s);
        QCOMPARE(runImport(w.connection, fakeEngine(), {kFolder}, options)->returned, 0);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    /// Between what an import has found and its end another program may undo a removal.
    void onlyWhatCameBackIsCounted()
    {
        TemporaryWorkspace w;
        QVERIFY(runImport(w.connection, fakeEngine(), {kFolder}, stoppedClock()));
        const auto sameStories = [](const auto&, const auto& existing) { return existing; };
        for (const ArticleId article : {ArticleId{1}, ArticleId{2}}) {
            auto removal = Edit::begin(w.connection, {u"test"_s, u"ana"_s});
            QVERIFY(removeArticles(*removal, {article}, sameStories));
            QVERIFY(removal->commit());
        }
        ImportOptions options = stoppedClock();
        bool undone = false;
        options.progress = [&](const ImportProgress& progress) {
            if (progress.files < progress.allFiles || undone)
                return;
            auto other = Connection::open(w.path, Access::ReadWrite);
            undone = other && undo(*other);
        };
        const auto again = runImport(w.connection, fakeEngine(), {kFolder}, options);
        QVERIFY(undone);
        QCOMPARE(again->returned, 1);
        QCOMPARE(again->alreadyThere, 7);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM removed_article"), 0);
    }

    void aCopyElsewhereAddsItsPath()
    {
        TemporaryWorkspace w;
        QVERIFY(runImport(w.connection, fakeEngine(), {kFolder + u"/Undated.txt"_s}, stoppedClock()));
        QTemporaryDir folder;
        QVERIFY(QFile::copy(kFolder + u"/Undated.txt"_s, folder.filePath(u"copy.txt"_s)));
        const auto report = runImport(w.connection, fakeEngine(), {folder.path()}, stoppedClock());
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article_source"), 2);
    }

    void theOrderOfFilesGivesTheIdsWhateverTheThreads()
    {
        const Announcements announcements(130);
        TemporaryWorkspace one;
        TemporaryWorkspace four;
        ImportOptions options = stoppedClock();
        options.threads = 1;
        QCOMPARE(runImport(one.connection, fakeEngine(), {announcements.path()}, options)->imported, 130);
        options.threads = 4;
        QCOMPARE(runImport(four.connection, fakeEngine(), {announcements.path()}, options)->imported, 130);
        QCOMPARE(dumpOf(one.connection), dumpOf(four.connection));
        QCOMPARE(*checkIntegrity(one.connection), QList<Finding>());
    }

    void cancelLeavesWholeArticlesAndCanBeResumed_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 57, 100, 101, 129})
            QTest::addRow("after %d files", after) << after;
    }
    void cancelLeavesWholeArticlesAndCanBeResumed()
    {
        QFETCH(int, after);
        const Announcements announcements(130);
        TemporaryWorkspace whole;
        QVERIFY(runImport(whole.connection, fakeEngine(), {announcements.path()}, stoppedClock()));
        TemporaryWorkspace w;
        ImportOptions options = stoppedClock();
        int asked = 0;
        options.cancelled = [&] { return asked++ == after; };
        const auto cancelled = runImport(w.connection, fakeEngine(), {announcements.path()}, options);
        QVERIFY(cancelled->cancelled);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article"), cancelled->imported);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        const auto rest = runImport(w.connection, fakeEngine(), {announcements.path()}, stoppedClock());
        QCOMPARE(rest->imported + cancelled->imported, 130);
        QCOMPARE(dumpOf(w.connection), dumpOf(whole.connection));
    }

    void progressEndsComplete()
    {
        const Announcements announcements(30);
        TemporaryWorkspace w;
        QList<ImportProgress> told;
        ImportOptions options = stoppedClock();
        options.progress = [&](const ImportProgress& progress) { told.append(progress); };
        QVERIFY(runImport(w.connection, fakeEngine(), {announcements.path()}, options));
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().files, 30);
        QCOMPARE(told.last().allFiles, 30);
        QCOMPARE(told.last().imported, 30);
    }

    void aReadingThatBreaksTheEvidenceFailsAlone()
    {
        const Announcements announcements(5);
        TemporaryWorkspace w;
        Engine broken = fakeEngine();
        broken.extract = [](std::string_view body, const extraction::Context& context) {
            auto found = fakeExtract(body, context);
            if (body.find("Numéro3") != std::string_view::npos)
                found.figures.front().span.end += 40000;
            return found;
        };
        const auto report = runImport(w.connection, broken, {announcements.path()}, stoppedClock());
        QCOMPARE(report->imported, 4);
        QCOMPARE(report->failed.size(), 1);
        QVERIFY(report->failed[0].file.endsWith(u"a3.txt"_s));
    }

    void nothingToImportIsNoError()
    {
        TemporaryWorkspace w;
        QTemporaryDir folder;
        const auto report = runImport(w.connection, fakeEngine(), {folder.path()}, stoppedClock());
        QCOMPARE(*report, ImportReport{});
    }

    void aLockedWorkspaceIsAnError()
    {
        const Announcements announcements(3);
        TemporaryWorkspace w;
        auto other = Connection::open(w.path, Access::ReadWrite);
        QVERIFY(other->execute("BEGIN IMMEDIATE"));
        QVERIFY(w.connection.execute("PRAGMA busy_timeout = 20"));
        QCOMPARE(runImport(w.connection, fakeEngine(), {announcements.path()}, stoppedClock()).error().kind,
                 Error::Kind::Busy);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
