// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

namespace vigie {

class Edit;

/// What an analyst does to the names in a text. Each is part of the caller's Edit; refused with Error::Kind::BadInput
/// and the reason where it breaks a rule, NotFound where an id is unknown.

/// A new actor of that name, which importing will find again. BadInput where the name is blank.
[[nodiscard]] Result<ActorId> addActor(Edit& edit, const QString& name, ActorKind kind);

/// "Here stands its name": marks a stretch of a text as naming an actor. Outlives re-reading. What stands there
/// becomes one of its names. BadInput where the span lies outside the text, or names the actor already.
[[nodiscard]] Result<MentionId> addMention(Edit& edit, ArticleId article, Span span, ActorId actor);

/// "Not here": takes one mention out. Re-reading does not bring it back.
[[nodiscard]] Result<> removeMention(Edit& edit, MentionId mention);

/// "That is no name": takes the actor out with all its mentions, and stops its name and the forms that stand in texts
/// from being read as an actor by later imports (stop-list). Figures of which it was the subject stay without one.
[[nodiscard]] Result<> rejectActor(Edit& edit, ActorId actor);

} // namespace vigie
