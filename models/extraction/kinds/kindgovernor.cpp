// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindgovernor.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::extraction {

namespace {

bool endsClause(std::string_view word)
{
    constexpr std::array<std::string_view, 6> kEnds{";", ":", "(", "mais", "tandis", "dont"};
    return isAmong(kEnds, word);
}

constexpr CueLabel kParticiple = "participle";
constexpr CueLabel kNoAmount = "no_amount"; ///< "une perte": money that is no metric is meant, too

/// "des *primes à l'| investissement*, d'un montant de": does a longer cue, that began before its article, hold it?
bool isPartOfCue(const std::vector<CueHit>& cues, const CueHit& hit)
{
    constexpr std::uint32_t kFarthest = 5; ///< tokens from the first word of a cue without a gap to its last
    const std::uint32_t from = hit.first - std::min(hit.first, kFarthest);
    return std::ranges::any_of(cuesIn(cues, from, hit.first), [&hit](const CueHit& before) {
        return before.cue->gap == 0 && before.first + 1 < hit.first && before.last >= hit.last;
    });
}

bool isDeterminer(std::string_view word)
{
    constexpr std::array<std::string_view, 11> kDeterminers{"le",  "la", "l'",    "les", "un",  "une",
                                                            "son", "sa", "cette", "ce",  "leur"};
    return isAmong(kDeterminers, word);
}

} // namespace

GovernorFinder::GovernorFinder(const Document& document, const std::vector<CueHit>& asked)
    : m_document(document)
    , m_copulas(labelled(asked, {"copula", kParticiple}))
    , m_adverbs(labelled(asked, {"adverb"}))
    , m_growths(labelled(asked, {"grows"}))
{
}

/// Where the words of the amount begin: "s'élève | désormais à 3 MDH".
std::uint32_t GovernorFinder::beforeAdverb(const Figure& figure) const
{
    constexpr std::array<std::string_view, 3> kPrepositions{"a", "de", "d'"};
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    std::uint32_t end = figure.firstToken;
    if (end > start && isAmong(kPrepositions, m_document.word(end - 1)))
        --end;
    for (auto hit = std::ranges::lower_bound(m_adverbs, start, {}, &CueHit::first);
         hit != m_adverbs.end() && hit->last <= figure.firstToken; ++hit)
        if (hit->last == figure.firstToken || hit->last == end)
            return hit->first;
    return figure.firstToken;
}

/// "a bondi | de 36,5 %, à 114 MDH": the verb before a percentage and the level that it led to, or null.
const CueHit* GovernorFinder::growthBefore(const Figure& figure) const
{
    constexpr std::uint32_t kLongest = 9; ///< tokens of "de près de 36,5 %"
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    std::uint32_t end = figure.firstToken;
    if (end <= start + 3 || m_document.word(--end) != "a")
        return nullptr;
    if (m_document.word(end - 1) == ",")
        --end;
    if (m_document.word(end - 1) != "%" && m_document.word(end - 1) != "cent")
        return nullptr;
    for (auto hit = std::ranges::lower_bound(m_growths, end - std::min(end, kLongest), {}, &CueHit::first);
         hit != m_growths.end() && hit->last < end; ++hit)
        if (hit->first >= start)
            return &*hit;
    return nullptr;
}

/// Of "est évalué à" and "évalué à" the first. A verb that is a modifier, too, stands within the amount: "leur valeur
/// | dépasse 3 MDH".
const CueHit* GovernorFinder::copulaBefore(const Figure& figure) const
{
    const std::uint32_t end = beforeAdverb(figure);
    for (const CueHit& hit : cuesIn(m_copulas, m_document.sentences[figure.sentence].first, figure.firstToken + 1))
        if (hit.last == end || (hit.last > figure.firstToken && hit.last < figure.lastToken))
            return &hit;
    return growthBefore(figure);
}

/// "Pour l'exercice 2024, | son budget s'élève à": where the subject may begin in tokens [first, last).
std::uint32_t GovernorFinder::behindAdverbial(std::uint32_t first, std::uint32_t last) const
{
    constexpr std::array<std::string_view, 11> kOpening{"pour",  "en",    "dans",   "sur", "selon", "lors",
                                                        "apres", "avant", "depuis", "a",   "au"};
    if (first >= last || !isAmong(kOpening, m_document.word(first)))
        return first;
    for (std::uint32_t i = first; i < last; ++i)
        if (m_document.tokens[i].head == headOf(","))
            return i + 1;
    return first;
}

/// "45 M€ *dans* son usine": no subject begins at `determiner`.
bool GovernorFinder::isUnder(std::uint32_t determiner, std::uint32_t clause) const
{
    constexpr std::array<std::string_view, 7> kPrepositions{"dans", "sur", "avec", "par", "pour", "sous", "chez"};
    return determiner > clause && isAmong(kPrepositions, m_document.word(determiner - 1));
}

/// "45 M€ dans son usine, et | la dette atteint": behind a figure, where the next subject begins in tokens
/// [first, last).
std::uint32_t GovernorFinder::behindConjunction(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i + 1 < last; ++i)
        if (m_document.word(i) == "et" && isDeterminer(m_document.word(i + 1)))
            first = i + 1;
    return first;
}

