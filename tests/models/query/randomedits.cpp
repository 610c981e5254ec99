// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

#include "models/domain/rows.h"
#include "models/editing/actoredits.h"
#include "models/editing/articleedits.h"
#include "models/editing/figureedits.h"
#include "models/editing/mentionedits.h"
#include "models/editing/placeedits.h"
#include "models/editing/rateedits.h"
#include "models/editing/storyedits.h"
#include "models/editing/watchedits.h"
#include "models/store/actorsplit.h"
#include "models/store/articleremoval.h"
#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

constexpr auto kArticles = "SELECT id FROM article ORDER BY id";
constexpr auto kFigures = "SELECT id FROM metric ORDER BY id";
constexpr auto kActors = "SELECT id FROM actor ORDER BY id";
constexpr auto kPlaces = "SELECT id FROM place ORDER BY id";
constexpr auto kMentions = "SELECT id FROM mention WHERE actor_id IS NOT NULL ORDER BY id";
constexpr auto kStories = "SELECT DISTINCT story_id FROM story_article ORDER BY story_id";

} // namespace

const QList<RandomEdits::Kind>& RandomEdits::list()
{
    static const QList<Kind> kinds{
        {"accept", &RandomEdits::accept},
        {"reject", &RandomEdits::reject},
        {"correct", &RandomEdits::correct},
        {"revert", &RandomEdits::revert},
        {"add", &RandomEdits::add},
        {"remove", &RandomEdits::remove},
        {"rename", &RandomEdits::rename},
        {"changeKind", &RandomEdits::changeKind},
        {"merge", &RandomEdits::merge},
        {"split", &RandomEdits::split},
        {"setParent", &RandomEdits::setParent},
        {"mark", &RandomEdits::mark},
        {"unmark", &RandomEdits::unmark},
        {"rejectNames", &RandomEdits::rejectNames},
        {"date", &RandomEdits::date},
        {"sectors", &RandomEdits::sectors},
        {"title", &RandomEdits::title},
        {"join", &RandomEdits::join},
        {"divide", &RandomEdits::divide},
        {"deny", &RandomEdits::deny},
        {"account", &RandomEdits::account},
        {"place", &RandomEdits::place},
        {"newPlace", &RandomEdits::newPlace},
        {"watch", &RandomEdits::watch},
        {"rate", &RandomEdits::rate},
        {"takeAway", &RandomEdits::takeAway},
        {"bringBack", &RandomEdits::bringBack},
    };
    return kinds;
}

