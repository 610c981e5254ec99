// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/partialdate.h"
#include "models/importers/engine.h"

#include <optional>

namespace vigie {

/// What the engine makes of words of an article's body that a person has marked as a new figure: a first filling of
/// its fields, subject and place left open. Nothing where it reads no figure there, and where the span lies outside
/// the body. Some milliseconds; any thread.
std::optional<MetricFields> markedFields(const Engine& engine, const QString& body, Span words,
                                         const PartialDate& date);

} // namespace vigie
