// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyname.h"

#include "models/analysis/stories/folding.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::literals;

namespace vigie {

namespace {

constexpr std::size_t kMaxWords = 16; // what a longer "name" holds behind them is a reading error
constexpr std::size_t kMinAcronym = 3;

// Say nothing about whose name it is.
constexpr std::array kEmpty{
    u"le"sv,    u"la"sv,      u"les"sv,    u"l"sv,         u"de"sv,      u"du"sv,      u"des"sv,         u"d"sv,
    u"et"sv,    u"en"sv,      u"au"sv,     u"aux"sv,       u"a"sv,       u"pour"sv,    u"sur"sv,         u"and"sv,
    u"of"sv,    u"the"sv,     u"for"sv,    u"groupe"sv,    u"group"sv,   u"holding"sv, u"societe"sv,     u"ste"sv,
    u"sa"sv,    u"sas"sv,     u"sarl"sv,   u"spa"sv,       u"ltd"sv,     u"inc"sv,     u"corp"sv,        u"plc"sv,
    u"gmbh"sv,  u"ag"sv,      u"nv"sv,     u"se"sv,        u"co"sv,      u"cie"sv,     u"corporation"sv, u"company"sv,
    u"filiale"sv, u"m"sv,     u"mm"sv,     u"mr"sv,        u"mme"sv,     u"mlle"sv,    u"dr"sv,          u"roi"sv,
    u"sm"sv};

// Many names share them; sorted by what they are: places, then kinds of bodies, then adjectives and trades.
constexpr std::array kCommon{
    u"maroc"sv,        u"morocco"sv,    u"marocain"sv,   u"marocaine"sv,   u"maghreb"sv,     u"afrique"sv,
    u"africa"sv,       u"france"sv,     u"francais"sv,   u"francaise"sv,   u"europe"sv,      u"european"sv,
    u"europeenne"sv,   u"europeen"sv,   u"casablanca"sv, u"rabat"sv,       u"tanger"sv,      u"tunisie"sv,
    u"algerie"sv,      u"senegal"sv,    u"belgique"sv,   u"brussels"sv,    u"quebec"sv,      u"luxembourg"sv,
    u"suisse"sv,       u"paris"sv,      u"royaume"sv,    u"ministere"sv,   u"agence"sv,      u"office"sv,
    u"conseil"sv,      u"commission"sv, u"comite"sv,     u"chambre"sv,     u"federation"sv,  u"association"sv,
    u"confederation"sv, u"union"sv,     u"fondation"sv,  u"fonds"sv,       u"banque"sv,      u"bank"sv,
    u"universite"sv,   u"ecole"sv,      u"institut"sv,   u"centre"sv,      u"cite"sv,        u"gouvernement"sv,
    u"compagnie"sv,    u"bureau"sv,     u"caisse"sv,     u"region"sv,      u"regional"sv,    u"regionale"sv,
    u"national"sv,     u"nationale"sv,  u"general"sv,    u"generale"sv,    u"international"sv, u"internationale"sv,
    u"developpement"sv, u"investissement"sv, u"investissements"sv, u"industrie"sv, u"industries"sv, u"industriel"sv,
    u"commerce"sv,     u"economie"sv,   u"finances"sv,   u"travail"sv,     u"formation"sv,   u"services"sv,
    u"solutions"sv,    u"systems"sv,    u"technologies"sv, u"technology"sv, u"energy"sv,     u"energie"sv,
    u"capital"sv,      u"invest"sv,     u"automotive"sv, u"aerospace"sv,   u"electric"sv,    u"green"sv,
    u"global"sv,       u"new"sv,        u"nouvelle"sv,   u"mohammed"sv,    u"mohamed"sv,     u"moulay"sv,
    u"jean"sv,         u"president"sv,  u"ministre"sv};

template <class Words> bool holds(const Words& words, QStringView word)
{
    return std::find(words.begin(), words.end(), std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size())))
        != words.end();
}

std::uint32_t wordHash(QStringView word)
{
    return static_cast<std::uint32_t>(hashOf(word) >> 32U);
}

/// Are all words of the shorter name in the longer one, one distinctive word among them?
bool within(const NameKey& shorter, const NameKey& longer)
{
    return shorter.distinctive != 0
        && std::includes(longer.words.begin(), longer.words.end(), shorter.words.begin(), shorter.words.end());
}

} // namespace

NameKey nameKey(QStringView name)
{
    const QString folded = foldText(name);
    std::vector<QStringView> words = wordsOf(folded);
    QString initials;
    for (const QStringView word : words)
        if (word.size() > 1 && !holds(kEmpty, word))
            initials += word.front();
    const auto isEmptyWord = [](QStringView word) { return word.size() < 2 || holds(kEmpty, word); };
    if (!std::all_of(words.begin(), words.end(), isEmptyWord))
        words.erase(std::remove_if(words.begin(), words.end(), isEmptyWord), words.end());
    words.resize(std::min(words.size(), kMaxWords));

    std::vector<std::pair<std::uint32_t, bool>> hashed;
    hashed.reserve(words.size());
    for (const QStringView word : words)
        hashed.emplace_back(wordHash(word), !holds(kCommon, word));
    std::sort(hashed.begin(), hashed.end());
    hashed.erase(std::unique(hashed.begin(), hashed.end()), hashed.end());
    NameKey key;
    for (std::size_t i = 0; i < hashed.size(); ++i) {
        key.words.push_back(hashed[i].first);
        key.distinctive |= hashed[i].second ? 1U << i : 0U;
    }
    if (static_cast<std::size_t>(initials.size()) >= kMinAcronym)
        key.acronym = wordHash(initials);
    return key;
}

std::vector<NameKey> nameKeys(const QString& name, const QStringList& aliases)
{
    std::vector<NameKey> keys{nameKey(name)};
    for (const QString& alias : aliases)
        keys.push_back(nameKey(alias));
    std::erase_if(keys, [](const NameKey& key) { return key.words.empty(); });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

NameMatch matchNames(const NameKey& a, const NameKey& b)
{
    if (a.words.empty() || b.words.empty())
        return NameMatch::None;
    if (a.words == b.words)
        return NameMatch::Same;
    const auto isAcronym = [](const NameKey& form, const NameKey& full) {
        return form.words.size() == 1 && full.acronym == form.words.front();
    };
    if (isAcronym(a, b) || isAcronym(b, a))
        return NameMatch::Same;
    return within(a, b) || within(b, a) ? NameMatch::Kin : NameMatch::None;
}

NameMatch matchNames(const std::vector<NameKey>& a, const std::vector<NameKey>& b)
{
    NameMatch best = NameMatch::None;
    for (const NameKey& left : a)
        for (const NameKey& right : b)
            best = std::max(best, matchNames(left, right));
    return best;
}

} // namespace vigie
