// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie::bench {

struct KeptWorkspace
{
    QString path;
    int articles = 0;
};

/// The workspace that benchmarks read: of VIGIE_BENCH_ARTICLES articles (a million), in VIGIE_BENCH_DIR (the folder
/// for temporary files), made the first time and kept. With VIGIE_BENCH_WORDS=20 (300) it is made ten times faster,
/// and all but the search is the same.
[[nodiscard]] Result<KeptWorkspace> keptWorkspace();

} // namespace vigie::bench
