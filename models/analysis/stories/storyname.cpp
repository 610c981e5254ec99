// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyname.h"

#include "models/analysis/stories/folding.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

using namespace std::literals;

namespace vigie {

namespace {

constexpr std::size_t kMaxWords = 16; // what a longer "name" holds behind them is a reading error
constexpr std::size_t kMaxForms = 200;
constexpr qsizetype kMinAcronym = 3;

// Say nothing about whose name it is.
constexpr std::array kEmpty{
    u"le"sv,   u"la"sv,     u"les"sv,         u"l"sv,       u"de"sv,      u"du"sv,   u"des"sv, u"d"sv,   u"et"sv,
    u"en"sv,   u"au"sv,     u"aux"sv,         u"a"sv,       u"pour"sv,    u"sur"sv,  u"and"sv, u"of"sv,  u"the"sv,
    u"for"sv,  u"groupe"sv, u"group"sv,       u"holding"sv, u"societe"sv, u"ste"sv,  u"sa"sv,  u"sas"sv, u"sarl"sv,
    u"spa"sv,  u"ltd"sv,    u"inc"sv,         u"corp"sv,    u"plc"sv,     u"gmbh"sv, u"ag"sv,  u"nv"sv,  u"se"sv,
    u"co"sv,   u"cie"sv,    u"corporation"sv, u"company"sv, u"filiale"sv, u"m"sv,    u"mm"sv,  u"mr"sv,  u"mme"sv,
    u"mlle"sv, u"dr"sv,     u"roi"sv,         u"sm"sv};

// Many names share them; sorted by what they are: places, then kinds of bodies, then adjectives and trades.
constexpr std::array kCommon{
    u"maroc"sv,         u"morocco"sv,        u"marocain"sv,        u"marocaine"sv,     u"maghreb"sv,
    u"afrique"sv,       u"africa"sv,         u"france"sv,          u"francais"sv,      u"francaise"sv,
    u"europe"sv,        u"european"sv,       u"europeenne"sv,      u"europeen"sv,      u"casablanca"sv,
    u"rabat"sv,         u"tanger"sv,         u"tunisie"sv,         u"algerie"sv,       u"senegal"sv,
    u"belgique"sv,      u"brussels"sv,       u"quebec"sv,          u"luxembourg"sv,    u"suisse"sv,
    u"paris"sv,         u"royaume"sv,        u"ministere"sv,       u"agence"sv,        u"office"sv,
    u"conseil"sv,       u"commission"sv,     u"comite"sv,          u"chambre"sv,       u"federation"sv,
    u"association"sv,   u"confederation"sv,  u"union"sv,           u"fondation"sv,     u"fonds"sv,
    u"banque"sv,        u"bank"sv,           u"universite"sv,      u"ecole"sv,         u"institut"sv,
    u"centre"sv,        u"cite"sv,           u"gouvernement"sv,    u"compagnie"sv,     u"bureau"sv,
    u"caisse"sv,        u"region"sv,         u"regional"sv,        u"regionale"sv,     u"national"sv,
    u"nationale"sv,     u"general"sv,        u"generale"sv,        u"international"sv, u"internationale"sv,
    u"developpement"sv, u"investissement"sv, u"investissements"sv, u"industrie"sv,     u"industries"sv,
    u"industriel"sv,    u"commerce"sv,       u"economie"sv,        u"finances"sv,      u"travail"sv,
    u"formation"sv,     u"services"sv,       u"solutions"sv,       u"systems"sv,       u"technologies"sv,
    u"technology"sv,    u"energy"sv,         u"energie"sv,         u"capital"sv,       u"invest"sv,
    u"automotive"sv,    u"aerospace"sv,      u"electric"sv,        u"green"sv,         u"global"sv,
    u"new"sv,           u"nouvelle"sv,       u"mohammed"sv,        u"mohamed"sv,       u"moulay"sv,
    u"jean"sv,          u"president"sv,      u"ministre"sv};

template <class Words> bool holds(const Words& words, QStringView word)
{
    return std::find(words.begin(), words.end(),
                     std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size())))
        != words.end();
}

bool isEmptyWord(QStringView word)
{
    return word.size() < 2 || holds(kEmpty, word);
}

/// The words that tell the name apart, or all of them where none does ("P&V").
std::vector<QStringView> tellingWords(const QString& folded)
{
    std::vector<QStringView> words = wordsOf(folded);
    if (!std::all_of(words.begin(), words.end(), isEmptyWord))
        std::erase_if(words, isEmptyWord);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    words.resize(std::min(words.size(), kMaxWords));
    return words;
}

