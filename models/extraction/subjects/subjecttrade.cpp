// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjecttrade.h"

#include "models/extraction/figures/cuesearch.h"

#include <algorithm>
#include <array>
#include <span>

namespace vigie::extraction {

namespace {

constexpr std::string_view kLabel = "trade "; ///< and a sector's code, or "firm": whoever lends no money
constexpr std::uint32_t kSentences = 3; ///< that a firm is remembered by its trade alone

} // namespace

SubjectTrades::SubjectTrades(const Document& document, const Names& names, const SectorEvidence& evidence,
                             const SubjectCues& cues, const std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_names(names)
    , m_evidence(evidence)
    , m_cues(cues)
    , m_mentions(mentions)
    , m_financiers(names.actors.size())
{
    for (const ActorMention& mention : mentions)
        if (mention.backer)
            m_financiers[static_cast<std::size_t>(mention.index)] = true;
    for (std::size_t actor = 0; actor < names.actors.size(); ++actor) {
        const std::vector<Sector>& sectors = evidence.sectorsOf(actor);
        if (sectors.size() == 1 && sectors.front() == Sector::Finance)
            m_financiers[actor] = true;
    }
}

SubjectTrades::Trade SubjectTrades::tradeOf(const CueHit& hit) const
{
    Trade trade;
    const auto isTrade = [](const CueHit& cue) { return cue.cue->labelText.starts_with(kLabel); };
    const std::span<const CueHit> within = cuesIn(m_cues.hits(), hit.first, hit.last);
    for (const CueHit& cue : within) {
        const bool isPart = std::ranges::any_of(within, [&](const CueHit& longer) {
            return isTrade(longer) && longer.first == cue.first && longer.last > cue.last;
        });
        if (!isTrade(cue) || isPart) // "opérateur | mobile" is no other operator
            continue;
        const auto sector = sectorFromCode(std::string_view(cue.cue->labelText).substr(kLabel.size()));
        if (sector)
            trade.sectors.set(static_cast<std::size_t>(*sector));
        else
            trade.noLender = true;
    }
    addTerms(hit, trade);
    return trade;
}

/// "l'entreprise de logistique", "le groupe pharmaceutique": what the terms of sectors say.
void SubjectTrades::addTerms(const CueHit& hit, Trade& trade) const
{
    constexpr std::uint32_t kReach = 3;
    constexpr std::int32_t kLeast = 3; ///< weight of a term that tells
    const std::uint32_t end = m_document.sentences[m_document.tokens[hit.first].sentence].last;
    for (const SectorEvidence::Hit& told : m_evidence.hits(hit.first, std::min(hit.last + kReach, end))) {
        if (told.first > hit.last && !m_cues.ends(hit.last + 1, "link"))
            return;
        for (const SectorLexicon::Entry& entry : told.entries)
            if (entry.weight >= kLeast)
                trade.sectors.set(static_cast<std::size_t>(entry.sector));
    }
}

SubjectTrades::Fit SubjectTrades::fitOf(std::int32_t actor, const Trade& trade) const
{
    const auto index = static_cast<std::size_t>(actor);
    if (m_financiers[index])
        return trade.sectors.test(static_cast<std::size_t>(Sector::Finance)) ? Fit::Match
            : trade.noLender || trade.sectors.any()                          ? Fit::Mismatch
                                                                             : Fit::Unknown;
    const std::vector<Sector>& sectors = m_evidence.sectorsOf(index);
    if (sectors.empty() || trade.sectors.none())
        return Fit::Unknown;
    return std::ranges::any_of(sectors,
                               [&](Sector sector) { return trade.sectors.test(static_cast<std::size_t>(sector)); })
        ? Fit::Match
        : Fit::Mismatch;
}

bool buildsForOthers(const SectorEvidence& evidence, std::int32_t actor)
{
    constexpr std::array kBuilders{Sector::ConstructionRealEstate,
                                   Sector::Machinery,
                                   Sector::RailNaval,
                                   Sector::Aerospace,
                                   Sector::Automotive,
                                   Sector::ElectronicsElectrical,
                                   Sector::Digital,
                                   Sector::ProfessionalServices,
                                   Sector::Metals};
    const std::vector<Sector>& sectors = evidence.sectorsOf(static_cast<std::size_t>(actor));
    return !sectors.empty() && std::ranges::all_of(sectors, [&](Sector sector) {
        return std::ranges::find(kBuilders, sector) != kBuilders.end();
    });
}

bool ordersFromOthers(const SectorEvidence& evidence, const Names& names, std::int32_t actor)
{
    constexpr std::array kOrderers{
        Sector::Logistics, Sector::Energy, Sector::WaterWaste,          Sector::Mining,
        Sector::Tourism,   Sector::Retail, Sector::Agriculture,         Sector::BuildingMaterials,
        Sector::Finance,   Sector::Health, Sector::PublicAdministration};
    const auto index = static_cast<std::size_t>(actor);
    const std::vector<Sector>& sectors = evidence.sectorsOf(index);
    return names.actors[index].kind == ActorKind::PublicBody || std::ranges::any_of(sectors, [&](Sector sector) {
               return std::ranges::find(kOrderers, sector) != kOrderers.end();
           });
}

std::int32_t SubjectTrades::meant(const CueHit& hit, std::int32_t known) const
{
    const Trade trade = tradeOf(hit);
    const std::uint32_t sentence = m_document.tokens[hit.first].sentence;
    // "La banque X prête 3 millions à Y. L'entreprise …"
    const bool lent = known >= 0 && m_financiers[static_cast<std::size_t>(known)] && sentence > 0
        && m_cues.sentenceHas(sentence - 1, "lends")
        && !trade.sectors.test(static_cast<std::size_t>(Sector::Finance));
    if (!lent && ((trade.sectors.none() && !trade.noLender) || (known >= 0 && fitOf(known, trade) != Fit::Mismatch)))
        return known;
    std::int32_t possible = -1;
    for (const ActorMention& mention : LastFirst(mentionsBefore(m_mentions, hit.first))) {
        if (!isFirm(m_names, mention))
            continue;
        const Fit fit = fitOf(mention.index, trade);
        if (fit == Fit::Match)
            return mention.index;
        if (fit == Fit::Unknown && possible < 0 && !m_financiers[static_cast<std::size_t>(mention.index)]
            && m_document.tokens[mention.first].sentence + kSentences > sentence)
            possible = mention.index;
    }
    return possible >= 0 ? possible : known;
}

std::int32_t SubjectTrades::meantOfTwo(const CueHit& hit) const
{
    const Trade trade = tradeOf(hit);
    std::int32_t meant = -1;
    for (const ActorMention& mention : LastFirst(mentionsBefore(m_mentions, hit.first))) {
        if (m_document.tokens[mention.first].sentence + 1 < m_document.tokens[hit.first].sentence)
            break;
        if (!isFirm(m_names, mention) || mention.index == meant || fitOf(mention.index, trade) != Fit::Match)
            continue;
        if (meant >= 0)
            return -1;
        meant = mention.index;
    }
    return meant;
}

} // namespace vigie::extraction
