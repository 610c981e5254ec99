// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptworkspace.h"
#include "models/analysis/actorkernel.h"
#include "models/analysis/breakdownkernel.h"
#include "models/analysis/countskernel.h"
#include "models/analysis/facetkernel.h"
#include "models/analysis/timelinekernel.h"
#include "models/editing/actoredits.h"
#include "models/editing/articleedits.h"
#include "models/editing/figureedits.h"
#include "models/editing/storyedits.h"
#include "models/query/cubefollower.h"
#include "models/query/reviewqueuequery.h"
#include "models/store/journal.h"
#include "models/store/workspace.h"
#include "times.h"

#include <QTest>

#include <string>

using namespace vigie;
using namespace vigie::bench;
using namespace Qt::StringLiterals;

/// What an edit costs until the views have it. Run by hand as bench_query, on the same workspace: every edit is
/// undone.
class EditBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void edits();
    void editsBesideRemoved();
    void reviewQueue();

private:
    void look(); ///< as CubeSource does after each edit
    void show();
    void measure(const std::string& what, const EditOperation& operation);
    void measureEdits(const std::string& where);

    KeptWorkspace m_workspace;
    std::optional<Connection> m_connection;
    std::optional<Connection> m_writer;
    CubeFollower m_follower;
    std::shared_ptr<const Cube> m_cube;
};

void EditBench::initTestCase()
{
    const auto workspace = keptWorkspace();
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
    m_workspace = *workspace;
    auto connection = openWorkspace(m_workspace.path, Access::ReadOnly);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    m_connection.emplace(std::move(*connection));
    auto writer = openWorkspace(m_workspace.path, Access::ReadWrite);
    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().text()));
    m_writer.emplace(std::move(*writer));
    Times::printHead(m_workspace.articles);
}

void EditBench::look()
{
    auto read = m_follower.read(*m_connection);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    m_cube = std::move(*read);
}

/// What the window shows of a workspace without a filter.
void EditBench::show()
{
    const CubeSelection all = select(*m_cube, {}, nullptr);
    timeline(*m_cube, all, Measure::Jobs, Axis::Month, u"MAD"_s);
    sectorFacet(*m_cube, all.articles, {});
    breakDown(*m_cube, all, {Measure::Investment, Axis::Year, Axis::Sector, u"MAD"_s, 0});
    articlesByActor(*m_cube, all.articles);
    workspaceCounts(*m_cube, all, u"MAD"_s);
}

/// What the operation costs until the views have it, and its undo; `operation` must change something.
void EditBench::measure(const std::string& what, const EditOperation& operation)
{
    Times follow;
    Times views;
    for (int i = 0; i < 5; ++i) {
        auto edit = Edit::begin(*m_writer, {operation.action, u"bench"_s});
        QVERIFY(edit);
        const auto done = operation.apply(*edit);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
        QVERIFY(edit->commit().value_or(0) > 0);
        follow.measure([this] { look(); });
        views.measure([this] { show(); });
        QVERIFY(undo(*m_writer));
        follow.measure([this] { look(); });
    }
    follow.print((what + (m_follower.readWhole() ? " (read whole)" : ", followed")).c_str(), 300);
    views.print((what + ", first views").c_str(), 100);
}

void EditBench::measureEdits(const std::string& where)
{
    const qint64 middle = m_workspace.articles / 2;
    MetricFields fields;
    fields.value = Decimal{7'000'000};
    fields.unit = u"MAD"_s;
    ArticleFields moved;
    moved.date = {2011, 11, 11};
    const Actor actor{ActorId{3000}, u"Groupe"_s, ActorKind::Company, {}, {}};
    Actor renamed = actor;
    renamed.name = u"Autre groupe"_s;
    Actor person = actor;
    person.kind = ActorKind::Person;
    QList<MetricId> many;
    for (qint64 i = 1; i <= 1000; ++i)
        many.append(MetricId{i * m_workspace.articles / 1000});
    const std::initializer_list<std::pair<const char*, EditOperation>> operations{
        {"a figure accepted", acceptFigures({MetricId{middle}})},
        {"a figure corrected", correctFigure(MetricId{middle}, fields)},
        {"a figure rejected in each of 1,000 articles", rejectFigures(many)},
        {"an article dated otherwise", correctArticle(ArticleId{middle}, {}, moved)},
        {"an article removed", removeArticles({ArticleId{middle}})},
        {"two articles joined", joinStory({ArticleId{middle}, ArticleId{middle + 100}})},
        {"an actor renamed", correctActor(actor, renamed)},
        {"an actor of another kind", correctActor(actor, person)},
        {"two actors merged", mergeActors(ActorId{2000}, {ActorId{2999}})},
    };
    for (const auto& [what, operation] : operations)
        measure(where + what, operation);
}

void EditBench::edits()
{
    Times whole;
    whole.measure([this] { look(); });
    whole.print("read the whole workspace", m_workspace.articles * 0.004);
    measureEdits({});
}

/// Removed articles keep their rows, which every delta has to leave out.
void EditBench::editsBesideRemoved()
{
    QList<ArticleId> removed;
    for (qint64 i = 1; i <= 1000; ++i)
        removed.append(ArticleId{i * m_workspace.articles / 1000 - 1});
    const EditOperation removal = removeArticles(removed);
    auto edit = Edit::begin(*m_writer, {removal.action, u"bench"_s});
    QVERIFY(edit);
    const auto done = removal.apply(*edit);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    QVERIFY(edit->commit().value_or(0) > 0);
    look();
    measureEdits("1,000 gone: ");
    QVERIFY(undo(*m_writer));
}

/// It is read after each edit, too, where it is shown.
void EditBench::reviewQueue()
{
    look();
    QueryContext context;
    context.connection = &*m_connection;
    context.cube = m_cube;
    Times queue;
    queue.measure([&] { QVERIFY(ReviewQueueQuery({{}, u"MAD"_s, 50})(context).has_value()); });
    queue.print("the review queue of everything", 1000);
}

QTEST_GUILESS_MAIN(EditBench)
#include "bench_edits.moc"
