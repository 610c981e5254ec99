// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/sample.h"

using namespace Qt::StringLiterals;

namespace vigie {

Result<ImportReport> importSample(Connection& workspace, const Engine& engine, const ImportOptions& options)
{
    return runImport(workspace, engine, {u":/sample"_s}, options);
}

} // namespace vigie
