// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nametext.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::size_t kClassCount = static_cast<std::size_t>(PhraseClass::Sector) + 1;

} // namespace

NameText::NameText(const Document& text, const NameLexicon& names)
    : document(text)
    , lexicon(names)
{
    const std::size_t count = document.tokens.size();
    m_ids.reserve(count);
    m_flags.reserve(count);
    m_grams.reserve(count);
    for (const Token& token : document.tokens) {
        const WordId id = lexicon.words.find(document.fold(token), token.head);
        m_ids.push_back(id);
        m_flags.push_back(lexicon.flagsOf(id));
        m_grams.push_back(lexicon.gramOf(id));
    }
    m_le = lexicon.phrases.step(0, lexicon.words.find("le"));
    m_les = lexicon.phrases.step(0, lexicon.words.find("les"));
    m_markBegins.reserve(count + 1);
    m_marks.reserve(count);
    m_beginning.assign(count, 0);
    m_ending.assign(count + 1, 0);
    for (std::uint32_t at = 0; at < size(); ++at) {
        m_markBegins.push_back(static_cast<std::uint32_t>(m_marks.size()));
        if (document.tokens[at].kind != TokenKind::Punct)
            markFrom(at);
        if (document.tokens[at].capitalised)
            markContracted(at);
    }
    m_markBegins.push_back(static_cast<std::uint32_t>(m_marks.size()));
}

void NameText::markFrom(std::uint32_t at)
{
    if (lexicon.phrases.step(0, m_ids[at]) == 0)
        return;
    std::array<Mark, kClassCount> longest{};
    bool any = false;
    TokenTrie::Node node = 0;
    const std::uint32_t sentence = document.tokens[at].sentence;
    for (std::uint32_t next = at; next < size() && document.tokens[next].sentence == sentence; ++next) {
        if (next > at && isGlued(next) && isGlued(next + 1) && isPhraseGlue(fold(next)))
            continue;
        if (m_ids[next] == 0)
            break;
        node = lexicon.phrases.step(node, m_ids[next]);
        if (node == 0)
            break;
        for (const TokenTrie::Payload& payload : lexicon.phrases.payloads(node)) {
            longest[static_cast<std::size_t>(payload.phraseClass)]
                = {at, next + 1, payload.phraseClass, payload.index};
            any = true;
        }
    }
    if (!any)
        return;
    // "St-Gall" is not ST: the shortest acronyms are read in capitals only.
    Mark& actor = longest[static_cast<std::size_t>(PhraseClass::Actor)];
    if (actor.last == at + 1 && text(at).size() <= 2 && !isAllCaps(at))
        actor.last = 0;
    if (actor.last > at + 1 && isCommonPhrase(actor))
        actor.last = 0;
    for (const Mark& mark : longest) {
        if (mark.last == 0)
            continue;
        m_marks.push_back(mark);
        m_beginning[mark.first] |= bitOf(mark.phraseClass);
        m_ending[mark.last] |= bitOf(mark.phraseClass);
    }
}

/// "Feu vert pour le chantier": common words that begin a sentence, where the firm's name has more capitals.
bool NameText::isCommonPhrase(const Mark& mark) const
{
    if (!isCapital(mark.first) || !startsSentence(mark.first))
        return false;
    std::size_t capitals = 0;
    for (const char sign : lexicon.gazetteer.actors[mark.index].name)
        capitals += sign >= 'A' && sign <= 'Z';
    for (std::uint32_t at = mark.first; at < mark.last; ++at) {
        if (!is(at, kCommonWord) || (at > mark.first && isCapital(at)))
            return false;
    }
    return capitals >= mark.last - mark.first;
}

/// "du Havre", "aux Herbiers": the article of the town is a part of the preposition.
void NameText::markContracted(std::uint32_t at)
{
    constexpr std::uint32_t kTown = 10000; ///< inhabitants of a town that is told from the common noun "port"
    const bool one = at > 0 && isGram(at - 1, {Gram::Du, Gram::Au});
    if (!one && (at == 0 || !isGram(at - 1, {Gram::Des, Gram::Aux})))
        return;
    TokenTrie::Node node = lexicon.phrases.step(one ? m_le : m_les, m_ids[at]);
    Mark town{at, 0, PhraseClass::Place, 0};
    for (std::uint32_t next = at + 1; node != 0; node = lexicon.phrases.step(node, m_ids[next++])) {
        for (const TokenTrie::Payload& payload : lexicon.phrases.payloads(node)) {
            if (payload.phraseClass == PhraseClass::Place)
                town = {at, next, PhraseClass::Place, payload.index};
        }
        while (isGlued(next) && isGlued(next + 1) && isPhraseGlue(fold(next)))
            ++next;
        if (!sameSentence(at, next))
            break;
    }
    constexpr std::uint32_t kOther = 1U << static_cast<unsigned>(PhraseClass::Place)
        | 1U << static_cast<unsigned>(PhraseClass::BodyHead) | 1U << static_cast<unsigned>(PhraseClass::AdminPlace);
    if (town.last == 0 || (m_beginning[at] & kOther) != 0
        || (is(at, kCommonWord) && lexicon.gazetteer.places[town.index].population < kTown))
        return;
    m_marks.push_back(town);
    m_beginning[at] |= bitOf(PhraseClass::Place);
    m_ending[town.last] |= bitOf(PhraseClass::Place);
}

bool NameText::isGram(std::uint32_t at, std::initializer_list<Gram> grams) const
{
    return std::ranges::find(grams, gram(at)) != grams.end();
}

bool NameText::startsSentence(std::uint32_t at) const
{
    if (at == 0 || at >= size() || document.tokens[at].lineBreakBefore || !sameSentence(at - 1, at))
        return true;
    if (document.sentences[document.tokens[at].sentence].first == at)
        return true; // behind a bullet or dateline
    const std::string_view before = fold(at - 1);
    return document.tokens[at - 1].kind == TokenKind::Punct
        && (before == "\u00ab" || before == "\"" || before == "\u201c" || before == ":");
}

const Mark* NameText::findMark(std::uint32_t at, PhraseClass phraseClass) const
{
    for (const Mark& mark : marksAt(at)) {
        if (mark.phraseClass == phraseClass)
            return &mark;
    }
    return nullptr;
}

const Mark* NameText::findMarkBefore(std::uint32_t at, PhraseClass phraseClass, std::uint32_t reach) const
{
    const Mark* best = nullptr;
    for (std::uint32_t back = 1; back <= reach && back <= at; ++back) {
        if (!sameSentence(at - back, at - 1))
            break;
        const Mark* found = mark(at - back, phraseClass);
        if (found != nullptr && found->last == at)
            best = found;
    }
    return best;
}

} // namespace vigie::extraction
