// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/query/querycontext.h"

#include <QList>
#include <QString>

namespace vigie {

/// An actor that has become another one, and can be brought back.
struct MergedActor
{
    qint64 step = 0; ///< of the journal
    ActorId id; ///< that is gone
    QString name;

    friend bool operator==(const MergedActor&, const MergedActor&) = default;
};

/// The actors that were merged into one, the last one first.
struct MergedActorsQuery
{
    using Rows = QList<MergedActor>;
    static constexpr bool kNeedsCube = false;

    ActorId into;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
