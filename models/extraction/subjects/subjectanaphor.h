// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <vector>

/// Words of a text for an actor that it has named.
namespace vigie::extraction {

/// "l'opérateur", "la jeune pousse": words of the text for a firm that it has named.
struct Anaphor
{
    std::int32_t index = 0; ///< into Names::actors
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool oblique = false; ///< "de l'entreprise"
    bool byName = false; ///< the noun that the firm's name begins with
    bool joint = false; ///< "le consortium": one for several
    bool ordinal = false; ///< "la première", "la seconde": of a pair of names
};

/// "X et Y financent l'usine. | La première | apporte 30 millions, | la seconde | 45.": each of the pair named last.
std::vector<Anaphor> readOrdinals(const Document& document, const SubjectCues& cues,
                                  const std::vector<ActorMention>& mentions);

/// "Le parc emploie 300 salariés" in a text about the Parc Astérix, "la banque", "l'université": the noun that a name
/// begins with, where one name alone does.
std::vector<Anaphor> readHeadNouns(const Document& document, const Names& names, const SubjectCues& cues,
                                   const std::vector<ActorMention>& mentions);

} // namespace vigie::extraction