QStringList RandomEdits::kinds()
{
    QStringList names;
    for (const Kind& kind : list())
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString RandomEdits::edit()
{
    const Kind& kind = list()[m_random.bounded(list().size())];
    const EditOperation operation = (this->*kind.make)();
    auto edit = Edit::begin(m_connection, {operation.action, u"test"_s});
    if (!edit)
        qFatal("%s", qPrintable(edit.error().text()));
    const auto before = m_connection.integer("SELECT total_changes()");
    const auto made = operation.apply(*edit);
    if (!made)
        return {};
    if (const auto step = edit->commit(); !step)
        qFatal("%s", qPrintable(step.error().text()));
    const auto after = m_connection.integer("SELECT total_changes()");
    return *before == *after ? QString() : QString::fromLatin1(kind.name);
}

bool RandomEdits::undoOne()
{
    return undo(m_connection).has_value();
}

bool RandomEdits::redoOne()
{
    return redo(m_connection).has_value();
}

qint64 RandomEdits::some(const char* ids)
{
    const auto all = columnOf(m_connection, ids);
    return !all || all->isEmpty() ? 0 : all->at(m_random.bounded(all->size())).toLongLong();
}

template <class AnyId> QList<AnyId> RandomEdits::several(const char* ids)
{
    QList<AnyId> list;
    for (int n = m_random.bounded(1, 4); n > 0; --n)
        if (const auto id = someId<AnyId>(ids); !list.contains(id))
            list.append(id);
    return list;
}

EditOperation RandomEdits::accept()
{
    return acceptFigures(several<MetricId>(kFigures));
}

EditOperation RandomEdits::reject()
{
    return rejectFigures(several<MetricId>(kFigures));
}

EditOperation RandomEdits::correct()
{
    MetricFields fields;
    fields.kind = m_random.bounded(2) == 0 ? MetricKind::Investment : MetricKind::Funding;
    fields.value = Decimal{m_random.bounded(1, 900'000) * qint64{1000}};
    fields.unit = QStringList{u"MAD"_s, u"EUR"_s, u"CHF"_s}[m_random.bounded(3)];
    fields.role = kRoles[m_random.bounded(3U)];
    if (m_random.bounded(2) == 0)
        fields.sector = allSectors()[m_random.bounded(8U)];
    if (m_random.bounded(2) == 0)
        fields.subject = someId<ActorId>(kActors);
    if (m_random.bounded(2) == 0)
        fields.place = someId<PlaceId>(kPlaces);
    return correctFigure(someId<MetricId>(kFigures), fields);
}

EditOperation RandomEdits::revert()
{
    return revertFigure(someId<MetricId>("SELECT id FROM metric WHERE review <> 'auto' ORDER BY id"));
}

EditOperation RandomEdits::add()
{
    MetricFields fields;
    fields.kind = MetricKind::JobsCreated;
    fields.value = Decimal{m_random.bounded(1, 900) * qint64{1000}};
    fields.unit = u"jobs"_s;
    const qsizetype begin = m_random.bounded(20);
    return addFigure(someId<ArticleId>(kArticles), {begin, begin + 5}, fields);
}

EditOperation RandomEdits::remove()
{
    return deleteFigure(someId<MetricId>("SELECT id FROM metric WHERE review = 'added' ORDER BY id"));
}

EditOperation RandomEdits::rename()
{
    Actor before;
    before.id = someId<ActorId>(kActors);
    auto name = Statement::prepare(m_connection, "SELECT name, kind FROM actor WHERE id = ?1");
    const auto read = forEachRow(
        *name,
        [&](const Statement& row) {
            before.name = row.text(0);
            before.kind = actorKindFromCode(row.utf8(1)).value_or(ActorKind::Company);
        },
        before.id);
    Actor after = before;
    if (read)
        after.name = u"Name %1"_s.arg(m_random.bounded(1'000'000));
    return correctActor(before, after);
}

EditOperation RandomEdits::changeKind()
{
    Actor before;
    before.id = someId<ActorId>("SELECT id FROM actor WHERE kind = 'company' ORDER BY id");
    before.name = u"x"_s;
    Actor after = before;
    after.kind = kActorKinds[1 + m_random.bounded(static_cast<quint32>(kActorKinds.size() - 1))];
    if (m_random.bounded(2) == 0) {
        before.id = after.id = someId<ActorId>("SELECT id FROM actor WHERE kind <> 'company' ORDER BY id");
        before.kind = ActorKind::Person;
        after.kind = ActorKind::Company;
    }
    return correctActor(before, after);
}

EditOperation RandomEdits::merge()
{
    return mergeActors(someId<ActorId>(kActors), several<ActorId>(kActors));
}

EditOperation RandomEdits::split()
{
    const auto actors = columnOf(m_connection, kActors);
    for (const QString& actor : *actors)
        if (const auto merges = mergesInto(m_connection, {actor.toLongLong()}); merges && !merges->isEmpty()) {
            const ActorMerge& merge = merges->first();
            return splitActor(merge.step, merge.from, merge.name);
        }
    return splitActor(0, {}, {});
}

EditOperation RandomEdits::setParent()
{
    return setActorParent(someId<ActorId>(kActors), someId<ActorId>(kActors));
}

EditOperation RandomEdits::mark()
{
    const qsizetype begin = m_random.bounded(30);
    return markActor(someId<ArticleId>(kArticles), {begin, begin + 4}, u"Firm %1"_s.arg(m_random.bounded(30)),
                     ActorKind::Company);
}

EditOperation RandomEdits::unmark()
{
    return removeMention(someId<MentionId>(kMentions));
}

EditOperation RandomEdits::rejectNames()
{
    return rejectActors({someId<ActorId>(kActors)});
}

EditOperation RandomEdits::date()
{
    ArticleFields before;
    ArticleFields after;
    before.date.year = 1999;
    if (m_random.bounded(6) > 0)
        after.date = {m_random.bounded(2014, 2026), m_random.bounded(1, 13), m_random.bounded(1, 29)};
    return correctArticle(someId<ArticleId>(kArticles), before, after);
}

EditOperation RandomEdits::sectors()
{
    ArticleFields before;
    before.sectors = {Sector{}, Sector{}};
    ArticleFields after;
    for (int n = m_random.bounded(3); n > 0; --n)
        if (const Sector sector = allSectors()[m_random.bounded(12U)]; !after.sectors.contains(sector))
            after.sectors.append(sector);
    return correctArticle(someId<ArticleId>(kArticles), before, after);
}

EditOperation RandomEdits::title()
{
    ArticleFields before;
    ArticleFields after;
    after.title = u"Title %1"_s.arg(m_random.bounded(1'000'000));
    return correctArticle(someId<ArticleId>(kArticles), before, after);
}

EditOperation RandomEdits::join()
{
    return joinStory(several<ArticleId>(kArticles));
}

EditOperation RandomEdits::divide()
{
    return splitStory(someId<StoryId>(kStories), {});
}

EditOperation RandomEdits::deny()
{
    return denyStory(someId<ArticleId>("SELECT article_id FROM story_article ORDER BY story_id, article_id"),
                     someId<ArticleId>("SELECT article_id FROM story_article ORDER BY story_id, article_id"));
}

EditOperation RandomEdits::account()
{
    const auto article
        = some("SELECT article_id FROM story_article GROUP BY story_id HAVING count(*) > 1 ORDER BY story_id");
    auto story = Statement::prepare(m_connection, "SELECT story_id FROM story_article WHERE article_id = ?1");
    const bool isAutomatic = m_random.bounded(3) == 0;
    return setStoryAccount({story->runForInteger(article).value_or(0)},
                           isAutomatic ? ArticleId{} : ArticleId{article});
}

EditOperation RandomEdits::place()
{
    return setPlaceParent(someId<PlaceId>(kPlaces), someId<PlaceId>(kPlaces));
}

EditOperation RandomEdits::newPlace()
{
    return putPlaceBelowNew(someId<PlaceId>(kPlaces), u"Region %1"_s.arg(m_random.bounded(1000)), {});
}

EditOperation RandomEdits::watch()
{
    Actor after;
    after.name = u"Watched %1"_s.arg(m_random.bounded(1000));
    return watchNames({}, after);
}

EditOperation RandomEdits::rate()
{
    return setRate({u"MAD"_s, m_random.bounded(2016, 2023), m_random.bounded(1, 20'000'000), true, {}});
}

EditOperation RandomEdits::takeAway()
{
    return removeArticles(several<ArticleId>(kArticles));
}

EditOperation RandomEdits::bringBack()
{
    const auto articles = several<ArticleId>("SELECT article_id FROM removed_article ORDER BY article_id");
    return {editaction::kArticleReturn, [articles](Edit& edit) {
                return nothingMade(bringBackArticles(edit, articles).map([](const QList<ArticleId>&) {}));
            }};
}

} // namespace vigie::test
