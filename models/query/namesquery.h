// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

namespace vigie {

/// What a name was given as: decides among which names it is looked up.
enum class NameUse { Company, Actor, Place };

struct UnknownName
{
    NameUse use = NameUse::Actor;
    QString name; ///< as given
    QStringList suggestions; ///< names of the workspace like it, the likest first, at most 5

    friend bool operator==(const UnknownName&, const UnknownName&) = default;
};

/// The ids of names, for `--company NAME --actor NAME --place NAME`.
struct ResolvedNames
{
    QList<ActorId> companies;
    QList<ActorId> actors;
    QList<PlaceId> places;
    QList<UnknownName> unknown; ///< names that nothing in the workspace bears

    friend bool operator==(const ResolvedNames&, const ResolvedNames&) = default;
};

/// Looks names up without regard to case and accents: those who are called so, and where nobody is, those who are
/// also called so ("Renault" is Renault, and not each firm that some article calls Renault for short). Several give
/// all of their ids (or, as within a condition of the filter).
struct NamesQuery
{
    using Rows = ResolvedNames;
    static constexpr bool kNeedsCube = false;

    QStringList companies;
    QStringList actors;
    QStringList places;
    bool goneToo = false; ///< among actors also those that only removed articles name: for who would make one

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
