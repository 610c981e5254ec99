// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/bodycomplement.h"

#include "models/extraction/text/verbform.h"

#include <algorithm>

namespace vigie::extraction {

bool takesTo(const NameText& text, const Mark& head, std::uint32_t headEnd, std::uint32_t at)
{
    const std::uint32_t noun = at + 1 + (text.isArticle(at + 1) ? 1 : 0);
    if (text.text(at) == "a")
        return false; // "la Fédération des services a annoncé": the verb, which has no accent
    if (text.isIn(at - 1, WordSet::TakesTo))
        return !text.isCapital(noun) || text.gram(at) != Gram::Aux;
    return (text.isCapital(head.first) || head.last - head.first > 1) && at == headEnd
        && text.isIn(head.first, WordSet::HeadTakingTo) && (text.isArticle(at + 1) || text.gram(at) != Gram::A)
        && !text.isCapital(noun) && text.is(noun, kNoun) && !text.isIn(noun, WordSet::PhraseOfTo);
}

bool isFixedComplement(const NameText& text, std::uint32_t at)
{
    if (text.gram(at) == Gram::Contre)
        return text.isIn(at - 1, WordSet::TakesOwn) && text.isArticle(at + 1);
    if (text.gram(at) == Gram::Sur)
        return text.is(at - 1, kAdjective) && text.isIn(at - 2, WordSet::TakesOwn);
    return text.isIn(at - 1, WordSet::TakesAny) && text.isGram(at, {Gram::A, Gram::En, Gram::Au})
        && text.is(at + 1, kNoun) && !text.isCapital(at + 1);
}

bool isLocalAdjective(const NameText& text, std::uint32_t at)
{
    constexpr std::string_view kEndings[]{"ois", "oise", "ais", "aise", "ien", "ienne"};
    return text.flags(at) == 0 && text.isWord(at) && !text.isCapital(at) && text.isCapital(at - 1)
        && std::ranges::any_of(kEndings, [&](std::string_view ending) { return text.fold(at).ends_with(ending); });
}

bool isParticiple(const NameText& text, std::uint32_t at)
{
    return text.is(at, kPastParticiple) && (!text.is(at, kFiniteVerb) || endsAsParticiple(text.text(at)));
}

bool takesFor(const NameText& text, const Mark& head, std::uint32_t at)
{
    return text.isArticle(at + 1) && !text.isIn(head.first, WordSet::HeadWithoutFor)
        && !(at == head.first + 1 && text.isAllCaps(head.first));
}

bool isPerfect(const NameText& text, std::uint32_t at)
{
    return text.is(at, kInfinitive) && !text.isCapital(at)
        && (text.is(at + 1, kPastParticiple) || text.is(at + 1, kOtherWord));
}

bool isNational(const NameText& text, const Mark& head)
{
    return text.is(head.last, kDemonym) && !text.isCapital(head.last)
        && (text.isOf(head.last + 1) || text.gram(head.last + 1) == Gram::Pour) && head.first > 0
        && text.isGram(head.first - 1, {Gram::L, Gram::La, Gram::Le, Gram::Du, Gram::Au});
}

bool isWholeName(const NameText& text, const Mark& head, std::uint32_t headEnd, std::uint32_t at)
{
    const Mark* known = text.mark(head.first, PhraseClass::Actor);
    return known != nullptr && known->last == at && at == headEnd && at - head.first > 1 && text.isCapital(head.first)
        && text.gram(at) == Gram::Du && !text.isCapital(at + 1);
}

bool namesSome(const NameText& text, std::uint32_t of)
{
    return text.isGram(of, {Gram::De, Gram::D}) && !text.isArticle(of + 1) && !text.isCapital(of + 1)
        && text.fold(of + 1).ends_with('s') && text.isCapital(of - 2);
}

bool isField(const NameText& text, std::uint32_t at)
{
    const Mark* head = text.mark(at, PhraseClass::BodyHead);
    if (head == nullptr || head->last - at > 1 || !text.fold(at).ends_with('s'))
        return false;
    const BodyHead& kind = text.lexicon.heads[head->index];
    return kind.kind == ActorKind::Company && !kind.lower;
}

std::uint32_t sizedNounEnd(const NameText& text, std::uint32_t at)
{
    const bool both = text.gram(at + 1) == Gram::Et && text.isIn(at + 2, WordSet::BeforeNoun);
    if (!text.isIn(at, WordSet::BeforeNoun) || (!both && !text.isCapital(at)))
        return at;
    const std::uint32_t noun = both ? at + 3 : at + 1;
    return text.sameSentence(at, noun) && text.is(noun, kNoun) && !text.isCapital(noun) ? noun + 1 : at;
}

bool isPrefix(const NameText& text, std::uint32_t at)
{
    return text.isPunct(at + 1, "-") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.is(at + 2, kNoun);
}

} // namespace vigie::extraction
