// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachelision.h"
#include "models/extraction/figures/attachmagnitude.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Numbers before a word that no list of counting nouns knows.

namespace vigie::extraction {

namespace {

/// "projeteurs", "paramédicaux": does the plural end as the names of trades do? Not "tonnes".
bool endsAsTrade(std::string_view word)
{
    constexpr std::array<std::string_view, 9> kEndings{"eurs",   "euses", "iers",  "ieres", "iens",
                                                       "iennes", "istes", "icaux", "logues"};
    return std::ranges::any_of(kEndings, [word](std::string_view ending) { return word.ends_with(ending); });
}

} // namespace

/// Is the word behind the number a plural that no list knows, and that may be a trade?
bool ElisionReader::namesTrade(const Figure& figure) const
{
    constexpr std::size_t kShortest = 5; ///< "ans" are no trade
    const std::uint32_t trade = figure.lastToken;
    if (trade >= m_document.sentences[figure.sentence].last)
        return false;
    const Token& token = m_document.tokens[trade];
    const std::string_view word = m_document.fold(token);
    return token.kind == TokenKind::Word && !token.capitalised && word.size() >= kShortest
        && (word.ends_with('s') || word.ends_with("aux")) && !closed(trade) && !right(trade, "no trade");
}

/// "| 120 tisserandes *seront embauchées*", "| 60 gardes du parc *ont été formés*": right behind the noun at `token`,
/// or behind what belongs to it.
bool ElisionReader::isSaidOf(std::uint32_t token, CueLabel label) const
{
    constexpr std::uint32_t kComplement = 4; ///< "des trois communes"
    for (std::uint32_t i = token; i <= token + kComplement && i < m_document.tokens.size(); ++i) {
        if (right(i, label))
            return true;
        if (m_document.tokens[i].kind != TokenKind::Word)
            return false;
    }
    return false;
}

/// "recrute | 45 projectionnistes", "formera | 80 aspirants": whoever is hired or taught is a person, whatever the
/// trade; and "35 médecins et | 210 paramédicaux": who is counted in one breath with people.
std::optional<Figure> ElisionReader::completeTrade(const Figure& figure, const Figures& before) const
{
    constexpr std::array<std::string_view, 3> kJoins{",", "et", "ou"};
    constexpr std::int64_t kFewestHired = 5;
    const std::uint32_t trade = figure.lastToken;
    if (figure.value < Decimal::fromWhole(kFewestHired) || !namesTrade(figure))
        return std::nullopt;
    const bool joined = !before.empty() && before.back().noun == CountNoun::Person
        && figure.firstToken == before.back().lastToken + 1 && isAmong(kJoins, m_document.word(figure.firstToken - 1))
        && endsAsTrade(m_document.word(trade));
    const bool hired = left(figure.firstToken, "hires") || joined || isSaidOf(trade + 1, "hired");
    if (!hired && !left(figure.firstToken, "teaches") && !isSaidOf(trade + 1, "taught"))
        return std::nullopt;
    Figure people = figure;
    people.type = QuantityType::Count;
    people.noun = hired ? CountNoun::Person : CountNoun::Trainee;
    people.nounLemma = hired ? "personne" : "stagiaire";
    people.lastToken = trade + 1;
    people.span.end = m_document.tokens[trade].span.end;
    people.addRule("attach.trade");
    return people;
}

/// "fait vivre | 300 pêcheurs", "forme | 600 éleveurs", "| 6 500 producteurs seront formés": a trade is people where
/// it is fed, hired or taught.
std::optional<Figure> ElisionReader::completeLivelihood(Figure figure) const
{
    if (figure.lastToken <= figure.firstToken + 1 || !right(figure.lastToken - 1, "earner"))
        return std::nullopt;
    const bool taught = left(figure.firstToken, "teaches") || isSaidOf(figure.lastToken, "taught");
    if (!taught && !left(figure.firstToken, "livelihood") && !left(figure.firstToken, "hires")
        && !isSaidOf(figure.lastToken, "hired"))
        return std::nullopt;
    figure.type = QuantityType::Count;
    figure.noun = taught ? CountNoun::Trainee : CountNoun::Person;
    if (taught)
        figure.nounLemma = "stagiaire";
    figure.addRule("attach.livelihood");
    return figure;
}

std::optional<Figure> ElisionReader::completeOther(Figure figure, std::size_t quantity, const Figures& before) const
{
    if (figure.otherUse != OtherUse::Unknown)
        return completeLivelihood(std::move(figure));
    if (auto people = completeTrade(figure, before))
        return people;
    if (!right(figure.lastToken, "close") || hasMagnitude(figure))
        return std::nullopt;
    figure.type = QuantityType::Bare;
    return complete(std::move(figure), quantity, before);
}

} // namespace vigie::extraction
