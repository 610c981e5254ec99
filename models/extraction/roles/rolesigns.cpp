// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/rolesigns.h"

#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace vigie::extraction {

namespace {

/// "assure avoir | engagé 2 milliards" tells what was, "annonce avoir | levé 12 millions" is news.
bool isSaidToHave(const Document& document, std::uint32_t start, std::uint32_t having)
{
    return document.word(having) == "avoir" && having > start && !document.word(having - 1).starts_with("annon")
        && document.word(having - 1) != "apres";
}

/// "a | consacré", "ont déjà été | dépensés": is the word a participle behind its auxiliary, and in the perfect?
bool isPerfect(const Document& document, std::uint32_t start, std::uint32_t participle)
{
    constexpr std::array<std::string_view, 18> kBetween{
        "ete", "deja",  "aussi", "ainsi",    "donc",      "depuis",    "d'",     "ores", "et",
        "en",  "outre", "meme",  "pourtant", "toutefois", "cependant", "encore", "lui",  "elle"};
    constexpr std::array<std::string_view, 3> kOther{"er", "ir", "nt"}; ///< "a (à) investir", "investirent"
    constexpr std::uint32_t kReach = 5;
    const std::string_view word = document.word(participle);
    if (std::ranges::any_of(kOther, [word](std::string_view ending) { return word.ends_with(ending); }))
        return false;
    for (std::uint32_t i = participle; i > start && participle - i < kReach; --i) {
        const std::string_view before = document.word(i - 1);
        if (before == "avons" || isSaidToHave(document, start, i - 1))
            return true;
        if (before == "a" || before == "ont")
            return document.text(document.tokens[i - 1]).size() == before.size(); // "à" is longer than "a"
        if (!isAmong(kBetween, before) && !before.ends_with("ement") && !before.ends_with("amment"))
            return false;
    }
    return false;
}

/// "a ouvert en 2016, | pour un coût de 30 millions".
bool opensPrice(const Document& document, std::uint32_t token)
{
    constexpr std::array<std::string_view, 7> kCosts{"cout",   "montant", "investissement", "prix",
                                                     "budget", "total",   "somme"};
    return document.word(token) == "pour" && token + 2 < document.tokens.size()
        && document.word(token + 1).starts_with("un") && isAmong(kCosts, document.word(token + 2));
}

/// Does nothing within tokens [first, last) begin another clause?
bool isOneClause(const Document& document, std::uint32_t first, std::uint32_t last)
{
    constexpr std::array<std::string_view, 11> kCloses{"qui", "que", "qu'",  "dont", "ou", "pour",
                                                       ";",   ":",   "afin", "puis", "et"};
    for (std::uint32_t i = first; i < last; ++i)
        if (isAmong(kCloses, document.word(i)) && !opensPrice(document, i))
            return false;
    return true;
}

/// "Depuis sa première session, …": all that such a sentence tells has been so far; but not "Depuis Washington, …".
bool opensSince(const Document& document, const Sentence& sentence)
{
    if (sentence.last - sentence.first < 3 || document.word(sentence.first) != "depuis")
        return false;
    // "Depuis janvier, la commission a validé …", told first: the year's tally is the news.
    const std::string_view word = document.word(sentence.first + 1);
    const bool ofYear
        = monthOf(word) > 0 || word == "cet" || (word == "le" && document.word(sentence.first + 2) == "debut");
    const Token& next = document.tokens[sentence.first + 1];
    return !next.capitalised && !(sentence.first == 0 && ofYear);
}

/// "D'après le bilan de l'agence, les investissements ont atteint | 2,5 milliards": figures of a time that is over,
/// told as the news.
bool isTallied(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    if (figure.kind == MetricKind::Revenue || figure.kind == MetricKind::Exports)
        return false; // what a firm has sold is no more news than what it employs
    const std::uint32_t from = figure.sentence > 0 ? figure.sentence - 1 : 0;
    // "… ont atteint | 2,5 milliards en 2023. Le bilan a été publié mardi": it may come behind, too.
    const bool goesOn = figure.sentence + 1 < document.sentences.size()
        && document.sentences[figure.sentence + 1].paragraph == figure.paragraph;
    const std::uint32_t to = figure.sentence + (goesOn ? 1 : 0);
    return hasHit(hits, "tally", document.sentences[from].first, document.sentences[to].last);
}

/// Next to the project's cost, what was spent on studies: where one larger amount alone is the news.
bool isSmallBeside(const Figures& figures, std::size_t index)
{
    constexpr double kMany = 4;
    constexpr std::size_t kMemory = 40; ///< figures looked back at
    const Figure& figure = figures[index];
    std::size_t larger = 0;
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i) {
        if (figures[i].role != Role::Headline || !RoleContext::sameMeasure(figures[i], figure))
            continue;
        if (figures[i].value.toDouble() < kMany * figure.value.toDouble())
            return false;
        ++larger;
    }
    return larger == 1;
}

