// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/resources.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace vigie {

/// The engine with the data files of the source tree; null where they cannot be read.
std::shared_ptr<const extraction::Resources> loadEngine();

/// What the engine reads in a text, in the form of `vigie extract`. `isoDate` as in a gold case.
QJsonObject engineReading(const extraction::Resources& engine, const QString& body, const QString& isoDate);

} // namespace vigie
