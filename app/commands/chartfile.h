// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspacesession.h"
#include "models/query/breakdownquery.h"
#include "views/common/tablewords.h"

namespace vigie {

/// Can a chart be written to a file of this suffix: png, svg, pdf, csv, xlsx or json?
bool isChartFile(const QString& path);

/// Asks for the breakdown and writes it to `path`, as a picture or as numbers by its suffix. `notes` puts the
/// explanation above a CSV; all others always carry it. `wording` is that of CSV and workbook. Needs a QApplication
/// for pictures.
[[nodiscard]] Result<> writeChartFile(WorkspaceSession& session, const BreakdownQuery& query, const QString& path,
                                      bool notes, Wording wording);

} // namespace vigie
