// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "models/extraction/figures/figurelexicon.h"
#include "models/extraction/names/namelexicon.h"
#include "models/extraction/names/nameweights.h"
#include "models/extraction/numbers/quantitylexicon.h"
#include "models/extraction/sectors/sectorlexicon.h"
#include "models/extraction/text/languagelexicon.h"
#include "models/extraction/text/monthtable.h"
#include "models/extraction/text/sentencelexicon.h"
#include "models/extraction/text/wordsets.h"

#include <span>
#include <string>
#include <string_view>

/// What the stages know. Each stage keeps its lexicon in a struct of its own, in its own header, with
///     bool parse(std::string_view tsv, std::string* error);   // adds the records; false and "line 12: what" where
///     one is malformed
/// and is held here as one member. To add a data file: add the member, then one line to kSlots in resources.cpp.
namespace vigie::extraction {

struct Resources::Data
{
    SentenceLexicon sentences;
    WordSets wordSets;
    MonthTable months;
    QuantityLexicon quantities;
    LanguageLexicon languages;
    FigureLexicon figures;
    NameLexicon names;
    NameWeights nameWeights;
    SectorLexicon sectors;
};

/// The names of all data files, in the order in which they are read; each is needed.
std::span<const std::string_view> resourceNames();

} // namespace vigie::extraction
