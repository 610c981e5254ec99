// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectors.h"

#include "models/extraction/sectors/roundup.h"
#include "models/extraction/sectors/sectoraccounts.h"

#include <algorithm>
#include <optional>

namespace vigie::extraction {

namespace {

constexpr std::int32_t kPoint = kSectorPoint;
constexpr std::int32_t kNamedFirst = 15 * kPoint / 2; ///< for the sector that is told first
constexpr std::int32_t kTaughtPercent = 50; ///< of what a text about teaching says of a trade …
constexpr std::int32_t kTeaching = 5 * kPoint; ///< … and for teaching in it
constexpr std::int32_t kAbroadPercent = 40; ///< of software's score that work for abroad needs to be the main sector
constexpr std::int32_t kFloor = 4 * kPoint; ///< below it no sector is told
constexpr std::int32_t kIncidentalPercent = 60; ///< of it, for those that stand in all kinds of texts
constexpr std::int32_t kSecondPercent = 43; ///< of the first one's score that a second sector needs …
constexpr std::int32_t kSecondFloor = 7 * kPoint; ///< … and of its own
constexpr std::int32_t kThirdPercent = 60; ///< of the same that a third one needs
constexpr std::size_t kMaxSectors = 3;

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

/// The other sectors that the text tells enough of beside the main one, the strongest by `score` first.
std::vector<Sector> sectorsBeside(const SectorAccounts& accounts, const SectorAccount& main, auto const& score)
{
    // A text about teaching counts it in full, the trades beside it as ever.
    const std::int32_t whole = accounts.teaching && accounts.sectorOf(main) == Sector::EducationTraining
        ? main.said * kIncidentalPercent / 100
        : main.said;
    std::vector<Sector> others;
    for (const Sector sector : allSectors()) {
        const SectorAccount& account = accounts.of(sector);
        if (&account != &main && account.said >= kSecondFloor && account.said * 100 >= whole * kSecondPercent)
            others.push_back(sector);
    }
    std::ranges::stable_sort(others,
                             [&](Sector a, Sector b) { return score(accounts.of(a)) > score(accounts.of(b)); });
    if (others.size() > 1 && accounts.of(others[1]).said * 100 < main.said * kThirdPercent)
        others.resize(1);
    others.resize(std::min(others.size(), kMaxSectors - 1));
    return others;
}

} // namespace

std::vector<Sector> findSectors(const Document& document, const Names& names, const SectorEvidence& evidence)
{
    if (document.tokens.empty())
        return {};
    const SectorAccounts accounts = readSectorAccounts(document, names, evidence);

    const auto told = [&](const SectorAccount& account) {
        const bool incidental = isIncidental(accounts.sectorOf(account));
        return account.said >= (incidental ? kFloor * kIncidentalPercent / 100 : kFloor);
    };
    // What is built is told before who builds it.
    const SectorAccount* const toldFirst = accounts.built && told(accounts.of(*accounts.built))
        ? &accounts.of(*accounts.built)
        : &*std::ranges::min_element(accounts.bySector, {}, [&](const SectorAccount& account) {
              return told(account) ? account.first : kNeverTold;
          });
    const auto score = [&](const SectorAccount& account) {
        const bool first = &account == toldFirst && account.first != kNeverTold && told(account);
        const std::int32_t said = account.said + (first ? kNamedFirst : 0);
        if (!accounts.teaching || isIncidental(accounts.sectorOf(account)))
            return said + (accounts.teaching && &account == &accounts.of(Sector::EducationTraining) ? kTeaching : 0);
        return said * kTaughtPercent / 100;
    };
    const SectorAccount& most = *std::ranges::max_element(accounts.bySector, {}, score);
    // Who writes software for customers abroad is in offshoring.
    const SectorAccount& offshoring = accounts.of(Sector::Offshoring);
    const bool abroad = &most == &accounts.of(Sector::Digital) && told(offshoring)
        && offshoring.said * 100 >= most.said * kAbroadPercent;
    const SectorAccount& main = abroad ? offshoring : most;
    const auto mainSector = accounts.sectorOf(main);
    if (!told(main) && accounts.allKinds == 0) {
        if (const auto known = onlyKnownTrade(names, evidence))
            return {*known};
    }
    if (!told(main) || (main.actors == 0 && evidence.isOnlyEnumerated(mainSector))
        || isRoundUp(document, names, evidence, accounts, main))
        return {Sector::MultiSector};
    if (mainSector == Sector::ConstructionRealEstate || !isIncidental(mainSector)) {
        std::vector<Sector> tallied = talliedSectors(document, names, evidence);
        if (!tallied.empty()
            && (tallied.front() == Sector::MultiSector || std::ranges::count(tallied, mainSector) > 0)) {
            tallied.resize(std::min(tallied.size(), kMaxSectors));
            return tallied;
        }
    }
    std::vector<Sector> sectors = sectorsBeside(accounts, main, score);
    sectors.insert(sectors.begin(), mainSector);
    return sectors;
}

} // namespace vigie::extraction
