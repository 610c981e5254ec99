// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectoraccounts.h"

#include "models/extraction/sectors/teaching.h"
#include "models/extraction/text/tokenat.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

// What counts how much was fitted to the gold texts by logistic regression and rounded; 10-fold it decides as well.
constexpr std::int32_t kPoint = kSectorPoint;
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
constexpr std::int32_t kTelling = 3; ///< weight of a term that can tell the sector that is told first
constexpr int kMostActors = 2; ///< of one sector that count
constexpr std::uint32_t kOpeningSentences = 2; ///< where a text says what is built …
constexpr std::int32_t kBuiltWeight = 4; ///< … by a term of so much, a school by one of more
constexpr std::int32_t kSchoolWeight = 5;
constexpr std::uint32_t kLedeSentences = 4;
constexpr std::int32_t kFine = 10; ///< in a weight of 1, so that shares of it are whole numbers

/// What a word for the sector counts in the text, for any place where it may stand.
std::int32_t percentOf(Sector sector, bool teaching)
{
    return isIncidental(sector) && !(teaching && sector == Sector::EducationTraining) ? kIncidentalPercent : 100;
}

/// What a term says of a sector where it stands, kFine of them in a weight of 1.
std::int32_t weightOf(const SectorLexicon::Entry& entry, const SectorEvidence::Hit& hit, bool teaching)
{
    const std::int32_t percent = (hit.purpose      ? kPurposePercent
                                      : hit.headed ? kHeadedPercent
                                                   : 100)
        * percentOf(entry.sector, teaching) / 100;
    return entry.weight * kFine * percent / 100;
}

/// Adds up what the words say.
void addWords(const Document& document, const SectorEvidence& evidence, SectorAccounts& accounts)
{
    std::vector<std::uint8_t> seen(evidence.terms(), 0);
    std::array<std::int32_t, kSectorCount> inSentence{};
    std::uint32_t sentence = 0;
    const auto close = [&] {
        const std::int32_t weight = kSentenceWeight[std::min<std::size_t>(sentence, kSentenceWeight.size() - 1)];
        for (std::size_t i = 0; i < kSectorCount; ++i) {
            const std::int32_t most = kSentenceMost * kRepeatShare * kFine;
            const std::int32_t above = std::max(inSentence[i] - most, 0);
            accounts.bySector[i].said
                += (inSentence[i] - above + above / kAboveShare) * weight / (kRepeatShare * kFine);
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
                accounts.allKinds += mentions == 1 ? entry.weight : 0;
                continue;
            }
            inSentence[static_cast<std::size_t>(entry.sector)] += weightOf(entry, hit, accounts.teaching) * share;
            SectorAccount& account = accounts.of(entry.sector);
            if (entry.weight >= kTelling && !hit.purpose)
                account.first = std::min(account.first, document.tokens[hit.first].span.begin);
        }
    }
    close();
}

/// Offices and money are there for every trade. "École" alone may be a remark, "école d'ingénieurs" is none.
std::optional<Sector> builtSector(const SectorEvidence& evidence)
{
    for (const SectorEvidence::Hit& hit : evidence.hits()) {
        const SectorLexicon::Entry& entry = *std::ranges::max_element(hit.entries, {}, &SectorLexicon::Entry::weight);
        if (hit.works && !hit.purpose && hit.sentence < kOpeningSentences && entry.weight >= kBuiltWeight
            && entry.sector != Sector::MultiSector
            && (!isIncidental(entry.sector) || entry.sector == Sector::ConstructionRealEstate
                || (entry.sector == Sector::EducationTraining && entry.weight >= kSchoolWeight)))
            return entry.sector;
    }
    return std::nullopt;
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
                   SectorAccounts& accounts)
{
    for (std::size_t i = 0; i < std::min(firm.mentions.size(), kTopicMentions); ++i) {
        const std::uint32_t first = tokenAt(document, firm.mentions[i].begin);
        const std::uint32_t last = tokenAt(document, firm.mentions[i].end);
        if (first >= document.tokens.size())
            continue;
        const Sentence& in = document.sentences[document.tokens[first].sentence];
        const std::uint32_t from = std::max(in.first, first > kTopicReach ? first - kTopicReach : 0);
        for (const SectorEvidence::Hit& hit : evidence.hits(from, std::min(in.last, last + kTopicReach))) {
            for (const SectorLexicon::Entry& entry : hit.entries) {
                if (entry.sector != Sector::MultiSector)
                    accounts.of(entry.sector).said += weightOf(entry, hit, accounts.teaching) * kTopicWords / kFine;
            }
        }
    }
}

void addActors(const Document& document, const Names& names, const SectorEvidence& evidence, SectorAccounts& accounts)
{
    const std::size_t topic = topicFirm(names);
    const std::uint32_t ledeEnd = beginOfSentence(document, kLedeSentences);
    if (topic < names.actors.size())
        addTopicWords(document, names.actors[topic], evidence, accounts);
    for (std::size_t i = 0; i < names.actors.size(); ++i) {
        const ExtractedActor& actor = names.actors[i];
        const std::uint32_t first = actor.mentions.front().begin;
        const auto sectors = static_cast<std::int32_t>(evidence.sectorsOf(i).size());
        for (const Sector sector : evidence.sectorsOf(i)) {
            SectorAccount& account = accounts.of(sector);
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

} // namespace

std::uint32_t beginOfSentence(const Document& document, std::uint32_t sentence)
{
    return sentence < document.sentences.size() ? document.tokens[document.sentences[sentence].first].span.begin
                                                : kNeverTold;
}

SectorAccounts readSectorAccounts(const Document& document, const Names& names, const SectorEvidence& evidence)
{
    SectorAccounts accounts;
    accounts.teaching = isAboutTeaching(document, names, evidence);
    accounts.built = builtSector(evidence);
    addWords(document, evidence, accounts);
    addActors(document, names, evidence, accounts);
    return accounts;
}

} // namespace vigie::extraction
