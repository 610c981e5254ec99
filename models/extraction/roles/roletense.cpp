// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/reportedspeech.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of the tense: the pluperfect, the imperfect, a negation.

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 8; ///< words from a verb to the figure
constexpr std::uint32_t kFarReach = 24; ///< … over a long name: "avait obtenu de la Société … de … | 50 millions"

/// ", pour | 3 milliards": the comma only sets off what the amount is told with.
bool joinsAmount(const Document& document, std::uint32_t comma)
{
    constexpr std::array<std::string_view, 5> kWith{"pour", "moyennant", "soit", "avec", "d'"};
    return document.word(comma) == "," && comma + 1 < document.tokens.size()
        && isAmong(kWith, document.word(comma + 1));
}

/// "avait permis, fin juin, de financer | 230 millions", "avait, lui, reçu | 2 millions": the comma that opens the
/// aside which the one at the token closes; the token itself where it closes none.
std::uint32_t openingOf(const Document& document, std::uint32_t start, std::uint32_t close)
{
    constexpr std::array<std::string_view, 11> kAsides{"fin",    "debut", "mi",  "en",   "a",    "au",
                                                       "depuis", "des",   "lui", "elle", "ainsi"};
    constexpr std::uint32_t kLongest = 6;
    for (std::uint32_t i = close; i > start && close - i < kLongest; --i)
        if (document.word(i - 1) == ",")
            return i < close && isAmong(kAsides, document.word(i)) ? i - 1 : close;
    return close;
}

bool isBreak(std::string_view word)
{
    return word == "," || word == ";" || word == ":";
}

bool isAuxiliary(std::string_view word)
{
    return word == "avait" || word == "avaient";
}

/// "promis", "déjà investi": a past participle right behind the auxiliary, or behind an adverb.
bool holdsParticiple(const Document& document, std::uint32_t token, std::uint32_t last)
{
    constexpr std::uint32_t kAdverbs = 2;
    for (std::uint32_t i = token; i < std::min(token + kAdverbs, last); ++i)
        if (isParticipleAt(document, i) || endsAsParticipleNearHas(document.text(document.tokens[i])))
            return true;
    return false;
}

/// "valait", "comptaient", but neither "devait" nor "entrait", which ends as the conditional does.
bool isImperfect(std::string_view word)
{
    constexpr std::size_t kShortest = 6;
    return word.size() >= kShortest && endsAsImperfect(word) && !word.ends_with("rait") && !word.ends_with("raient")
        && word != "devait" && word != "devaient";
}

/// "pas", "plus" and "jamais" within a few words of "ne", but neither "ne … plus que" nor "ne … pas encore".
bool isNegation(const Document& document, std::uint32_t token, std::uint32_t last)
{
    constexpr std::array<std::string_view, 3> kNot{"pas", "plus", "jamais"};
    constexpr std::uint32_t kVerb = 5; ///< "ne seront | finalement pas"
    if (document.word(token) != "ne" && document.word(token) != "n'")
        return false;
    for (std::uint32_t i = token + 1; i < std::min(token + kVerb, last); ++i)
        if (isAmong(kNot, document.word(i)))
            return i + 1 >= last || (document.word(i + 1) != "que" && document.word(i + 1) != "encore");
    return false;
}

/// Is it cutting that is denied from the negation on: "n'envisage pas de supprimer | 500 postes"? "Il ne remplacera
/// pas | 90 départs" cuts them.
bool deniesCuts(const std::vector<CueHit>& hits, std::uint32_t negation, const Figure& figure)
{
    return hasCue(hits, "cuts", negation, figure.firstToken);
}

/// "Les | 200 emplois d'X, qui devaient être créés à Amiens, *ne seront pas* créés": is what the sentence says of the
/// figure, which opens it, denied? What two commas set off, or a relative clause says, is told beside that.
bool isDeniedSubject(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kArticle = 2; ///< "Tous les | 200 emplois"
    constexpr std::uint32_t kSubject = 28;
    constexpr std::uint32_t kPredicate = 6;
    const Sentence& sentence = document.sentences[figure.sentence];
    if (figure.firstToken - sentence.first > kArticle)
        return false;
    bool aside = false;
    bool relative = false;
    const std::uint32_t end = std::min(sentence.last, figure.lastToken + kSubject);
    for (std::uint32_t i = figure.lastToken; i < end; ++i) {
        const std::string_view word = document.word(i);
        if (word == ",")
            aside = !aside;
        else if (isBreak(word))
            return false;
        if (aside)
            continue;
        relative = relative || document.tokens[i].isIn(WordSet::Relative);
        const bool denies = isNegation(document, i, std::min(sentence.last, i + kPredicate));
        const bool says = denies || isFuture(word) || isAuxiliary(word) || endsAsImperfect(word);
        if (says && !relative)
            return denies;
        relative = relative && !says; // its own verb
    }
    return false;
}

/// "Il n'investira pas les | 200 millions", "Les | 120 millions ne seront pas investis"; but "90 postes ne seront pas
/// remplacés" go.
bool isNegated(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    constexpr std::uint32_t kSubject = 3;
    constexpr std::uint32_t kPredicate = 6;
    const bool cut = figure.kind == MetricKind::JobsCut;
    const Sentence& sentence = document.sentences[figure.sentence];
    for (std::uint32_t i = figure.firstToken; i > sentence.first && figure.firstToken - i < kReach; --i) {
        if (isBreak(document.word(i - 1)))
            break;
        if (isNegation(document, i - 1, figure.firstToken))
            return !cut || deniesCuts(hits, i - 1, figure);
    }
    if (cut)
        return false;
    if (isDeniedSubject(document, figure))
        return true;
    const std::uint32_t end = std::min(sentence.last, figure.lastToken + kSubject);
    for (std::uint32_t i = figure.lastToken; i < end && !isBreak(document.word(i)); ++i)
        if (isNegation(document, i, std::min(sentence.last, i + kPredicate)))
            return true;
    return false;
}

} // namespace

std::vector<Sign> tenseSigns(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (isNegated(document, hits, figure))
        return {Sign{"@negated"}};
    for (std::uint32_t i = figure.firstToken; i > start && figure.firstToken - i < kFarReach; --i) {
        const std::string_view word = document.word(i - 1);
        if (isBreak(word) && !joinsAmount(document, i - 1)) {
            const std::uint32_t opening = word == "," ? openingOf(document, start, i - 1) : i - 1;
            if (opening == i - 1)
                break;
            i = opening + 1;
            continue;
        }
        const bool near = figure.firstToken - i < kReach;
        if (!near && (document.tokens[i - 1].isIn(WordSet::Relative) || isFuture(word)))
            break;
        if (isAuxiliary(word) && holdsParticiple(document, i, figure.firstToken))
            return isReported(document, start, i - 1) ? std::vector<Sign>{} : std::vector<Sign>{Sign{"@pluperfect"}};
        if (near && isImperfect(word) && !isReported(document, start, i - 1))
            return {Sign{"@imperfect"}};
    }
    return {};
}

} // namespace vigie::extraction
