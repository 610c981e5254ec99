// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectors.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace vigie::extraction {

namespace {

// All scores are in points: one point is a term of weight 1 far down in the text, kPoint of them in whole numbers.
// What counts how much was fitted to the gold texts by logistic regression and rounded; 10-fold it decides as well.
constexpr std::int32_t kPoint = 20;
constexpr std::array<std::int32_t, 4> kSentenceWeight{50, 50, 30, 20}; ///< of the first sentences and all others
constexpr std::int32_t kRepeatShare = 3; ///< a term's later mentions count one part in this many …
constexpr std::uint8_t kMostRepeats = 3; ///< … so often
constexpr std::int32_t kHeadedPercent = 120; ///< a term behind "usine de", "fabricant de", "secteur de"
constexpr std::int32_t kPurposePercent = 45; ///< a term that tells what a product is for
constexpr std::int32_t kSentenceMost = 9; ///< weight of one sector in one sentence; of what is above one in six
constexpr std::int32_t kAboveShare = 6;
constexpr std::int32_t kLedeActor = 4 * kPoint; ///< a well-known actor in the first sentences
constexpr std::int32_t kOtherActor = 7 * kPoint / 4; ///< and elsewhere
constexpr std::int32_t kTopicFirm = 10 * kPoint; ///< for the firm that is named most often, beside that
constexpr std::int32_t kBuilderShare
    = 2; ///< one part in this many for a builder: it builds ports as well as hospitals
constexpr std::int32_t kTopicWords = 2 * kPoint / 5; ///< and for a weight of 1 beside its name,
constexpr std::uint32_t kTopicReach = 5; ///< so many tokens from it,
constexpr std::size_t kTopicMentions = 3; ///< at its first mentions
constexpr std::int32_t kIncidentalPercent = 60; ///< of words that stand in all kinds of texts
constexpr int kFewFirms = 4; ///< of more it has to be named twice
constexpr std::int32_t kNamedFirst = 15 * kPoint / 2; ///< for the sector that is told first
constexpr std::int32_t kTelling = 3; ///< weight of a term that can tell it
constexpr int kMostActors = 2; ///< of one sector that count
constexpr std::uint32_t kLedeSentences = 4;
constexpr std::int32_t kAbroadPercent = 40; ///< of software's score that work for abroad needs to be the main sector
constexpr std::int32_t kFloor = 4 * kPoint; ///< below it no sector is told
constexpr std::int32_t kRoundUpWords = 4; ///< weight of the words for "all kinds of" that make a round-up …
constexpr std::int32_t kRoundUpMost = 16 * kPoint; ///< … where no sector has more
constexpr std::int32_t kRoundUpFloor = 7 * kPoint; ///< sectors that make one without such words have so much …
constexpr int kRoundUpSectors = 6; ///< … and are so many …
constexpr std::int32_t kRoundUpPercent = 30; ///< … and the strongest has less of the whole
constexpr std::int32_t kManyTradesPercent = 32; ///< the same where firms are in many sectors
constexpr int kListedSectors = 6; ///< that are told and none of them in the first sentences …
constexpr std::int32_t kListedFloor = 5 * kPoint; ///< … each at least so much
constexpr std::uint32_t kOpeningSentences = 3;
constexpr std::int32_t kSecondPercent = 43; ///< of the first one's score that a second sector needs …
constexpr std::int32_t kSecondFloor = 7 * kPoint; ///< … and of its own
constexpr std::int32_t kThirdPercent = 60; ///< of the same that a third one needs
constexpr std::size_t kMaxSectors = 3;

constexpr std::int32_t kFine = 10; ///< in a weight of 1, so that shares of it are whole numbers

constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

/// What the text says about one sector.
struct Account
{
    std::int32_t said = 0; ///< by words and actors
    std::uint32_t first = kNever; ///< byte where it is first told
    int actors = 0;
};
using Accounts = std::array<Account, kSectorCount>;

Account& of(Accounts& accounts, Sector sector)
{
    return accounts[static_cast<std::size_t>(sector)];
}

/// What a term says of a sector where it stands, kFine of them in a weight of 1.
std::int32_t weightOf(const SectorLexicon::Entry& entry, const SectorEvidence::Hit& hit)
{
    const std::int32_t percent = (hit.purpose      ? kPurposePercent
                                      : hit.headed ? kHeadedPercent
                                                   : 100)
        * (isIncidental(entry.sector) ? kIncidentalPercent : 100) / 100;
    return entry.weight * kFine * percent / 100;
}

/// Adds up what the words say. Returns the weight of those that speak of all kinds of sectors.
std::int32_t addWords(const Document& document, const SectorEvidence& evidence, std::size_t terms, Accounts& accounts)
{
    std::vector<std::uint8_t> seen(terms, 0);
    std::array<std::int32_t, kSectorCount> inSentence{};
    std::int32_t allKinds = 0;
    std::uint32_t sentence = 0;
    const auto close = [&] {
        const std::int32_t weight = kSentenceWeight[std::min<std::size_t>(sentence, kSentenceWeight.size() - 1)];
        for (std::size_t i = 0; i < kSectorCount; ++i) {
            const std::int32_t most = kSentenceMost * kRepeatShare * kFine;
            const std::int32_t above = std::max(inSentence[i] - most, 0);
            accounts[i].said += (inSentence[i] - above + above / kAboveShare) * weight / (kRepeatShare * kFine);
            inSentence[i] = 0;
        }
    };
    for (const SectorEvidence::Hit& hit : evidence.hits()) {
        if (hit.sentence != sentence) {
            close();
            sentence = hit.sentence;
        }
        std::uint8_t& mentions = seen[hit.entries.front().term];
        if (mentions > kMostRepeats)
            continue;
        const std::int32_t share = mentions == 0 ? kRepeatShare : 1;
        ++mentions;
        for (const SectorLexicon::Entry& entry : hit.entries) {
            if (entry.sector == Sector::MultiSector) {
                allKinds += mentions == 1 ? entry.weight : 0;
                continue;
            }
            inSentence[static_cast<std::size_t>(entry.sector)] += weightOf(entry, hit) * share;
            Account& account = of(accounts, entry.sector);
            if (entry.weight >= kTelling && !hit.purpose)
                account.first = std::min(account.first, document.tokens[hit.first].span.begin);
        }
    }
    close();
    return allKinds;
}

/// The firm named most often, of several the one named first. Of many firms that are named once none is the topic.
std::size_t topicFirm(const Names& names)
{
    std::size_t topic = names.actors.size();
    int firms = 0;
    for (std::size_t i = 0; i < names.actors.size(); ++i) {
        if (names.actors[i].kind != ActorKind::Company)
            continue;
        ++firms;
        if (topic == names.actors.size() || names.actors[i].mentions.size() > names.actors[topic].mentions.size())
            topic = i;
    }
    const bool once = firms > kFewFirms && names.actors[topic].mentions.size() == 1;
    return once ? names.actors.size() : topic;
}

/// The words right beside the name of the firm that the text is about: "le fabricant de câbles X", "X, chimiste".
void addTopicWords(const Document& document, const ExtractedActor& firm, const SectorEvidence& evidence,
                   Accounts& accounts)
{
    const auto tokenAt = [&](std::uint32_t byte) {
        const auto begin = [](const Token& token) { return token.span.begin; };
        return static_cast<std::uint32_t>(std::ranges::lower_bound(document.tokens, byte, {}, begin)
                                          - document.tokens.begin());
    };
    for (std::size_t i = 0; i < std::min(firm.mentions.size(), kTopicMentions); ++i) {
        const std::uint32_t first = tokenAt(firm.mentions[i].begin);
        const std::uint32_t last = tokenAt(firm.mentions[i].end);
        if (first >= document.tokens.size())
            continue;
        const Sentence& in = document.sentences[document.tokens[first].sentence];
        const std::uint32_t from = std::max(in.first, first > kTopicReach ? first - kTopicReach : 0);
        for (const SectorEvidence::Hit& hit : evidence.hits(from, std::min(in.last, last + kTopicReach))) {
            for (const SectorLexicon::Entry& entry : hit.entries) {
                if (entry.sector != Sector::MultiSector)
                    of(accounts, entry.sector).said += weightOf(entry, hit) * kTopicWords / kFine;
            }
        }
    }
}

/// Where no word tells anything: what the only well-known firm or federation of the text does ("Allianz supprimera 80
/// emplois"); none where there are several, each of them in something else.
std::optional<Sector> onlyKnownTrade(const Names& names, const SectorEvidence& evidence)
{
    std::optional<Sector> trade;
    for (std::size_t i = 0; i < names.actors.size(); ++i) {
        const ActorKind kind = names.actors[i].kind;
        if ((kind != ActorKind::Company && kind != ActorKind::Association) || evidence.sectorsOf(i).empty())
            continue;
        if (trade && *trade != evidence.sectorsOf(i).front())
            return std::nullopt;
        trade = evidence.sectorsOf(i).front();
    }
    return trade;
}

/// The byte where a sentence begins, kNever behind the last.
std::uint32_t beginOf(const Document& document, std::uint32_t sentence)
{
    return sentence < document.sentences.size() ? document.tokens[document.sentences[sentence].first].span.begin
                                                : kNever;
}

void addActors(const Document& document, const Names& names, const SectorEvidence& evidence, Accounts& accounts)
{
    const std::size_t topic = topicFirm(names);
    const std::uint32_t ledeEnd = beginOf(document, kLedeSentences);
    if (topic < names.actors.size())
        addTopicWords(document, names.actors[topic], evidence, accounts);
    for (std::size_t i = 0; i < names.actors.size(); ++i) {
        const ExtractedActor& actor = names.actors[i];
        const std::uint32_t first = actor.mentions.front().begin;
        const auto sectors = static_cast<std::int32_t>(evidence.sectorsOf(i).size());
        for (const Sector sector : evidence.sectorsOf(i)) {
            Account& account = of(accounts, sector);
            if (account.actors++ >= kMostActors)
                continue;
            // Banks, agencies and schools stand in every second text, and are seldom what it is about.
            const bool bystander = sector == Sector::Finance || actor.kind != ActorKind::Company;
            if (sector != Sector::Finance || i == topic)
                account.first = std::min(account.first, first);
            account.said += (first < ledeEnd ? kLedeActor : kOtherActor) / sectors / (bystander ? 2 : 1);
            if (i == topic && !bystander)
                account.said += kTopicFirm / (sector == Sector::ConstructionRealEstate ? kBuilderShare : 1) / sectors;
        }
    }
}

/// "Treize conventions ont été signées. … dans l'agro-industrie, la chimie, le cuir, l'automobile et la plasturgie":
/// a text about one sector begins with it.
bool isList(const Accounts& accounts, const Account& main, std::uint32_t openingEnd)
{
    int told = 0;
    for (const Account& account : accounts)
        told += account.said >= kListedFloor && !isIncidental(static_cast<Sector>(&account - accounts.data()));
    return told >= kListedSectors && main.first >= openingEnd;
}

/// Many sectors, none of them the text's own.
bool isRoundUp(const Accounts& accounts, std::int32_t allKinds, std::int32_t most, bool ofManyTrades)
{
    if (allKinds >= kRoundUpWords && most < kRoundUpMost)
        return true;
    std::int64_t whole = 0;
    int told = 0;
    for (const Account& account : accounts) {
        whole += account.said;
        told += account.said >= kRoundUpFloor;
    }
    return (told >= kRoundUpSectors || ofManyTrades)
        && std::int64_t{most} * 100 < whole * (ofManyTrades ? kManyTradesPercent : kRoundUpPercent);
}

} // namespace

