// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/vocabulary/kinds.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

class Connection;

/// A name that importing recognises anywhere.
struct WatchedName
{
    QString form; ///< a name or an alias, as it stands in texts
    QString name; ///< the canonical name of the actor
    ActorKind kind = ActorKind::Company;

    friend bool operator==(const WatchedName&, const WatchedName&) = default;
};

/// The workspace's own names for the engine.
struct NameLists
{
    QList<WatchedName> watched; ///< by form
    QStringList stopped; ///< forms that are never read as an actor, sorted

    friend bool operator==(const NameLists&, const NameLists&) = default;
};

[[nodiscard]] Result<NameLists> nameLists(Connection& connection);

} // namespace vigie
