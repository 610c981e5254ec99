// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Two actors that may be one.
struct MergeSuggestion
{
    enum class Reason {
        SameName, ///< the same canonical name, read as two kinds
        SameCore, ///< the same but for "Groupe", "SA" …
        SharedName, ///< one bears a name of the other
        Acronym, ///< one is the other's initials
        Spelling, ///< a letter or two apart
        Country, ///< the one name is the other's with a country behind it: a branch, or the firm as a text calls it
        SameArticles, ///< the same articles name both; beside another reason only
    };

    ActorId a; ///< the one that more articles name: what the other would be merged into
    ActorId b;
    QString nameA;
    QString nameB;
    ActorKind kindA = ActorKind::Company;
    ActorKind kindB = ActorKind::Company;
    int articlesA = 0;
    int articlesB = 0;
    int together = 0; ///< articles that name both
    double score = 0; ///< in [0, 1]: orders them, no probability
    QList<Reason> reasons; ///< strongest first

    friend bool operator==(const MergeSuggestion&, const MergeSuggestion&) = default;
};

/// Actors that may be the same, by falling score. Pairs of which a person has said "not the same" and of an actor and
/// its parent are left out. A second for 50,000 actors.
///
/// With `of`: those of one actor: what to offer after it was renamed or another was merged into it.
struct MergeSuggestionsQuery
{
    using Rows = QList<MergeSuggestion>;
    static constexpr bool kNeedsCube = false;

    ActorId of; ///< 0 = all
    int limit = 500;
    QString formerName = {}; ///< what `of` was called until now: who is like that may be it, too

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
