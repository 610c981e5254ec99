// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace vigie {

class Connection;
class Edit;

/// A merge that is in force: what splitActor() can take back.
struct ActorMerge
{
    qint64 step = 0; ///< of the journal
    ActorId from; ///< the actor that is gone
    QString name; ///< its name

    friend bool operator==(const ActorMerge&, const ActorMerge&) = default;
};

/// The actors that were merged into this one, the last one first.
[[nodiscard]] Result<QList<ActorMerge>> mergesInto(Connection& connection, ActorId actor);

/// Brings a merged actor back with every mention and figure that came from it; others that were merged in the same
/// step stay merged. What was read or decided since stays with the other.
[[nodiscard]] Result<> splitActor(Edit& edit, const ActorMerge& merge);

} // namespace vigie
