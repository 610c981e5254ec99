// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/placeedits.h"

#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/placecorrection.h"

namespace vigie {

EditOperation setPlaceParent(PlaceId place, PlaceId parent)
{
    return {editaction::kPlaceParent, [place, parent](Edit& edit) -> Result<qint64> {
                const Result<> done = setPlaceParent(edit, place, parent);
                return done ? Result<qint64>(0) : tl::unexpected(done.error());
            }};
}

EditOperation addPlace(const QString& name, PlaceId above)
{
    return {editaction::kPlaceAdd, [name, above](Edit& edit) {
                return addPlace(edit, name, above).map([](PlaceId made) { return made.value; });
            }};
}

EditOperation putPlaceBelowNew(PlaceId place, const QString& name, PlaceId above)
{
    return {editaction::kPlaceParent, [place, name, above](Edit& edit) -> Result<qint64> {
                const Result<PlaceId> made = addPlace(edit, name, above);
                if (!made)
                    return tl::unexpected(made.error());
                const Result<> done = setPlaceParent(edit, place, *made);
                return done ? Result<qint64>(made->value) : tl::unexpected(done.error());
            }};
}

} // namespace vigie
