// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/namefeatures.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kSmallTown = 20000; ///< inhabitants
constexpr std::uint32_t kChainReach = 12; ///< tokens from a noun to the name behind its complements
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
        before();
        behind();
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

    void shape()
    {
        std::uint32_t count = 0;
        std::uint32_t caps = 0;
        std::uint32_t hyphens = 0;
        for (std::uint32_t at = m_run.first; at < m_run.last; ++at) {
            const std::string_view text = m_text.text(at);
            if (m_text.isWord(at)) {
                ++count;
                caps += m_text.isAllCaps(at) || (text.size() == 1 && m_text.isCapital(at));
                addIf(!m_text.isAllCaps(at)
                          && std::any_of(text.begin() + 1, text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }),
                      F::inner_capital);
                addIf(at > m_run.first && m_text.isAllCaps(at) && text.size() > 3 && !m_text.isAllCaps(m_run.first),
                      F::upper_surname);
                addIf(text.size() == 1 && m_text.isCapital(at) && (at == m_run.first || m_text.isPunct(at - 1, ".")),
                      F::initials);
            }
            addIf(m_text.isNumber(at), F::digit);
            addIf(m_text.isNumber(at) && m_text.isPunct(at - 1, "-"), F::digit_behind_hyphen);
            addIf(m_text.isPunct(at, "&") || m_text.isPunct(at, "+"), F::ampersand);
            hyphens += m_text.isPunct(at, "-");
        }
        const std::uint32_t surname = m_run.last - 1;
        addIf(surname > m_run.first && m_text.text(m_run.first).size() == 1 && m_text.isCapital(m_run.first)
                  && m_text.text(surname).size() > 2 && m_text.isCapital(surname)
                  && !m_text.isPunct(m_run.first + 1, "&"),
              F::initial_surname);
        addIf(hyphens > 0, F::hyphen);
        addIf(hyphens > 1, F::place_hyphens);
        addIf(caps == count && (count > 1 || m_text.text(m_run.first).size() > 5), F::all_caps);
        addIf(caps == count && count == 1 && m_text.text(m_run.first).size() <= 5, F::short_caps);
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
        const std::string_view firstWord = m_text.fold(m_run.first);
        addIf(m_run.last - m_run.first > 1
                  && (firstWord == "saint" || firstWord == "sainte" || firstWord == "st" || firstWord == "ste"),
              F::saint);
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

    /// All its words are words of the language: "Orange", "Le Matin".
    bool isCommon() const
    {
        for (std::uint32_t at = m_run.first; at < m_run.last; ++at) {
            if (m_text.isWord(at) && (!m_text.is(at, kCommonWord) || m_text.isAllCaps(at)) && !m_text.isArticle(at))
                return false;
        }
        return true;
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
        else if (m_text.is(m_run.first, kWeakGivenName))
            add(F::person_shape_weak);
        else if (common == 0)
            add(F::unknown_pair);
    }

    void gazetteer()
    {
        const bool common = isCommon();
        if (m_run.actor != kUnknown) {
            const KnownActor& actor = m_text.lexicon.gazetteer.actors[static_cast<std::size_t>(m_run.actor)];
            addIf(actor.watched, F::watched);
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
            return add(F::prefix_education);
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
        addIf(m_text.isPunct(at - 1, "(") && m_text.isPunct(m_run.last, ")") && isCommon(), F::bracket_common);
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
        if (m_text.is(at - 1, kDemonym) && !m_text.isCapital(at - 1)) {
            add(F::demonym_before);
            --noun;
        } else if (m_text.is(at - 1, kAdjective) && !m_text.isCapital(at - 1)
                   && m_text.markBefore(at, PhraseClass::Function) == nullptr) {
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
        if (m_text.isOf(at - 1))
            ofTriggers(at - 1);
        addIf(stands(PhraseClass::StopHead, at, noun), F::stop_head_before);
        addIf(m_text.markBefore(at, PhraseClass::BodyHead) != nullptr, F::body_before);
        addIf(stands(PhraseClass::AdminPlace, at, noun), F::admin_before);
        addIf(stands(PhraseClass::Zone, at, noun), F::zone_before);
        addIf(m_text.markBefore(at, PhraseClass::Land) != nullptr, F::land_before);
        addIf(m_text.is(at - 1, kSayVerb), F::say_before);
        if (!m_text.isOf(at - 1) && !m_text.isArticle(at - 1) && m_text.is(at - 1, kNoun | kAdjective))
            chain(at);
    }

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
        }
        switch (m_text.gram(at - 1)) {
        case Gram::A:
            add(F::prev_a);
            return addIf(m_text.is(at - 2, kPastParticiple), F::prev_participle_a);
        case Gram::De:
            return add(F::prev_de);
        case Gram::D:
            return add(F::prev_d);
        case Gram::Du:
            return add(F::prev_du);
        case Gram::Des:
            return add(F::prev_des);
        case Gram::En:
            return add(F::prev_en);
        case Gram::Au:
        case Gram::Aux:
            return add(F::prev_au);
        case Gram::Dans:
            return add(F::prev_dans);
        case Gram::Par:
            return add(F::prev_par);
        case Gram::Avec:
            return add(F::prev_avec);
        case Gram::Chez:
            return add(F::prev_chez);
        case Gram::Sur:
            return add(F::prev_sur);
        case Gram::Pour:
            return add(F::prev_pour);
        case Gram::Le:
            return add(F::prev_le);
        case Gram::La:
            return add(F::prev_la);
        case Gram::L:
            return add(F::prev_l);
        case Gram::Les:
            return add(F::prev_les);
        case Gram::Entre:
            return add(F::prev_entre);
        case Gram::Selon:
            return add(F::prev_selon);
        case Gram::Et:
            return add(F::prev_et);
        case Gram::Ex:
            return add(F::prev_ex);
        case Gram::Vers:
        case Gram::Depuis:
            return add(F::prev_vers);
        case Gram::Un:
        case Gram::Une:
            return add(F::prev_un);
        default:
            break;
        }
        addIf(m_text.isPunct(at - 1, ","), F::prev_comma);
        addIf(m_text.is(at - 1, kFiniteVerb | kInfinitive) && !m_text.is(at - 1, kNoun | kAdjective), F::prev_verb);
        addIf(m_text.is(at - 1, kNoun), F::prev_noun);
        addIf(m_text.is(at - 1, kNoun) && at > 1 && m_text.isArticle(at - 2), F::lower_article_noun);
    }

    void behind()
    {
        const std::uint32_t at = m_run.last;
        if (at >= m_text.size() || !m_text.sameSentence(m_run.first, at))
            return add(F::next_stop);
        addIf(m_text.is(at, kSayVerb) || (m_text.gram(at) == Gram::A && m_text.is(at + 1, kSayVerb)), F::say_after);
        addIf(m_text.is(at, kActVerb) || (m_text.gram(at) == Gram::A && m_text.is(at + 1, kActVerb)), F::act_after);
        addIf((m_text.gram(at) == Gram::A && m_text.is(at + 1, kPastParticiple))
                  || m_text.isGram(at, {Gram::Est, Gram::Ont, Gram::Va}),
              F::aux_after);
        addIf(m_text.is(at, kFiniteVerb) && !m_text.is(at, kNoun | kAdjective), F::next_verb);
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
        addIf(m_text.mark(at, PhraseClass::Function) != nullptr, F::function_after);
    }

    void bracket(std::uint32_t at)
    {
        add(F::next_bracket);
        addIf(m_text.isAllCaps(at) && m_text.isPunct(at + 1, ")"), F::next_bracket_caps);
        const Mark* place = m_text.mark(at, PhraseClass::Place);
        addIf(place != nullptr && m_text.isPunct(place->last, ")"), F::next_bracket_place);
    }

    void apposition(std::uint32_t at)
    {
        if (m_text.isArticle(at))
            ++at;
        addIf(m_text.mark(at, PhraseClass::Function) != nullptr, F::function_comma);
        addIf(m_text.isGram(at, {Gram::A, Gram::En, Gram::Dans})
                  && m_text.mark(at + 1, PhraseClass::Place) != nullptr,
              F::next_comma_place);
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

bool isListed(const NameText& text, const NameCandidate& before, const NameCandidate& run)
{
    if (run.first < before.last || run.first - before.last > kListGap || !text.sameSentence(before.first, run.first))
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
