// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/textsignature.h"

#include "models/analysis/stories/folding.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>
#include <string_view>

using namespace std::literals;

namespace vigie {

namespace {

constexpr std::size_t kShingle = 3;
constexpr qsizetype kContentWord = 5; // shorter words are articles, prepositions, auxiliaries
constexpr qsizetype kStem
    = 6; // "investir", "investira", "investissement" share it, "usine" and "usines" do not need more
constexpr char kFormat = 1;

// Stems that at least one in six announcements uses: they tell the genre, not the story. Counted over the gold
// corpus.
constexpr std::array kGenre{
    u"invest"sv, u"emploi"sv, u"indust"sv, u"millio"sv, u"millia"sv, u"minist"sv, u"groupe"sv, u"direct"sv,
    u"usine"sv,  u"usines"sv, u"projet"sv, u"premie"sv, u"entrep"sv, u"euros"sv,  u"presid"sv, u"maroc"sv,
    u"maroca"sv, u"econom"sv, u"develo"sv, u"nouvel"sv, u"nouvea"sv, u"dirham"sv, u"genera"sv, u"region"sv,
    u"constr"sv, u"entre"sv,  u"commer"sv, u"cette"sv,  u"produc"sv, u"produi"sv, u"annonc"sv, u"depuis"sv,
    u"person"sv, u"annee"sv,  u"annees"sv, u"gouver"sv, u"trois"sv,  u"compte"sv, u"nation"sv, u"travai"sv,
    u"autres"sv, u"affair"sv, u"seront"sv, u"enviro"sv, u"chiffr"sv, u"secteu"sv, u"accord"sv, u"specia"sv,
    u"servic"sv, u"societ"sv, u"france"sv, u"franca"sv, u"aussi"sv,  u"apres"sv,  u"attend"sv, u"dernie"sv,
    u"ajoute"sv, u"ainsi"sv,  u"pourra"sv, u"postes"sv, u"presen"sv, u"vient"sv,  u"signe"sv,  u"total"sv,
    u"avait"sv,  u"devant"sv, u"devrai"sv, u"place"sv,  u"leurs"sv,  u"moins"sv,  u"terme"sv,  u"selon"sv,
    u"comme"sv,  u"quelqu"sv, u"etait"sv,  u"montan"sv, u"creati"sv, u"notamm"sv, u"enviro"sv};

std::uint32_t shorten(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

void sortUnique(std::vector<std::uint32_t>* hashes)
{
    std::sort(hashes->begin(), hashes->end());
    hashes->erase(std::unique(hashes->begin(), hashes->end()), hashes->end());
}

bool isGenre(QStringView stem)
{
    return std::find(kGenre.begin(), kGenre.end(),
                     std::u16string_view(stem.utf16(), static_cast<std::size_t>(stem.size())))
        != kGenre.end();
}

bool isYear(QStringView digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

/// Does what stands before a word end a sentence or open a quotation, so that its capital says nothing?
bool opensSentence(QStringView before)
{
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        const QChar c = before[i];
        if (c == u'\n')
            return true;
        if (!c.isSpace())
            return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == QChar(0x00AB) || c == QChar(0x00BB)
                || c == u'"' || c == QChar(0x201C) || c == QChar(0x2026);
    }
    return true;
}

bool allCapitals(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

void addProper(QStringView text, TextSignature* signature)
{
    constexpr qsizetype kShortest = 3;
    std::map<std::uint32_t, int> counts;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = begin;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        const QStringView word = text.sliced(begin, end - begin);
        if (word.size() < kShortest || !word.front().isUpper()
            || (!allCapitals(word) && opensSentence(text.left(begin))))
            continue;
        const QString folded = foldText(word);
        for (const QStringView part : wordsOf(folded))
            ++counts[wordHash(part)];
    }
    std::vector<std::pair<int, std::uint32_t>> byCount;
    for (const auto& [word, count] : counts)
        byCount.emplace_back(-count, word);
    std::sort(byCount.begin(), byCount.end());
    byCount.resize(std::min(byCount.size(), TextSignature::kMaxProper));
    for (const auto& [count, word] : byCount)
        signature->proper.push_back(word);
    std::sort(signature->proper.begin(), signature->proper.end());
}

void addShingles(TextSignature* signature, const std::vector<std::uint64_t>& hashes)
{
    signature->minima.fill(std::numeric_limits<std::uint32_t>::max());
    const std::size_t last = hashes.size() > kShingle ? hashes.size() - kShingle : 0;
    std::vector<std::uint64_t> shingles;
    shingles.reserve(last + 1);
    for (std::size_t i = 0; i <= last; ++i) {
        std::uint64_t shingle = 0;
        for (std::size_t k = i; k < std::min(i + kShingle, hashes.size()); ++k)
            shingle = mixHash(shingle ^ hashes[k]);
        shingles.push_back(shingle);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    signature->shingles = static_cast<std::uint32_t>(shingles.size());
    for (const std::uint64_t shingle : shingles) {
        // An odd multiplier permutes the 64-bit numbers: one multiplication for each of the hash functions.
        std::uint64_t multiplier = 0x9E3779B97F4A7C15U;
        for (std::uint32_t& minimum : signature->minima) {
            minimum = std::min(minimum, shorten(shingle * multiplier));
            multiplier = mixHash(multiplier) | 1U;
        }
    }
}

std::size_t countCommon(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, std::uint32_t limit)
{
    std::size_t common = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size() && a[i] <= limit && b[k] <= limit;) {
        if (a[i] == b[k])
            ++common;
        const bool stepA = a[i] <= b[k];
        const bool stepB = b[k] <= a[i];
        i += stepA ? 1 : 0;
        k += stepB ? 1 : 0;
    }
    return common;
}

} // namespace

TextSignature signText(QStringView text)
{
    const QString folded = foldText(text);
    const std::vector<QStringView> tokens = wordsOf(folded);
    TextSignature signature;
    if (tokens.empty())
        return signature;
    std::vector<std::uint64_t> hashes;
    hashes.reserve(tokens.size());
    for (const QStringView token : tokens) {
        hashes.push_back(hashOf(token));
        signature.text = mixHash(signature.text ^ hashes.back());
        if (token.front().isDigit()) {
            if (token.size() > 1 && !isYear(token))
                signature.numbers.push_back(wordHash(token));
        } else if (token.size() >= kContentWord && !isGenre(token.left(kStem))) {
            signature.words.push_back(wordHash(token.left(kStem)));
        }
    }
    sortUnique(&signature.words);
    sortUnique(&signature.numbers);
    signature.wordCount = static_cast<std::uint32_t>(signature.words.size());
    signature.words.resize(std::min(signature.words.size(), TextSignature::kMaxWords));
    signature.numbers.resize(std::min(signature.numbers.size(), TextSignature::kMaxNumbers));
    addShingles(&signature, hashes);
    addProper(text, &signature);
    return signature;
}

double resemblance(const TextSignature& a, const TextSignature& b)
{
    if (a.text == 0 || b.text == 0)
        return 0;
    if (a.text == b.text)
        return 1;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < TextSignature::kHashes; ++i)
        equal += a.minima[i] == b.minima[i] ? 1 : 0;
    return static_cast<double>(equal) / TextSignature::kHashes;
}

double containment(const TextSignature& a, const TextSignature& b)
{
    const double shorter = std::min(a.shingles, b.shingles);
    if (shorter == 0)
        return 0;
    const double alike = resemblance(a, b);
    const double common = alike / (1 + alike) * (static_cast<double>(a.shingles) + b.shingles);
    return std::min(1.0, common / shorter);
}

double commonWords(const TextSignature& a, const TextSignature& b)
{
    if (a.words.empty() || b.words.empty())
        return 0;
    // Where a list was cut, only hashes below both cuts can be compared; they are a fair sample of the words.
    const bool cut = a.wordCount > a.words.size() || b.wordCount > b.words.size();
    const std::uint32_t limit
        = cut ? std::min(a.words.back(), b.words.back()) : std::numeric_limits<std::uint32_t>::max();
    const auto below = [limit](const std::vector<std::uint32_t>& words) {
        return static_cast<double>(std::upper_bound(words.begin(), words.end(), limit) - words.begin());
    };
    return static_cast<double>(countCommon(a.words, b.words, limit))
        / std::max(1.0, std::min(below(a.words), below(b.words)));
}

int commonProper(const TextSignature& a, const TextSignature& b)
{
    return static_cast<int>(countCommon(a.proper, b.proper, std::numeric_limits<std::uint32_t>::max()));
}

int commonNumbers(const TextSignature& a, const TextSignature& b)
{
    return static_cast<int>(countCommon(a.numbers, b.numbers, std::numeric_limits<std::uint32_t>::max()));
}

QByteArray toBytes(const TextSignature& signature)
{
    QByteArray bytes(1, kFormat);
    const auto append = [&bytes](auto number) {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    append(signature.text);
    append(signature.shingles);
    append(signature.wordCount);
    append(static_cast<std::uint32_t>(signature.words.size()));
    append(static_cast<std::uint32_t>(signature.proper.size()));
    append(static_cast<std::uint32_t>(signature.numbers.size()));
    for (const std::uint32_t minimum : signature.minima)
        append(minimum);
    for (const std::uint32_t word : signature.words)
        append(word);
    for (const std::uint32_t word : signature.proper)
        append(word);
    for (const std::uint32_t number : signature.numbers)
        append(number);
    return bytes;
}

std::optional<TextSignature> signatureFromBytes(QByteArrayView bytes)
{
    qsizetype at = 0;
    const auto take = [&bytes, &at](auto* number) {
        if (bytes.size() - at < static_cast<qsizetype>(sizeof *number))
            return false;
        std::memcpy(number, bytes.data() + at, sizeof *number);
        *number = qFromLittleEndian(*number);
        at += static_cast<qsizetype>(sizeof *number);
        return true;
    };
    char format = 0;
    TextSignature read;
    std::uint32_t words = 0;
    std::uint32_t proper = 0;
    std::uint32_t numbers = 0;
    if (!take(&format) || format != kFormat || !take(&read.text) || !take(&read.shingles) || !take(&read.wordCount)
        || !take(&words) || !take(&proper) || !take(&numbers) || words > TextSignature::kMaxWords
        || proper > TextSignature::kMaxProper || numbers > TextSignature::kMaxNumbers)
        return std::nullopt;
    read.words.resize(words);
    read.proper.resize(proper);
    read.numbers.resize(numbers);
    const auto takeAll = [&take](auto* list) {
        return std::all_of(list->begin(), list->end(), [&take](std::uint32_t& item) { return take(&item); });
    };
    if (!takeAll(&read.minima) || !takeAll(&read.words) || !takeAll(&read.proper) || !takeAll(&read.numbers)
        || at != bytes.size())
        return std::nullopt;
    return read;
}

} // namespace vigie
