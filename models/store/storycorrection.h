// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/story.h"

#include <QList>

namespace vigie {

class Edit;

/// What an analyst decides about stories. Each is part of the caller's Edit; refused with Error::Kind::BadInput and
/// the reason where it breaks a rule, NotFound where an id is unknown. What is decided here stays: no import, no
/// search and no re-reading changes it.

/// The articles, and the stories that they are in, become one story. Two of the articles named here that were denied
/// before are the same from now on; BadInput where the stories hold another pair that was denied. Gives the story.
[[nodiscard]] Result<StoryId> joinStory(Edit& edit, const QList<ArticleId>& articles);

/// Takes the articles out of the story: they stay together if they are several, and no pair across is ever joined or
/// suggested again. With no articles, or all: the story falls apart, and all its pairs are denied.
[[nodiscard]] Result<> splitStory(Edit& edit, StoryId story, const QList<ArticleId>& articles);

/// "Not the same": the pair, and those between the stories that the two are in, are never joined or suggested again.
/// BadInput where both are in one story: that is split.
[[nodiscard]] Result<> denyStory(Edit& edit, ArticleId a, ArticleId b);

/// Takes a denial back: the pair may be found again. What an earlier search knew of it was kept.
[[nodiscard]] Result<> forgetDenial(Edit& edit, ArticleId a, ArticleId b);

/// Chooses the article whose figures count for the story; id 0 = by summing rule 4 again.
[[nodiscard]] Result<> setStoryAccount(Edit& edit, StoryId story, ArticleId account);

} // namespace vigie
