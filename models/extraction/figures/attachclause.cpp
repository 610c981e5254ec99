// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachelision.h"
#include "models/extraction/figures/attachmagnitude.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// The elisions that the clause around the number tells: what it is the subject of, what it is compared with.

namespace vigie::extraction {

namespace {

constexpr std::int64_t kFewest = 20; ///< smaller numbers are rather of things told before

} // namespace

/// Right behind the start of a sentence or clause.
bool ElisionReader::opensClause(const Figure& figure) const
{
    constexpr std::array<std::string_view, 5> kBorders{";", ",", ":", "et", "mais"};
    return figure.firstToken == m_document.sentences[figure.sentence].first
        || isAmong(kBorders, m_document.word(figure.firstToken - 1));
}

/// "300 emplois ; | 120 sont à pourvoir dès cet été", "Sur les 400 salariés, | 40 partiront", "| 150 de ces postes":
/// some of those just told.
std::optional<Figure> ElisionReader::completeSubject(const Figure& figure, const Figures& before) const
{
    const bool hasVerb = figure.lastToken < m_document.tokens.size()
        && (right(figure.lastToken, "predicate") || isPluralVerb(m_document.word(figure.lastToken)));
    const bool opens = hasVerb && opensClause(figure);
    if ((!opens && !right(figure.lastToken, "of these")) || before.empty()
        || figure.value < Decimal::fromWhole(kFewest))
        return std::nullopt;
    const Figure& last = before.back();
    if (last.type != QuantityType::Count || last.noun == CountNoun::Company || last.value <= figure.value
        || last.sentence + 1 < figure.sentence || last.paragraph != figure.paragraph)
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, ruleid::kLeanSubject);
}

/// "les suppressions de postes révélées en mars : | 330, dont …".
bool ElisionReader::isAnnounced(const Figure& figure) const
{
    constexpr std::uint32_t kReach = 12; ///< words between the jobs and the colon
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    if (figure.firstToken == first || m_document.word(figure.firstToken - 1) != ":" || !closed(figure.lastToken)
        || figure.value < Decimal::fromWhole(kFewest))
        return false;
    const std::uint32_t colon = figure.firstToken - 1;
    for (std::uint32_t end = colon; end > first && colon - end < kReach; --end) {
        if (m_document.tokens[end - 1].kind == TokenKind::Number)
            return false;
        if (left(end, "announced"))
            return true;
    }
    return false;
}

/// "une centaine d'artisans y travaillent. Ils seront | 280 en 2026": the people told right before.
std::optional<Figure> ElisionReader::completePeople(const Figure& figure, const Figures& before) const
{
    if (!left(figure.firstToken, "people") || !closed(figure.lastToken) || before.empty()
        || figure.value < Decimal::fromWhole(kFewest))
        return std::nullopt;
    const Figure& last = before.back();
    if (last.type != QuantityType::Count || last.noun == CountNoun::Company || last.sentence + 1 < figure.sentence
        || last.paragraph != figure.paragraph)
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.people");
}

/// "emplois créés : | 120", "à | 1.500 le nombre des emplois", "Ils sont | 300 à y travailler".
std::optional<Figure> ElisionReader::completeLabelled(Figure figure, std::size_t quantity) const
{
    // "porté de | 480 à 600 le nombre de ses salariés": the label stands behind both.
    const bool isFirstOfPair = isLevel(figure) && quantity + 1 < m_quantities.size();
    const std::uint32_t behind = isFirstOfPair ? m_quantities[quantity + 1].lastToken : figure.lastToken;
    const bool ofJobs = left(figure.firstToken, "jobs") || right(behind, "jobs") || isAnnounced(figure);
    const bool ofStaff = right(behind, "staff"); // "remercie | 48 de ses employés"
    const bool speaks = (left(figure.firstToken, "people") && right(figure.lastToken, "at work"))
        || (left(figure.firstToken, "we") && closed(figure.lastToken));
    const bool ofPeople = ofStaff || (speaks && figure.value >= Decimal::fromWhole(kFewest));
    if (!ofJobs && !ofPeople)
        return std::nullopt;
    figure.type = QuantityType::Count;
    figure.noun = ofJobs ? CountNoun::Job : CountNoun::Person;
    figure.nounLemma = ofJobs ? "emploi" : "personne";
    figure.addRule("attach.label");
    return figure;
}

/// "Sur un plan de 1,8 Md€, | 1,2 est suspendu": some of the amount that opens the sentence.
std::optional<Figure> ElisionReader::completeOutOf(const Figure& figure, const Figures& before) const
{
    if (before.empty() || !before.back().money() || before.back().sentence != figure.sentence
        || !hasMagnitude(before.back()) || !right(figure.lastToken, "is")
        || m_document.word(figure.firstToken - 1) != ","
        || !right(m_document.sentences[figure.sentence].first, "out of"))
        return std::nullopt;
    auto share = lean(figure, static_cast<std::int32_t>(before.size() - 1), before, ruleid::kLeanShare);
    return share && share->value < before.back().value ? share : std::nullopt;
}

