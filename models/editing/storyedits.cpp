// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/storyedits.h"

#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/storycorrection.h"

namespace vigie {

EditOperation joinStory(const QList<ArticleId>& articles)
{
    return {editaction::kStoryJoin, [articles](Edit& edit) {
                return joinStory(edit, articles).map([](StoryId story) { return story.value; });
            }};
}

EditOperation splitStory(StoryId story, const QList<ArticleId>& articles)
{
    return {editaction::kStorySplit,
            [story, articles](Edit& edit) { return nothingMade(splitStory(edit, story, articles)); }};
}

EditOperation denyStory(ArticleId a, ArticleId b)
{
    return {editaction::kStoryDeny, [a, b](Edit& edit) { return nothingMade(denyStory(edit, a, b)); }};
}

EditOperation setStoryAccount(StoryId story, ArticleId account)
{
    return {editaction::kStoryAccount,
            [story, account](Edit& edit) { return nothingMade(setStoryAccount(edit, story, account)); }};
}

} // namespace vigie