QString initialsOf(const QString& folded)
{
    QString initials;
    for (const QStringView word : wordsOf(folded))
        if (!isEmptyWord(word))
            initials += word.front();
    return initials.size() < kMinAcronym ? QString() : initials;
}

} // namespace

void NameTable::add(int actor, QStringView name)
{
    const QString folded = foldText(name);
    const std::vector<QStringView> words = tellingWords(folded);
    if (words.empty() || m_forms.size() >= kMaxForms)
        return;
    const auto form = static_cast<std::uint16_t>(m_forms.size());
    m_forms.push_back({static_cast<std::int16_t>(actor), static_cast<std::uint8_t>(words.size()), false});
    for (const QStringView word : words)
        m_words.push_back({wordHash(word), form, !holds(kCommon, word)});
    if (const QString initials = initialsOf(folded); !initials.isEmpty()) {
        m_forms.push_back({static_cast<std::int16_t>(actor), 1, true});
        m_words.push_back({wordHash(initials), static_cast<std::uint16_t>(form + 1), false});
    }
}

void NameTable::finish()
{
    std::sort(m_words.begin(), m_words.end());
    m_words.shrink_to_fit();
    m_forms.shrink_to_fit();
}

std::vector<std::uint32_t> NameTable::distinctiveWords(int actor) const
{
    std::vector<std::uint32_t> hashes;
    for (const Word& word : m_words)
        if (word.distinctive && m_forms[word.form].actor == actor && (hashes.empty() || hashes.back() != word.hash))
            hashes.push_back(word.hash);
    return hashes;
}

std::vector<bool> NameTable::spelledIn(const std::vector<std::uint32_t>& properWords) const
{
    struct Seen
    {
        int distinctive = 0;
        int found = 0;
    };
    std::vector<Seen> seen(m_forms.size());
    for (const Word& word : m_words) {
        if (!word.distinctive)
            continue;
        ++seen[word.form].distinctive;
        seen[word.form].found += std::binary_search(properWords.begin(), properWords.end(), word.hash) ? 1 : 0;
    }
    std::vector<bool> spelled;
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const auto actor = static_cast<std::size_t>(m_forms[form].actor);
        spelled.resize(std::max(spelled.size(), actor + 1), false);
        if (seen[form].distinctive > 0 && seen[form].found == seen[form].distinctive)
            spelled[actor] = true;
    }
    return spelled;
}

std::vector<NameHit> commonNames(const NameTable& a, const NameTable& b)
{
    struct Common
    {
        std::uint16_t formA = 0;
        std::uint16_t formB = 0;
        bool distinctive = false;
        auto forms() const { return std::pair(formA, formB); }
    };
    std::vector<Common> words; // one for each word that two forms share
    for (std::size_t i = 0, k = 0; i < a.m_words.size() && k < b.m_words.size();) {
        if (a.m_words[i].hash < b.m_words[k].hash) {
            ++i;
        } else if (b.m_words[k].hash < a.m_words[i].hash) {
            ++k;
        } else {
            for (std::size_t other = k; other < b.m_words.size() && b.m_words[other].hash == a.m_words[i].hash;
                 ++other)
                words.push_back({a.m_words[i].form, b.m_words[other].form,
                                 a.m_words[i].distinctive && b.m_words[other].distinctive});
            ++i;
        }
    }
    std::sort(words.begin(), words.end(),
              [](const Common& left, const Common& right) { return left.forms() < right.forms(); });
    std::vector<NameHit> hits;
    for (auto at = words.begin(); at != words.end();) {
        const auto end
            = std::find_if(at, words.end(), [at](const Common& word) { return word.forms() != at->forms(); });
        const auto count = end - at;
        const bool telling = std::any_of(at, end, [](const Common& word) { return word.distinctive; });
        const NameTable::Form& left = a.m_forms[at->formA];
        const NameTable::Form& right = b.m_forms[at->formB];
        if (count == left.words && count == right.words && !(left.acronym && right.acronym))
            hits.push_back({left.actor, right.actor, NameMatch::Same});
        else if (telling && !left.acronym && !right.acronym && count == std::min(left.words, right.words))
            hits.push_back({left.actor, right.actor, NameMatch::Kin});
        at = end;
    }
    // Of one pair of actors the best match comes first and stays.
    std::sort(hits.begin(), hits.end(), [](const NameHit& left, const NameHit& right) {
        return std::tuple(left.a, left.b, right.match) < std::tuple(right.a, right.b, left.match);
    });
    hits.erase(
        std::unique(hits.begin(), hits.end(),
                    [](const NameHit& left, const NameHit& right) { return left.a == right.a && left.b == right.b; }),
        hits.end());
    return hits;
}

} // namespace vigie
