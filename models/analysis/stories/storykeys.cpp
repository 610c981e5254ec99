// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storykeys.h"

#include "models/analysis/stories/folding.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr std::size_t kRows = 2; // of a band: texts with a third of their sequences in common meet with .97
constexpr int kMonthReach = 1; // 31 days at least; stories in the gold corpus reach 30
constexpr int kMaxMonths = 13; // of an article that only has a year
constexpr std::size_t kMaxWords = 24; // of names
constexpr std::size_t kMaxProper = 32; // with the text's own capitalised words
constexpr std::size_t kMaxFigures = 8;
const double kAmountStep = std::log(1.15);

enum class KeyType : std::uint64_t { Band = 1, Word, Amount, WordAmount };

std::uint64_t makeKey(KeyType type, std::uint64_t first, std::uint64_t second, std::uint64_t third = 0)
{
    return mixHash(mixHash(mixHash(static_cast<std::uint64_t>(type)) ^ first) ^ (second << 24U) ^ third);
}

/// Months since the year 1900 that the date may mean; {0} where undated.
std::vector<int> monthsOf(const StoryProfile& profile)
{
    if (!profile.dated())
        return {0};
    const auto month = [](int day) {
        const QDate date = dayOfNumber(day);
        return (date.year() - 1900) * 12 + date.month();
    };
    std::vector<int> months;
    for (int at = month(profile.firstDay); at <= month(profile.lastDay) && months.size() < kMaxMonths; ++at)
        months.push_back(at);
    return months;
}

/// The same and the neighbouring months, and the undated.
std::vector<int> monthsAround(const std::vector<int>& months)
{
    if (months.front() == 0)
        return {0};
    std::vector<int> around{0};
    for (int at = months.front() - kMonthReach; at <= months.back() + kMonthReach; ++at)
        around.push_back(at);
    return around;
}

std::vector<std::uint32_t> tellingWords(const StoryProfile& profile)
{
    std::vector<std::uint32_t> words;
    for (std::size_t i = 0; i < profile.actors.size(); ++i) {
        // A public body beside the firm is in too many articles to lead anywhere.
        if (profile.actors[i].kind == ActorKind::PublicBody && !profile.actors[i].lead)
            continue;
        for (const std::uint32_t word : profile.names.distinctiveWords(static_cast<int>(i)))
            if (std::find(words.begin(), words.end(), word) == words.end() && words.size() < kMaxWords)
                words.push_back(word);
    }
    return words;
}

/// Names that the reading missed are among the capitalised words; so are common ones, which lead to the nearest
/// articles only (StoryIndex::kPerKey).
std::vector<std::uint32_t> withProper(std::vector<std::uint32_t> words, const TextSignature& signature)
{
    for (const std::uint32_t word : signature.proper)
        if (std::find(words.begin(), words.end(), word) == words.end() && words.size() < kMaxProper)
            words.push_back(word);
    return words;
}

struct Amount
{
    std::uint64_t series = 0; ///< money in dollars, jobs …, or money of a currency without a rate
    int step = 0;
};

std::vector<Amount> amountsOf(const StoryProfile& profile)
{
    std::vector<Amount> amounts;
    for (const ProfileFigure& figure : profile.figures) {
        if (figure.role == Role::Background || amounts.size() == kMaxFigures)
            break; // they come last
        const bool inDollars = figure.unitsPerUsd > 0;
        const double value = inDollars ? figure.value / figure.unitsPerUsd : figure.value;
        amounts.push_back(
            {inDollars ? 1 : hashOf(figure.unit), static_cast<int>(std::floor(std::log(value) / kAmountStep))});
    }
    return amounts;
}

void addBands(const TextSignature& signature, std::vector<std::uint64_t>* keys)
{
    if (signature.text == 0)
        return;
    for (std::size_t band = 0; band < TextSignature::kHashes / kRows; ++band)
        keys->push_back(
            makeKey(KeyType::Band, band, signature.minima[band * kRows], signature.minima[band * kRows + 1]));
}

void sortUnique(std::vector<std::uint64_t>* keys)
{
    std::sort(keys->begin(), keys->end());
    keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
}

std::uint64_t bits(int number)
{
    return static_cast<std::uint32_t>(number);
}

} // namespace

StoryKeys storyKeys(const StoryProfile& profile)
{
    const std::vector<int> months = monthsOf(profile);
    const std::vector<int> around = monthsAround(months);
    const std::vector<std::uint32_t> words = tellingWords(profile);
    const std::vector<Amount> amounts = amountsOf(profile);
    const std::vector<std::uint32_t> spelled = withProper(words, profile.signature);
    StoryKeys keys;
    addBands(profile.signature, &keys.filed);
    keys.sought = keys.filed;
    for (const std::uint32_t word : spelled) {
        for (const int month : months)
            keys.filed.push_back(makeKey(KeyType::Word, word, bits(month)));
        for (const int month : around)
            keys.sought.push_back(makeKey(KeyType::Word, word, bits(month)));
    }
    for (const Amount& amount : amounts) {
        for (const int month : months)
            keys.filed.push_back(makeKey(KeyType::Amount, amount.series, bits(month), bits(amount.step)));
        for (int step = amount.step - 1; step <= amount.step + 1; ++step) {
            for (const int month : around)
                keys.sought.push_back(makeKey(KeyType::Amount, amount.series, bits(month), bits(step)));
            if (!profile.dated())
                for (const std::uint32_t word : words)
                    keys.sought.push_back(makeKey(KeyType::WordAmount, amount.series ^ word, bits(step)));
        }
        for (const std::uint32_t word : words)
            keys.filed.push_back(makeKey(KeyType::WordAmount, amount.series ^ word, bits(amount.step)));
    }
    sortUnique(&keys.filed);
    sortUnique(&keys.sought);
    return keys;
}

} // namespace vigie
