// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namelexicon.h"
#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorlexicon.h"
#include "models/extraction/sectors/tally.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vigie::extraction {

/// Whether any project has to do with the sector: a plant is built, paid for and staffed whatever it makes.
bool isIncidental(Sector sector);

/// What a text says about sectors: each term of the lexicon that stands in it, and what its well-known actors are in.
/// Read once a text; the lexicon must outlive it.
class SectorEvidence
{
public:
    /// A term on tokens [first, last).
    struct Hit
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t sentence = 0;
        bool headed = false; ///< behind a word like "usine", "fabricant", "secteur", or with it
        bool works = false; ///< what is built, opened or closed: "construira une usine de seringues"
        bool purpose = false; ///< only what a product of another sector is for: "batteries pour véhicules"
        std::span<const SectorLexicon::Entry> entries; ///< what it says, never empty
    };

    /// Names of institutions, of towns and of officials' fields count for nothing: a minister of tourism opens many
    /// plants. A site whose whole name is a term does ("Fès Shore").
    SectorEvidence(const Document& document, const Names& names, const Resources& resources);

    /// Ascending and disjoint.
    const std::vector<Hit>& hits() const { return m_hits; }
    /// One more than the greatest number of a term.
    std::size_t terms() const { return m_terms; }
    /// Those of tokens [first, last).
    std::span<const Hit> hits(std::uint32_t first, std::uint32_t last) const;

    /// The sectors that an actor of the text (index into Names::actors) is known to be in; empty where it is not.
    const std::vector<Sector>& sectorsOf(std::size_t actor) const { return m_actors[actor]; }

    /// Whether its well-known firms are in many different sectors: a round-up, where each firm speaks for itself.
    bool ofManyTrades() const { return m_ofManyTrades; }

    /// Whether the text begins by counting projects, and where it speaks of all industry.
    const Tally& tally() const { return m_tally; }

    /// "80 implantations, dans l'automobile, le textile, la logistique et l'aéronautique": is the sector told nowhere
    /// but in such an enumeration?
    bool isOnlyEnumerated(Sector sector) const;

private:
    void readHits(const Document& document, std::vector<ByteSpan> skipped, const SectorLexicon& lexicon);
    /// Whether the last hit speaks of another sector than the product that stands before it, at token `from` or
    /// behind.
    bool isForeign(std::uint32_t from) const;
    void readActors(const Names& names, const NameLexicon& lexicon);

    std::vector<Hit> m_hits;
    std::size_t m_terms = 0;
    std::vector<std::vector<Sector>> m_actors; ///< by actor
    bool m_ofManyTrades = false;
    Tally m_tally;
};

} // namespace vigie::extraction
