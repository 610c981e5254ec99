// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/extraction/extraction.h"
#include "models/importers/placetree.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace vigie {

class Connection;

/// Reads one text; called from several threads at once.
using Extractor = std::function<extraction::Extraction(std::string_view body, const extraction::Context& context)>;

/// Reads the words of a text that a person has marked as a figure, as extraction::readMarkedFigure() does.
using MarkedReader = std::function<std::optional<extraction::ExtractedFigure>(
    std::string_view body, extraction::ByteSpan words, const extraction::Context& context)>;

/// What an import reads texts with. Tests give an extractor of their own.
struct Engine
{
    Extractor extract;
    QString version; ///< never empty; stored beside every value
    std::shared_ptr<const PlaceTree> places;
    MarkedReader readMarked = {}; ///< may be missing
};

/// The engine with the data files that are compiled into the program (:/engine/…). Takes about 0.1 s; keep it.
/// Error::Kind::Internal where a data file is missing or malformed.
[[nodiscard]] Result<Engine> loadEngine();

/// The engine with the workspace's watch-list and stop-list.
[[nodiscard]] Result<Engine> loadEngine(Connection& workspace);

} // namespace vigie
