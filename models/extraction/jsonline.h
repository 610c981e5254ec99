// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"

#include <string>
#include <string_view>

/// An extraction as one line of JSON: what `vigie extract` prints and the gold scorer reads. A public interface.
namespace vigie::extraction {

/// What the line tells about the text beside what was read from it. Empty = null.
struct JsonHead
{
    std::string_view file; ///< base name
    std::string_view date; ///< "2022-12", with the precision of the source
    std::string_view title;
};

/// One JSON object without a line end; the keys stand in the order of the documentation.
/// `start` and `end` count Unicode code points of `body`, half-open; `text` is the body between them. UTF-8; invalid
/// bytes of the body are written as U+FFFD and count as one code point each. Linear. Thread-safe.
std::string jsonLine(const JsonHead& head, std::string_view body, const Extraction& extraction);

} // namespace vigie::extraction
