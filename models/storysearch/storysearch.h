// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/story.h"

#include <QList>

#include <functional>

namespace vigie {

class Connection;

/// The stories that these links make: what persons have joined, split and denied comes first. A GroupStories.
QList<Story> groupStories(const QList<StoryLink>& links, const QList<Story>& existing);

/// What became of the articles that were searched.
struct StorySearchReport
{
    int searched = 0; ///< articles that were compared with all others
    QList<ArticleId> joined; ///< of them: those that are in a story now, in the order in which they were searched
    int suggested = 0; ///< new pairs that wait for a person

    friend bool operator==(const StorySearchReport&, const StorySearchReport&) = default;
};

/// Looks for other tellings of every article that has not been searched yet, joins what is sure and keeps the rest
/// as suggestions with their reasons. What persons have joined, split and denied stays as it is. Called at the end of
/// each import; safe to call at any time, and again after it was ended in between: the same articles give the same
/// stories in one import or in many.
///
/// Measured without optimisation for speed (-O1): 20,000 articles in 8 s of CPU, one more among them in 1.6 s, most
/// of it for reading the others; the cost of an article does not grow with the workspace (bench_stories). About 3 kB
/// of memory an article. From kWholeSearch articles on, the neighbours in time alone are looked at, in portions.
/// `cancelled` ends it before anything is written. Errors: those of SQLite.
[[nodiscard]] Result<StorySearchReport> searchStories(Connection& workspace,
                                                      const std::function<bool()>& cancelled = {});

inline constexpr std::size_t kWholeSearch = 250'000;

} // namespace vigie
