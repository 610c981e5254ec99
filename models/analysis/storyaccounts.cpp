// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/storyaccounts.h"

#include "models/analysis/cube.h"

#include <algorithm>

namespace vigie {
namespace {

std::span<NotCounted> reasonsOf(FigureBlock& block, ArticleIndex article)
{
    const auto [first, last] = Cube::rows(block, article, article + std::size_t{1});
    return std::span(block.why).subspan(first, last - first);
}

/// The article chosen by a person, if it has a headline of the kind; else the one with the most. kNone if none has.
ArticleIndex accountOf(FigureBlock& block, std::span<const StoryMember> story,
                       const std::vector<std::int32_t>& months)
{
    ArticleIndex account = kNone;
    std::ptrdiff_t accountHeadlines = 0;
    bool accountDated = false;
    for (const StoryMember& telling : story) {
        const auto headlines = std::ranges::count(reasonsOf(block, telling.article), NotCounted::Counted);
        if (headlines > 0 && telling.chosen)
            return telling.article;
        // Articles come by date, undated ones first: those may not pass for the earliest.
        const bool dated = months[telling.article] != 0;
        if (headlines > accountHeadlines
            || (headlines > 0 && headlines == accountHeadlines && dated && !accountDated)) {
            account = telling.article;
            accountHeadlines = headlines;
            accountDated = dated;
        }
    }
    return account;
}

} // namespace

NotCounted reasonOf(FigureState state)
{
    if (state.review() == ReviewState::Rejected)
        return NotCounted::Rejected;
    switch (state.role()) {
    case Role::Headline:
        return NotCounted::Counted;
    case Role::Part:
        return NotCounted::Part;
    case Role::Background:
        return NotCounted::Background;
    }
    return NotCounted::Background;
}

void judgeStory(FigureBlock& block, std::span<const StoryMember> story, const std::vector<std::int32_t>& months)
{
    const ArticleIndex account = accountOf(block, story, months);
    for (const StoryMember& telling : story) {
        if (telling.article == account)
            continue;
        const auto reasons = reasonsOf(block, telling.article);
        if (std::ranges::find(reasons, NotCounted::Counted) == reasons.end())
            continue;
        std::ranges::replace(reasons, NotCounted::Counted, NotCounted::OtherTelling);
        block.accounts.emplace_back(telling.article, account);
    }
}

} // namespace vigie
