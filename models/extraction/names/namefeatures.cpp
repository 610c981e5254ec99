// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namefeatures.h"

#include "models/extraction/names/namecontext.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kSmallTown = 20000; ///< inhabitants
constexpr std::uint32_t kListGap = 7; ///< tokens between two items of a list

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

    void read()
    {
        m_out.clear();
        add(F::bias);
        shape();
        words();
        gazetteer();
        addNameContext(m_text, m_run, m_out);
        std::ranges::sort(m_out);
        m_out.erase(std::unique(m_out.begin(), m_out.end()), m_out.end());
    }

private:
    void add(F feature) { m_out.push_back(feature); }
    void addIf(bool holds, F feature)
    {
        if (holds)
            add(feature);
    }

    /// Of the token without its accents, which are bytes of their own in some texts.
    std::size_t lettersOf(std::uint32_t at) const { return m_text.fold(at).size(); }

    void shape()
    {
        std::uint32_t count = 0;
        std::uint32_t caps = 0;
        std::uint32_t hyphens = 0;
        for (std::uint32_t at = m_run.first; at < m_run.last; ++at) {
            const std::string_view text = m_text.text(at);
            const std::size_t letters = lettersOf(at);
            if (m_text.isWord(at)) {
                ++count;
                caps += m_text.isAllCaps(at) || (letters == 1 && m_text.isCapital(at));
                addIf(!m_text.isAllCaps(at)
                          && std::any_of(text.begin() + 1, text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }),
                      F::inner_capital);
                addIf(at > m_run.first && m_text.isAllCaps(at) && letters > 3 && !m_text.isAllCaps(m_run.first),
                      F::upper_surname);
                addIf(letters == 1 && m_text.isCapital(at) && (at == m_run.first || m_text.isPunct(at - 1, ".")),
                      F::initials);
            }
            addIf(m_text.isNumber(at), F::digit);
            addIf(m_text.isNumber(at) && m_text.isPunct(at - 1, "-"), F::digit_behind_hyphen);
            addIf(m_text.isPunct(at, "&") || m_text.isPunct(at, "+"), F::ampersand);
            hyphens += m_text.isPunct(at, "-");
        }
        const std::uint32_t surname = m_run.last - 1;
        addIf(surname > m_run.first && lettersOf(m_run.first) == 1 && m_text.isCapital(m_run.first)
                  && lettersOf(surname) > 2 && m_text.isCapital(surname) && !m_text.isPunct(m_run.first + 1, "&"),
              F::initial_surname);
        addIf(hyphens > 0, F::hyphen);
        addIf(hyphens > 1, F::place_hyphens);
        addIf(caps == count && (count > 1 || lettersOf(m_run.first) > 5), F::all_caps);
        addIf(caps == count && count == 1 && lettersOf(m_run.first) <= 5, F::short_caps);
        addIf(caps > 0 && caps < count, F::some_caps);
        const std::uint32_t words = count > hyphens ? count - hyphens : 1;
        add(words == 1 ? F::one_word : words == 2 ? F::two_words : words == 3 ? F::three_words : F::many_words);
    }

    void words()
    {
        // "Noor Ouarzazate": a known phrase is no first name with a surname.
        const bool knownPhrase = (m_run.actor != kUnknown || m_run.place != kUnknown) && m_run.last - m_run.first > 1;
        std::uint32_t common = 0;
        std::uint32_t all = 0;
        for (std::uint32_t at = m_run.first; at < m_run.last; ++at) {
            if (!m_text.isWord(at))
                continue;
            ++all;
            const bool isCommon = m_text.is(at, kCommonWord) && !m_text.isAllCaps(at);
            common += isCommon;
            addIf(at == m_run.first && isCommon, F::first_common);
            addIf(m_text.is(at, kCompanyWord),
                  at == m_run.first          ? F::company_word_first
                      : at + 1 == m_run.last ? F::company_word_last
                                             : F::company_word_inside);
            if (!knownPhrase)
                addIf(m_text.is(at, kGivenName), at == m_run.first ? F::given_first : F::given_inside);
            addIf(at == m_run.first && m_text.is(at, kWeakGivenName) && !m_text.is(at, kGivenName),
                  F::given_weak_first);
            addIf(m_text.is(at, kParticle) || (m_text.is(at, kLowerParticle) && !m_text.isCapital(at)), F::particle);
            addIf(m_text.is(at, kParticle) && at == m_run.first, F::particle_first);
            addIf(m_text.is(at, kAbbreviation), F::abbreviation);
            addIf(m_text.is(at, kDemonym), F::demonym_word);
            addIf(m_text.is(at, kBodyWord) && m_run.last - m_run.first > 1, F::body_word);
            addIf(m_text.is(at, kEducationWord) && m_run.last - m_run.first > 1, F::education_word);
            addIf(m_text.is(at, kAssociationWord) && m_run.last - m_run.first > 1, F::association_word);
            const Mark* legal = m_text.mark(at, PhraseClass::LegalForm);
            addIf(legal != nullptr && at > m_run.first && legal->last == m_run.last && at != m_run.first,
                  F::legal_form);
            addIf(m_text.mark(at, PhraseClass::TriggerPart) != nullptr && at == m_run.first
                      && m_run.last - m_run.first > 1,
                  F::group_inside);
        }
        personShape(common, all);
        addIf(m_run.last - m_run.first > 1 && m_text.isIn(m_run.first, WordSet::Saint), F::saint);
        addIf(common == all, F::all_common);
        addIf(common > 0 && common < all, F::some_common);
        addIf(common == 0, F::no_common);
        const Mark* stop = m_text.mark(m_run.first, PhraseClass::StopName);
        addIf(stop != nullptr && stop->last >= m_run.last, F::stop_name);
        // A legal form may stand right behind the run in lower case ("scrl").
        addIf(m_text.mark(m_run.last, PhraseClass::LegalForm) != nullptr && !m_text.isCapital(m_run.last)
                  && m_text.sameSentence(m_run.first, m_run.last),
              F::legal_form);
    }

    /// "Maltex Behrend Rouffach": a firm and its town, where the first word is no first name.
    bool endsWithPlace() const
    {
        const Mark* place = m_text.markBefore(m_run.last, PhraseClass::Place);
        return place != nullptr && place->first > m_run.first;
    }

    /// "Karim Bennis", "Marie-Claire Dubois": a first name, and nothing that is no surname.
    void personShape(std::uint32_t common, std::uint32_t all)
    {
        if (all < 2 || all > 4 || m_run.actor != kUnknown || m_run.place != kUnknown)
            return;
        for (std::uint32_t at = m_run.first; at < m_run.last; ++at) {
            const bool firm = m_text.is(at, kCompanyWord | kBodyWord | kAssociationWord | kEducationWord)
                || m_text.isNumber(at) || m_text.isPunct(at, "&") || m_text.isPunct(at, "+")
                || (m_text.isAllCaps(at) && at == m_run.first);
            if (firm || m_text.mark(at, PhraseClass::LegalForm) != nullptr)
                return;
        }
        if (m_text.is(m_run.first, kGivenName))
            add(F::person_shape);
        else if (m_text.is(m_run.first, kWeakGivenName)
                 && (all > 2 || !m_text.is(m_run.first, kParticle))) // "Al Vadrel"
            add(F::person_shape_weak);
        else if (common == 0 && !endsWithPlace())
            add(all == 2 || m_text.is(m_run.first + 1, kParticle) ? F::unknown_pair : F::unknown_triple);
    }

    void gazetteer()
    {
        const bool common = isCommonName(m_text, m_run);
        if (m_run.actor != kUnknown) {
            const KnownActor& actor = m_text.lexicon.gazetteer.actors[static_cast<std::size_t>(m_run.actor)];
            addIf(m_run.last - m_run.first > 1, F::actor_several);
            if (common)
                add(F::actor_common);
            else
                add(actor.kind == ActorKind::Company           ? F::actor_company
                        : actor.kind == ActorKind::PublicBody  ? F::actor_body
                        : actor.kind == ActorKind::Association ? F::actor_association
                                                               : F::actor_education);
        } else {
            const Mark* prefix = m_text.mark(m_run.first, PhraseClass::Actor);
            if (prefix != nullptr && prefix->last < m_run.last)
                addPrefix(*prefix);
            const Mark* suffix = m_text.markBefore(m_run.last, PhraseClass::Actor);
            addIf(suffix != nullptr && suffix->first > m_run.first, F::actor_suffix);
        }
        if (m_run.place != kUnknown) {
            const KnownPlace& place = m_text.lexicon.gazetteer.places[static_cast<std::size_t>(m_run.place)];
            place_(place);
            addIf(common, F::place_common);
            addIf(m_run.last - m_run.first > 1, F::place_several);
            return;
        }
        const Mark* prefix = m_text.mark(m_run.first, PhraseClass::Place);
        addIf(prefix != nullptr && prefix->last < m_run.last, F::place_prefix);
        const Mark* suffix = m_text.markBefore(m_run.last, PhraseClass::Place);
        addIf(suffix != nullptr && suffix->first > m_run.first, F::place_suffix);
    }

    void addPrefix(const Mark& prefix)
    {
        switch (m_text.lexicon.gazetteer.actors[prefix.index].kind) {
        case ActorKind::PublicBody:
            return add(F::prefix_body);
        case ActorKind::Association:
            return add(F::prefix_association);
        case ActorKind::Education:
            return;
        default:
            return add(F::prefix_company);
        }
    }

    void place_(const KnownPlace& place)
    {
        switch (place.kind) {
        case PlaceKind::Country:
            return add(F::place_country);
        case PlaceKind::Region:
        case PlaceKind::Province:
        case PlaceKind::Department:
        case PlaceKind::Canton:
            return add(F::place_region);
        case PlaceKind::Zone:
            return add(F::place_zone);
        case PlaceKind::None:
            return add(F::place_none);
        case PlaceKind::City:
            // Towns written by hand have no number: somebody thought of them.
            return add(place.population >= kSmallTown || place.key.empty() ? F::place_city : F::place_small);
        }
    }

    const NameText& m_text;
    const NameCandidate& m_run;
    std::vector<NameFeature>& m_out;
};

} // namespace

