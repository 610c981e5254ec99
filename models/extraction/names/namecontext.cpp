// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namecontext.h"

#include "models/extraction/names/namebehind.h"
#include "models/extraction/names/namepreposition.h"

#include <algorithm>
#include <optional>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kAdjectives = 3; ///< between a noun and its complement
constexpr std::uint32_t kChainReach = 12; ///< tokens from a noun to the name behind its complements

using F = NameFeature;

class Reader
{
public:
    Reader(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out)
        : m_text(text)
        , m_run(run)
        , m_out(out)
    {
    }

    void read() { before(); }

private:
    void add(F feature) { m_out.push_back(feature); }
    void addIf(bool holds, F feature)
    {
        if (holds)
            add(feature);
    }

    /// Where the words before the run end: right before it, or before its civility.
    std::uint32_t start() const
    {
        return m_run.civility == kUnknown ? m_run.first : static_cast<std::uint32_t>(m_run.civility);
    }

    void before()
    {
        std::uint32_t at = start();
        addIf(m_run.civility != kUnknown, F::civility);
        const bool opens = m_text.startsSentence(at);
        addIf(opens, F::sentence_start);
        addIf(opens && m_text.is(m_run.first, kCommonWord) && !m_text.isAllCaps(m_run.first), F::start_common);
        if (at == 0)
            return;
        addIf(m_text.isNumber(at - 1) && m_text.sameSentence(at - 1, at), F::after_number);
        addIf(at > 1 && m_text.isPunct(at - 1, "(") && m_text.markBefore(at - 1, PhraseClass::Place) != nullptr,
              F::bracket_after_place);
        addIf(m_text.isPunct(at - 1, "\u00ab") || m_text.isPunct(at - 1, "\"") || m_text.isPunct(at - 1, "\u201c"),
              F::quoted);
        addIf(m_text.isPunct(at - 1, "("), F::bracketed);
        addIf(m_text.isPunct(at - 1, "(") && m_text.isPunct(m_run.last, ")"), F::whole_bracket);
        addIf(m_text.isPunct(at - 1, "(") && m_text.isPunct(m_run.last, ")") && isCommonName(m_text, m_run),
              F::bracket_common);
        addIf(at > 1 && m_text.isPunct(at - 1, "(") && m_text.isPunct(m_run.last, ")")
                  && m_text.isAllCaps(m_run.first) && !m_text.isCapital(at - 2) && m_text.is(at - 2, kCommonWord),
              F::bracket_behind_noun);
        // "le projet « Wessal »": what stands before the quotation tells what it names.
        if (opens && at > 1 && m_text.document.tokens[at - 1].kind == TokenKind::Punct
            && m_text.sameSentence(at - 2, at) && !m_text.isPunct(at - 1, ":"))
            return triggers(at - 1);
        if (opens)
            return;
        triggers(at);
        prepositions(at);
    }

    /// A phrase of the class right before `at`, or before the adjective there.
    bool stands(PhraseClass phraseClass, std::uint32_t at, std::uint32_t noun) const
    {
        return m_text.markBefore(at, phraseClass) != nullptr || m_text.markBefore(noun, phraseClass) != nullptr;
    }

