// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/names.h"

#include <vector>

namespace vigie::extraction {

/// Puts the mentions of one actor or place together (annotation guide, "actors"): a surname or initials belong to the
/// person of that surname, an acronym to what it stands behind in brackets, a short form to the longer name of the
/// same kind that begins with it. The fullest form is the name, the others are aliases. `candidates` ascending, with
/// their kinds.
Names resolveNames(const NameText& text, const std::vector<NameCandidate>& candidates);

} // namespace vigie::extraction
