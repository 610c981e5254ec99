// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Connection;

/// A number that may say which actor or place is meant. "id:42" is an id ("#42" would begin a comment in a shell);
/// "42" is one too, unless something is called so: the school 1337.
struct TypedId
{
    qint64 id = 0; ///< 0 = it is none
    bool certain = false; ///< typed as "id:42"

    [[nodiscard]] static TypedId read(const QString& typed);
    [[nodiscard]] static QString write(qint64 id); ///< as it is read for certain
};

/// The actor or place that was typed as a name or as an id. BadInput where nothing, or more than one, bears the name,
/// and where a number is the name of one and the id of another: then the ids are told.
[[nodiscard]] Result<ActorId> actorOf(Connection& connection, const QString& typed);
[[nodiscard]] Result<PlaceId> placeOf(Connection& connection, const QString& typed);

} // namespace vigie
