// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reextraction/readingchange.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vigie {
namespace {

using Kind = ReadingChange::Kind;
using What = ReadingChange::What;

/// Whom most of the overlapping mentions name; 0 where none does.
template <class AnyId, class IdOf>
AnyId namedThere(const StoredReading& stored, const QList<MentionDraft>& mentions, IdOf idOf)
{
    std::map<AnyId, int> votes;
    for (const MentionDraft& mention : mentions)
        for (const StoredMention& known : stored.mentions)
            if (const AnyId id = idOf(known.mention); id && known.mention.span.overlaps(mention.span))
                ++votes[id];
    AnyId best;
    int most = 0;
    for (const auto& [id, count] : votes)
        if (count > most) {
            best = id;
            most = count;
        }
    return best;
}

ActorId actorIn(const Mention& mention)
{
    return mention.actor;
}

PlaceId placeIn(const Mention& mention)
{
    return mention.place;
}

/// How well a new figure goes with one that is there; 0 = not at all.
int likeness(const Metric& known, const MetricDraft& figure)
{
    const bool sameKind = known.fields.kind == figure.fields.kind;
    const bool sameUnit = known.fields.unit == figure.fields.unit;
    if (!known.span.overlaps(figure.span) || (!sameKind && !sameUnit))
        return 0;
    return 1 + (sameKind ? 2 : 0) + (sameUnit ? 2 : 0) + (known.fields.value == figure.fields.value ? 4 : 0)
        + (known.span == figure.span ? 1 : 0);
}

/// Pairs of figures, best first, each at most once: by index of the known one, the new one or -1.
std::vector<qsizetype> matchFigures(const QList<Metric>& known, const QList<MetricDraft>& figures)
{
    std::vector<std::tuple<int, qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < known.size(); ++i)
        for (qsizetype k = 0; k < figures.size(); ++k)
            if (const int like = likeness(known[i], figures[k]); like > 0)
                pairs.emplace_back(-like, i, k);
    std::sort(pairs.begin(), pairs.end());
    std::vector<qsizetype> matches(static_cast<std::size_t>(known.size()), -1);
    std::set<qsizetype> taken;
    for (const auto& [like, i, k] : pairs)
        if (matches[static_cast<std::size_t>(i)] < 0 && !taken.contains(k)) {
            matches[static_cast<std::size_t>(i)] = k;
            taken.insert(k);
        }
    return matches;
}

/// Says the new figure, about the same actor and place, anything else?
bool differs(const Metric& known, const MetricDraft& figure, const ResolvedNamesOfDraft& names)
{
    MetricFields fields = figure.fields;
    fields.subject = figure.subject < 0 ? ActorId{} : names.actors[figure.subject];
    fields.place = figure.place < 0 ? PlaceId{} : names.places[figure.place];
    const bool unknownName = (figure.subject >= 0 && !fields.subject) || (figure.place >= 0 && !fields.place);
    return unknownName || fields != known.fields || figure.span != known.span || figure.quote != known.quote;
}

void compareFigures(const StoredReading& stored, const ArticleDraft& draft, const ResolvedNamesOfDraft& names,
                    ReadingComparison& result)
{
    const std::vector<qsizetype> matches = matchFigures(stored.metrics, draft.metrics);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const Metric& known = stored.metrics[static_cast<qsizetype>(i)];
        if (known.review != ReviewState::Auto)
            continue;
        if (matches[i] < 0)
            result.changes.append({Kind::Gone, What::Figure, known.id, {}, {}, -1});
        else if (differs(known, draft.metrics[matches[i]], names))
            result.changes.append({Kind::Changed, What::Figure, known.id, {}, {}, matches[i]});
        else
            result.same.append({known.id, matches[i]});
    }
    for (qsizetype k = 0; k < draft.metrics.size(); ++k)
        if (std::ranges::find(matches, k) == matches.end())
            result.changes.append({Kind::New, What::Figure, {}, {}, {}, k});
}

/// A mention as it is compared: where, and whether it puts the money in.
using Place = std::tuple<qsizetype, qsizetype, bool>;

