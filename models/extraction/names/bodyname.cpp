// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/bodyname.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kNamingHead = 3; ///< words of a head that needs no complement

/// "la fédération professionnelle", "l'école primaire": any of their kind.
bool isGeneric(const NameText& text, const BodyWords& body)
{
    return body.last == body.headEnd && !text.isCapital(body.head.first) && !text.isCapital(body.last - 1)
        && !text.is(body.last - 1, kDemonym)
        && (body.kind.kind == ActorKind::Association || body.kind.kind == ActorKind::Education);
}

/// Capitals that abbreviate a common noun ("un fonds de prêts pour les TPE") make no name.
bool holdsCapital(const NameText& text, std::uint32_t first, std::uint32_t last)
{
    while (first < last && (!text.isCapital(first) || (text.isAllCaps(first) && text.is(first, kAbbreviation))))
        ++first;
    return first < last;
}

/// "une école de Tanger": any one there.
bool isOneOfTown(const NameText& text, const BodyWords& body)
{
    const std::uint32_t first = body.head.first;
    if (first == 0 || text.isCapital(first) || !text.isGram(first - 1, {Gram::Un, Gram::Une}) || body.acronym)
        return false;
    const std::uint32_t of = body.headEnd;
    if (body.kind.kind == ActorKind::Education && text.isOf(of) && of + 2 == body.last && text.isCapital(of + 1)
        && text.mark(of + 1, PhraseClass::Actor) == nullptr)
        return true;
    const Mark* town = text.markBefore(body.last, PhraseClass::Place);
    return town != nullptr && town->first > first + 1 && text.isOf(town->first - 1)
        && !holdsCapital(text, first, town->first);
}

/// "Direction Béni Mellal": where to go, and nobody's direction.
bool isOpening(const NameText& text, const BodyWords& body)
{
    return text.startsSentence(body.head.first) && body.direct == body.head.last && !body.acronym
        && body.head.last - body.head.first == 1 && text.isIn(body.head.first, WordSet::FirmsOwnHead)
        && text.mark(body.direct, PhraseClass::Place) != nullptr;
}

bool isNamed(const NameText& text, const BodyWords& body)
{
    // "le consortium Expolink": the capitals alone are the name.
    if (body.kind.kind == ActorKind::Company && body.direct > 0 && !text.isCapital(body.head.first))
        return false;
    // "le département de l'industrie": the head is a name in itself.
    const bool phrase
        = body.head.last - body.head.first >= kNamingHead || (body.kind.naming && text.isCapital(body.head.first));
    if (body.kind.open || (body.kind.many && !text.isCapital(body.head.first) && !body.acronym))
        return holdsCapital(text, body.head.last, body.last);
    if (isOneOfTown(text, body) || isOpening(text, body))
        return false;
    if (body.last == body.head.last && !body.acronym && !phrase)
        return body.head.last - body.head.first > 1 && text.isCapital(body.head.first)
            && text.isCapital(body.head.last - 1);
    if (body.acronym)
        return true;
    if (isGeneric(text, body))
        return false;
    const std::uint32_t first = body.head.first;
    if (text.isCapital(first) && !text.startsSentence(first))
        return true;
    // A common noun needs the article of the one and only, and firms a name inside.
    const bool definite = first > 0
        && text.isGram(first - 1, {Gram::Le, Gram::La, Gram::L, Gram::Les, Gram::Du, Gram::Au, Gram::Aux});
    const bool proper = holdsCapital(text, body.head.first + 1, body.last);
    if (body.kind.kind == ActorKind::Company || text.startsSentence(first))
        return proper;
    return definite || proper;
}

/// "le VDAB, l'office flamand de l'emploi, ouvrira …": says what the one before the comma is.
bool describes(const NameText& text, const BodyWords& body)
{
    const std::uint32_t first = body.head.first;
    return first > 2 && !body.acronym && !text.isCapital(first) && body.direct == 0
        && text.isIn(first, WordSet::DescribingHead) && text.isGram(first - 1, {Gram::L, Gram::La, Gram::Le})
        && text.isPunct(first - 2, ",") && text.isCapital(first - 3) && text.sameSentence(first - 3, first)
        && (text.isPunct(body.last, ",") || !text.sameSentence(first, body.last));
}

/// "la fédération Agoria": a common noun before the name. "fondation Marie Curie" holds it.
bool isCalledOnly(const NameText& text, const BodyWords& body)
{
    return body.kind.kind == ActorKind::Association && body.direct == body.head.last
        && body.head.last - body.head.first == 1 && !text.isCapital(body.head.first)
        && !text.isIn(body.head.first, WordSet::HeadNamedAfter);
}

/// "l'école d'informatique Epitech", "la société d'ingénierie Lycopodium": where the capitals begin that alone
/// are the name, since the words before them only say what it is. Those of a person or a town belong to the
/// whole.
std::uint32_t calledName(const NameText& text, const BodyWords& body)
{
    std::uint32_t name = body.last;
    while (name > body.head.first && (text.isCapital(name - 1) || text.isPunct(name - 1, "-")))
        --name;
    const Mark* known = text.mark(name, PhraseClass::Actor);
    if (body.kind.kind == ActorKind::Education && known != nullptr && known->last == body.last
        && name > body.head.first && !text.isCapital(body.head.first) && !text.isOf(name - 1)
        && !text.isArticle(name - 1))
        return name; // "l'école d'ingénieurs Centrale Lille"
    if (body.kind.kind == ActorKind::PublicBody || name == body.last || name <= body.head.last || body.acronym
        || text.isCapital(body.head.first) || text.is(name, kCommonWord | kGivenName | kDemonym)
        || text.mark(name, PhraseClass::Place) != nullptr || !text.is(name - 1, kNoun | kAdjective)
        || text.gram(name - 1) != Gram::None || text.gram(name - 2) == Gram::None)
        return body.head.first;
    for (std::uint32_t at = body.head.first; at < name; ++at) {
        if (text.isCapital(at))
            return body.head.first;
    }
    return name;
}

} // namespace

std::optional<Institution> readBodyName(const NameText& text, const BodyWords& body)
{
    if (!isNamed(text, body))
        return std::nullopt;
    if (describes(text, body))
        return Institution{body.head.first, body.last, std::nullopt};
    if (const std::uint32_t called = calledName(text, body); called > body.head.first) {
        if (body.kind.kind == ActorKind::Company)
            return std::nullopt; // read as any firm's name
        return Institution{called, body.last, body.kind.kind};
    }
    return Institution{isCalledOnly(text, body) ? body.direct : body.head.first, body.last, body.kind.kind};
}

} // namespace vigie::extraction
