// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "models/extraction/figurelexicon.h"
#include "models/extraction/languagelexicon.h"
#include "models/extraction/namelexicon.h"
#include "models/extraction/nameweights.h"
#include "models/extraction/quantitylexicon.h"
#include "models/extraction/sectorlexicon.h"
#include "models/extraction/sentencelexicon.h"
#include "models/extraction/wordsets.h"

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
