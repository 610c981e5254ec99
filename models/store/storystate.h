// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/story.h"

#include <string_view>

namespace vigie {

/// The code of a link's state in the table story_pair.
constexpr std::string_view code(StoryLink::State state)
{
    switch (state) {
    case StoryLink::State::Automatic:
        return "automatic";
    case StoryLink::State::Suggested:
        return "suggested";
    case StoryLink::State::Denied:
        break;
    }
    return "denied";
}

/// The table's CHECK allows no other codes.
constexpr StoryLink::State storyLinkStateFromCode(std::string_view code)
{
    if (code == "automatic")
        return StoryLink::State::Automatic;
    return code == "suggested" ? StoryLink::State::Suggested : StoryLink::State::Denied;
}

} // namespace vigie
