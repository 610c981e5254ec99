// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/numbers/quantity.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Dues: the points in time that a text gives for something to be reached.
namespace vigie::extraction {

constexpr std::string_view kThenRule = "horizon.then";

/// How firmly the words before a date tie it to what is spoken of.
enum class DueTie : std::uint8_t {
    Weak, ///< "en 2027": of the figure beside it, or of the sentence that it opens
    Strong, ///< "d'ici 2027", "à l'horizon 2030": of a figure anywhere in the clause
};

struct Due
{
    std::uint32_t first = 0; ///< tokens [first, last), with the words that tie
    std::uint32_t last = 0;
    std::string horizon; ///< "2027", "2027-03", "2023-2026"; empty for "la même année": as the due before, or the
                         ///< end of it ("d'ici là") where kThenRule says so
    DueTie tie = DueTie::Weak;
    bool looksAhead = false; ///< lies beyond the day of the text, so that figures may follow it
    std::string_view rule;
    bool ofEvent = false; ///< "opérationnels en 2029. | A cette échéance": is there to be meant, and of no figure
};

/// Every due of the text, ascending. `cues` are the text's hits of horizons.tsv, `quantities` give years and
/// durations; "cette année", "au bout de trois ans" and a month without its year count from `date`, and are none
/// where it is unknown. Names that end in a year ("Vision 2030") and years before `date` are no dues.
std::vector<Due> findDues(const Document& document, const std::vector<Quantity>& quantities,
                          const std::vector<CueHit>& cues, SourceDate date);

} // namespace vigie::extraction
