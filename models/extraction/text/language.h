// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <string>

namespace vigie::extraction {

/// The ISO 639-1 code of the language that a text is written in, by its letters ("ar") and its small words ("fr",
/// "en", and a few neighbours so that they are not taken for French); "und" where too few of them are there to tell.
std::string detectLanguage(const Document& document, const Resources& resources);

} // namespace vigie::extraction
