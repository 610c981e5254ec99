// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cueindex.h"

/// The words of the figure stages, one table a file of resources/lexicon/fr.
namespace vigie::extraction {

struct FigureLexicon
{
    CueTable attach{CueRivals::All}; ///< attach.tsv: what lets a number stand without its noun or currency
    CueTable kinds; ///< kinds.tsv: words that speak for a kind, or for "none"
    CueTable roles; ///< roles.tsv: words that speak for headline, part, background …
    CueTable horizons; ///< horizons.tsv: what ties a date to a figure
    CueTable subjects; ///< subjects.tsv: what stands before a name that is, or is not, what a sentence is about
    CueTable investors; ///< investors.tsv: what tells who puts the money in
    CueTable places; ///< figureplaces.tsv: what tells where a figure is
    CueIndex index; ///< of all of them, in this order

    /// Once the tables are read, and again wherever the lexicon has been copied to.
    void build();
};

/// What of the lexicon stands in one text.
struct FigureCues
{
    FigureCues(const FigureLexicon& lexicon, const Document& document);

    TextCues attach;
    TextCues kinds;
    TextCues roles;
    TextCues horizons;
    TextCues subjects;
    TextCues investors;
    TextCues places;
};

} // namespace vigie::extraction
