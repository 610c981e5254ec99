// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/placecorrection.h"

#include "models/store/foldname.h"
#include "models/store/journal.h"
#include "models/store/parentcorrection.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

const QString kPlace = u"place"_s;

} // namespace

Result<> setPlaceParent(Edit& edit, PlaceId place, PlaceId parent)
{
    return setParent(edit, kPlace, place.value, parent.value);
}

Result<PlaceId> addPlace(Edit& edit, const QString& name, PlaceId above)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fieldFailure(u"name"_s, u"a place needs a name"_s);
    const ColumnText parent = above ? ColumnText(QString::number(above.value)) : std::nullopt;
    const auto id = edit.insert(
        kPlace,
        {{u"name"_s, clean}, {u"folded"_s, foldName(clean)}, {u"key"_s, QString(u""_s)}, {u"parent_id"_s, parent}});
    return id.map([](qint64 made) { return PlaceId{made}; });
}

} // namespace vigie
