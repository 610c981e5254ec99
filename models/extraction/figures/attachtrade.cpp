// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachelision.h"
#include "models/extraction/figures/attachmagnitude.h"

// Numbers before a word that no list of counting nouns knows.

namespace vigie::extraction {

/// "recrute | 45 projectionnistes", "formera | 80 aspirants": whoever is hired or taught is a person, whatever the
/// trade.
std::optional<Figure> ElisionReader::completeTrade(const Figure& figure) const
{
    constexpr std::int64_t kFewestHired = 5;
    constexpr std::size_t kShortest = 5; ///< "ans" are no trade
    const std::uint32_t trade = figure.lastToken;
    const bool hired = left(figure.firstToken, "hires");
    if ((!hired && !left(figure.firstToken, "teaches")) || figure.value < Decimal::fromWhole(kFewestHired)
        || trade >= m_document.sentences[figure.sentence].last)
        return std::nullopt;
    const Token& token = m_document.tokens[trade];
    const std::string_view word = m_document.fold(token);
    if (token.kind != TokenKind::Word || token.capitalised || word.size() < kShortest || !word.ends_with('s')
        || closed(trade) || right(trade, "no trade"))
        return std::nullopt;
    Figure people = figure;
    people.type = QuantityType::Count;
    people.noun = hired ? CountNoun::Person : CountNoun::Trainee;
    people.nounLemma = hired ? "personne" : "stagiaire";
    people.lastToken = trade + 1;
    people.span.end = token.span.end;
    people.addRule("attach.trade");
    return people;
}

std::optional<Figure> ElisionReader::completeLivelihood(Figure figure) const
{
    if (!left(figure.firstToken, "livelihood") || figure.lastToken <= figure.firstToken + 1
        || !right(figure.lastToken - 1, "earner"))
        return std::nullopt;
    figure.type = QuantityType::Count;
    figure.noun = CountNoun::Person;
    figure.addRule("attach.livelihood");
    return figure;
}

std::optional<Figure> ElisionReader::completeOther(Figure figure, std::size_t quantity, const Figures& before) const
{
    if (figure.otherUse != OtherUse::Unknown)
        return completeLivelihood(std::move(figure));
    if (auto people = completeTrade(figure))
        return people;
    if (!right(figure.lastToken, "close") || hasMagnitude(figure))
        return std::nullopt;
    figure.type = QuantityType::Bare;
    return complete(std::move(figure), quantity, before);
}

} // namespace vigie::extraction
