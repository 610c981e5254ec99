// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/vocabulary/kinds.h"

#include <QString>
#include <QStringList>

namespace vigie {

struct Actor
{
    ActorId id;
    QString name; ///< canonical
    ActorKind kind = ActorKind::Company;
    QStringList aliases; ///< other names, sorted, without the canonical one
    ActorId parent; ///< AVL Maroc → AVL France; 0 = none

    friend bool operator==(const Actor&, const Actor&) = default;
};

struct Place
{
    PlaceId id;
    QString name;
    QString key; ///< gazetteer key; empty for a site the gazetteer does not know
    PlaceId parent; ///< Rabat Technopolis → Rabat-Salé-Kénitra → Maroc; 0 = none

    friend bool operator==(const Place&, const Place&) = default;
};

/// Where an article names an actor or a place: exactly one of the two ids is set.
struct Mention
{
    MentionId id;
    ArticleId article;
    ActorId actor;
    PlaceId place;
    Span span;
    QString surface; ///< the body's text in the span
    bool investor = false; ///< the actor puts the money in, in this article

    friend bool operator==(const Mention&, const Mention&) = default;
};

} // namespace vigie
