// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/namesquery.h"

#include "models/query/rowreading.h"
#include "models/store/foldname.h"

#include <algorithm>
#include <numeric>

namespace vigie {
namespace {

// Names that only removed articles use are no names here.
constexpr auto kFindCompany = "SELECT DISTINCT l.actor_id, c.name FROM alias l JOIN actor c ON c.id = l.actor_id "
                              "WHERE l.folded = ? AND c.kind = 'company' "
                              "AND (l.actor_id, l.form) NOT IN (SELECT actor_id, form FROM gone_alias) "
                              "ORDER BY l.actor_id";
constexpr auto kFindActor = "SELECT DISTINCT l.actor_id, c.name FROM alias l JOIN actor c ON c.id = l.actor_id "
                            "WHERE l.folded = ? "
                            "AND (l.actor_id, l.form) NOT IN (SELECT actor_id, form FROM gone_alias) "
                            "ORDER BY l.actor_id";
constexpr auto kFindGoneToo = "SELECT DISTINCT l.actor_id, c.name FROM alias l JOIN actor c ON c.id = l.actor_id "
                              "WHERE l.folded = ? ORDER BY l.actor_id";
constexpr auto kFindPlace = "SELECT id, name FROM place WHERE folded = ? "
                            "AND id NOT IN (SELECT id FROM gone_place) ORDER BY id";
constexpr auto kAllCompanies = "SELECT l.form, l.folded FROM alias l JOIN actor c ON c.id = l.actor_id "
                               "WHERE c.kind = 'company' "
                               "AND (l.actor_id, l.form) NOT IN (SELECT actor_id, form FROM gone_alias) "
                               "ORDER BY l.form";
constexpr auto kAllActors = "SELECT form, folded FROM alias "
                            "WHERE (actor_id, form) NOT IN (SELECT actor_id, form FROM gone_alias) ORDER BY form";
constexpr auto kAllPlaces
    = "SELECT name, folded FROM place WHERE id NOT IN (SELECT id FROM gone_place) ORDER BY name";

constexpr qsizetype kMostSuggestions = 5;

QByteArray allNames(NameUse use)
{
    return use == NameUse::Company ? kAllCompanies : use == NameUse::Actor ? kAllActors : kAllPlaces;
}

/// Levenshtein's distance.
int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// 0 = the likest; nothing where a name is no suggestion.
std::optional<int> unlikeness(const QString& wanted, const QString& folded)
{
    if (folded.startsWith(wanted))
        return 0;
    if (wanted.size() >= 3 && folded.contains(wanted))
        return 1;
    if (folded.size() >= 4 && wanted.contains(folded))
        return 2;
    const int allowed = static_cast<int>(std::max<qsizetype>(1, wanted.size() / 4));
    if (std::abs(folded.size() - wanted.size()) > allowed)
        return std::nullopt;
    const int distance = editDistance(wanted, folded);
    return distance <= allowed ? std::optional(2 + distance) : std::nullopt;
}

Result<QStringList> suggestions(QueryContext& context, NameUse use, const QString& wanted)
{
    QList<std::pair<int, QString>> ranked;
    const auto read = readRows(context, allNames(use), {}, [&](const Statement& row) {
        if (const auto rank = unlikeness(wanted, row.text(1)))
            ranked.append({*rank, row.text(0)});
    });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [rank, name] : ranked)
        if (names.size() < kMostSuggestions && !names.contains(name))
            names.append(name);
    return names;
}

template <class AnyId>
Result<> resolve(QueryContext& context, NameUse use, const QByteArray& sql, const QStringList& names,
                 QList<AnyId>& ids, QList<UnknownName>& unknown)
{
    for (const QString& name : names) {
        const QString folded = foldName(name);
        QList<AnyId> called;
        QList<AnyId> alsoCalled;
        const auto read = readRows(context, sql, {folded}, [&](const Statement& row) {
            (foldName(row.text(1)) == folded ? called : alsoCalled).append(row.id<AnyId>(0));
        });
        if (!read)
            return read;
        const QList<AnyId>& found = called.isEmpty() ? alsoCalled : called;
        for (const AnyId id : found)
            if (!ids.contains(id))
                ids.append(id);
        if (!found.isEmpty())
            continue;
        auto like = suggestions(context, use, folded);
        if (!like)
            return tl::unexpected(like.error());
        unknown.append({use, name, std::move(*like)});
    }
    return {};
}

} // namespace

Result<ResolvedNames> NamesQuery::operator()(QueryContext& context) const
{
    ResolvedNames resolved;
    const auto read
        = resolve(context, NameUse::Company, kFindCompany, companies, resolved.companies, resolved.unknown)
              .and_then([&] {
                  return resolve(context, NameUse::Actor, goneToo ? kFindGoneToo : kFindActor, actors,
                                 resolved.actors, resolved.unknown);
              })
              .and_then([&] {
                  return resolve(context, NameUse::Place, kFindPlace, places, resolved.places, resolved.unknown);
              });
    if (!read)
        return tl::unexpected(read.error());
    return resolved;
}

} // namespace vigie
