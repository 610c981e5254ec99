// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Fills in what proves each figure where Vigie is not at hand: MetricRow::sentence, file and url. Any number: read
/// in portions.
[[nodiscard]] Result<> addEvidence(QueryContext& context, QList<MetricRow>& rows);

} // namespace vigie
