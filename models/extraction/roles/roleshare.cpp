// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleshare.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

/// "usine de | Laval", "port d'Anvers", "usine Metalor de Laval": a site and its town?
bool isSiteOfTown(const RoleContext& context, std::uint32_t token)
{
    constexpr std::array<std::string_view, 3> kOf{"de", "d'", "du"};
    const std::vector<Token>& tokens = context.document().tokens;
    if (token + 2 >= tokens.size() || !tokens[token].isIn(WordSet::OwnSite))
        return false;
    const std::uint32_t of = tokens[token + 1].capitalised ? token + 2 : token + 1;
    return of + 1 < tokens.size() && isAmong(kOf, context.word(of)) && tokens[of + 1].capitalised;
}

/// "À Laval, | 400 emplois disparaîtront", "L'usine de Laval perdra | 400 emplois", "Son siège en perdra | 120".
bool opensWithSite(const RoleContext& context, const Figure& figure)
{
    constexpr std::array<std::string_view, 2> kOwn{"son", "sa"};
    const Document& document = context.document();
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (start + 2 >= figure.firstToken)
        return false;
    if (isAmong(kAtWords, context.word(start)) && document.tokens[start + 1].capitalised)
        return true;
    if (isAmong(kOwn, context.word(start)) && document.tokens[start + 1].isIn(WordSet::OwnSite))
        return true;
    return isSiteOfTown(context, start) || isSiteOfTown(context, start + 1);
}

/// "… créera | 1 200 emplois à Fès", "L'usine de Fès créera | 1 200 emplois".
bool isSited(const RoleContext& context, const Figure& figure)
{
    const Document& document = context.document();
    const Sentence& sentence = document.sentences[figure.sentence];
    for (std::uint32_t i = sentence.first; i + 1 < sentence.last; ++i) {
        if ((i >= figure.lastToken && isAtName(document, i)) || isSiteOfTown(context, i))
            return true;
    }
    return opensWithSite(context, figure);
}

bool isOfOneSite(const RoleContext& context, std::size_t total, std::size_t item)
{
    constexpr std::array<std::string_view, 2> kAlso{"aussi", "egalement"};
    const Sentence& sentence = context.document().sentences[context.figures()[item].sentence];
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) // "À Cholet, 74 postes disparaîtront aussi"
        if (isAmong(kAlso, context.word(i)))
            return false;
    // "8 000 postes en France et l'arrêt de la production à Aulnay": of the country, whatever else it tells.
    const Figure& whole = context.figures()[total];
    const bool ofCountry = whole.spot >= 0 && whole.inCountry;
    return whole.paragraph == 0 && opensWithSite(context, context.figures()[item])
        && !RoleContext::isElsewhere(whole, context.figures()[item]) && (ofCountry || !isSited(context, whole));
}

/// "L'Etat et la région apportent | 17 millions. L'Etat prête | 12 millions".
bool isOfOneOfThem(const RoleContext& context, std::size_t total, std::size_t item)
{
    const Document& document = context.document();
    const Sentence& sentence = document.sentences[context.figures()[total].sentence];
    std::uint32_t name = document.sentences[context.figures()[item].sentence].first;
    if (sentence.first == name)
        return false;
    if (isAmong(kSingularArticles, context.word(name)))
        ++name;
    if (name + 1 >= context.figures()[item].firstToken)
        return false;
    for (std::uint32_t i = sentence.first + 1; i + 1 < sentence.last; ++i) {
        if (context.word(i) != context.word(name))
            continue;
        const std::uint32_t before = isAmong(kSingularArticles, context.word(i - 1)) ? 2 : 1;
        if (context.word(i + 1) == "et" || (i >= sentence.first + before && context.word(i - before) == "et"))
            return true;
    }
    return context.word(sentence.first) == context.word(name) && context.word(sentence.first + 1) == "et";
}

/// "La jeune pousse lève 40 millions. Le fonds Eurazeo apporte | 15 millions": one who gives of what is raised.
bool isGiver(const RoleContext& context, std::size_t total, std::size_t item)
{
    return isRound(context, context.figures()[total]) && context.strength(context.figures()[item], "gives") > 0
        && context.strength(context.figures()[item], "raises") == 0;
}

/// "30 projets, pour 900 millions … Les projets étrangers, au nombre de 12, représentent | 400 millions": some of
/// those that the total is of.
bool isOfSomeOfThem(const RoleContext& context, std::size_t total, std::size_t item)
{
    constexpr std::uint32_t kShortest = 4; ///< letters
    const Document& document = context.document();
    const Figure& whole = context.figures()[total];
    const std::uint32_t start = document.sentences[context.figures()[item].sentence].first;
    if (whole.paragraph != 0 || start + 3 >= context.figures()[item].firstToken || context.word(start) != "les")
        return false;
    const std::string_view noun = context.word(start + 1);
    if (noun.size() < kShortest || !noun.ends_with("s") || isPluralVerb(context.word(start + 2))
        || context.word(start + 2) == "," || context.word(start + 2) == "ont" || context.word(start + 2) == "sont")
        return false;
    const std::uint32_t first = document.sentences[std::max(whole.sentence, 1U) - 1].first;
    for (std::uint32_t i = first + 1; i < document.sentences[whole.sentence].last; ++i)
        if (context.word(i) == noun && document.tokens[i - 1].kind == TokenKind::Number)
            return true;
    return false;
}

/// "… six marchés, pour 178 millions. Vadrel en décroche deux, pour | 62 millions": one of those who get the orders.
bool isWinner(const RoleContext& context, std::size_t total, std::size_t item)
{
    const Figure& order = context.figures()[total];
    if (order.kind != MetricKind::Contract || context.strength(context.figures()[item], "wins") == 0
        || context.strength(order, "wins") > 0)
        return false;
    const Document& document = context.document();
    const std::uint32_t before = order.sentence > 0 ? order.sentence - 1 : 0;
    return hasCue(context.hits(), "orders", document.sentences[before].first,
                  document.sentences[order.sentence].last);
}

} // namespace

bool saysShare(const RoleContext& context, std::size_t total, std::size_t item)
{
    return total < item
        && (isOfOneSite(context, total, item) || isOfOneOfThem(context, total, item) || isGiver(context, total, item)
            || isReceiver(context, total, item) || isOfSomeOfThem(context, total, item));
}

bool isReceiver(const RoleContext& context, std::size_t total, std::size_t item)
{
    if (isWinner(context, total, item))
        return true;
    const Figure& given = context.figures()[total];
    return given.kind == MetricKind::Funding && context.strength(context.figures()[item], "receives") > 0
        && context.strength(given, "receives") == 0;
}

bool isRound(const RoleContext& context, const Figure& total)
{
    return total.kind == MetricKind::Funding && context.strength(total, "raises") > 0;
}

} // namespace vigie::extraction
