// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/toldtime.h"

#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
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
    return document.word(token) == "pour" && token + 2 < document.tokens.size()
        && document.word(token + 1).starts_with("un") && document.tokens[token + 2].isIn(WordSet::Price);
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

} // namespace vigie::extraction
