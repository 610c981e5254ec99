// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <span>

namespace vigie::extraction {
namespace {

constexpr std::size_t kReach = 10; ///< "d'étudiants de l'université sera porté | à 7.000"

/// A phrase "le nombre d'étudiants": its tokens [first, last), and the noun.
struct NumberOf
{
    std::size_t first = 0;
    std::size_t last = 0;
    const CountNounEntry* noun = nullptr;
};

/// "de ses", "de tous les": what may stand between the "nombre" and what it is of.
bool isDeterminer(const Lexemes& lexemes, std::size_t at)
{
    constexpr std::array<std::string_view, 5> kDeterminers{"ses", "leurs", "nos", "ces", "tous"};
    return lexemes.is(at, kTheWord | kAdjectiveWord) || isAmong(kDeterminers, lexemes.fold(at));
}

NumberOf numberOfAt(const Lexemes& lexemes, std::size_t at)
{
    const std::size_t end = lexemes.sentenceEnd(at);
    std::size_t next = at + 1;
    if (next < end && lexemes.is(next, kOverallWord))
        ++next; // "le nombre total d'emplois"
    if (next >= end || !lexemes.is(next, kOfWord))
        return {};
    ++next;
    auto match = lexemes.lexicon().nounForms.longestFrom(lexemes.ids(), next, end);
    while (!match && next + 1 < end && isDeterminer(lexemes, next)) {
        ++next;
        match = lexemes.lexicon().nounForms.longestFrom(lexemes.ids(), next, end);
    }
    if (!match || lexemes.lexicon().nouns[match.value].noun == CountNoun::None)
        return {};
    return {at, next + match.length, &lexemes.lexicon().nouns[match.value]};
}

/// "l'effectif", "ses effectifs": a phrase of one word that says as much.
NumberOf staffAt(const Lexemes& lexemes, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kPossessives{"son", "ses", "leur", "leurs", "nos", "notre"};
    const auto match = lexemes.lexicon().nounForms.longestFrom(lexemes.ids(), at, at + 1);
    if (!match || at == lexemes.sentenceBegin(at)
        || !(lexemes.is(at - 1, kTheWord) || isAmong(kPossessives, lexemes.fold(at - 1)))
        || lexemes.is(at - 1, kOfWord)) // "une partie des effectifs"
        return {};
    return {at, at + 1, &lexemes.lexicon().nouns[match.value]};
}

/// A number that counts nothing yet, and is no name's.
bool isFree(const QuantityDraft& draft)
{
    return draft.quantity.type == QuantityType::Bare && !draft.name && !draft.amount.magnitude;
}

void label(QuantityDraft& draft, const CountNounEntry& noun)
{
    draft.quantity.type = QuantityType::Count;
    draft.quantity.noun = noun.noun;
    draft.quantity.nounLemma = noun.lemma;
    draft.quantity.numberOf = true;
    draft.quantity.rule = "count.number-of";
}

/// Is the number led to by "à" or "de", or does it stand right behind the verb: "le nombre d'emplois atteindra |
/// 600", "le nombre d'emplois créés devrait atteindre | 600"?
bool isLedTo(const Lexemes& lexemes, const QuantityDraft& draft, std::size_t from)
{
    constexpr std::size_t kVerb = 2; ///< "devrait atteindre"
    const std::size_t first = draft.quantity.firstToken;
    if (first == from)
        return draft.quantity.modifier != Modifier::Exact; // "le nombre d'emplois | dépasse 600"
    return lexemes.is(first - 1, kToWord | kOfWord | kReachWord) || (first > from && first - from <= kVerb)
        || endsAsInfinitive(lexemes.fold(first - 1)) || isFuture(lexemes.fold(first - 1));
}

/// Does a sign, which ends what the phrase is said of, stand in [first, last)?
bool holdsSign(const Lexemes& lexemes, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i)
        if (lexemes.token(i).kind == TokenKind::Punct)
            return true;
    return false;
}

/// "de 480 à | 600 *le nombre de ses étudiants*": the numbers right before the phrase.
bool labelBefore(const Lexemes& lexemes, const NumberOf& phrase, std::span<QuantityDraft> drafts)
{
    if (drafts.empty() || !isFree(drafts.back()) || drafts.back().quantity.lastToken + 1 != phrase.first
        || !lexemes.is(phrase.first - 1, kTheWord))
        return false;
    label(drafts.back(), *phrase.noun);
    if (drafts.size() < 2)
        return true;
    QuantityDraft& low = drafts[drafts.size() - 2];
    const std::size_t to = low.quantity.lastToken;
    if (isFree(low) && to + 1 == drafts.back().quantity.firstToken && lexemes.is(to, kToWord))
        label(low, *phrase.noun);
    return true;
}

/// "le nombre d'étudiants *sera porté de* | 4.300 à | 7.000": the numbers behind the phrase.
void labelBehind(const Lexemes& lexemes, const NumberOf& phrase, std::span<QuantityDraft> drafts)
{
    std::size_t from = phrase.last;
    for (QuantityDraft& draft : drafts) {
        const std::size_t first = draft.quantity.firstToken;
        if (first < from || first - from > kReach || first >= lexemes.sentenceEnd(phrase.first) || !isFree(draft)
            || holdsSign(lexemes, from, first) || !isLedTo(lexemes, draft, from))
            return;
        label(draft, *phrase.noun);
        from = draft.quantity.lastToken;
    }
}

/// "De | 50 au départ, les équipes sont passées à | 350 consultants": the level that opens the sentence counts what
/// the next one does.
void labelOpenings(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        const std::size_t first = drafts[i].quantity.firstToken;
        if (!isFree(drafts[i]) || first == 0 || first - 1 != lexemes.sentenceBegin(first)
            || !lexemes.is(first - 1, kOfWord))
            continue;
        const Quantity& level = drafts[i + 1].quantity;
        if (level.type != QuantityType::Count || level.firstToken >= lexemes.sentenceEnd(first)
            || !lexemes.is(level.firstToken - 1, kToWord))
            continue;
        lendUnit(drafts[i], drafts[i + 1]);
        drafts[i].quantity.rule = "count.opening-level";
    }
}

