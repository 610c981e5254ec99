// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubefollower.h"
#include "models/query/cubeloader.h"
#include "models/store/articleremoval.h"
#include "models/store/workspace.h"
#include "randomedits.h"
#include "randomworkspace.h"
#include "tests/models/analysis/cubedifference.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

/// A cube that follows the edits of a workspace against one that is read whole.
class CubeFollowerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsEdits_data();
    void followsEdits();
    void readsWhatIsNoEdit();
    void readsAnEditInPlaceOfAnother();
    void readsWhatOthersWrite();
    void readsAllWhereArticlesGoAndComeBack();
    void followsEditsBesideRemovedArticles_data();
    void followsEditsBesideRemovedArticles();

private:
    void compare();
    /// One edit; its kind.
    QString edit();
    /// All articles but each `left`th, by a step.
    void remove(int left);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Connection> m_connection;
    std::unique_ptr<RandomWorkspace> m_workspace;
    std::unique_ptr<RandomEdits> m_edits;
    std::unique_ptr<CubeFollower> m_follower;
};

void CubeFollowerTest::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openWorkspace(m_folder->filePath(u"w.vigie"_s), Access::ReadWrite, IfMissing::Create);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    m_connection.emplace(std::move(*opened));
    QVERIFY(m_connection->execute("PRAGMA synchronous = OFF"));
    m_workspace = std::make_unique<RandomWorkspace>(*m_connection, 1U, 120);
    m_edits = std::make_unique<RandomEdits>(*m_connection, 1U);
    m_follower = std::make_unique<CubeFollower>();
    compare();
    QVERIFY(m_follower->readWhole());
}

void CubeFollowerTest::compare()
{
    const auto followed = m_follower->read(*m_connection);
    QVERIFY2(followed, qPrintable(followed ? QString() : followed.error().text()));
    const auto whole = loadCube(*m_connection);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().text()));
    QCOMPARE(firstDifference(**followed, **whole), QString());
}

QString CubeFollowerTest::edit()
{
    QString kind;
    while (kind.isEmpty())
        kind = m_edits->edit();
    return kind;
}

void CubeFollowerTest::remove(int left)
{
    QList<ArticleId> articles;
    for (int article = 1; article <= 120; ++article)
        if (article % left != 0)
            articles.append(ArticleId{article});
    auto step = Edit::begin(*m_connection, {u"test"_s, u"ana"_s});
    const auto same = [](const auto&, const auto& existing) { return existing; };
    QVERIFY(removeArticles(*step, articles, same) && step->commit());
}

void CubeFollowerTest::followsEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CubeFollowerTest::followsEdits()
{
    QFETCH(const quint32, seed);
    m_edits = std::make_unique<RandomEdits>(*m_connection, seed);
    QMap<QString, int> followed;
    for (int i = 0; i < 250; ++i) {
        QStringList done;
        // Several edits, or several steps back or forth: what happens between two looks.
        const int what = m_edits->random().bounded(10);
        for (int n = m_edits->random().bounded(1, 4); n > 0; --n)
            if (what < 7)
                done.append(edit());
            else if (what < 9 ? m_edits->undoOne() : m_edits->redoOne())
                done.append(what < 9 ? u"undo"_s : u"redo"_s);
        if (done.isEmpty())
            continue;
        compare();
        if (QTest::currentTestFailed()) {
            qWarning() << "after" << done;
            return;
        }
        if (!m_follower->readWhole())
            for (const QString& kind : done)
                ++followed[kind];
    }
    // Were all of it read whole, the comparison would prove nothing.
    const QStringList whole{u"place"_s, u"newPlace"_s, u"rate"_s, u"takeAway"_s, u"bringBack"_s};
    for (const QString& kind : RandomEdits::kinds() + QStringList{u"undo"_s, u"redo"_s})
        QVERIFY2(whole.contains(kind) != (followed.value(kind) > 0), qPrintable(kind));
}

void CubeFollowerTest::readsWhatIsNoEdit()
{
    edit();
    m_workspace->addArticle(*m_connection);
    compare();
    QVERIFY(m_follower->readWhole());
    QCOMPARE(m_follower->read(*m_connection).value()->size(), std::size_t{121});
}

/// Where the one step stood that was read, another one stands now.
void CubeFollowerTest::readsAnEditInPlaceOfAnother()
{
    for (int i = 0; i < 20; ++i) {
        edit();
        compare();
        while (!m_edits->undoOne())
            edit();
        edit();
        compare();
        QVERIFY(m_follower->readWhole());
    }
}

/// Other tools raise no revision.
void CubeFollowerTest::readsWhatOthersWrite()
{
    QVERIFY(m_connection->execute("UPDATE metric SET role = 'background' WHERE id % 3 = 0"));
    compare();
    QVERIFY(m_follower->readWhole());
}

void CubeFollowerTest::readsAllWhereArticlesGoAndComeBack()
{
    for (int i = 0; i < 3; ++i) {
        remove(3);
        compare();
        QVERIFY(m_follower->readWhole());
        QVERIFY(i < 2 ? m_edits->undoOne() : m_edits->undoOne() && m_edits->redoOne());
        compare();
        QVERIFY(m_follower->readWhole());
    }
}

void CubeFollowerTest::followsEditsBesideRemovedArticles_data()
{
    followsEdits_data();
}

/// What only removed ones name is in no cube, until an edit says that another one names it, and again when it does no
/// longer.
void CubeFollowerTest::followsEditsBesideRemovedArticles()
{
    QFETCH(const quint32, seed);
    m_edits = std::make_unique<RandomEdits>(*m_connection, seed);
    int followed = 0;
    int came = 0;
    int went = 0;
    for (int i = 0; i < 250; ++i) {
        if (*m_connection->integer("SELECT count(*) FROM removed_article") == 0)
            remove(40); // it was undone
        compare();
        const auto gone = m_connection->integer("SELECT count(*) FROM gone_actor");
        const int what = m_edits->random().bounded(10);
        const QString done = what < 7 ? edit()
            : what < 9                ? (m_edits->undoOne() ? u"undo"_s : QString())
                                      : (m_edits->redoOne() ? u"redo"_s : QString());
        compare();
        if (QTest::currentTestFailed()) {
            qWarning() << "after" << done;
            return;
        }
        if (m_follower->readWhole() || done.isEmpty())
            continue;
        const auto goneNow = m_connection->integer("SELECT count(*) FROM gone_actor");
        ++followed;
        came += *goneNow < *gone ? 1 : 0;
        went += *goneNow > *gone ? 1 : 0;
    }
    QVERIFY(followed > 80);
    QVERIFY2(came > 0 && went > 0, qPrintable(u"%1 %2"_s.arg(came).arg(went)));
}

QTEST_GUILESS_MAIN(CubeFollowerTest)
#include "tst_cubefollower.moc"
