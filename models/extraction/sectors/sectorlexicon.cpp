// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectorlexicon.h"

#include "models/extraction/text/lexer.h"
#include "models/extraction/text/tsv.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

// What stands where a term has its sector, of words that lead a term.
constexpr std::string_view kHead = "head"; ///< "usine"
constexpr std::string_view kPurpose = "purpose"; ///< "destiné"
constexpr std::string_view kAny = "any"; ///< "industrie"
constexpr std::string_view kTally = "tally"; ///< "projets"
constexpr std::string_view kWorks = "works"; ///< "construira"
constexpr std::string_view kWeaker = "2"; ///< weight of a field, and of a purpose that no verb follows
constexpr std::size_t kShortestPlural = 3; ///< letters of a word that takes an s

/// "A320": do digits stand right behind letters? Then the two are no "à 320".
bool isGlued(const Document& document, std::size_t at)
{
    return at > 0 && document.tokens[at].kind == TokenKind::Number && !document.tokens[at].spaceBefore
        && !document.tokens[at].lineBreakBefore && document.tokens[at - 1].kind == TokenKind::Word
        && !document.fold(document.tokens[at - 1]).ends_with('\'');
}

/// What such digits are as a word of the lexicon.
std::string gluedForm(std::string_view digits)
{
    return std::string("+").append(digits);
}

/// The words of a phrase, singular or with the regular plural of its first or of all words.
enum class Form : std::uint8_t { Plain, FirstPlural, AllPlural };

std::vector<WordId> idsOf(std::string_view phrase, Form form, WordTable& table)
{
    Document document;
    document.body = phrase;
    cutTokens(document);
    std::vector<WordId> ids;
    for (const Token& token : document.tokens) {
        const std::string_view folded = document.fold(token);
        std::string word = isGlued(document, ids.size()) ? gluedForm(folded) : std::string(folded);
        const bool plural = form == Form::AllPlural || (form == Form::FirstPlural && ids.empty());
        if (plural && token.kind == TokenKind::Word && word.size() >= kShortestPlural && !word.ends_with('s')
            && !word.ends_with('x') && !word.ends_with('\''))
            word += 's';
        ids.push_back(table.add(word));
    }
    return ids;
}

SectorLexicon::Lead leadOf(std::string_view kind, std::string_view weight)
{
    using Lead = SectorLexicon::Lead;
    if (kind == kHead)
        return weight == kWeaker ? Lead::Field : Lead::Maker;
    if (kind == kPurpose)
        return weight == kWeaker ? Lead::LoosePurpose : Lead::Purpose;
    if (kind == kWorks)
        return Lead::Works;
    return kind == kAny ? Lead::AnyTrade : kind == kTally ? Lead::Tally : Lead::None;
}

} // namespace

bool SectorLexicon::parse(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        if (const Lead lead = leadOf(reader.column(1), reader.column(2)); lead != Lead::None) {
            if (!addLead(reader.column(0), lead))
                return reader.fail("a head is a single word", error);
            continue;
        }
        const auto sector = sectorFromCode(reader.column(1));
        const auto weight = reader.number<std::int32_t>(2);
        if (!sector || reader.column(0).empty() || !weight)
            return reader.fail("a term, a sector and a weight are needed", error);
        if (reader.column(0).ends_with('*') && reader.column(0).size() <= kStemBytes)
            return reader.fail("the stem is shorter than three letters", error);
        if (reader.column(0).ends_with('*') && reader.column(0).find_first_of(" -'") != std::string_view::npos)
            return reader.fail("only a single word takes any ending", error);
        m_lines.push_back({foldWord(reader.column(0)), {*sector, *weight, 0}});
    }
    return true;
}

bool SectorLexicon::addLead(std::string_view word, Lead lead)
{
    for (const Form form : {Form::Plain, Form::AllPlural}) {
        const std::vector<WordId> ids = idsOf(word, form, m_words);
        if (ids.size() != 1)
            return false;
        m_leads.resize(std::max<std::size_t>(m_leads.size(), ids.front() + 1));
        m_leads[ids.front()] = lead;
    }
    return true;
}

void SectorLexicon::build()
{
    std::ranges::stable_sort(m_lines, {}, &Line::term);
    std::vector<std::pair<std::string_view, std::uint32_t>> phrases; // and their first entries
    std::vector<std::pair<std::string, Match>> stems;
    for (std::size_t at = 0; at < m_lines.size(); ++m_terms) {
        const std::string& term = m_lines[at].term;
        const auto first = static_cast<std::uint32_t>(m_entries.size());
        std::size_t next = at;
        for (; next < m_lines.size() && m_lines[next].term == term; ++next) {
            m_entries.push_back(m_lines[next].entry);
            m_entries.back().term = m_terms;
        }
        if (term.ends_with('*'))
            stems.emplace_back(term.substr(0, term.size() - 1),
                               Match{1, first, static_cast<std::uint32_t>(next - at)});
        else
            phrases.emplace_back(term, first);
        at = next;
    }
    // What the table says of a plural goes before what it says of the singular.
    for (const Form form : {Form::Plain, Form::FirstPlural, Form::AllPlural}) {
        for (const auto& [term, first] : phrases)
            m_trie.add(idsOf(term, form, m_words), {PhraseClass::Sector, first});
    }
    buildStems(stems);
    m_trie.build();
    m_lines.clear();
}

void SectorLexicon::buildStems(std::span<const std::pair<std::string, Match>> stems)
{
    std::vector<std::string> texts;
    for (const auto& [text, match] : stems)
        texts.push_back(text);
    m_stems = StemTable(std::move(texts));
    m_ofStem.resize(m_stems.size());
    for (const auto& [text, match] : stems)
        m_ofStem[m_stems.idOf(text)] = match;
}

std::vector<WordId> SectorLexicon::wordsOf(const Document& document) const
{
    std::vector<WordId> ids;
    ids.reserve(document.tokens.size());
    for (std::size_t at = 0; at < document.tokens.size(); ++at) {
        const Token& token = document.tokens[at];
        const std::string_view folded = document.fold(token);
        ids.push_back(isGlued(document, at) ? m_words.find(gluedForm(folded)) : m_words.find(folded, token.head));
    }
    return ids;
}

SectorLexicon::Match SectorLexicon::phraseAt(std::span<const WordId> words) const
{
    Match match;
    TokenTrie::Node node = 0;
    for (std::uint32_t at = 0; at < words.size() && words[at] != 0; ++at) {
        node = m_trie.step(node, words[at]);
        if (node == 0)
            break;
        if (const auto payloads = m_trie.payloads(node); !payloads.empty()) {
            const std::uint32_t first = payloads.front().index;
            std::uint32_t count = 1;
            while (first + count < m_entries.size() && m_entries[first + count].term == m_entries[first].term)
                ++count;
            match = {at + 1, first, count};
        }
    }
    return match;
}

SectorLexicon::Match SectorLexicon::prefixOf(std::string_view folded, std::uint64_t head) const
{
    const StemTable::StemId stem = m_stems.longestOf(folded, head);
    return stem == StemTable::kNone ? Match() : m_ofStem[stem];
}

} // namespace vigie::extraction
