// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/aliasfirm.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kOwnerReach = 6; ///< tokens from "filiale de" or "détenue par" to a name
constexpr std::uint32_t kLinkReach = 5; ///< tokens from "détenue" to "par"

/// "Groupe Renault Maroc" and "Renault", "Zalar Holding" and "Zalar": does the longer name end in a legal form, or in
/// a place that the shorter one has not?
bool isPlaceOrLegalForm(const NameText& text, const NameMention& shortForm, const NameMention& full)
{
    const Mark* place = text.markBefore(full.candidate->last, PhraseClass::Place);
    return (place != nullptr && place->last - place->first <= full.words.size() - shortForm.words.size())
        || text.markBefore(full.candidate->last, PhraseClass::LegalForm) != nullptr;
}

/// "détenue conjointement par", "la filiale marocaine de": does the word make an owner of the name behind `link`?
bool makesOwner(const NameText& text, std::uint32_t link)
{
    const bool by = text.gram(link) == Gram::Par;
    if (!by && !text.isOf(link))
        return false;
    for (std::uint32_t at = link; at > 0 && at + kLinkReach > link && text.sameSentence(at - 1, link);) {
        --at;
        if (text.isIn(at, by ? WordSet::Owned : WordSet::Subsidiary))
            return true;
        if (text.document.tokens[at].kind == TokenKind::Punct && !text.isPunct(at, "%"))
            return false;
    }
    return false;
}

/// "détenue par le groupe X", "filiale du géant danois X", "détenue par la SNI et X": is the name an owner's?
bool isOwner(const NameText& text, const NameCandidate& name)
{
    std::uint32_t at = name.first;
    bool joined = false;
    for (std::uint32_t back = 0; back < kOwnerReach && at > 0 && text.sameSentence(at - 1, name.first); ++back) {
        --at;
        if (makesOwner(text, at))
            return true;
        if (text.gram(at) == Gram::Et && !joined) {
            joined = true;
            continue;
        }
        if (text.document.tokens[at].kind == TokenKind::Punct
            || (text.is(at, kFiniteVerb) && !text.is(at, kNoun | kAdjective)))
            return false;
    }
    return false;
}

/// "sa filiale marocaine X Maroc", "filiale du groupe, X Maroc": is the name a subsidiary's?
bool isSubsidiary(const NameText& text, const NameCandidate& name)
{
    for (std::uint32_t at = name.first; at > 0 && at + kLinkReach > name.first;) {
        --at;
        if (!text.sameSentence(at, name.first))
            return false;
        if (text.isIn(at, WordSet::Subsidiary))
            return true;
    }
    return false;
}

} // namespace

bool isOwnFirm(const NameText& text, const NameCandidate& name)
{
    return isOwner(text, name) || isSubsidiary(text, name);
}

bool isOtherFirm(const NameText& text, const NameMention& shortForm, const NameMention& full)
{
    const NameCandidate& a = *shortForm.candidate;
    const NameCandidate& b = *full.candidate;
    // "Envision AESC, filiale du groupe Envision"
    if (isOwner(text, a) || (shortForm.words != full.words && isSubsidiary(text, b)))
        return true;
    if (a.actor == kUnknown || isPlaceOrLegalForm(text, shortForm, full))
        return false;
    // A well-known firm with more behind its name is another firm, but "Smoby" behind "Smoby Toys" the same for
    // short.
    return a.first < b.first || full.words.size() > 2;
}

} // namespace vigie::extraction
