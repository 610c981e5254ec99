// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameoffice.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLongest = 24; ///< tokens of an office

/// Does the office go on with this token?
bool goesOn(const NameText& text, std::uint32_t at)
{
    if (text.isOf(at) || text.isArticle(at) || text.isGram(at, {Gram::Et, Gram::En}))
        return true;
    if (text.isPunct(at, ","))
        return text.isOf(at + 1) || text.is(at + 1, kPastParticiple);
    if (text.isPunct(at, "-"))
        return true;
    // "délégué à l'Industrie", "auprès du ministre": only behind what takes the preposition.
    if (text.isGram(at, {Gram::A, Gram::Au, Gram::Aux}))
        return text.is(at - 1, kPastParticiple);
    return text.isWord(at) && text.is(at, kNoun | kAdjective | kPastParticiple) && !text.is(at, kGivenName)
        && text.gram(at) == Gram::None;
}

} // namespace

std::vector<ByteSpan> findOffices(const NameText& text)
{
    std::vector<ByteSpan> offices;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const Mark* office = text.mark(at, PhraseClass::Office);
        if (office == nullptr)
            continue;
        std::uint32_t last = office->last;
        const std::uint32_t most = std::min(text.size(), last + kLongest);
        while (last < most && text.sameSentence(at, last) && goesOn(text, last))
            ++last;
        if (last > office->last)
            offices.push_back(text.span(office->last, last));
        at = std::max(at, last - 1);
    }
    return offices;
}

} // namespace vigie::extraction
