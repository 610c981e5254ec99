// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/wordtable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vigie::extraction {

/// What a phrase of the lexicons is. A phrase may be several things ("Orange" is a firm and a town).
enum class PhraseClass : std::uint8_t {
    Place, ///< index into Gazetteer::places
    Actor, ///< index into Gazetteer::actors
    BodyHead, ///< "agence nationale": index into NameLexicon::heads
    Function, ///< "directeur général"
    Office, ///< "ministre": what it is in charge of stands behind it
    FunctionWord, ///< "adjoint": part of a function only behind another
    Honorific, ///< "Sa Majesté", "le roi": before a person, never in the name
    Civility, ///< "M.", "Mme": before a person, kept in an alias
    LegalForm, ///< "SARL AU"
    TriggerPart, ///< "groupe": before a firm, printed with its name
    TriggerNoun, ///< "équipementier"
    TriggerOf, ///< "filiale de"
    AdminPlace, ///< "province": "de X" behind it is a place
    Zone, ///< "zone industrielle": begins the name of a place
    Land, ///< "vallée": begins the name of a place where a capital follows
    Plant, ///< "sucrerie": stands "de X" behind it, X is its place or its owner
    StopName, ///< never an actor
    StopHead, ///< "programme": the capitals behind it name no actor
    Sector, ///< index into SectorLexicon::entries
};

/// Phrases as sequences of word ids, in sorted arrays: filled once, then built, then only read, by any thread.
class TokenTrie
{
public:
    struct Payload
    {
        PhraseClass phraseClass = PhraseClass::Place;
        std::uint32_t index = 0;
    };
    /// Where a walk stands. 0 is the root.
    using Node = std::uint32_t;

    /// Adds a phrase (not empty). Forgotten until build() is called.
    void add(std::span<const WordId> phrase, Payload payload);
    /// Sorts and packs what was added, with what was built before.
    void build();

    /// The node behind `word`; 0 where no phrase goes on so.
    Node step(Node node, WordId word) const;
    /// What ends at the node.
    std::span<const Payload> payloads(Node node) const
    {
        return std::span(m_payloads)
            .subspan(m_nodes[node].payload, m_nodes[node + 1].payload - m_nodes[node].payload);
    }

private:
    struct Entry
    {
        std::uint32_t begin = 0; ///< of its words in m_words
        std::uint32_t length = 0;
        Payload payload;
    };
    struct Packed
    {
        std::uint32_t edge = 0; ///< first of its edges; they end where the next node's begin
        std::uint32_t payload = 0;
    };
    struct Edge
    {
        WordId word = 0;
        Node node = 0;
    };

    std::vector<WordId> m_words; ///< of all phrases, kept for a later build()
    std::vector<Entry> m_entries;
    std::vector<Packed> m_nodes{{}, {}};
    std::vector<Edge> m_edges;
    std::vector<Payload> m_payloads;
    std::vector<Node> m_roots; ///< by word id
};

} // namespace vigie::extraction
