// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachelision.h"

#include "models/extraction/figures/attachmagnitude.h"
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::int64_t kFewest = 20; ///< smaller numbers in brackets count conventions, ages, articles

constexpr std::array<std::string_view, 9> kDeterminers{"les", "ses",     "leurs",    "des", "de",
                                                       "d'",  "quelque", "quelques", "aux"};

} // namespace

ElisionReader::ElisionReader(const Document& document, const std::vector<Quantity>& quantities, const TextCues& cues)
    : m_document(document)
    , m_quantities(quantities)
    , m_byFirst(cues.hits)
    , m_byLast(sortedByEnd(cues.hits))
{
}

bool ElisionReader::left(std::uint32_t token, CueLabel label) const
{
    return std::ranges::any_of(cuesEndingAt(m_byLast, token), [label](const CueHit& hit) {
        return hit.cue->label == label && hit.cue->side == CueSide::Left;
    });
}

bool ElisionReader::right(std::uint32_t token, CueLabel label) const
{
    for (const CueHit& hit : cuesAt(m_byFirst, token))
        if (hit.cue->label == label && hit.cue->side == CueSide::Right)
            return true;
    return false;
}

bool ElisionReader::closed(std::uint32_t token) const
{
    constexpr std::array<std::string_view, 9> kStops{",", ".", ";", ":", ")", "»", "!", "?", "…"};
    if (token >= m_document.tokens.size())
        return true;
    const Token& next = m_document.tokens[token];
    if (token > 0 && next.sentence != m_document.tokens[token - 1].sentence)
        return true;
    return isAmong(kStops, m_document.fold(next)) || right(token, "close") || isPluralVerb(m_document.fold(next));
}

/// "480 postes, soit 40 | par magasin", but not "200 par l'État".
bool ElisionReader::isPerUnit(std::uint32_t token) const
{
    constexpr std::array<std::string_view, 8> kDeterminers{"le", "la", "l'", "les", "un", "une", "son", "des"};
    return token + 1 < m_document.tokens.size() && m_document.word(token) == "par"
        && m_document.tokens[token + 1].kind == TokenKind::Word && !m_document.tokens[token + 1].capitalised
        && !isAmong(kDeterminers, m_document.word(token + 1));
}

/// "en formera 900 | par an", "120 | par promotion": so many at a time are counted as they are told.
bool ElisionReader::isPerTime(std::uint32_t token) const
{
    return token + 1 < m_document.tokens.size() && m_document.tokens[token + 1].isIn(WordSet::PerTime);
}

/// The token behind which the number's own words begin: "sur | les 400".
std::uint32_t ElisionReader::beforeDeterminers(const Figure& figure) const
{
    std::uint32_t at = figure.firstToken;
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    while (at > first && isAmong(kDeterminers, m_document.word(at - 1)))
        --at;
    return at;
}

/// What "en" and its verb before the number count: "en créera | 400", "n'en promettait alors que | 500", but not "en
/// produira | 350" cars. Nothing where there is no such verb; Bare where the verb leaves it open.
std::optional<QuantityType> ElisionReader::countedByPronoun(std::uint32_t at, std::uint32_t sentenceFirst) const
{
    constexpr std::uint32_t kReach = 5;
    std::optional<QuantityType> counted;
    for (std::uint32_t i = 0; i < kReach && at >= sentenceFirst + i + 1; ++i) {
        const std::uint32_t end = at - i;
        if (m_document.tokens[end - 1].kind != TokenKind::Word)
            return std::nullopt;
        if (m_document.word(end - 1) == "en")
            return counted;
        if (left(end, "jobverb"))
            counted = QuantityType::Count;
        else if (left(end, "anyverb"))
            counted = QuantityType::Bare;
        else if (left(end, "moneyverb"))
            counted = QuantityType::Money;
    }
    return std::nullopt;
}

/// "300.000 | croisiéristes": the plural of a noun that no list has.
bool ElisionReader::namesThings(std::uint32_t token) const
{
    constexpr std::size_t kShortest = 5;
    if (token >= m_document.tokens.size() || m_document.tokens[token].kind != TokenKind::Word
        || m_document.tokens[token].capitalised)
        return false;
    const std::string_view word = m_document.word(token);
    return word.size() >= kShortest && (word.ends_with('s') || word.ends_with('x')) && !right(token, "job")
        && !right(token, "existing") && !right(token, "newcomers")
        && !endsAsParticiple(m_document.text(m_document.tokens[token].span)); // "sur 100.000 réclamés"
}

/// Is something else counted between the figure and the number that it can be a share of: "30 rames, avec une option
/// de | 10 autres", "56.000 m2, dont | 30.000 construits", but not "dans 17 pays, dont | 12.000 au Maroc"?
bool ElisionReader::followsOther(std::size_t quantity, const Figure& before, const Decimal& share) const
{
    constexpr std::uint32_t kNoun = 4; ///< bytes; "%" and "km" count nothing
    while (quantity-- > 0 && m_quantities[quantity].firstToken >= before.lastToken) {
        const Quantity& other = m_quantities[quantity];
        if (!before.money() && (other.type == QuantityType::Bare || other.type == QuantityType::Other)
            && namesThings(other.lastToken))
            return true;
        if (other.type != QuantityType::Other || other.value < share)
            continue;
        if (before.money() && other.otherUse == OtherUse::Unknown) // "60 rames": its noun stands behind it
            return true;
        for (std::uint32_t i = other.numberToken; i < other.lastToken; ++i)
            if (m_document.tokens[i].kind == TokenKind::Word && m_document.word(i).size() >= kNoun)
                return true;
    }
    return false;
}

