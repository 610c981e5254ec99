// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyevidence.h"
#include "models/analysis/stories/storypair.h"

namespace vigie {

/// The evidence as reasons that can be kept and shown: text, names, figures, what speaks against, days, places,
/// words. At most six names, six figures and three places.
std::vector<StoryReason> storyReasons(const StoryProfile& a, const StoryProfile& b, const StoryEvidence& evidence);

} // namespace vigie
