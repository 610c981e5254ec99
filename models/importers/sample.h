// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importjob.h"

namespace vigie {

/// Imports the sample announcements that are compiled into the program (:/sample, see resources/sample/README.md), as
/// runImport() imports any folder.
[[nodiscard]] Result<ImportReport> importSample(Connection& workspace, const Engine& engine,
                                                const ImportOptions& options = {});

} // namespace vigie
