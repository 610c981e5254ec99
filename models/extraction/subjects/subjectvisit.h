// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <vector>

/// Whose plant a sentence goes to.
namespace vigie::extraction {

/// Of each mention: is it a firm whose site its sentence comes to without making the firm what it says something
/// about: "Il s'est rendu à l'usine de X", "À Fès, l'unité de X …", "Une autre usine est construite par X"?
std::vector<bool> readVisited(const Document& document, const Names& names, const SubjectCues& cues,
                              const std::vector<ActorMention>& mentions);

} // namespace vigie::extraction
