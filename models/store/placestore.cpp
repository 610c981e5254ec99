// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/placestore.h"

#include "models/store/foldname.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelectByKey = "SELECT id FROM place WHERE key = ?1 AND key <> ''";
constexpr auto kSelectByName = "SELECT id FROM place WHERE folded = ?1 AND key = '' ORDER BY id LIMIT 1";
constexpr auto kInsert = "INSERT INTO place (name, folded, key, parent_id) VALUES (?1, ?2, ?3, ?4) RETURNING id";

} // namespace

Result<> PlaceStore::prepare(const Connection& connection)
{
    return Statement::prepareAll(
        connection, {{&m_selectByKey, kSelectByKey}, {&m_selectByName, kSelectByName}, {&m_insert, kInsert}});
}

Result<PlaceId> PlaceStore::find(const QString& key, const QString& folded)
{
    const auto found = key.isEmpty() ? m_selectByName.runForInteger(folded) : m_selectByKey.runForInteger(key);
    if (found)
        return PlaceId{*found};
    return found.error().kind == Error::Kind::NotFound ? Result<PlaceId>(PlaceId{}) : tl::unexpected(found.error());
}

Result<PlaceId> PlaceStore::findOrCreate(const PlaceDraft& draft)
{
    const QString folded = foldName(draft.name);
    const QPair<QString, QString> known(draft.key, draft.key.isEmpty() ? folded : QString());
    if (const PlaceId id = m_known.value(known))
        return id;
    auto place = find(draft.key, folded);
    if (!place)
        return place;
    if (!*place) {
        PlaceId parent;
        if (!draft.ancestors.isEmpty()) {
            const PlaceAncestor& nearest = draft.ancestors.first();
            const auto found = findOrCreate({nearest.name, nearest.key, draft.ancestors.sliced(1), {}});
            if (!found)
                return found;
            parent = *found;
        }
        const auto created = m_insert.runForInteger(draft.name, folded, draft.key, parent);
        if (!created)
            return tl::unexpected(created.error());
        place = PlaceId{*created};
        if (m_observer)
            m_observer(u"place"_s, {{u"id"_s, QString::number(*created)}});
    }
    m_known.insert(known, *place);
    return place;
}

} // namespace vigie
