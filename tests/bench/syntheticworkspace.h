// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie::bench {

/// Writes a workspace of so many made-up articles of about `words` words each (300 are 2 kB), drawn by Zipf's law
/// from 60,000; dates from 2000 to 2026, 3,000 companies, 2,000 other actors, 1,000 places in a tree, on average 6
/// mentions and 5 figures an article. The same for the same number, byte for byte of content. Takes about 4 minutes a
/// million.
[[nodiscard]] Result<> makeSyntheticWorkspace(const QString& path, int articles, int words);

/// The word of a rank of the vocabulary; 0 stands in nearly every article.
QString syntheticWord(int rank);

} // namespace vigie::bench
