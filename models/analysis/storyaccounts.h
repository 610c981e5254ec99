// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figureblock.h"
#include "models/domain/ids.h"

#include <span>
#include <vector>

namespace vigie {

/// That an article tells a story.
struct StoryMember
{
    StoryId story;
    ArticleIndex article = 0;
    bool chosen = false; ///< a person wants it to be the story's account

    friend auto operator<=>(const StoryMember&, const StoryMember&) = default;
};

/// Why a figure by itself counts or does not: rules 1, 3 and 7 of README.md.
NotCounted reasonOf(FigureState state);

/// The tellings of one story after the other, of all `tellings` (ascending).
template <class Visit> void forEachStory(std::span<const StoryMember> tellings, Visit visit)
{
    for (std::size_t begin = 0, end = 0; begin < tellings.size(); begin = end) {
        while (end < tellings.size() && tellings[end].story == tellings[begin].story)
            ++end;
        visit(tellings.subspan(begin, end - begin));
    }
}

/// Rule 4: leaves a story one account of the block's kind. The block has its articles' reasonOf() in `why`; `months`
/// is Cube::months. Adds to block.accounts, which are to be sorted when all stories are judged.
void judgeStory(FigureBlock& block, std::span<const StoryMember> story, const std::vector<std::int32_t>& months);

} // namespace vigie
