// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namefeatures.h"

namespace vigie::extraction {

/// What stands behind a run: its verb, a bracket, an apposition, where it is. Appends to `out`.
void addNameBehind(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out);

/// Does what stands between commas from the token on tell a firm, and no person or place? ", filiale de Y", ",
/// spécialisée dans la plasturgie"
bool isSaidOfFirm(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
