// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubechanges.h"

#include "models/store/changedarticles.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kAnyRemoved = "SELECT EXISTS (SELECT 1 FROM removed_article)";
constexpr auto kNamedActors = "SELECT id FROM actor WHERE id NOT IN (SELECT id FROM gone_actor) ORDER BY id";
constexpr auto kNamedPlaces = "SELECT id FROM place WHERE id NOT IN (SELECT id FROM gone_place) ORDER BY id";
constexpr auto kArticlesOfStory = "SELECT article_id FROM story_article WHERE story_id = ?1";

/// So many are read one by one in half the time that reading all takes (measured at a million articles).
std::size_t mostArticles(const Cube& cube)
{
    return 50 + cube.size() / 100;
}

/// Of these nothing is in a cube.
bool isElsewhere(const QString& entity)
{
    static const QSet<QString> entities{u"actor_pair"_s, u"alias"_s,        u"meta"_s,        u"metric_reading"_s,
                                        u"story_pair"_s, u"stopped_name"_s, u"watched_name"_s};
    return entities.contains(entity);
}

/// Whose account is its account concerns all that tell it, or told it before.
Result<> takeStory(Connection& connection, const Cube& before, StoryId story, CubeChanges& found)
{
    const auto told = std::ranges::equal_range(before.stories, story, {}, &StoryMember::story);
    for (const StoryMember& telling : told)
        found.articles.insert(before.articles[telling.article]);
    return forEachRow(
        connection, kArticlesOfStory, [&](const Statement& row) { found.articles.insert(row.id<ArticleId>(0)); },
        story);
}

void takeActor(const Cube& before, const Change& change, CubeChanges& found)
{
    found.actors.insert({change.id});
    const std::uint32_t position = before.indexOf(ActorId{change.id});
    // One of another kind leads, or no longer leads, the articles that name it.
    if (position != kNone && change.field != u"name"_s && change.field != u"parent_id"_s)
        before.actorArticles[position].forEach(
            [&](ArticleIndex article) { found.articles.insert(before.articles[article]); });
}

/// All that changedArticles() does not find; false where the whole workspace is to be read.
Result<bool> take(Connection& connection, const Cube& before, const Change& change, CubeChanges& found)
{
    if (change.entity == u"story"_s)
        return takeStory(connection, before, {change.id}, found).map([] { return true; });
    if (change.entity == u"article"_s) {
        if (change.field == u"date"_s || change.field == u"ord"_s)
            found.articles.insert({change.id});
        return !change.field.isEmpty();
    }
    if (change.entity == u"story_article"_s)
        found.articles.insert({change.id});
    else if (change.entity == u"actor"_s)
        takeActor(before, change, found);
    else
        return change.entity == u"metric"_s || change.entity == u"mention"_s || change.entity == u"article_sector"_s
            || isElsewhere(change.entity);
    return true;
}

template <class AnyId> Result<std::vector<AnyId>> idsOf(Connection& connection, const char* sql)
{
    std::vector<AnyId> ids;
    const auto read = forEachRow(connection, sql, [&](const Statement& row) { ids.push_back(row.id<AnyId>(0)); });
    return read ? Result<std::vector<AnyId>>(std::move(ids)) : tl::unexpected(read.error());
}

/// Whom removed articles name is in no cube unless another article names them, too: an edit of one may bring them in,
/// or leave them to the removed ones. False where that is so of a place.
Result<bool> takeGone(Connection& connection, const Cube& before, CubeChanges& found)
{
    const auto places = idsOf<PlaceId>(connection, kNamedPlaces);
    const auto actors = idsOf<ActorId>(connection, kNamedActors);
    if (!places || !actors)
        return tl::unexpected(places ? actors.error() : places.error());
    std::ranges::set_symmetric_difference(before.actors, *actors, std::inserter(found.actors, found.actors.end()));
    return std::ranges::equal(before.places, *places);
}

} // namespace

Result<std::optional<CubeChanges>> cubeChanges(Connection& connection, const Cube& before,
                                               const QList<Change>& changes)
{
    CubeChanges found;
    for (const Change& change : changes) {
        const auto known = take(connection, before, change, found);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return std::nullopt;
    }
    // A removal, or its return, is none of the changes that take() knows: the same articles are removed as before.
    const auto removed = connection.integer(kAnyRemoved);
    const auto known = !removed ? tl::unexpected(removed.error())
        : *removed != 0         ? takeGone(connection, before, found)
                                : Result<bool>(true);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return std::nullopt;
    const auto articles = changedArticles(connection, changes);
    if (!articles)
        return tl::unexpected(articles.error());
    found.articles.insert(articles->begin(), articles->end());
    return found.articles.size() > mostArticles(before) ? std::nullopt : std::optional(std::move(found));
}

} // namespace vigie
