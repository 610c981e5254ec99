// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The actors of any kind, other than `except`, that bear one of these names or one that is the
/// same but for its form (bareName): what to offer after a name was rejected. Those of the very same name first, then
/// by name. A fifth of a second for 100,000 names.
struct LikeNamesQuery
{
    enum class Likeness {
        SameName, ///< called the same, but for case and accents
        OtherForm, ///< called the same, but for an article, a plural or a legal form
        OtherName, ///< called something else, but bears the name too
    };
    struct Row
    {
        ActorId actor;
        QString name;
        ActorKind kind = ActorKind::Company;
        int articles = 0;
        Likeness likeness = Likeness::SameName;
        QString form; ///< the one of its names that is alike

        friend bool operator==(const Row&, const Row&) = default;
    };
    using Rows = QList<Row>;
    static constexpr bool kNeedsCube = false;

    QStringList forms;
    ActorId except;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