/// "Elle a investi 28 M€ l'an dernier | et consacrera 12 M€": another statement, of what is to come.
bool turnsToFuture(const Document& document, std::uint32_t token)
{
    return isAmong(kStatementJoins, document.word(token)) && isFuture(document.word(token + 1));
}

/// "Elle a recruté 350 personnes | et en embauchera 500": another statement, with what it is of in a pronoun.
bool opensStatement(const Document& document, std::uint32_t token)
{
    return isAmong(kStatementJoins, document.word(token)) && isAmong(kStatementPronouns, document.word(token + 1));
}

/// "va | investir", "vont y | créer".
bool isAboutTo(const Document& document, std::uint32_t token)
{
    constexpr std::array<std::string_view, 6> kBetween{"y", "en", "ainsi", "donc", "aussi", "bientot"};
    if (document.word(token) != "va" && document.word(token) != "vont")
        return false;
    const std::string_view next = document.word(token + 1);
    const bool between = isAmong(kBetween, next) && token + 2 < document.tokens.size();
    const std::string_view verb = between ? document.word(token + 2) : next;
    return endsAsInfinitive(verb);
}

/// "L'usine sera | agrandie", but "le chiffre d'affaires sera porté à", "sera doublé" tell levels.
bool isToBe(const Document& document, std::uint32_t token, std::uint32_t last)
{
    constexpr std::array<std::string_view, 3> kLevels{"port", "doubl", "tripl"};
    if (document.word(token) != "sera" || token + 1 >= last)
        return false;
    const std::string_view next = document.word(token + 1);
    return std::ranges::none_of(kLevels, [next](std::string_view stem) { return next.starts_with(stem); });
}

/// The tokens of the clause behind ", qui", ", doté" or "alors que" that the figure stands in; the sentence's where
/// it is in none.
std::pair<std::uint32_t, std::uint32_t> ownClause(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kLongestFront = 24;
    const Sentence& sentence = document.sentences[figure.sentence];
    for (std::uint32_t i = figure.firstToken; i > sentence.first + 1 && document.word(i - 1) != ","; --i) {
        const std::string_view before = document.word(i - 2);
        const bool opens = (document.word(i - 1) == "qui" && before == ",")
            || (document.word(i - 1) == "que" && (before == "alors" || before == "tandis"))
            || (document.tokens[i - 1].isIn(WordSet::Endowed) && before == ",");
        if (!opens)
            continue;
        std::uint32_t last = figure.lastToken;
        while (last < sentence.last && document.word(last) != ",")
            ++last;
        return {i, last};
    }
    // "Déjà propriétaire d'une usine de | 60 millions, le groupe va en bâtir une autre"
    const bool more = document.word(sentence.first) == "en" && document.word(sentence.first + 1) == "plus";
    if (!more && !document.tokens[sentence.first].isIn(WordSet::Fronting))
        return {sentence.first, sentence.last};
    std::uint32_t comma = sentence.first;
    while (comma < std::min(sentence.last, sentence.first + kLongestFront) && document.word(comma) != ",")
        ++comma;
    if (comma >= figure.lastToken && comma < sentence.last && document.word(comma) == ",")
        return {sentence.first, comma};
    return {sentence.first, sentence.last};
}

} // namespace

int monthOf(std::string_view folded)
{
    constexpr std::array<std::string_view, 12> kMonths{"janvier",   "fevrier", "mars",     "avril",
                                                       "mai",       "juin",    "juillet",  "aout",
                                                       "septembre", "octobre", "novembre", "decembre"};
    const auto* const at = std::ranges::find(kMonths, folded);
    return at == kMonths.end() ? 0 : static_cast<int>(at - kMonths.begin()) + 1;
}

