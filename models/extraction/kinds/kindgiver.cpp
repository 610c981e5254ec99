// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindgiver.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <span>

namespace vigie::extraction {

namespace {

constexpr std::size_t kWindow = 24; ///< mentions looked back at
constexpr CueLabel kLand = "land"; ///< a country, which is also a market: it gives where a verb says so

constexpr std::uint32_t kObject = 4; ///< tokens between the verb and the amount: "débloque dès cette année"
constexpr std::uint32_t kLongObject = 14; ///< … and "prend en charge une partie de la formation, soit"
constexpr std::uint32_t kSaysAll
    = 3; ///< tokens of a verb that is one of paying whatever its object: "prend en charge"
constexpr std::uint32_t kSubject = 4; ///< tokens between the subject and its verb: "y a déjà"

/// Ministries and agencies, and foundations: they build little themselves.
bool givesPublicly(ActorKind kind)
{
    return kind == ActorKind::PublicBody || kind == ActorKind::Association;
}

/// May not stand between a subject and its verb: with it begins another one.
bool isBorder(std::string_view word)
{
    constexpr std::array<std::string_view, 12> kBorders{",",  ";",  ":",  "(",   ")",    "et",
                                                        "le", "la", "l'", "les", "mais", "que"};
    return isAmong(kBorders, word);
}

/// Before an institution: it is no subject.
bool isPreposition(std::string_view word)
{
    constexpr std::array<std::string_view, 11> kPrepositions{"de",   "d'",  "du",   "des",  "a", "au",
                                                             "avec", "par", "pour", "dans", "en"};
    return isAmong(kPrepositions, word);
}

} // namespace

GiverFinder::GiverFinder(const Document& document, const Names& names, const SubjectDiscourse& discourse,
                         const std::vector<CueHit>& asked)
    : m_document(document)
    , m_names(names)
    , m_discourse(discourse)
    , m_verbs(labelled(asked, {"gives"}))
    , m_given(labelled(asked, {"given"}))
    , m_publics(labelled(asked, {"public", kLand}))
{
}

bool GiverFinder::isPublicGift(const Figure& figure) const
{
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    if (figure.firstToken > start + 1 && isPublic(figure.firstToken, figure.firstToken, Givers::Bodies))
        return true; // "Le groupe y consacre 490 M€, l'État | 20"
    if (isGivenByPublic(figure) || isInPublicBracket(figure))
        return true;
    const bool apart = figure.firstToken > start && m_document.word(figure.firstToken - 1) == "soit";
    const std::uint32_t reach = std::max(start, figure.firstToken - std::min(figure.firstToken, kLongObject));
    const auto isNear = [&](const CueHit& verb) { // "prend *à sa charge* les conduites, soit" says less
        const bool saysAll = verb.last - verb.first >= kSaysAll && (apart || verb.last == figure.firstToken);
        return saysAll || verb.first + kObject >= figure.firstToken;
    };
    for (auto verb = std::ranges::lower_bound(m_verbs, reach, {}, &CueHit::first);
         verb != m_verbs.end() && verb->last <= figure.firstToken; ++verb)
        if (isNear(*verb)
            && isPublic(std::max(start, verb->first - std::min(verb->first, kSubject)), verb->first,
                        Givers::BodiesAndLands))
            return true;
    return false;
}

/// "avec l'aide de la Région (| 5 millions) et de l'État (| 3)".
bool GiverFinder::isInPublicBracket(const Figure& figure) const
{
    constexpr std::uint32_t kLongest = 14; ///< tokens of a body's name
    if (figure.firstToken < 2 || m_document.word(figure.firstToken - 1) != "(")
        return false;
    const std::uint32_t end = figure.firstToken - 1;
    const std::uint32_t from = end - std::min(end, kLongest);
    for (const CueHit& body : cuesIn(m_publics, from, end))
        if (body.last == end && body.cue->label != kLand)
            return true;
    const auto& mentions = m_discourse.mentions();
    for (auto body = std::ranges::lower_bound(mentions, from, {}, &Mention::first);
         body != mentions.end() && body->first < end; ++body)
        if (body->last == end && (body->lender || givesPublicly(kindOf(m_names, *body))))
            return true;
    return false;
}

/// "dont | 8 millions apportés par la Région".
bool GiverFinder::isGivenByPublic(const Figure& figure) const
{
    constexpr std::uint32_t kArticle = 2; ///< tokens before a body's name: "de la"
    constexpr std::uint32_t kAuxiliaries = 2; ///< "ont été"
    constexpr std::array<std::string_view, 7> kBe{"ont", "ete", "seront", "sont", "sera", "est", "a"};
    const std::span<const CueHit> near = cuesIn(m_given, figure.lastToken, figure.lastToken + kAuxiliaries + 1);
    if (near.empty())
        return false;
    const CueHit* given = &near.front();
    for (std::uint32_t i = figure.lastToken; i < given->first; ++i) // "45 M€ ont été débloqués par l'État"
        if (!isAmong(kBe, m_document.word(i)))
            return false;
    if (!cuesAt(m_publics, given->last).empty())
        return true;
    const auto& mentions = m_discourse.mentions();
    const auto mention = std::ranges::lower_bound(mentions, given->last, {}, &Mention::first);
    return mention != mentions.end() && mention->first <= given->last + kArticle
        && givesPublicly(kindOf(m_names, *mention));
}

/// Does an institution, or a country, that is no complement end in [first, verb)?
bool GiverFinder::isPublic(std::uint32_t first, std::uint32_t verb, Givers givers) const
{
    constexpr std::uint32_t kLongest = 14; ///< tokens of a body's name
    const std::uint32_t from = first - std::min(first, kLongest);
    // "la Banque africaine (*BAD*) | prêtera": what a bracket repeats stands between no subject and its verb
    const auto behindBracket = [&](std::uint32_t end) {
        constexpr std::uint32_t kBracket = 4; ///< tokens
        if (end < verb && m_document.word(end) == "(")
            for (std::uint32_t i = end + 1; i < verb && i <= end + kBracket; ++i)
                if (m_document.word(i) == ")")
                    return i + 1;
        return end;
    };
    const auto isSubject = [&](std::uint32_t begin, std::uint32_t end) {
        end = behindBracket(end);
        const bool relative = end + 1 < verb && m_document.word(end) == ","
            && m_document.word(end + 1) == "qui"; // "par l'État, qui y met"
        bool joined = relative || begin == 0 || !isPreposition(m_document.word(begin - 1));
        if (relative)
            end += 2;
        for (std::uint32_t i = end; i < verb; ++i)
            joined = joined && !isBorder(m_document.word(i));
        return joined;
    };
    for (auto body = std::ranges::lower_bound(m_publics, from, {}, &CueHit::first);
         body != m_publics.end() && body->last <= verb; ++body)
        if ((givers == Givers::BodiesAndLands || body->cue->label != kLand) && behindBracket(body->last) >= first
            && isSubject(body->first, body->last))
            return true;
    const auto& mentions = m_discourse.mentions();
    for (auto body = std::ranges::lower_bound(mentions, from, {}, &Mention::first);
         body != mentions.end() && body->last <= verb; ++body)
        if (behindBracket(body->last) >= first && !body->oblique && !body->bracketed
            && isSubject(body->first, body->last) && (body->backer || givesPublicly(kindOf(m_names, *body))))
            return true;
    // "*Elle* apportera": the institution of the sentence before
    for (std::uint32_t i = first; i < verb; ++i)
        if ((m_document.word(i) == "elle" || m_document.word(i) == "il") && isSubject(i, i + 1))
            return followsInstitution(m_document.tokens[i].sentence);
    return false;
}

std::string_view GiverFinder::find(const Figure& figure, const Figure* previous, const AdjunctFinder& adjuncts) const
{
    const auto& mentions = m_discourse.mentions();
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    auto mention = std::ranges::lower_bound(mentions, figure.firstToken, {}, &Mention::first);
    std::size_t seen = 0;
    while (mention != mentions.begin() && (--mention)->first >= start && ++seen <= kWindow) {
        const ActorKind kind = kindOf(m_names, *mention);
        if (kind == ActorKind::Person || mention->oblique || mention->bracketed || mention->medium
            || adjuncts.isBeside({nullptr, mention->first, mention->last}, figure, previous))
            continue;
        if (mention->lender)
            return "@lender";
        return kind == ActorKind::PublicBody ? "@public-body" : std::string_view{};
    }
    return {};
}

/// "La Banque africaine soutient le projet. *Elle* apportera | 120 millions": does the sentence go on about a lender
/// or an institution, the first one named in the sentence before?
bool GiverFinder::followsInstitution(std::uint32_t sentence) const
{
    if (sentence == 0 || !m_discourse.isAnaphoric(sentence))
        return false;
    const auto& mentions = m_discourse.mentions();
    const std::uint32_t before = m_document.sentences[sentence - 1].first;
    const auto subject = std::ranges::lower_bound(mentions, before, {}, &Mention::first);
    if (subject == mentions.end() || subject->first >= m_document.sentences[sentence].first || subject->oblique
        || subject->bracketed)
        return false;
    return subject->lender || kindOf(m_names, *subject) == ActorKind::PublicBody;
}

} // namespace vigie::extraction
