// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storypair.h"
#include "models/query/articletellings.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// Why two articles may tell the same, in words: "Yazaki Maroc in both", "500 jobs in both", "3 days apart".
QString reasonText(const StoryReason& reason, const LocaleFormat& format);

/// All of them in a line.
QString reasonsText(const std::vector<StoryReason>& reasons, const LocaleFormat& format);

/// An article's headline figures: "500 jobs, 30 M MAD". A dash where it has none.
QString headlinesText(const ArticleTelling& telling, const LocaleFormat& format);

/// "5 Mar 2022 · Le Matin · Yazaki ouvre …".
QString tellingText(const ArticleTelling& telling, const LocaleFormat& format);

} // namespace vigie
