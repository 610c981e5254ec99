// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorevidence.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <vector>

/// How a text names its actors: as what is talked about, aside, as who pays, who is given, who tells the news.
namespace vigie::extraction {

/// The mentions of all actors, ascending, with all that their own surroundings and their trades tell.
std::vector<ActorMention> readMentions(const Document& document, const Names& names, const SectorEvidence& evidence,
                                       const SubjectCues& cues);

} // namespace vigie::extraction