/// The noun that "sont" or "seront" at `verb` is said of: "*les centres d'appels tunisiens* sont".
const CountNounEntry* subjectOf(const Lexemes& lexemes, std::size_t verb)
{
    constexpr std::size_t kSubject = 7; ///< tokens of "les centres d'appels installés à Fès"
    constexpr std::array<std::string_view, 5> kArticles{"les", "ces", "ses", "leurs", "nos"};
    const std::size_t begin = lexemes.sentenceBegin(verb);
    for (std::size_t at = verb; at > begin && verb - at < kSubject; --at) {
        if (lexemes.token(at - 1).kind == TokenKind::Punct && lexemes.fold(at - 1) != "-")
            return nullptr;
        if (!isAmong(kArticles, lexemes.fold(at - 1)))
            continue;
        const auto match = lexemes.lexicon().nounForms.longestFrom(lexemes.ids(), at, verb);
        return match && lexemes.lexicon().nouns[match.value].noun != CountNoun::None
            ? &lexemes.lexicon().nouns[match.value]
            : nullptr;
    }
    return nullptr;
}

/// "Les ouvriers, *environ | 300*, sont en grève": is it set off with words that only a count has?
bool isAppositionOf(const Lexemes& lexemes, const Quantity& quantity)
{
    constexpr std::array<std::string_view, 4> kOpeners{",", "(", "-", "–"};
    constexpr std::array<std::string_view, 5> kClosers{",", ")", "-", "–", "."};
    return quantity.modifier != Modifier::Exact && quantity.lastToken < lexemes.size()
        && isAmong(kOpeners, lexemes.fold(quantity.firstToken - 1))
        && isAmong(kClosers, lexemes.fold(quantity.lastToken));
}

/// "Les centres d'appels sont *au nombre de* | 350", "Ses salariés seront | 120 en 2026", "Les salariés, *au nombre
/// de* | 450, seront licenciés".
void labelCounted(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    constexpr std::array<std::string_view, 4> kCopulas{"sont", "seront", "etaient", "seraient"};
    constexpr std::size_t kNumberOf = 3; ///< "au nombre de"
    for (QuantityDraft& draft : drafts) {
        const std::size_t first = draft.quantity.firstToken;
        const std::size_t begin = lexemes.sentenceBegin(first);
        if (!isFree(draft) || first == begin)
            continue;
        std::size_t verb = first - 1;
        if (verb >= begin + kNumberOf && lexemes.is(verb, kOfWord) && lexemes.fold(verb - 1) == "nombre"
            && lexemes.fold(verb - 2) == "au")
            verb -= kNumberOf;
        const bool isSetOff = verb + 1 < first && lexemes.sign(verb) == ',';
        if (!isAmong(kCopulas, lexemes.fold(verb)) && !isSetOff && !isAppositionOf(lexemes, draft.quantity))
            continue;
        if (const CountNounEntry* noun = subjectOf(lexemes, verb))
            label(draft, *noun);
    }
}

} // namespace

void labelNumbers(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    if (std::ranges::none_of(drafts, isFree))
        return;
    labelOpenings(lexemes, drafts);
    labelCounted(lexemes, drafts);
    for (std::size_t at = 0; at < lexemes.size(); ++at) {
        // "le total des postes", but "un total de 600 postes"
        const bool isNumber = lexemes.is(at, kNumberWord)
            && (!lexemes.is(at, kOverallWord) || (at > lexemes.sentenceBegin(at) && lexemes.is(at - 1, kTheWord)));
        if (!isNumber && !lexemes.is(at, kStaffWord))
            continue;
        const NumberOf phrase = isNumber ? numberOfAt(lexemes, at) : staffAt(lexemes, at);
        if (phrase.noun == nullptr)
            continue;
        const auto behind = std::ranges::lower_bound(
            drafts, at, {}, [](const QuantityDraft& draft) { return std::size_t{draft.quantity.firstToken}; });
        if (labelBefore(lexemes, phrase, std::span(drafts.begin(), behind)))
            continue;
        labelBehind(lexemes, phrase, std::span(behind, drafts.end()));
    }
}

} // namespace vigie::extraction