    void triggers(std::uint32_t at)
    {
        // "l'équipementier japonais Yazaki", "le ministre marocain X"
        std::uint32_t noun = at;
        if (m_text.is(at - 1, kDemonym) && (!m_text.isCapital(at - 1) || !m_text.is(at, kGivenName))) {
            add(F::demonym_before);
            --noun;
        } else if (m_text.is(at - 1, kAdjective) && !m_text.isCapital(at - 1)
                   && m_text.markBefore(at, PhraseClass::Function) == nullptr) {
            --noun;
        } else if (isNamingWord(m_text, at - 1)) {
            --noun;
        }
        addIf(m_text.markBefore(at, PhraseClass::Honorific) != nullptr, F::honorific);
        if (m_text.markBefore(at, PhraseClass::Function) != nullptr
            || m_text.markBefore(noun, PhraseClass::Function) != nullptr
            || (m_text.markBefore(at, PhraseClass::FunctionWord) != nullptr
                && m_text.markBefore(at - 1, PhraseClass::Function) != nullptr))
            add(F::function_before);
        else
            functionFar(at);
        addIf(stands(PhraseClass::TriggerPart, at, noun), F::group_before);
        addIf(stands(PhraseClass::TriggerNoun, at, noun), F::company_noun_before);
        // "le repreneur, X, s'est engagé"
        const std::uint32_t behindNoun = at > 1 && m_text.is(at - 2, kAdjective | kDemonym) ? at - 2 : at - 1;
        addIf(m_text.isPunct(at - 1, ",") && m_text.isPunct(m_run.last, ",")
                  && stands(PhraseClass::TriggerNoun, at - 1, behindNoun),
              F::company_noun_before);
        if (m_text.isOf(at - 1))
            ofTriggers(at - 1);
        // "filiale de la GSME", where the capitals alone may be an association's
        addIf(m_text.isArticle(at - 1) && m_text.isOf(at - 2) && m_text.isIn(at - 3, WordSet::Subsidiary),
              F::company_of_before);
        // "rachète 60 % de X"
        addIf(m_run.place == kUnknown && m_text.isOf(at - 1) && at > 2 && m_text.isPunct(at - 2, "%"),
              F::company_of_before);
        addIf(isTypeName(at), F::caps_behind_noun);
        addIf(stands(PhraseClass::StopHead, at, noun), F::stop_head_before);
        addIf(m_text.markBefore(at, PhraseClass::BodyHead) != nullptr, F::body_before);
        addIf(stands(PhraseClass::AdminPlace, at, noun), F::admin_before);
        addIf(stands(PhraseClass::Zone, at, noun), F::zone_before);
        addIf(m_text.markBefore(at, PhraseClass::Land) != nullptr, F::land_before);
        addIf(isUnionNoun(at - 1), F::union_before);
        addIf(m_text.is(at - 1, kSayVerb), F::say_before);
        if (!m_text.isOf(at - 1) && !m_text.isArticle(at - 1) && m_text.is(at - 1, kNoun | kAdjective))
            chain(at);
    }

    /// "cédé à X", "iront à X", "appartient à X": what has an owner or a receiver behind its "à".
    bool isTransfer(std::uint32_t at) const { return m_text.isIn(at, WordSet::Transfer); }

    /// "accordé une subvention de 1,2 M€ à X", "cédera 288 magasins à X"
    bool isAmountGiven(std::uint32_t to) const
    {
        constexpr std::uint32_t kAmount = 9;
        bool number = false;
        for (std::uint32_t at = to; at > 0 && at + kAmount > to && m_text.sameSentence(at - 1, to); --at) {
            number = number || m_text.isNumber(at - 1);
            if (number && isTransfer(at - 1) && m_text.is(at - 1, kPastParticiple | kFiniteVerb | kInfinitive))
                return true;
        }
        return false;
    }

    /// "les syndicats X et Y", "le délégué X", "la section syndicale X", "l'ONG X"
    bool isUnionNoun(std::uint32_t at) const { return m_text.isIn(at, WordSet::Union); }

    /// "l'opérateur de télécommunications Orange", "le ministre de l'Industrie et du Commerce Ryad Mezzour": the noun
    /// stands before its complements.
    void chain(std::uint32_t at)
    {
        for (std::uint32_t back = at; back > 0 && back + kChainReach > at && m_text.sameSentence(back - 1, at);
             --back) {
            const std::uint32_t word = back - 1;
            if (back < at) {
                const Mark* function = m_text.mark(word, PhraseClass::Function);
                if (function != nullptr && function->last < at)
                    return add(F::function_chain);
                const Mark* noun = m_text.mark(word, PhraseClass::TriggerNoun);
                if (noun != nullptr && noun->last < at)
                    return add(F::company_noun_far);
            }
            const bool inside = m_text.isOf(word) || m_text.isArticle(word)
                || m_text.isGram(word, {Gram::Et, Gram::En, Gram::Au, Gram::Aux})
                || (m_text.is(word, kNoun | kAdjective) && m_text.gram(word) == Gram::None);
            if (!inside)
                return;
        }
    }

