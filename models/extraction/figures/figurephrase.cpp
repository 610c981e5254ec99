// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figurephrase.h"

#include "models/extraction/text/wordlist.h"
#include "models/extraction/text/year.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

bool isForAThing(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 6> kArticles{"un", "une", "son", "sa", "le", "la"};
    constexpr std::uint32_t kPhrase = 4;
    const std::uint32_t at = figure.firstToken;
    if (at < document.sentences[figure.sentence].first + kPhrase)
        return false;
    return (document.word(at - 1) == "de" || document.word(at - 1) == "d'") && document.word(at - 4) == "pour"
        && isAmong(kArticles, document.word(at - 3)) && !document.tokens[at - 2].isIn(WordSet::Amount);
}

std::uint32_t thingBefore(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kLongest = 6; ///< "une usine textile de", "une unité de surgélation de"
    constexpr std::array<std::string_view, 4> kOf{"de", "d'", "a", "("}; // and "un robot à | 2 millions"
    constexpr std::array<std::string_view, 5> kArticles{"un", "une", "cette", "son", "sa"};
    const std::uint32_t at = figure.firstToken;
    const std::uint32_t first = document.sentences[figure.sentence].first;
    if (at < first + 3 || !isAmong(kOf, document.word(at - 1)))
        return at;
    for (std::uint32_t i = at - 2; i > first && at - i < kLongest; --i) {
        if (document.tokens[i].kind != TokenKind::Word || document.tokens[i].isIn(WordSet::Tag)
            || document.word(i).starts_with("milli")) // "d'un milliard à | deux": a level
            return at;
        if (isAmong(kArticles, document.word(i - 1)))
            return i - 1;
    }
    return at;
}

bool isKnownCount(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 6> kArticles{"ses", "leurs", "nos", "les", "aux", "des"};
    constexpr std::ptrdiff_t kOfOwners = 3;
    if (figure.firstToken == document.sentences[figure.sentence].first)
        return false;
    const auto last = kArticles.begin()
        + (figure.noun == CountNoun::Person ? static_cast<std::ptrdiff_t>(kArticles.size()) : kOfOwners);
    return std::find(kArticles.begin(), last, document.word(figure.firstToken - 1)) != last;
}

namespace {

/// "Avec | 310 salariés dans le monde ,": does the phrase that opens the sentence end behind the figure, or where
/// those people are?
bool isFronted(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 2> kOpen{"avec", "sur"};
    constexpr std::array<std::string_view, 5> kWhere{"dans", "en", "au", "a", "sur"};
    constexpr std::uint32_t kLongest = 5; ///< tokens of "dans une dizaine de pays"
    const Sentence& sentence = document.sentences[figure.sentence];
    if (figure.firstToken != sentence.first + 1 || !isAmong(kOpen, document.word(sentence.first)))
        return false;
    std::uint32_t next = figure.lastToken;
    if (next < sentence.last && isAmong(kWhere, document.word(next)))
        for (std::uint32_t i = 0; i < kLongest && next < sentence.last && document.word(next) != ","; ++i)
            ++next;
    return next < sentence.last && document.word(next) == ",";
}

} // namespace

bool isSize(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 2> kOf{"de", "d'"};
    constexpr std::array<std::string_view, 11> kThat{"l'",    "la",  "le", "cette", "ce",  "cet",
                                                     "notre", "son", "sa", "du",    "leur"};
    constexpr std::uint32_t kAdjective = 1; ///< "l'usine textile de"
    const std::uint32_t first = document.sentences[figure.sentence].first;
    if (isFronted(document, figure))
        return true;
    if (figure.firstToken < first + 3 || !isAmong(kOf, document.word(figure.firstToken - 1)))
        return false;
    for (std::uint32_t i = 0; i <= kAdjective && figure.firstToken >= first + 3 + i; ++i) {
        const Token& head = document.tokens[figure.firstToken - 2 - i];
        if (head.isIn(WordSet::OwnSite) || head.isIn(WordSet::CalledFirm))
            return isAmong(kThat, document.word(figure.firstToken - 3 - i));
    }
    return false;
}

bool isSetOff(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kWhere = 4; ///< tokens of "dans le monde"
    const Sentence& sentence = document.sentences[figure.sentence];
    if (figure.firstToken < sentence.first + 2
        || (document.word(figure.firstToken - 1) != "," && document.word(figure.firstToken - 1) != "("))
        return false;
    const std::string_view close = document.word(figure.firstToken - 1) == "(" ? ")" : ",";
    std::uint32_t next = figure.lastToken;
    if (next < sentence.last
        && (document.word(next) == "dans" || document.word(next) == "en" || document.word(next) == "au"
            || document.word(next) == "a"))
        for (std::uint32_t i = 0; i < kWhere && next < sentence.last && document.word(next) != close; ++i)
            ++next;
    if (next < sentence.last && document.word(next) == close)
        return true;
    // "Le groupe, | 9.000 collaborateurs et 5 milliards d'euros de ventes, ferme": a list of such facts
    return next + 1 < sentence.last && (document.word(next) == "et" || (close == ")" && document.word(next) == ","))
        && document.tokens[next + 1].kind == TokenKind::Number;
}

