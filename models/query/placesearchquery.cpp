// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/placesearchquery.h"

#include "models/query/rowreading.h"
#include "models/store/foldname.h"

namespace vigie {
namespace {

// ?1 the folded search, ?2 1 = unplaced ones only, ?3 the place outside of which, ?4 how many. instr() takes the
// search as it is: no signs with a meaning of their own, as LIKE has.
constexpr auto kPlaces
    = "WITH RECURSIVE inside (id) AS (SELECT id FROM place WHERE id = ?3 "
      "UNION SELECT p.id FROM place p JOIN inside ON p.parent_id = inside.id) "
      "SELECT p.id, p.name, p.key, p.parent_id, "
      "(SELECT count(DISTINCT m.article_id) FROM mention m WHERE m.place_id = p.id "
      "AND m.article_id NOT IN (SELECT article_id FROM removed_article)) AS articles "
      "FROM place p WHERE (?1 = '' OR instr(p.folded, ?1) > 0) "
      "AND (?2 = 0 OR (p.key = '' AND p.parent_id IS NULL)) AND (?1 <> '' OR p.parent_id IS NULL) "
      "AND p.id NOT IN (SELECT id FROM inside) AND p.id NOT IN (SELECT id FROM gone_place) "
      "ORDER BY ?1 <> '' AND instr(p.folded, ?1) <> 1, p.key = '', articles DESC, p.name, p.id LIMIT ?4";
constexpr auto kPath
    = "WITH RECURSIVE up (id, name, parent_id, height) AS ("
      "SELECT id, name, parent_id, 0 FROM place WHERE id = ?1 "
      "UNION SELECT p.id, p.name, p.parent_id, height + 1 FROM place p JOIN up ON p.id = up.parent_id "
      "WHERE height < 16) SELECT name FROM up ORDER BY height DESC";

} // namespace

Result<QList<PlaceHit>> PlaceSearchQuery::operator()(QueryContext& context) const
{
    QList<PlaceHit> hits;
    const qint64 unplacedOnly = among == Among::Unplaced ? 1 : 0;
    auto read
        = readRows(context, kPlaces, {foldName(search.simplified()), unplacedOnly, outside.value, qint64(limit)},
                   [&](const Statement& row) {
                       hits.append({{row.id<PlaceId>(0), row.text(1), row.text(2), row.id<PlaceId>(3)},
                                    {},
                                    static_cast<int>(row.integer(4))});
                   });
    for (PlaceHit& hit : hits)
        if (read && hit.place.parent)
            read = readRows(context, kPath, {hit.place.parent.value},
                            [&](const Statement& row) { hit.path.append(row.text(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return hits;
}

} // namespace vigie
