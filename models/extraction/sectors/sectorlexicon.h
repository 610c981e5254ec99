// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/stemtable.h"
#include "models/extraction/text/text.h"
#include "models/extraction/text/tokentrie.h"
#include "models/extraction/text/wordtable.h"
#include "models/vocabulary/sector.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie::extraction {

/// What words say about sectors: phrases and beginnings of words, each with a sector and a weight; a term may stand
/// for several sectors.
class SectorLexicon
{
public:
    struct Entry
    {
        Sector sector = Sector::MultiSector;
        std::int32_t weight = 0;
        std::uint32_t term = 0; ///< number of the term, equal for all its sectors
    };

    /// What a look-up found: the entries of the term and its length in tokens.
    struct Match
    {
        std::uint32_t length = 0; ///< tokens; 0 = no term
        std::uint32_t first = 0; ///< entries [first, first + count)
        std::uint32_t count = 0;
    };

    /// Lines of "term, sector, weight". "*" behind a single word of three letters or more: any ending. With "head"
    /// for a sector the term is a word behind which stands what a text is about: "usine de", "fabricant de", "secteur
    /// de"; weight 2 of those that only name a field ("secteur de"). With "purpose" it is a word behind which stands
    /// what a product is for: "destiné à"; weight 2 of "pour". With "any" it is a head that names all trades where
    /// nothing stands behind it, with "tally" what a text about many trades counts ("projets"), with "works" a
    /// word behind which stands what is built: "construira".
    bool parse(std::string_view tsv, std::string* error);
    /// Packs what was parsed.
    void build();

    /// The ids of a text's words, one a token.
    std::vector<WordId> wordsOf(const Document& document) const;
    /// The longest phrase at the first of `words` (ids by wordsOf()).
    Match phraseAt(std::span<const WordId> words) const;
    /// The longest stem of the folded word, of which `head` is headOf().
    Match prefixOf(std::string_view folded, std::uint64_t head) const;
    /// The id of a folded word, of which `head` is headOf().
    WordId wordOf(std::string_view folded, std::uint64_t head) const { return m_words.find(folded, head); }
    std::span<const Entry> entries(const Match& match) const
    {
        return std::span(m_entries).subspan(match.first, match.count);
    }
    /// What stands behind a word.
    enum class Lead : std::uint8_t {
        None,
        Maker, ///< "usine", "fabriquer": what is made, what the text is about
        Field, ///< "secteur": what the text is about
        AnyTrade, ///< "industrie": the same, and all of them where nothing stands behind it
        Works, ///< "construira": what is built
        Tally, ///< "projets": what a round-up counts
        Purpose, ///< "destiné": what a product is for
        LoosePurpose ///< "pour": the same, if no number and no verb follows
    };
    Lead lead(WordId word) const { return word < m_leads.size() ? m_leads[word] : Lead::None; }
    /// Whether what stands behind the word is what the text is about.
    bool isHead(WordId word) const
    {
        return lead(word) == Lead::Maker || lead(word) == Lead::Field || lead(word) == Lead::AnyTrade;
    }
    std::size_t terms() const { return m_terms; }

private:
    struct Line
    {
        std::string term;
        Entry entry;
    };

    /// False where it is not one word.
    bool addLead(std::string_view word, Lead lead);
    void buildStems(std::span<const std::pair<std::string, Match>> stems);

    WordTable m_words;
    TokenTrie m_trie;
    std::vector<Line> m_lines; ///< until build()
    std::vector<Entry> m_entries;
    StemTable m_stems; ///< "investi" of "investi*"
    std::vector<Match> m_ofStem; ///< by stem
    std::vector<Lead> m_leads; ///< by word
    std::uint32_t m_terms = 0;
};

} // namespace vigie::extraction