std::vector<Sector> findSectors(const Document& document, const Names& names, const SectorEvidence& evidence)
{
    if (document.tokens.empty())
        return {};
    Accounts accounts{};
    const std::int32_t allKinds = addWords(document, evidence, evidence.terms(), accounts);
    addActors(document, names, evidence, accounts);

    const auto told = [&](const Account& account) {
        const bool incidental = isIncidental(static_cast<Sector>(&account - accounts.data()));
        return account.said >= (incidental ? kFloor * kIncidentalPercent / 100 : kFloor);
    };
    const auto toldFirst = std::ranges::min_element(
        accounts, {}, [&](const Account& account) { return told(account) ? account.first : kNever; });
    const auto score = [&](const Account& account) {
        const bool first = &account == &*toldFirst && account.first != kNever && told(account);
        return account.said + (first ? kNamedFirst : 0);
    };
    const Account& most = *std::ranges::max_element(accounts, {}, score);
    // Who writes software for customers abroad is in offshoring.
    const Account& offshoring = of(accounts, Sector::Offshoring);
    const bool abroad = &most == &of(accounts, Sector::Digital) && told(offshoring)
        && offshoring.said * 100 >= most.said * kAbroadPercent;
    const Account& main = abroad ? offshoring : most;
    const auto mainSector = static_cast<Sector>(&main - accounts.data());
    if (!told(main) && allKinds == 0) {
        if (const auto known = onlyKnownTrade(names, evidence))
            return {*known};
    }
    if (!told(main) || (main.actors == 0 && evidence.isOnlyEnumerated(mainSector))
        || isRoundUp(accounts, allKinds, main.said, evidence.ofManyTrades())
        || isList(accounts, main, beginOf(document, kOpeningSentences)))
        return {Sector::MultiSector};
    std::vector<Sector> others;
    for (const Sector sector : allSectors()) {
        const Account& account = of(accounts, sector);
        if (&account != &main && account.said >= kSecondFloor && account.said * 100 >= main.said * kSecondPercent)
            others.push_back(sector);
    }
    std::ranges::stable_sort(others,
                             [&](Sector a, Sector b) { return score(of(accounts, a)) > score(of(accounts, b)); });
    if (others.size() > 1 && of(accounts, others[1]).said * 100 < main.said * kThirdPercent)
        others.resize(1);
    std::vector<Sector> sectors{mainSector};
    sectors.insert(sectors.end(), others.begin(),
                   others.begin() + static_cast<std::ptrdiff_t>(std::min(others.size(), kMaxSectors - 1)));
    return sectors;
}

} // namespace vigie::extraction
