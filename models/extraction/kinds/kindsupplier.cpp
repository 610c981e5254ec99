// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindsupplier.h"

#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr CueLabel kContractor = "contractor";
constexpr CueLabel kBuilds = "builds";
constexpr CueLabel kTakeover = "takes over";
constexpr CueLabel kOrders = "orders";
constexpr std::uint32_t kPriceWords = 5; ///< tokens from "pour" to the amount: "pour un montant global de"

bool asksPrice(std::string_view word)
{
    constexpr std::array<std::string_view, 4> kPrices{"pour", "contre", "moyennant", "soit"};
    return isAmong(kPrices, word);
}

bool isOwn(std::string_view word)
{
    return isAmong(kPossessives, word);
}

} // namespace

SupplierFinder::SupplierFinder(const Document& document, const std::vector<CueHit>& asked)
    : m_document(document)
    , m_verbs(labelled(asked, {"supplies", kTakeover, kBuilds, kContractor, kOrders}))
{
}

/// "rachète | 51 % du capital de Brandt": the token behind a share.
std::uint32_t SupplierFinder::behindShare(std::uint32_t at, std::uint32_t end) const
{
    const auto is
        = [&](std::uint32_t token, std::string_view word) { return token < end && m_document.word(token) == word; };
    std::uint32_t next = at;
    while (next < end && (m_document.tokens[next].kind == TokenKind::Number || is(next, ",")))
        ++next;
    if (next == at || !is(next, "%"))
        return at;
    ++next;
    if ((is(next, "du") || is(next, "des")) && next + 1 < end && m_document.tokens[next + 1].isIn(WordSet::FirmShare))
        next += 2;
    return is(next, "de") || is(next, "d'") || is(next, "du") ? next + 1 : at;
}

/// "rachète | Brandt", "s'offre | le portugais Unisono": a name, with an article and one word before it at most.
bool SupplierFinder::namesFirm(std::uint32_t at) const
{
    constexpr std::uint32_t kBefore = 2;
    const std::uint32_t end = m_document.sentences[m_document.tokens[at].sentence].last;
    at = behindShare(at, end);
    if (at >= end)
        return false;
    if (m_document.tokens[at].capitalised)
        return true;
    return isAmong(kSingularArticles, m_document.word(at)) && at + kBefore < end
        && (m_document.tokens[at + 1].capitalised || m_document.tokens[at + kBefore].capitalised);
}

/// "bâtira trois centrales *pour Sonelgaz*, moyennant 41 MDH"
bool SupplierFinder::hasClient(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i + 1 < last; ++i)
        if (m_document.word(i) == "pour" && namesFirm(i + 1))
            return true;
    return false;
}

/// "a commandé vingt rames *à Alstom* pour 58 MDH": without one, it is what the buyer puts into his own works.
bool SupplierFinder::hasSupplier(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (const std::string_view word = m_document.word(i);
            word == "aupres" || word == "chez" || (i + 1 < last && (word == "a" || word == "au") && namesFirm(i + 1)))
            return true;
    return false;
}

/// "Pour | 45 MDH, Altrad a acquis Brandt"
bool SupplierFinder::opensWithPrice(const Figure& figure) const
{
    constexpr std::uint32_t kClause = 10; ///< tokens from the comma to the verb
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    const std::uint32_t end = m_document.sentences[figure.sentence].last;
    if (figure.firstToken > start + kPriceWords || !asksPrice(m_document.word(start)) || figure.lastToken >= end
        || m_document.word(figure.lastToken) != ",")
        return false;
    for (auto verb = std::ranges::lower_bound(m_verbs, figure.lastToken, {}, &CueHit::first);
         verb != m_verbs.end() && verb->last < end && verb->first <= figure.lastToken + kClause; ++verb)
        if (verb->cue->label == kTakeover && namesFirm(verb->last))
            return true;
    return false;
}

bool SupplierFinder::isPaid(const Figure& figure, const Figure* previous) const
{
    constexpr std::uint32_t kObject = 14; ///< tokens from the verb to the amount
    constexpr std::uint32_t kWithAside = 34; ///< … and with a bracket between them
    // "rachète Bertin (45 millions de ventes, 300 salariés) pour | 20 millions": what the bracket tells is beside
    std::uint32_t close = figure.firstToken;
    if (previous != nullptr && previous->sentence == figure.sentence)
        for (close = previous->lastToken;
             close < figure.firstToken && m_document.word(close) != "(" && m_document.word(close) != ")";)
            ++close;
    const bool aside = close < figure.firstToken && m_document.word(close) == ")"; // `previous` stands in the bracket
    std::uint32_t clause = m_document.sentences[figure.sentence].first;
    clause = std::max(clause, figure.firstToken - std::min(figure.firstToken, aside ? kWithAside : kObject));
    if (previous != nullptr && !aside)
        clause = std::max(clause, previous->lastToken);
    bool priced = false;
    for (std::uint32_t back = 1; back <= kPriceWords && figure.firstToken >= clause + back; ++back)
        priced = priced || asksPrice(m_document.word(figure.firstToken - back));
    if (!priced)
        return false;
    bool contractor = false; // "le groupement … bâtira": who builds for others
    for (auto verb = std::ranges::lower_bound(m_verbs, clause, {}, &CueHit::first);
         verb != m_verbs.end() && verb->last < figure.firstToken; ++verb)
        if (verb->cue->label == kContractor)
            contractor = true;
        else if (verb->cue->label == kBuilds && !contractor && !hasClient(verb->last, figure.firstToken))
            continue;
        else if (verb->cue->label == kOrders && !hasSupplier(verb->last, figure.firstToken))
            continue;
        else if (verb->cue->label == kTakeover ? namesFirm(verb->last) : !isOwn(m_document.word(verb->last)))
            return true;
    return opensWithPrice(figure);
}

} // namespace vigie::extraction
