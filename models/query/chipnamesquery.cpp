// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/chipnamesquery.h"

#include "models/query/rowreading.h"

namespace vigie {
namespace {

const QByteArray kSelectActors = "SELECT id, name FROM actor WHERE id IN ";
const QByteArray kSelectPlaces = "SELECT id, name FROM place WHERE id IN ";

template <class AnyId>
Result<> readNames(QueryContext& context, const QByteArray& sql, const QList<AnyId>& ids,
                   QHash<AnyId, QString>& names)
{
    if (ids.isEmpty())
        return {};
    return readRows(context, sql + boundList(ids.size()), sqlValues(ids),
                    [&](const Statement& row) { names.insert(row.id<AnyId>(0), row.text(1)); });
}

} // namespace

Result<ChipNames> ChipNamesQuery::operator()(QueryContext& context) const
{
    ChipNames names;
    const auto read = readNames(context, kSelectActors, filter.companies + filter.actors, names.actors).and_then([&] {
        return readNames(context, kSelectPlaces, filter.places, names.places);
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace vigie
