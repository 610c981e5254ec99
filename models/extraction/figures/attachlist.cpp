// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachelision.h"
#include "models/extraction/figures/attachmagnitude.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <array>

// Numbers of a list, behind the names that they belong to.

namespace vigie::extraction {

/// "P&V de | 300", "BAD, | 12", "le Tourisme | 230", "le second | 525", but neither "Peugeot | 208" nor "en produira
/// | 350".
bool ElisionReader::followsName(const Figure& figure, const Figure& antecedent) const
{
    constexpr std::array<std::string_view, 6> kBetween{",", "de", "d'", ")", ":", "et"};
    constexpr std::int64_t kModelNumber = 1000;
    constexpr std::int64_t kGrouped = 10'000;
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    if (figure.firstToken == first)
        return false;
    if (standsInList(figure, antecedent))
        return true;
    const Token& token = m_document.tokens[figure.firstToken - 1];
    if (isAmong(kBetween, m_document.fold(token))) {
        if (figure.firstToken - 1 <= first)
            return false;
        // "une enveloppe de 250 MDH ; l'emploi progresserait de | 400": a level of what the verb is said of
        const std::string_view before = m_document.word(figure.firstToken - 2);
        return !isFuture(before) && !isConditional(before);
    }
    if (token.isIn(WordSet::LaterItem))
        return true;
    if (figure.value >= Decimal::fromWhole(kGrouped))
        return true;
    const bool mayBeModel = antecedent.money() && figure.value < Decimal::fromWhole(kModelNumber);
    return token.capitalised && (!mayBeModel || isNextOwner(figure, antecedent));
}

/// "16 millions d'euros, au titre du climat, *et la Région Grand Est* | 4,5", "57 millions dans les cosmétiques *et
/// Agri Souss* | 82 dans l'emballage": a name right behind "et", or behind a comma where the phrase goes on alike, in
/// the sentence of an amount in millions.
bool ElisionReader::isNextOwner(const Figure& figure, const Figure& antecedent) const
{
    constexpr std::uint32_t kLongestName = 5;
    constexpr std::array<std::string_view, 4> kInName{"de", "du", "des", "-"};
    if (!hasMagnitude(antecedent) || antecedent.sentence != figure.sentence)
        return false;
    std::uint32_t at = figure.firstToken - 1;
    for (std::uint32_t i = 0; i < kLongestName && at > antecedent.lastToken
         && (m_document.tokens[at].capitalised || isAmong(kInName, m_document.word(at)));
         ++i)
        --at;
    if (at > antecedent.lastToken && isAmong(kDefiniteArticles, m_document.word(at)))
        --at;
    const bool parallel = figure.lastToken < m_document.tokens.size()
        && m_document.word(figure.lastToken)
            == m_document.word(antecedent.lastToken); // "120 millions *à* Tanger, Valeo 60 *à* Fès"
    return at >= antecedent.lastToken && (m_document.word(at) == "et" || (m_document.word(at) == "," && parallel));
}

/// "l'usine coûtera 240 MDH, le dépôt | 120", but neither "la ligne | 2" nor "le lot | 12".
bool ElisionReader::isNoOrdinal(const Figure& figure)
{
    constexpr std::int64_t kThousandths = 1000;
    constexpr std::int64_t kLargest = 20; ///< of the numbers that things are told apart by
    return figure.value >= Decimal::fromWhole(kLargest) || figure.value.thousandths % kThousandths != 0;
}

/// Right behind the amount before it, a comma or "et", and a name: "Béni Mellal recevra 520 MDH, Khouribga | 410, …";
/// of counts, and behind "et", also what has an article: "le câblage représente 20 000 emplois et l'emboutissage |
/// 8 500".
bool ElisionReader::standsInList(const Figure& figure, const Figure& antecedent) const
{
    constexpr std::uint32_t kLongestName = 7;
    constexpr std::array<std::string_view, 6> kInName{"de", "du", "des", "d'", "la", "le"};
    std::uint32_t begin = antecedent.lastToken + 1;
    if (begin >= figure.firstToken || figure.firstToken - begin > kLongestName
        || (m_document.word(begin - 1) != "," && m_document.word(begin - 1) != "et"
            && (antecedent.money() || m_document.word(begin - 1) != ":")))
        return false;
    if (m_document.word(begin) == "et")
        ++begin;
    constexpr std::uint32_t kThing = 3; ///< tokens of "le nouveau dépôt"
    const bool thing = hasMagnitude(antecedent) && figure.firstToken - begin <= kThing && isNoOrdinal(figure);
    const bool described = isAmong(kDefiniteArticles, m_document.word(begin))
        && (!antecedent.money() || m_document.word(figure.firstToken - 1) == "pour"
            || m_document.word(begin - 1) == "et" || thing
            || m_document.tokens[begin + 1].capitalised); // ", la Banque atlantique | 45"
    bool named = false;
    for (std::uint32_t i = begin; i < figure.firstToken; ++i) {
        const bool isName = m_document.tokens[i].capitalised;
        const bool closes = i + 1 == figure.firstToken && (m_document.word(i) == "," || m_document.word(i) == "pour");
        const bool isDescription = described && m_document.tokens[i].kind == TokenKind::Word
            && m_document.word(i) != "en" && !isFuture(m_document.word(i));
        if (!isName && !closes && !isDescription && m_document.word(i) != "l'" && m_document.word(i) != "-"
            && !isAmong(kInName, m_document.word(i)))
            return false;
        named = named || isName || (isDescription && i > begin);
    }
    return named;
}

} // namespace vigie::extraction