void nameFeatures(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out)
{
    Reader(text, run, out).read();
}

namespace {

/// "À Bordeaux, Vadrix pilote …", "Près de Lyon, Vadrix recrute": the place where a sentence is set begins no list.
bool isSetting(const NameText& text, const NameCandidate& before, const NameCandidate& run)
{
    if (!text.isPunct(before.last, ",") || run.first != before.last + 1)
        return false;
    const std::uint32_t verb = run.last;
    return text.isGram(verb, {Gram::A, Gram::Ont, Gram::Est, Gram::Va}) || text.is(verb, kActVerb | kSayVerb)
        || text.is(verb, kFiniteVerb);
}

/// "Dralor, à Bruges, et Vadrix": where the one before is goes with it alone.
bool isAside(const NameText& text, const NameCandidate& town)
{
    return town.first > 1 && text.isPunct(town.first - 2, ",") && text.isPunct(town.last, ",")
        && text.isGram(town.first - 1, {Gram::A, Gram::En, Gram::Au, Gram::Aux});
}

} // namespace

bool isListed(const NameText& text, const NameCandidate& before, const NameCandidate& run)
{
    if (run.first < before.last || run.first - before.last > kListGap || !text.sameSentence(before.first, run.first))
        return false;
    if (isSetting(text, before, run) || isAside(text, before))
        return false;
    bool joined = false;
    for (std::uint32_t at = before.last; at < run.first; ++at) {
        const bool joint = text.isPunct(at, ",") || text.isGram(at, {Gram::Et, Gram::Ou});
        joined = joined || joint;
        if (!joint && !text.isOf(at) && !text.isArticle(at)
            && !text.isGram(at, {Gram::A, Gram::En, Gram::Au, Gram::Aux, Gram::Par, Gram::Chez})
            && text.fold(at) != "puis" && text.mark(at, PhraseClass::Civility) == nullptr)
            return false;
    }
    return joined;
}

} // namespace vigie::extraction
