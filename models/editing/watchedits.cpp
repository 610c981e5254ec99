// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/watchedits.h"

#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/watchcorrection.h"

namespace vigie {

EditOperation watchNames(const Actor& before, const Actor& after)
{
    return {editaction::kNameWatch, [before, after](Edit& edit) -> Result<qint64> {
                if (!before.name.isEmpty())
                    if (const Result<> done = unwatchActor(edit, before.name); !done)
                        return tl::unexpected(done.error());
                return watchActor(edit, after.name, after.kind, after.aliases).map([](ActorId actor) {
                    return actor.value;
                });
            }};
}

EditOperation unwatchNames(const QString& name)
{
    return {editaction::kNameUnwatch, [name](Edit& edit) { return nothingMade(unwatchActor(edit, name)); }};
}

EditOperation stopName(const QString& form)
{
    return {editaction::kNameStop, [form](Edit& edit) { return nothingMade(stopReading(edit, form)); }};
}

EditOperation allowName(const QString& form)
{
    return {editaction::kNameAllow, [form](Edit& edit) { return nothingMade(allowReading(edit, form)); }};
}

} // namespace vigie
