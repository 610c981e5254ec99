// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"

#include <optional>

namespace vigie::extraction {

/// What a person means who marks these words of a text as a figure. The figure that the engine reads in them anyway,
/// with everything it knows of it; else the quantity in them ("trois cents emplois", "1,2 million d'euros") with the
/// kind that its unit makes likely and a date that stands in the words as its horizon. Subject and place are left
/// open. Nothing where there is no such quantity in the words, and in a
/// text in another language than French. Money whose currency nothing tells has no unit.
///
/// Read in its text, so that a "dirham" is the right one. `words` lie on code point borders of the body. Thread-safe.
std::optional<ExtractedFigure> readMarkedFigure(std::string_view body, ByteSpan words, const Context& context,
                                                const Resources& resources);

} // namespace vigie::extraction
