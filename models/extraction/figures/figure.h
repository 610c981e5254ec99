// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/ruleid.h"
#include "models/extraction/numbers/quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A figure while the stages work on it. The stages are free functions over the text's figures, called in the order
/// of figures.cpp; each adds the id of the rule that decided. A field is one stage's but for two:
/// subjects are found, then paired, and releaseSharedTotals() takes some back; findParts() reads the roles again.
namespace vigie::extraction {

struct Figure
{
    // What the quantity says, completed by attach().
    QuantityType type = QuantityType::Bare; ///< Money or Count once attached
    ByteSpan span;
    std::uint32_t firstToken = 0; ///< tokens [firstToken, lastToken) of the evidence
    std::uint32_t lastToken = 0;
    std::uint32_t sentence = 0;
    std::uint32_t paragraph = 0;
    Decimal value;
    std::optional<Decimal> valueMax;
    Modifier modifier = Modifier::Exact;
    std::string currency; ///< of Money
    bool smallUnit = false; ///< as in Quantity
    CountNoun noun = CountNoun::None;
    std::string nounLemma;
    OtherUse otherUse = OtherUse::None; ///< of what was an Other
    bool numberOf = false; ///< as in Quantity
    bool formerLevel = false; ///< as in Quantity
    bool perUnit = false;
    std::int32_t antecedent = -1; ///< the figure whose noun or currency this one leaves out
    std::string_view
        leanRule; ///< by which it leans on the antecedent, of static storage; empty where it leans on none
    int power = 0; ///< of ten, as its words say, or those of the amount that it leans on: 6 in "58,5 MDH, | dont 300"
    bool ofWhole = false; ///< "sur les 400", "de ses 49 employés": the whole that the figure before is taken from

    bool anew = false; ///< "750 personnes également", "260 emplois chacune": of something else, whatever its value

    // Filled by the later stages.
    std::optional<MetricKind> kind; ///< nothing: no metric
    float kindMargin = 0; ///< lead over the second kind
    Role role = Role::Headline;
    float roleMargin = 0;
    std::int32_t whole = -1; ///< the figure that this one is a part of
    std::string_view partRule; ///< by which it is, of static storage; empty where it is none
    std::string horizon;
    std::optional<Sector> sector;
    std::int32_t subject = -1;
    std::int32_t jointSubject = -1; ///< one of several whose it is together; it has no subject then
    bool ownSubject = false; ///< its own sentence names the subject
    bool heldSubject = false; ///< its own sentence or the one before in its paragraph names it, and it is a firm
    std::int32_t place = -1;
    std::int32_t spot = -1; ///< the town or country, an index as `place`, that its sentence or the one before tells
    bool inCountry = false; ///< the spot is a country
    float certainty = 1; ///< of the number's reading
    std::string rule; ///< ids of all that decided, in order, for the explanation
    std::vector<std::string> cues;
    std::vector<Evidence> kindEvidence; ///< all that spoke for a kind: what weights are fitted to
    std::vector<Evidence> roleEvidence; ///< all that spoke for background or headline

    bool money() const { return type == QuantityType::Money; }

    void addRule(std::string_view id)
    {
        if (!rule.empty())
            rule += ' ';
        rule += id;
    }

    void addCue(std::string_view words)
    {
        for (const std::string& known : cues)
            if (known == words)
                return;
        cues.emplace_back(words);
    }
};

using Figures = std::vector<Figure>; ///< ascending by span, disjoint

/// Takes out figures, by index; those that leaned on one of them lean on nothing. Before parts are found.
void dropFigures(Figures& figures, const std::vector<bool>& dropped);

} // namespace vigie::extraction
