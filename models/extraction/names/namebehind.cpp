// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namebehind.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kMostClitics = 2; ///< before a verb

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

    void behind()
    {
        const std::uint32_t at = m_run.last;
        if (at >= m_text.size() || !m_text.sameSentence(m_run.first, at))
            return;
        verb(behindClitics(at));
        addIf(m_text.isOf(at), F::next_de);
        addIf(m_text.gram(at) == Gram::Et, F::next_et);
        addIf(m_text.gram(at) == Gram::Ou, F::next_ou);
        addIf(m_text.isGram(at, {Gram::Qui, Gram::Que, Gram::Dont}), F::next_rel);
        addIf(m_text.is(at, kAdjective), F::next_adjective);
        addIf(m_text.is(at, kNoun) && !m_text.is(at, kAdjective | kFiniteVerb), F::next_noun);
        if (m_text.isPunct(at, "("))
            bracket(at + 1);
        if (m_text.isPunct(at, ",")) {
            add(F::next_comma);
            apposition(at + 1);
        }
        addIf(m_text.isGram(at, {Gram::A, Gram::En}) && m_text.mark(at + 1, PhraseClass::Place) != nullptr,
              F::next_a_place);
        addIf(m_text.mark(at, PhraseClass::Function) != nullptr, F::function_after);
    }

private:
    void add(F feature) { m_out.push_back(feature); }
    void addIf(bool holds, F feature)
    {
        if (holds)
            add(feature);
    }

    /// "Safran en promet", "Altherma s'agrandit", "Lear n'y renonce": the verb's own small words are passed over.
    std::uint32_t behindClitics(std::uint32_t at) const
    {
        std::uint32_t verb = at;
        while (verb < at + kMostClitics && m_text.isIn(verb, WordSet::Clitic))
            ++verb;
        const bool isVerb = m_text.is(verb, kSayVerb | kActVerb) || isPlainVerb(verb)
            || m_text.isGram(verb, {Gram::A, Gram::Est, Gram::Ont, Gram::Va});
        return isVerb ? verb : at;
    }

    /// A verb that is no noun as well. The word list has no imperfects: what it does not know and ends as they do is
    /// one.
    bool isPlainVerb(std::uint32_t at) const
    {
        if (m_text.is(at, kFiniteVerb))
            return !m_text.is(at, kNoun | kAdjective);
        return m_text.isWord(at) && !m_text.isCapital(at) && m_text.flags(at) == 0
            && (m_text.fold(at).ends_with("ait") || m_text.fold(at).ends_with("aient"));
    }

    void verb(std::uint32_t at)
    {
        addIf(m_text.is(at, kSayVerb) || (m_text.gram(at) == Gram::A && m_text.is(at + 1, kSayVerb)), F::say_after);
        // "supprime", "a supprimé", "va supprimer"
        addIf(m_text.is(at, kActVerb)
                  || (m_text.isGram(at, {Gram::A, Gram::Ont, Gram::Va}) && m_text.is(at + 1, kActVerb)),
              F::act_after);
        addIf((m_text.gram(at) == Gram::A && m_text.is(at + 1, kPastParticiple))
                  || m_text.isGram(at, {Gram::Est, Gram::Ont, Gram::Va}) || m_text.isIn(at, WordSet::Auxiliary),
              F::aux_after);
        addIf(isPlainVerb(at), F::next_verb);
        // No noun stands right behind a name without an article: "Maltex change de mains".
        addIf(m_text.is(at, kFiniteVerb) && m_text.is(at, kNoun) && !m_text.isCapital(at)
                  && !m_text.is(at, kAdjective),
              F::next_verb_or_noun);
    }

    void bracket(std::uint32_t at)
    {
        add(F::next_bracket);
        addIf(m_text.isAllCaps(at) && m_text.isPunct(at + 1, ")"), F::next_bracket_caps);
        const Mark* place = m_text.mark(at, PhraseClass::Place);
        addIf(place != nullptr && m_text.isPunct(place->last, ")"), F::next_bracket_place);
        addIf(saysFirm(at), F::company_apposition);
        addIf(m_text.isNumber(at) && (m_text.isPunct(at + 1, "%") || m_text.isPunct(at + 3, "%")),
              F::next_bracket_share);
    }

    /// "X, filiale de Y", "X, spécialisée dans la plasturgie", "X (groupe Y)", "X, un fabricant de câbles"
    bool saysFirm(std::uint32_t at) const
    {
        if (m_text.isArticle(at) || m_text.isGram(at, {Gram::Un, Gram::Une}))
            ++at;
        return !m_text.isCapital(at)
            && (m_text.mark(at, PhraseClass::TriggerNoun) != nullptr
                || m_text.mark(at, PhraseClass::TriggerPart) != nullptr || m_text.isIn(at, WordSet::SaidOfFirm));
    }

    void apposition(std::uint32_t at)
    {
        if (m_text.isArticle(at))
            ++at;
        addIf(m_text.mark(at, PhraseClass::Function) != nullptr, F::function_comma);
        addIf(saysFirm(at), F::company_apposition);
        addIf(m_text.isGram(at, {Gram::A, Gram::En, Gram::Dans})
                  && m_text.mark(at + 1, PhraseClass::Place) != nullptr,
              F::next_comma_place);
    }

    const NameText& m_text;
    const NameCandidate& m_run;
    std::vector<NameFeature>& m_out;
};

} // namespace

void addNameBehind(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out)
{
    Reader(text, run, out).behind();
}

bool isSaidOfFirm(const NameText& text, std::uint32_t at)
{
    return !text.isCapital(at)
        && (text.isIn(at, WordSet::Subsidiary) || text.isIn(at, WordSet::SaidOfFirm)
            || text.mark(at, PhraseClass::TriggerNoun) != nullptr);
}

} // namespace vigie::extraction