bool isDatedStaff(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kVerbReach = 4; ///< "comptera, elle aussi, |"
    const Sentence& sentence = document.sentences[figure.sentence];
    const auto isVerb = [](const Token& token) { return token.isIn(WordSet::StaffVerb); };
    const auto holdsYear = [&document](std::uint32_t first, std::uint32_t last) {
        while (first < last && yearAt(document, first) == 0)
            ++first;
        return first < last;
    };
    const auto at = document.tokens.begin() + figure.firstToken;
    const std::uint32_t reach = std::min(kVerbReach, figure.firstToken - sentence.first);
    return figure.noun == CountNoun::Person && std::any_of(at - reach, at, isVerb)
        && (holdsYear(sentence.first, figure.firstToken) || holdsYear(figure.lastToken, sentence.last));
}

bool isAtName(const Document& document, std::uint32_t token)
{
    if (token + 1 >= document.tokens.size() || document.tokens[token + 1].sentence != document.tokens[token].sentence)
        return false;
    const std::string_view text = document.text(document.tokens[token]);
    return (text == "\u00E0" || text == "a\u0300") && document.tokens[token + 1].capitalised;
}

bool isIntent(const Document& document, const CueHit& hit)
{
    if (hit.last >= document.tokens.size() || !hit.cue->pattern.starts_with("compt"))
        return false;
    const std::string_view next = document.word(hit.last);
    return next.size() > 4 && (next.ends_with("er") || next.ends_with("ir")) && next != "premier"
        && next != "dernier";
}

bool hasOwnVerb(const Figure& figure)
{
    return figure.leanRule == ruleid::kLeanPronoun || figure.leanRule == ruleid::kLeanMore;
}

bool isLevel(const Figure& figure)
{
    return figure.formerLevel;
}

namespace {

/// The token of "portera" in "ce qui portera l'effectif sur place à | 4 600 personnes"; the figure's first token
/// where there is none.
std::uint32_t carrierOf(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kObject = 7;
    const std::uint32_t at = figure.firstToken;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (at <= start || document.word(at - 1) != "a")
        return at;
    for (std::uint32_t i = at - 1; i > start && at - i <= kObject; --i) {
        const Token& word = document.tokens[i - 1];
        if (document.fold(word) == "total")
            return at;
        if (word.isIn(WordSet::Carry))
            return i - 1;
    }
    return at;
}

} // namespace

bool isCarried(const Document& document, const Figure& figure)
{
    const std::uint32_t carrier = carrierOf(document, figure);
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (carrier == figure.firstToken)
        return false;
    // "ce qui porte à | 2 milliards ses investissements" is more than the text tells, "ce qui porte le coût à" is
    // not.
    const bool own
        = figure.lastToken < document.tokens.size() && isAmong(kPossessives, document.word(figure.lastToken));
    if (!own && carrier > start && document.word(carrier - 1) == "quoi") // "De quoi porter l'effort à"
        return false;
    return own || carrier < start + 2 || document.word(carrier - 2) != "ce";
}

bool isCarriedTo(const Document& document, const Figure& figure)
{
    return carrierOf(document, figure) != figure.firstToken;
}

bool isAgainst(const Document& document, const Figure& figure, const Figure& before)
{
    constexpr std::array<std::string_view, 4> kPrepositions{"pour", "a", "chez", "dans"};
    const Sentence& sentence = document.sentences[figure.sentence];
    if (figure.firstToken == sentence.first || document.word(figure.firstToken - 1) != "contre"
        || before.sentence != figure.sentence || before.kind != figure.kind)
        return false;
    std::uint32_t next = figure.lastToken;
    if (next >= sentence.last || !isAmong(kPrepositions, document.word(next)))
        return true;
    const bool things
        = document.word(next) == "pour"; // "contre | 22 MD pour les placements", but "pour l'année 2022"
    const bool trade
        = document.word(next) == "dans"; // "contre | 3.900 dans le tourisme", but "dans le projet initial"
    if (++next < sentence.last && isAmong(kDefiniteArticles, document.word(next)))
        ++next;
    if (trade && next < sentence.last)
        return document.tokens[next].isIn(WordSet::Period) || document.tokens[next].isIn(WordSet::Scheme)
            || document.tokens[next].isIn(WordSet::EarlierPlan);
    return next >= sentence.last
        || (!document.tokens[next].capitalised
            && (!things || document.tokens[next].kind == TokenKind::Number
                || document.tokens[next].isIn(WordSet::Period)));
}

bool isShare(const Document& document, const Figure& figure, const Figure& before)
{
    constexpr std::array<std::string_view, 3> kLeads{":", "dont", "contre"};
    if (before.sentence != figure.sentence || figure.firstToken <= before.lastToken
        || !isAmong(kLeads, document.word(figure.firstToken - 1)))
        return false;
    for (std::uint32_t i = before.lastToken; i < figure.firstToken; ++i)
        if (document.tokens[i].head == headOf(")")) // "(10 M€ de ventes) s'offre un atelier : | 8 M€"
            return false;
    return true;
}

} // namespace vigie::extraction