/// Where the new reading names each id; what persons took out is passed over.
template <class AnyId, class Draft>
std::map<AnyId, std::set<Place>> wanted(const QList<Draft>& drafts, const QList<AnyId>& ids,
                                        const QList<Span>& removed, bool (*investor)(const Draft&))
{
    std::map<AnyId, std::set<Place>> places;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (!ids[i])
            continue;
        for (const MentionDraft& mention : drafts[i].mentions)
            if (std::ranges::none_of(removed, [&](Span span) { return span.overlaps(mention.span); }))
                places[ids[i]].insert({mention.span.begin, mention.span.end, investor(drafts[i])});
    }
    return places;
}

template <class AnyId, class Draft, class IdOf>
void compareNames(const StoredReading& stored, const QList<Draft>& drafts, const QList<AnyId>& ids,
                  const QList<Span>& removed, bool (*investor)(const Draft&), IdOf idOf, What what,
                  ReadingComparison& result)
{
    const auto change = [&](Kind kind, AnyId id, qsizetype draft) {
        ReadingChange one{kind, what, {}, {}, {}, draft};
        if constexpr (std::is_same_v<AnyId, ActorId>)
            one.actor = id;
        else
            one.place = id;
        result.changes.append(one);
    };
    std::map<AnyId, std::set<Place>> known;
    std::map<AnyId, std::set<std::pair<qsizetype, qsizetype>>> byHand;
    for (const StoredMention& mention : stored.mentions)
        if (const AnyId id = idOf(mention.mention)) {
            const Span span = mention.mention.span;
            if (mention.byHand)
                byHand[id].insert({span.begin, span.end});
            else
                known[id].insert({span.begin, span.end, mention.mention.investor});
        }
    std::map<AnyId, std::set<Place>> now = wanted(drafts, ids, removed, investor);
    for (auto& [id, places] : now)
        std::erase_if(places, [&](const Place& place) {
            return byHand[id].contains({std::get<0>(place), std::get<1>(place)});
        });
    for (const auto& [id, places] : known)
        if (!now.contains(id))
            change(Kind::Gone, id, -1);
    for (const auto& [id, places] : now)
        if (known[id] != places)
            change(known[id].empty() ? Kind::New : Kind::Changed, id, ids.indexOf(id));
    for (qsizetype i = 0; i < drafts.size(); ++i)
        if (!ids[i] && std::ranges::any_of(drafts[i].mentions, [&](const MentionDraft& mention) {
                return std::ranges::none_of(removed, [&](Span span) { return span.overlaps(mention.span); });
            }))
            change(Kind::New, {}, i);
}

} // namespace

ResolvedNamesOfDraft resolveNames(const StoredReading& stored, const ArticleDraft& draft)
{
    ResolvedNamesOfDraft names;
    for (const ActorDraft& actor : draft.actors)
        names.actors.append(namedThere<ActorId>(stored, actor.mentions, actorIn));
    for (const PlaceDraft& place : draft.places)
        names.places.append(namedThere<PlaceId>(stored, place.mentions, placeIn));
    return names;
}

ReadingComparison compareReadings(const StoredReading& stored, const ArticleDraft& draft, const HandEdits& edits)
{
    ReadingComparison result;
    const ResolvedNamesOfDraft names = resolveNames(stored, draft);
    const QList<Span> removed = edits.removedMentions.value(stored.article.id);
    compareFigures(stored, draft, names, result);
    compareNames<ActorId, ActorDraft>(
        stored, draft.actors, names.actors, removed, [](const ActorDraft& actor) { return actor.investor; }, actorIn,
        What::Actor, result);
    compareNames<PlaceId, PlaceDraft>(
        stored, draft.places, names.places, removed, [](const PlaceDraft&) { return false; }, placeIn, What::Place,
        result);
    if (!edits.sectors.contains(stored.article.id) && stored.article.sectors != draft.article.sectors)
        result.changes.append({Kind::Changed, What::Sectors, {}, {}, {}, 0});
    return result;
}

} // namespace vigie
