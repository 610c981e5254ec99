// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/chartquery.h"
#include "views/charts/chartcontent.h"

namespace vigie {

/// What explains the chart that `query` read as `rows`, in words, as of today.
ChartNotes chartNotes(const ChartQuery& query, const ChartRows& rows, const LocaleFormat& format);

} // namespace vigie
