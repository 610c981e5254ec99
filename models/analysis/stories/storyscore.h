// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyevidence.h"
#include "models/analysis/stories/storypair.h"

namespace vigie {

/// From this score on a pair is suggested: below one half, because a suggestion in vain costs a glance and a missed
/// one counts an announcement twice.
inline constexpr double kSuggestFrom = 0.35;

/// From this score on a pair is joined without asking, if nothing forbids it (mayJoin).
inline constexpr double kJoinFrom = 0.9;

/// How likely the two articles tell one announcement: the weights of storyscore.cpp, added up and put on [0, 1].
double storyScore(const StoryEvidence& evidence);

/// Is the evidence of the kinds that joining without asking needs: names and figures and time, or nearly the same
/// text of the same announcer? False where exact figures differ by more than rounding, where the announcement is of
/// two firms or two places, or where one article announces more than the other. Texts of the same words always may.
bool mayJoin(const StoryEvidence& evidence);

/// Do headline figures differ, or does one article announce more than the other?
bool contradicts(const StoryEvidence& evidence);

/// The whole comparison of two articles, in any order. The reasons are filled in where the pair is worth suggesting.
StoryPair comparePair(const StoryProfile& a, const StoryProfile& b);

} // namespace vigie
