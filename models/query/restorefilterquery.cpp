// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/restorefilterquery.h"

#include "models/query/namesquery.h"
#include "models/query/rowreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kGoneActors = "SELECT id FROM gone_actor";
constexpr auto kGonePlaces = "SELECT id FROM gone_place";

/// Who only removed articles name bears no name here.
template <class AnyId> Result<> dropGone(QueryContext& context, const char* sql, QHash<AnyId, QString>& names)
{
    return names.isEmpty()
        ? Result<>()
        : readRows(context, sql, {}, [&](const Statement& row) { names.remove(row.id<AnyId>(0)); });
}

/// Replaces the ids that no longer bear their name; `find(names)` looks names up, one at a time.
template <class AnyId, class Find>
Result<> restore(QList<AnyId>& ids, const QHash<AnyId, QString>& then, const QHash<AnyId, QString>& now, Find find)
{
    QList<AnyId> restored;
    const auto add = [&](AnyId id) {
        if (!restored.contains(id))
            restored.append(id);
    };
    for (const AnyId id : std::as_const(ids)) {
        if (now.contains(id) && now.value(id) == then.value(id)) {
            add(id);
            continue;
        }
        const Result<QList<AnyId>> found = find(then.value(id));
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(Error::Kind::BadInput, u"the workspace has no such name"_s, then.value(id));
        std::for_each(found->begin(), found->end(), add);
    }
    ids = restored;
    return {};
}

} // namespace

Result<Filter> RestoreFilterQuery::operator()(QueryContext& context) const
{
    auto now = ChipNamesQuery{filter}(context);
    if (!now)
        return tl::unexpected(now.error());
    if (const auto dropped = dropGone(context, kGoneActors, now->actors).and_then([&] {
            return dropGone(context, kGonePlaces, now->places);
        });
        !dropped)
        return tl::unexpected(dropped.error());
    const auto company = [&](const QString& name) {
        return NamesQuery{{name}, {}, {}}(context).map([](const ResolvedNames& found) { return found.companies; });
    };
    const auto actor = [&](const QString& name) {
        return NamesQuery{{}, {name}, {}}(context).map([](const ResolvedNames& found) { return found.actors; });
    };
    const auto place = [&](const QString& name) {
        return NamesQuery{{}, {}, {name}}(context).map([](const ResolvedNames& found) { return found.places; });
    };
    Filter restored = filter;
    const auto done = restore(restored.companies, names.actors, now->actors, company)
                          .and_then([&] { return restore(restored.actors, names.actors, now->actors, actor); })
                          .and_then([&] { return restore(restored.places, names.places, now->places, place); });
    if (!done)
        return tl::unexpected(done.error());
    return restored;
}

} // namespace vigie