std::int32_t ElisionReader::antecedentOf(const Figure& figure, const Figures& before, std::uint32_t sentencesBack,
                                         std::optional<QuantityType> type) const
{
    for (std::size_t i = before.size(); i-- > 0;) {
        if (before[i].sentence + sentencesBack < figure.sentence)
            break;
        if (!type || before[i].type == *type)
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

/// What a share is of: the last figure of the sentence, but no count that is smaller than its share: "300 personnes
/// dans ses 17 usines, dont | 120 à Oujda".
std::int32_t ElisionReader::wholeOf(const Figure& figure, const Figures& before) const
{
    for (std::size_t i = before.size(); i-- > 0 && before[i].sentence == figure.sentence;)
        if (before[i].money() || before[i].value >= figure.value)
            return static_cast<std::int32_t>(i);
    return antecedentOf(figure, before, 0, std::nullopt);
}

std::optional<Figure> ElisionReader::lean(Figure figure, std::int32_t antecedent, const Figures& before,
                                          std::string_view rule) const
{
    if (antecedent < 0)
        return std::nullopt;
    const Figure& other = before[static_cast<std::size_t>(antecedent)];
    figure.type = other.type;
    figure.currency = other.currency;
    figure.smallUnit = other.smallUnit;
    figure.noun = other.noun;
    figure.nounLemma = other.nounLemma;
    figure.antecedent = antecedent;
    if (other.money() && !hasMagnitude(figure) && !scaleAs(figure, other, rule == ruleid::kLeanShare))
        return std::nullopt;
    figure.leanRule = rule;
    figure.addRule(rule);
    return figure;
}

std::optional<Figure> ElisionReader::completeMagnitude(Figure figure, const Figures& before) const
{
    const std::uint32_t next = figure.lastToken;
    const auto& tokens = m_document.tokens;
    if (next + 1 < tokens.size() && tokens[next].sentence == figure.sentence) {
        const std::string_view word = m_document.fold(tokens[next]);
        const bool ofSomething = word == "de" || word == "d'";
        if (ofSomething && !right(next, "money") && !tokens[next + 1].capitalised)
            return std::nullopt;
        if (!ofSomething && !closed(next) && !right(next, "money") && !right(next, "more")
            && tokens[next].kind == TokenKind::Word && !tokens[next].capitalised && right(next, "things"))
            return std::nullopt;
    }
    figure.type = QuantityType::Money;
    figure.antecedent = antecedentOf(figure, before, ~0U >> 1U, QuantityType::Money);
    figure.addRule("attach.currency");
    return figure;
}

std::optional<QuantityType> ElisionReader::nextCount(const Figure& figure, std::size_t quantity) const
{
    if (quantity + 1 >= m_quantities.size())
        return std::nullopt;
    const Quantity& next = m_quantities[quantity + 1];
    if (next.firstToken - figure.lastToken > 3 || m_document.tokens[next.firstToken].sentence != figure.sentence)
        return std::nullopt;
    return next.type;
}

std::optional<Figure> ElisionReader::completePlain(Figure figure, std::size_t quantity, const Figures& before) const
{
    const std::uint32_t core = beforeDeterminers(figure);
    const std::uint32_t next = figure.lastToken;
    // "après les 450 supprimés en 2021", "contre 340 un an plus tôt"
    const bool isKnown = core < figure.firstToken || left(figure.firstToken, "against");
    const bool ofMoney = !before.empty() && before.back().money() && before.back().sentence == figure.sentence;
    const auto known = antecedentOf(figure, before, 1, QuantityType::Count);
    const bool ofThings = !before.empty() && followsOther(quantity, before.back(), Decimal{});
    if (isKnown && !ofMoney && !ofThings && known >= 0 && right(next, "done")
        && figure.value >= Decimal::fromWhole(kFewest))
        return lean(std::move(figure), known, before, ruleid::kLeanDone);
    if (auto labelled = completeLabelled(figure, quantity))
        return labelled;
    if (auto share = completeOutOf(figure, before))
        return share;
    if (auto parallel = completeParallel(figure, before);
        parallel && !followsOther(quantity, before.back(), Decimal{}))
        return parallel;
    if (auto shared = completeComplement(figure, before))
        return shared;
    if (auto changed = completeChange(figure, before))
        return changed;
    const bool isLevel = left(figure.firstToken, "level") || left(core, "level");
    if (!isLevel && (left(figure.firstToken, "stop") || left(core, "stop")))
        return std::nullopt;
    if (right(next, "job") && !(ofThings && right(next, "more"))) {
        const auto jobs = antecedentOf(figure, before, 1, QuantityType::Count);
        if (jobs >= 0)
            return lean(std::move(figure), jobs, before, "attach.adjective");
    }
    if (right(next, "more") || right(next - 1, "more"))
        return completeMore(figure, quantity, before);
    if (right(next, "newcomers") && closed(next + 1))
        return lean(figure, antecedentOf(figure, before, 1, QuantityType::Count), before, "attach.adjective");
    if (right(next, "existing"))
        return lean(figure, antecedentOf(figure, before, 1, QuantityType::Count), before, "attach.existing");
    // "licencié 19 de ses 49 employés": the noun comes with the whole.
    if ((right(next, "ofwhole")) && nextCount(figure, quantity) == QuantityType::Count) {
        const Quantity& whole = m_quantities[quantity + 1];
        figure.type = QuantityType::Count;
        figure.noun = whole.noun;
        figure.nounLemma = whole.nounLemma;
        figure.addRule("attach.of-whole");
        return figure;
    }
    if (auto compared = completeCompared(figure, before);
        compared && !(compared->money() && followsOther(quantity, before.back(), Decimal{})))
        return compared;
    if (auto subject = completeSubject(figure, before))
        return subject;
    if (auto people = completePeople(figure, before))
        return people;
    if (auto ranked = completeRanked(figure, before))
        return ranked;
    return completeBare(figure, quantity, before, isLevel);
}

/// A number that nothing beside it names: "dont | 178 à Sfax", "en créera | 400", "le Tourisme | 230".
std::optional<Figure> ElisionReader::completeBare(const Figure& figure, std::size_t quantity, const Figures& before,
                                                  bool isLevel) const
{
    const std::uint32_t core = beforeDeterminers(figure);
    const std::uint32_t next = figure.lastToken;
    const bool isShare = left(figure.firstToken, "part") || left(core, "part");
    const bool ofMoney = isShare && !before.empty() && before.back().money() && right(next, "money");
    const bool isRate = isPerUnit(next) && (isShare || !isPerTime(next)); // "400, soit 120 | par an" tells no more
    if (isRate || (!closed(next) && !ofMoney) // "90 millions, dont 12 | de subventions"
        || (!before.empty() && followsOther(quantity, before.back(), isShare ? figure.value : Decimal{})))
        return std::nullopt;
    if (standsInBrackets(figure) && !before.empty() && before.back().money()
        && before.back().sentence
            == figure.sentence // "la BAD (150 millions), l'AFD (90)", "120 MDH, devant Fès (90)"
        && (standsInBrackets(before.back())
            || (hasMagnitude(before.back()) && isRanked(before.back().lastToken, figure.firstToken))))
        return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.brackets");
    // "240 MDH à Fès (| 120 à Rabat, 85 à Oujda)"
    if (!before.empty() && before.back().money() && before.back().sentence == figure.sentence
        && hasMagnitude(before.back()) && isNoOrdinal(figure) && m_document.word(figure.firstToken - 1) == "("
        && !standsInBrackets(figure))
        return lean(figure, static_cast<std::int32_t>(before.size() - 1), before, "attach.brackets");
    if (standsInBrackets(figure) && figure.value >= Decimal::fromWhole(kFewest))
        return lean(figure, antecedentOf(figure, before, 0, QuantityType::Count), before, "attach.brackets");
    if (isShare || opensBracketOfParts(figure, before))
        return lean(figure, wholeOf(figure, before), before, ruleid::kLeanShare);
    if (left(figure.firstToken, "whole") || left(core, "whole"))
        return lean(figure, antecedentOf(figure, before, 0, QuantityType::Count), before, "attach.whole");
    if (auto counted = countedByPronoun(core, m_document.sentences[figure.sentence].first)) {
        if (counted == QuantityType::Bare)
            counted.reset();
        auto either = lean(figure, antecedentOf(figure, before, 1, counted), before, ruleid::kLeanPronoun);
        if (either || counted) // "40.000 emplois et 11 milliards. L'intérieur en prévoit | 10.000": none of the money
            return either;
        return lean(figure, antecedentOf(figure, before, 1, QuantityType::Count), before, ruleid::kLeanPronoun);
    }
    // "une capacité passée de | 2 à près de 14 millions de tonnes": of what the next number counts.
    if (nextCount(figure, quantity) == QuantityType::Other)
        return std::nullopt;
    if (isLevel)
        return lean(figure, antecedentOf(figure, before, 1, std::nullopt), before, "attach.level");
    const auto parallel = antecedentOf(figure, before, 0, std::nullopt);
    if (parallel >= 0 && followsName(figure, before[static_cast<std::size_t>(parallel)])) {
        const Figure& other = before[static_cast<std::size_t>(parallel)];
        if (figure.value >= Decimal::fromWhole(10) || other.money())
            return lean(figure, parallel, before, ruleid::kLeanParallel);
    }
    return std::nullopt;
}

std::optional<Figure> ElisionReader::complete(Figure figure, std::size_t quantity, const Figures& before) const
{
    if (hasMagnitude(figure))
        return completeMagnitude(std::move(figure), before);
    return completePlain(std::move(figure), quantity, before);
}

} // namespace vigie::extraction
