// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"

#include <QList>

namespace vigie {

/// What a person does to the names in a text: the operations of models/store/namecorrection.h.

/// The text there names an actor: the one that bears this name already, of whatever kind, else a new one of this
/// kind, which later imports find wherever it stands (watch-list). EditOutcome::made is the mention.
EditOperation markActor(ArticleId article, Span span, const QString& name, ActorKind kind);

/// Here it is not named.
EditOperation removeMention(MentionId mention);

/// They are no names, anywhere: the actors go, and later imports do not read them again.
EditOperation rejectActors(const QList<ActorId>& actors);

} // namespace vigie
