// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporters/viewbundle.h"

#include <QString>

namespace vigie {

/// The view in a chart's JSON export. Errors as viewFromJson(), with the file's name; NotFound where it cannot be
/// read.
[[nodiscard]] Result<ViewBundle> readViewFile(const QString& path);

/// Goes by the name: "*.json".
bool isViewFile(const QString& path);

} // namespace vigie
