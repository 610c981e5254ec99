// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/store/edittables.h"

namespace vigie {

/// What a figure says, as the columns that `metric` and `metric_reading` have for it; and back, out of a whole row
/// too.
RowText cellsOf(const MetricFields& fields);
MetricFields fieldsOf(const RowText& row);

} // namespace vigie
