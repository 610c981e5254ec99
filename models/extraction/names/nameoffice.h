// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <vector>

namespace vigie::extraction {

/// What officials are in charge of: "de l'Industrie, du commerce et de l'économie numérique" behind "ministre". It
/// says who somebody is, and nothing about what the text is about. Ascending, disjoint.
std::vector<ByteSpan> findOffices(const NameText& text);

} // namespace vigie::extraction
