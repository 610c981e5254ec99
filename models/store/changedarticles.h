// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/journal.h"

namespace vigie {

/// The articles whose figures, mentions or sectors the changes of a step are about; ascending. How a figure was read
/// (rule, cues, confidence, engine) is nothing of what an article says. Figures and mentions that are gone, but by
/// these changes, are passed over.
[[nodiscard]] Result<QList<ArticleId>> changedArticles(Connection& connection, const QList<Change>& changes);

} // namespace vigie
