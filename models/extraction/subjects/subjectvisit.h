// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <vector>

/// Whose plant a sentence goes to.
namespace vigie::extraction {

/// Marks the firms whose site a sentence comes to without making them what it says something about: "Il s'est rendu à
/// l'usine de X", "À Fès, l'unité de X …", "Une autre usine est construite par X".
void markVisited(const Document& document, const Names& names, const SubjectCues& cues,
                 std::vector<ActorMention>& mentions);

} // namespace vigie::extraction