/// "… donnera du travail à 40 jeunes, chaque hypermarché à | 150", "42 licenciements, devant Moutier, avec | 18": the
/// same preposition before the number as before the one that it leans on.
std::optional<Figure> ElisionReader::completeParallel(const Figure& figure, const Figures& before) const
{
    constexpr std::array<std::string_view, 3> kPrepositions{"a", "avec", "pour"};
    if (before.empty() || before.back().sentence != figure.sentence || !closed(figure.lastToken))
        return std::nullopt;
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    const Figure& last = before.back();
    if (figure.value < Decimal::fromWhole(kFewest / 2)
        && !(last.money() && (takesUp(last.lastToken, figure.firstToken) || isNoOrdinal(figure))))
        return std::nullopt;
    if (last.firstToken <= first || figure.firstToken < last.lastToken + 2)
        return std::nullopt;
    const std::string_view preposition = m_document.word(figure.firstToken - 1);
    if (!isAmong(kPrepositions, preposition) || preposition != m_document.word(last.firstToken - 1))
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.preposition");
}

/// "…, *celui* de la filiale à": does such a pronoun stand between these tokens?
bool ElisionReader::takesUp(std::uint32_t first, std::uint32_t last) const
{
    constexpr std::array<std::string_view, 4> kPronouns{"celui", "celle", "ceux", "celles"};
    for (std::uint32_t i = first; i < last; ++i)
        if (isAmong(kPronouns, m_document.word(i)))
            return true;
    return false;
}

/// "2 100 postes en Allemagne. L'Espagne suit avec | 700", "Tanger vient en tête, avec | 2 000": who is next in a
/// ranking has some of what was counted last.
std::optional<Figure> ElisionReader::completeRanked(const Figure& figure, const Figures& before) const
{
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    if (before.empty() || figure.firstToken == first || !closed(figure.lastToken)
        || m_document.word(figure.firstToken - 1) != "avec")
        return std::nullopt;
    const Figure& last = before.back();
    const bool known
        = last.money() ? hasMagnitude(last) && isNoOrdinal(figure) : figure.value >= Decimal::fromWhole(kFewest / 2);
    if (!known || last.sentence + 1 < figure.sentence || last.paragraph != figure.paragraph
        || !isRanked(std::max(first, last.lastToken), figure.firstToken))
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.ranking");
}

/// "… *devant* Rabat", "Rabat *suit*": do the words of tokens [first, last) go on with a ranking?
bool ElisionReader::isRanked(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (right(i, "ranks"))
            return true;
    return false;
}

/// "40 millions de l'Etat, | 20 de la Région et | 10 de la ville": the same kind of complement behind each.
std::optional<Figure> ElisionReader::completeComplement(const Figure& figure, const Figures& before) const
{
    constexpr std::array<std::string_view, 3> kArticles{"la", "l'", "du"};
    constexpr std::array<std::string_view, 2> kBorders{",", "et"};
    constexpr std::uint32_t kReach = 10; ///< "de l'Agence de l'eau Rhin-Meuse ,"
    const std::uint32_t end = m_document.sentences[figure.sentence].last;
    const auto isOfOne = [&](std::uint32_t at) {
        return at + 2 < end
            && (m_document.word(at) == "du"
                || (m_document.word(at) == "de" && isAmong(kArticles, m_document.word(at + 1))));
    };
    if (before.empty() || before.back().sentence != figure.sentence || !isOfOne(figure.lastToken))
        return std::nullopt;
    const Figure& last = before.back();
    if (!isOfOne(last.lastToken) || figure.firstToken < last.lastToken + 3
        || figure.firstToken - last.lastToken > kReach || !isAmong(kBorders, m_document.word(figure.firstToken - 1))
        || (!last.money() && figure.value < Decimal::fromWhole(kFewest)))
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.complement");
}

/// "passera de 300 salariés aujourd'hui à | 450 en 2023": the level that the one before it changes to.
std::optional<Figure> ElisionReader::completeChange(const Figure& figure, const Figures& before) const
{
    constexpr std::uint32_t kReach = 8; ///< "à la fin de l'an dernier à"
    if (before.empty() || before.back().sentence != figure.sentence || !closed(figure.lastToken)
        || figure.firstToken <= before.back().lastToken || figure.firstToken - before.back().lastToken > kReach
        || m_document.word(figure.firstToken - 1) != "a" || figure.value < Decimal::fromWhole(kFewest))
        return std::nullopt;
    const Figure& last = before.back();
    const bool fromLevel
        = last.firstToken > 0 && left(last.firstToken, "level") && m_document.word(last.firstToken - 1) == "de";
    if (!fromLevel || last.type != QuantityType::Count)
        return std::nullopt;
    return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.change");
}

/// "2,5 milliards, contre | 1,6", "11,6 milliards, celui de la filiale à | 5,9"
bool ElisionReader::areOfOneSize(const Figure& first, const Figure& second)
{
    constexpr std::int64_t kTimes = 6;
    return first.value.thousandths / kTimes <= second.value.thousandths
        && second.value.thousandths / kTimes <= first.value.thousandths;
}

