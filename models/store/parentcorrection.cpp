// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/parentcorrection.h"

#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kIsAboveActor
    = "WITH RECURSIVE up (id) AS (SELECT ?1 UNION SELECT a.parent_id FROM actor a JOIN up ON a.id = up.id "
      "WHERE a.parent_id IS NOT NULL) SELECT count(*) FROM up WHERE id = ?2";
constexpr auto kIsAbovePlace
    = "WITH RECURSIVE up (id) AS (SELECT ?1 UNION SELECT p.parent_id FROM place p JOIN up ON p.id = up.id "
      "WHERE p.parent_id IS NOT NULL) SELECT count(*) FROM up WHERE id = ?2";

} // namespace

Result<> setParent(Edit& edit, const QString& table, qint64 id, qint64 parent)
{
    if (parent <= 0)
        return edit.set(table, id, u"parent_id"_s, std::nullopt);
    if (const auto row = edittables::row(edit.connection(), table, {{u"id"_s, QString::number(parent)}}); !row)
        return tl::unexpected(row.error());
    auto select = Statement::prepare(edit.connection(), table == u"actor"_s ? kIsAboveActor : kIsAbovePlace);
    const auto isAbove = select ? select->runForInteger(parent, id) : tl::unexpected(select.error());
    if (!isAbove)
        return tl::unexpected(isAbove.error());
    if (*isAbove > 0)
        return failure(Error::Kind::BadInput, u"nothing can be a part of itself"_s);
    return edit.set(table, id, u"parent_id"_s, QString::number(parent));
}

} // namespace vigie