    void ofTriggers(std::uint32_t of)
    {
        addIf(m_text.markBefore(of, PhraseClass::TriggerOf) != nullptr
                  || m_text.markBefore(of - (m_text.is(of - 1, kAdjective) ? 1 : 0), PhraseClass::TriggerOf)
                      != nullptr,
              F::company_of_before);
        addIf(m_text.markBefore(of, PhraseClass::AdminPlace) != nullptr, F::admin_of_before);
        addIf(m_text.markBefore(of, PhraseClass::Zone) != nullptr, F::zone_before);
        addIf(m_text.markBefore(of, PhraseClass::Land) != nullptr, F::land_before);
        // "la centrale solaire de X"
        std::uint32_t noun = of;
        while (noun > 0 && noun + kAdjectives > of && m_text.is(noun - 1, kAdjective)
               && m_text.markBefore(noun, PhraseClass::Plant) == nullptr)
            --noun;
        addIf(m_text.markBefore(noun, PhraseClass::Plant) != nullptr, F::plant_before);
        addIf(isThat(of - 1), F::that_of_before);
    }

    /// "celle de X": what was named before, at another place or of another firm.
    bool isThat(std::uint32_t at) const { return m_text.isIn(at, WordSet::That); }

    /// "panneaux OSB": capitals that tell which ones, where no noun for a firm stands before them.
    bool isTypeName(std::uint32_t at) const
    {
        return m_run.last - m_run.first == 1 && m_text.isAllCaps(m_run.first) && m_text.is(at - 1, kNoun)
            && !m_text.isCapital(at - 1) && !stands(PhraseClass::TriggerPart, at, at)
            && !stands(PhraseClass::TriggerNoun, at, at) && !stands(PhraseClass::Function, at, at)
            && !stands(PhraseClass::BodyHead, at, at);
    }

    /// "le ministre de l'Industrie et du Commerce, Ryad Mezzour": a function earlier in the clause, then a comma.
    void functionFar(std::uint32_t at)
    {
        if (!m_text.isPunct(at - 1, ",") && !m_text.isPunct(at - 1, "("))
            return;
        for (std::uint32_t back = at - 1; back > 0 && back + 16 > at && m_text.sameSentence(back - 1, at); --back) {
            if (m_text.mark(back - 1, PhraseClass::Function) != nullptr)
                return add(F::function_far);
        }
    }

    void prepositions(std::uint32_t at)
    {
        const bool article = m_text.isGram(at - 1, {Gram::La, Gram::L, Gram::Le, Gram::Les});
        if (article && at > 1) {
            addIf(m_text.isOf(at - 2), F::prev_de_article);
            addIf(m_text.gram(at - 2) == Gram::A, F::prev_a_article);
            addIf(m_text.gram(at - 2) == Gram::A && isTransfer(at - 3) && m_text.is(at - 3, kPastParticiple),
                  F::given_to);
        }
        if (m_text.gram(at - 1) == Gram::A) {
            add(F::prev_a);
            addIf(isTransfer(at - 2) || (m_run.place == kUnknown && isAmountGiven(at - 1)), F::given_to);
            return addIf(m_text.is(at - 2, kPastParticiple), F::prev_participle_a);
        }
        if (const auto feature = smallWordBefore(m_text.gram(at - 1)))
            return add(*feature);
        addIf(m_text.isPunct(at - 1, ","), F::prev_comma);
        addIf(m_text.is(at - 1, kFiniteVerb | kInfinitive) && !m_text.is(at - 1, kNoun | kAdjective), F::prev_verb);
        addIf(m_text.is(at - 1, kNoun), F::prev_noun);
        addIf(m_text.is(at - 1, kNoun) && at > 1 && m_text.isArticle(at - 2), F::lower_article_noun);
    }

    const NameText& m_text;
    const NameCandidate& m_run;
    std::vector<NameFeature>& m_out;
};

} // namespace

void addNameContext(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out)
{
    Reader(text, run, out).read();
    addNameBehind(text, run, out);
}

bool isNamingWord(const NameText& text, std::uint32_t at)
{
    return text.isIn(at, WordSet::Naming);
}

bool isStrangeAcronym(const NameText& text, const NameCandidate& run)
{
    constexpr std::size_t kShortest = 3; ///< letters: two are a unit or initials
    return run.last - run.first == 1 && text.isAllCaps(run.first) && text.fold(run.first).size() >= kShortest
        && !text.is(run.first, kAbbreviation) && text.mark(run.first, PhraseClass::StopName) == nullptr;
}

bool isCommonName(const NameText& text, const NameCandidate& run)
{
    for (std::uint32_t at = run.first; at < run.last; ++at) {
        if (text.isWord(at) && (!text.is(at, kCommonWord) || text.isAllCaps(at)) && !text.isArticle(at))
            return false;
    }
    return true;
}

} // namespace vigie::extraction