/// "295 postes seraient supprimés à Dunkerque, contre | 194 à Florange", "4'700 personnes, contre | 5555 fin juin".
std::optional<Figure> ElisionReader::completeCompared(const Figure& figure, const Figures& before) const
{
    if (!left(figure.firstToken, "versus") || !closed(figure.lastToken) || before.empty()
        || before.back().sentence != figure.sentence)
        return std::nullopt;
    auto compared = lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.versus");
    constexpr std::int64_t kFewestBefore = 5; ///< "vingt-huit y sont en activité, contre | une dizaine en 2015"
    const bool tells = before.back().money() ? compared && areOfOneSize(*compared, before.back())
                                             : figure.value >= Decimal::fromWhole(kFewestBefore);
    return tells ? compared : std::nullopt;
}

/// "20.000 autres", "en dépenser | 19 autres": of what was counted, or of the money, before.
std::optional<Figure> ElisionReader::completeMore(const Figure& figure, std::size_t quantity,
                                                  const Figures& before) const
{
    if (before.empty() || followsOther(quantity, before.back(), Decimal{}))
        return std::nullopt;
    // "une centaine d'ouvrières …, elle y a consacré 3,2 MD et prévoit de recruter | 120 autres": of the people
    if (before.back().money() && left(figure.firstToken, "hires"))
        return lean(figure, antecedentOf(figure, before, 1, QuantityType::Count), before, ruleid::kLeanMore);
    const auto counted = countedByPronoun(beforeDeterminers(figure), m_document.sentences[figure.sentence].first);
    const bool ofMoney = before.back().money() && counted && counted != QuantityType::Count;
    if (!ofMoney && before.back().type != QuantityType::Count)
        return std::nullopt;
    return lean(figure, antecedentOf(figure, before, 1, before.back().type), before, ruleid::kLeanMore);
}

/// "l'offshoring (520) et le tourisme (515)".
bool ElisionReader::standsInBrackets(const Figure& figure) const
{
    return figure.firstToken > 0 && figure.lastToken < m_document.tokens.size()
        && m_document.word(figure.firstToken - 1) == "(" && m_document.word(figure.lastToken) == ")";
}

/// "400 emplois (| 120 à Fès et 280 à Salé)": some of those counted right before the bracket.
bool ElisionReader::opensBracketOfParts(const Figure& figure, const Figures& before) const
{
    constexpr std::uint32_t kReach = 3; ///< "400 emplois à Fès ("
    if (before.empty() || before.back().sentence != figure.sentence || before.back().type != QuantityType::Count
        || before.back().value <= figure.value || figure.value < Decimal::fromWhole(kFewest))
        return false;
    const std::uint32_t bracket = figure.firstToken - 1;
    return bracket >= before.back().lastToken && bracket - before.back().lastToken <= kReach
        && m_document.word(bracket) == "(";
}

/// "200 emplois sur place | et 500": another number, and no whole.
bool ElisionReader::holdsEt(const Figure& before, const Figure& figure) const
{
    for (std::uint32_t i = before.lastToken; i < figure.firstToken; ++i)
        if (m_document.word(i) == "et")
            return true;
    return false;
}

void ElisionReader::markWhole(Figure& figure, const Figures& before) const
{
    constexpr std::uint32_t kReach = 8;
    constexpr std::uint32_t kOfItsReach = 3; ///< "19 | de ses quelque | 49"
    if (before.empty() || figure.money() || before.back().money() || before.back().sentence != figure.sentence
        || figure.leanRule == ruleid::kLeanDone) // "s'ajoutent aux | 400 supprimés en janvier" are of their own
        return;
    if (figure.firstToken < before.back().lastToken || figure.firstToken - before.back().lastToken > kReach)
        return;
    // "9.000 salariés, et table sur | 1.500 embauches": more of them, and no whole.
    if (left(beforeDeterminers(figure), "aim"))
        return;
    const std::uint32_t between = figure.firstToken - before.back().lastToken;
    const bool planned = right(figure.lastToken, "planned"); // "300 sur un total de | 800 prévu": all still to come
    if ((!planned && (left(figure.firstToken, "whole") || left(beforeDeterminers(figure), "whole")))
        || (right(before.back().lastToken, "ofwhole") && between <= kOfItsReach && !holdsEt(before.back(), figure)))
        figure.ofWhole = true;
}

void ElisionReader::markSet(const Figure& figure, Figures& before) const
{
    constexpr std::array<std::string_view, 3> kOf{"sur", "des", "parmi"};
    if (figure.leanRule != ruleid::kLeanSubject)
        return;
    Figure& set = before[static_cast<std::size_t>(figure.antecedent)];
    const std::uint32_t core = beforeDeterminers(set);
    const std::uint32_t first = m_document.sentences[set.sentence].first;
    const bool introduced = set.firstToken > first
        && (isAmong(kOf, m_document.word(set.firstToken - 1))
            || (core > first && isAmong(kOf, m_document.word(core - 1))));
    if (introduced && set.sentence == figure.sentence && set.noun == CountNoun::Person)
        set.ofWhole = true;
}

} // namespace vigie::extraction
