// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/editing/editoperation.h"

#include <QList>

namespace vigie {

/// What a person decides about stories: the operations of models/store/storycorrection.h, to be run by EditRunner.

/// The articles, and the stories that they are in, become one; EditOutcome::made is the story.
EditOperation joinStory(const QList<ArticleId>& articles);

/// Takes the articles out of the story, for good; with none the story falls apart.
EditOperation splitStory(StoryId story, const QList<ArticleId>& articles);

/// "Not the same": never suggested again.
EditOperation denyStory(ArticleId a, ArticleId b);

/// Whose figures count; id 0 = by the rule again.
EditOperation setStoryAccount(StoryId story, ArticleId account);

} // namespace vigie