/// "*la commande* (| 45 M€)", "*l'appel d'offres*, de | 45 M€, …": the noun right before a bracket, or a comma and
/// "de", that no preposition leads in.
std::uint32_t GovernorFinder::asideOf(const Figure& figure, const std::vector<CueHit>& cues) const
{
    constexpr std::uint32_t kLongest = 6; ///< tokens of a cue
    constexpr std::array<std::string_view, 8> kPrepositions{"de", "d'", "du", "pour", "a", "dans", "par", "avec"};
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    std::uint32_t end = figure.firstToken;
    if (end < start + 4)
        return kNowhere;
    if ((m_document.word(end - 1) == "de" || m_document.word(end - 1) == "d'") && m_document.word(end - 2) == ",")
        end -= 2;
    else if (m_document.word(end - 1) == "(")
        --end;
    else
        return kNowhere;
    const std::uint32_t from = std::max(start + 1, end - std::min(end, kLongest));
    for (const CueHit& hit : cuesIn(cues, from, end))
        if (hit.last == end && isDeterminer(m_document.word(hit.first - 1))
            && (hit.first == start + 1 || !isAmong(kPrepositions, m_document.word(hit.first - 2))))
            return hit.first;
    return kNowhere;
}

std::uint32_t GovernorFinder::find(const Figure& figure, const Figure* previous,
                                   const std::vector<CueHit>& cues) const
{
    const CueHit* copula = copulaBefore(figure);
    if (copula == nullptr)
        return asideOf(figure, cues);
    const bool ofNearest = copula->cue->label == kParticiple;
    std::uint32_t clause = m_document.sentences[figure.sentence].first;
    if (previous != nullptr)
        clause = std::max(clause, previous->lastToken);
    for (std::uint32_t i = clause; i < copula->first; ++i)
        if (const std::string_view word = m_document.word(i);
            endsClause(word) || (ofNearest && word == "," && i + 1 != copula->first)) // "Les travaux, | estimés à"
            clause = i + 1;
    if (!ofNearest && previous != nullptr && previous->sentence == figure.sentence)
        clause = behindConjunction(clause, copula->first);
    if (!ofNearest)
        clause = behindAdverbial(clause, copula->first);
    // "*L'opération*, financée par l'AFD, représente | 60 millions": a subject that is no cue leaves the place empty.
    std::uint32_t last = copula->first;
    if (!ofNearest && isDeterminer(m_document.word(clause)))
        for (std::uint32_t i = clause; i < last; ++i)
            if (m_document.tokens[i].head == headOf(","))
                last = i;
    std::uint32_t governor = kNowhere;
    for (const CueHit& hit : cuesIn(cues, clause, last)) {
        if (!ofNearest && governor != kNowhere)
            break;
        const std::string_view before = hit.first > 0 ? m_document.word(hit.first - 1) : std::string_view();
        if ((isDeterminer(before) || (ofNearest && before == "des")) && !isPartOfCue(cues, hit)
            && (ofNearest || !isUnder(hit.first - 1, clause)))
            governor = hit.first;
    }
    const bool opens = clause == m_document.sentences[figure.sentence].first;
    return governor == kNowhere && !ofNearest && opens ? meantBefore(figure, copula->first, cues) : governor;
}

/// "Le groupe a signé un *contrat*. Il | porte sur 12 MDH", "… Son montant | s'élève à": what the sentence before
/// tells first, and what agrees with the pronoun.
std::uint32_t GovernorFinder::meantBefore(const Figure& figure, std::uint32_t verb,
                                          const std::vector<CueHit>& cues) const
{
    constexpr float kLeast = 1.5F; ///< weight of a word for something that can have an amount
    constexpr std::array<std::string_view, 4> kMasculine{"un", "le", "son", "ce"};
    constexpr std::array<std::string_view, 4> kFeminine{"une", "la", "sa", "cette"};
    constexpr std::array<std::string_view, 5> kPlural{"les", "des", "ses", "ces", "leurs"};
    const auto is = [this](std::uint32_t token, WordSet set) { return m_document.tokens[token].isIn(set); };
    const Sentence& sentence = m_document.sentences[figure.sentence];
    if (figure.sentence == 0 || m_document.sentences[figure.sentence - 1].paragraph != sentence.paragraph)
        return kNowhere;
    const bool he = verb == sentence.first + 1 && m_document.word(sentence.first) == "il";
    const bool she = verb == sentence.first + 1 && m_document.word(sentence.first) == "elle";
    const bool whole = verb == sentence.first + 3 && is(sentence.first + 2, WordSet::InAll);
    const bool sum = (whole || verb == sentence.first + 2) && is(sentence.first + 1, WordSet::Sum);
    const bool label = verb == sentence.first && is(verb, WordSet::Sum); // "Montant : | 2 MDH"
    if (!he && !she && !sum && !label)
        return kNowhere;
    for (const CueHit& hit : cuesIn(cues, m_document.sentences[figure.sentence - 1].first, sentence.first)) {
        const bool ofMoney = hit.cue->kind ? isMoney(*hit.cue->kind) : hit.cue->label == kNoAmount;
        // "le *Fonds* Mohammed VI" is a name, "le *gouvernement*" no thing that has an amount
        if (hit.first == 0 || !ofMoney || hit.cue->adjacent || hit.cue->weight < kLeast
            || m_document.tokens[hit.first].capitalised)
            continue;
        const std::string_view article = m_document.word(hit.first - 1);
        if ((!she && isAmong(kMasculine, article)) || (!he && isAmong(kFeminine, article))
            || ((sum || label) && isAmong(kPlural, article)))
            return hit.first;
    }
    return kNowhere;
}

} // namespace vigie::extraction
