// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namefeatures.h"

#include <optional>

namespace vigie::extraction {

/// The feature of a preposition, article or joint right before a name; nothing where it has none.
std::optional<NameFeature> smallWordBefore(Gram gram);

} // namespace vigie::extraction
