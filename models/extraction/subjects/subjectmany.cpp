// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectmany.h"

#include "models/extraction/figures/cuesearch.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kOpening = 1; ///< tokens before what a sentence is about: a quote

} // namespace

SubjectsOfMany::SubjectsOfMany(const Document& document, const Names& names, const SubjectDiscourse& discourse)
    : m_document(document)
    , m_names(names)
    , m_discourse(discourse)
    , m_cues(discourse.cues())
    , m_mentions(discourse.mentions())
    , m_ofMany(document.sentences.size())
{
    read();
    carryOn();
}

void SubjectsOfMany::read()
{
    CueHit scheme;
    for (const CueHit& hit : m_cues.hits()) {
        const CueLabel label = hit.cue->label;
        if (label == "many")
            readMany(hit);
        else if (label == "collective")
            m_collectives.push_back({hit.first, false});
        else if (label == "they" && m_cues.sentenceHas(sentenceOf(hit.first), "project"))
            m_collectives.push_back({hit.first, true}); // "142 entreprises s'y sont installées, où elles emploient"
        else if (label == "project" && isCounted(hit))
            m_ofMany[sentenceOf(hit.first)] = true;
        else if (label == "scheme")
            scheme = hit;
        else if (label == "endowed" && endows(scheme, hit.first))
            m_schemes.push_back(hit.first);
    }
}

/// "La filière | …", "M. Alami rappelle que | la filière …"; no "La Région | Hauts-de-France".
void SubjectsOfMany::readMany(const CueHit& hit)
{
    const std::uint32_t sentence = sentenceOf(hit.first);
    const bool opens = hit.first <= m_document.sentences[sentence].first + kOpening;
    if (!opens && !opensClause(hit.first))
        return;
    const auto named = std::ranges::lower_bound(m_mentions, hit.first, {}, &Mention::first);
    if (named != m_mentions.end() && named->first < hit.last)
        return;
    if (opens)
        m_ofMany[sentence] = true;
    else
        m_collectives.push_back({hit.first, true});
}

/// What is said of many is said of them in the sentence behind it, too, where that begins with a word for them.
void SubjectsOfMany::carryOn()
{
    auto words = m_collectives.begin();
    bool before = false;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        const Sentence& in = m_document.sentences[sentence];
        before = before && goesOn(sentence);
        if (before)
            m_ofMany[sentence] = true;
        before = m_ofMany[sentence];
        for (; words != m_collectives.end() && words->first < in.last; ++words)
            before = true;
        before = before && !namesFirm(in);
    }
}

/// "La maison connaît bien le secteur": it may go on about the firm.
bool SubjectsOfMany::namesFirm(const Sentence& in) const
{
    auto mention = std::ranges::lower_bound(m_mentions, in.first, {}, &Mention::first);
    for (const CueHit& hit : cuesIn(m_cues.hits(), in.first, in.last)) {
        while (mention != m_mentions.end() && mention->last < hit.last)
            ++mention;
        if (hit.cue->label == "firm" && (mention == m_mentions.end() || mention->first > hit.last))
            return true;
    }
    mention = std::ranges::lower_bound(m_mentions, in.first, {}, &Mention::first);
    const auto last = std::ranges::lower_bound(mention, m_mentions.end(), in.last, {}, &Mention::first);
    return std::any_of(mention, last, [this](const ActorMention& named) { return isFirm(m_names, named); });
}

/// "Le secteur compte 130 entreprises. | Ses exportations ont atteint …", "Selon le ministère, | il emploie …"
bool SubjectsOfMany::goesOn(std::uint32_t sentence) const
{
    return m_cues.begins(m_document.sentences[sentence].first, "pronoun")
        || m_cues.beginsBehindAdverbial(sentence, "pronoun");
}

/// "Au Maroc, | l'automobile a créé", "M. Alami rappelle que | la filière": a clause of its own.
bool SubjectsOfMany::opensClause(std::uint32_t token) const
{
    constexpr std::uint32_t kAdverbial = 8;
    const std::uint32_t first = m_document.sentences[sentenceOf(token)].first;
    if (token == first)
        return false;
    return word(token - 1) == "que" || word(token - 1) == "qu'"
        || (word(token - 1) == "," && token - first <= kAdverbial);
}

/// "« Le Maroc est compétitif », | assure son patron, qui annonce 150 embauches": what is said there is not of many.
bool SubjectsOfMany::isBehindQuote(const Figure& figure) const
{
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    const std::string_view open = word(first);
    if (open != "«" && open != "\"")
        return false;
    const std::string_view close = open == "«" ? "»" : open;
    for (std::uint32_t i = first + 1; i < figure.firstToken; ++i)
        if (word(i) == close)
            return true;
    return false;
}

/// "La filière | emploie", "130 000 emplois | dans la branche": not "l'un des plus importants du secteur", further
/// on.
bool SubjectsOfMany::holds(const Figure& figure) const
{
    constexpr std::uint32_t kBehind = 4;
    if (m_ofMany[figure.sentence])
        return !isBehindQuote(figure);
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    const auto begin = std::ranges::lower_bound(m_collectives, first, {}, &Collective::first);
    const auto end = std::ranges::lower_bound(begin, m_collectives.end(), m_document.sentences[figure.sentence].last,
                                              {}, &Collective::first);
    return std::any_of(begin, end, [&](const Collective& words) {
        return words.first < figure.lastToken + (words.clause ? 0 : kBehind);
    });
}

/// "le Programme national d'eau potable, | dont le coût est passé à": is it what a scheme has, no firm?
bool SubjectsOfMany::endows(const CueHit& scheme, std::uint32_t token) const
{
    if (scheme.cue == nullptr || sentenceOf(scheme.first) != sentenceOf(token) || scheme.last > token)
        return false;
    const auto first = std::ranges::lower_bound(m_mentions, scheme.last, {}, &Mention::first);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), token, {}, &Mention::first);
    return std::none_of(first, last, [this](const ActorMention& named) { return isFirm(m_names, named); });
}

bool SubjectsOfMany::isOfScheme(const Figure& figure) const
{
    const auto behind = std::ranges::lower_bound(m_schemes, figure.lastToken);
    return behind != m_schemes.begin() && sentenceOf(*(behind - 1)) == figure.sentence;
}

/// "dix conventions", "52 nouveaux projets"
bool SubjectsOfMany::isCounted(const CueHit& hit) const
{
    constexpr std::uint32_t kBetween = 2;
    const std::uint32_t sentence = sentenceOf(hit.first);
    const std::uint32_t first = m_document.sentences[sentence].first;
    if (m_discourse.isAnaphoric(sentence) && !m_cues.begins(first, "sum"))
        return false;
    for (std::uint32_t back = 1; back <= kBetween && hit.first >= first + back; ++back)
        if (m_document.tokens[hit.first - back].kind == TokenKind::Number
            || m_cues.begins(hit.first - back, "several"))
            return true;
    return false;
}

} // namespace vigie::extraction