bool isOfEarlierYear(const Document& document, const Figures& figures, std::size_t index, std::uint32_t first,
                     std::uint32_t last, int year)
{
    constexpr std::size_t kDigits = 4;
    constexpr std::size_t kNear = 2; ///< figures on either side
    const auto isCounted = [&](std::uint32_t token) { // "2000 emplois"
        for (std::size_t i = oldestOf(index, kNear); i < std::min(figures.size(), index + kNear + 1); ++i)
            if (figures[i].firstToken <= token && token < figures[i].lastToken)
                return true;
        return false;
    };
    for (std::uint32_t i = first; i < last; ++i) {
        const std::string_view text = document.word(i);
        int told = 0;
        if (text.size() == kDigits && (text.starts_with("19") || text.starts_with("20")))
            std::from_chars(text.data(), text.data() + text.size(), told);
        if (told > 0 && told < year && !isCounted(i))
            return true;
    }
    return false;
}

bool isDone(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kReach = 11; ///< "| 300 milliards FCFA ont été injectés"
    const Sentence& sentence = document.sentences[figure.sentence];
    const std::uint32_t first = std::max(sentence.first + kReach, figure.firstToken) - kReach;
    // "a repris son rival, pour | 80 millions"
    const bool priced = figure.money() && figure.firstToken > first && document.word(figure.firstToken - 1) == "pour";
    const std::uint32_t behind = priced ? figure.firstToken - 1 : figure.firstToken;
    for (std::uint32_t i = first; i < behind; ++i)
        if (document.tokens[i].isIn(WordSet::Done) && isPerfect(document, sentence.first, i)
            && isOneClause(document, i + 1, behind) && !(priced && i + 1 == behind))
            return true;
    const std::uint32_t last = std::min(sentence.last, figure.lastToken + kReach);
    for (std::uint32_t i = figure.lastToken + 1; figure.money() && i < last; ++i) {
        const bool passive = document.word(i - 1) != "a" && document.word(i - 1) != "ont";
        if (document.tokens[i].isIn(WordSet::Done) && passive && isPerfect(document, figure.lastToken, i))
            return isOneClause(document, figure.lastToken, i);
    }
    return false;
}

bool isToCome(const Document& document, const Figure& figure)
{
    auto [first, last] = ownClause(document, figure);
    const bool done = isDone(document, figure);
    for (std::uint32_t i = figure.lastToken; i + 1 < last; ++i)
        if (opensStatement(document, i) || (done && turnsToFuture(document, i)))
            last = i;
    for (std::uint32_t i = figure.firstToken; i > first + 1; --i)
        if (opensStatement(document, i - 2))
            first = i - 1;
    for (std::uint32_t i = first; i < last; ++i)
        if (document.tokens[i].kind == TokenKind::Word
            && (isFuture(document.word(i)) || isToBe(document, i, last) || (i + 1 < last && isAboutTo(document, i))))
            return true;
    return false;
}

std::vector<Sign> tellingSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                               std::size_t index)
{
    const Figure& figure = figures[index];
    const Figure* before = index > 0 ? &figures[index - 1] : nullptr;
    std::vector<Sign> signs;
    if (isToCome(document, figure))
        signs.push_back({"@future"});
    const bool last = figure.paragraph + 1 == document.paragraphs;
    if (figure.paragraph >= 2 && (last || isSmallBeside(figures, index)) && isDone(document, figure))
        signs.push_back({.name = last ? "@done-last" : "@done-late", .ofPast = true});
    // "Depuis l'an dernier, le devis est passé de 1 à | 1,8 milliard": the new level is the news.
    const bool newLevel
        = before != nullptr && before->sentence == figure.sentence && document.word(figure.firstToken - 1) == "a";
    if (!isLevel(figure) && !newLevel && opensSince(document, document.sentences[figure.sentence]))
        signs.push_back({"@since-opening"});
    if (figure.paragraph == 0 && (before == nullptr || before->sentence == figure.sentence)
        && isTallied(document, hits, figure))
        signs.push_back({"@tallied"});
    return signs;
}

} // namespace vigie::extraction
