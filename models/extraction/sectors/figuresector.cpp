// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/figuresector.h"

#include "models/extraction/sectors/sectorevidence.h"
#include "models/extraction/sectors/sectorlist.h"
#include "models/extraction/text/tokenat.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

// Scores are in weights of terms, kUnit of them in whole numbers. The figures were fitted to the gold texts by
// coordinate search and rounded.
constexpr std::int32_t kUnit = 1000;
constexpr std::int32_t kMain = 9 * kUnit / 2; ///< for the article's main sector …
constexpr std::int32_t kMainOfMany = 3 * kUnit; ///< … and where it is about many firms,
constexpr int kManyFirms = 5; ///< which are at least so many
constexpr std::int32_t kSpreadPercent = 60; ///< of that where it has three sectors
constexpr std::int32_t kManyTradesPercent = 60; ///< where its firms are in many …
constexpr std::int32_t kRoundUpPercent = 20; ///< … and it is about three sectors or none
constexpr std::size_t kSpread = 3; ///< sectors
constexpr std::int32_t kAsidePercent = 40; ///< and in a sentence about another sector …
constexpr std::int32_t kAsideWeight = 5; ///< … that a term of so much tells
constexpr std::int32_t kAsideWorks = 4; ///< … or of so much, of what is built or right behind the figure,
constexpr std::uint32_t kAsideReach = 3; ///< tokens from it
constexpr std::int32_t kListed = 6 * kUnit / 5; ///< for the other sectors of the article
constexpr std::int32_t kIncidentalPercent = 30; ///< of what says of a sector that any project has to do with
constexpr std::int32_t kReach = 18; ///< tokens from the figure at which a term counts half
constexpr std::uint32_t kWindow = 96; ///< tokens on either side that count at all
constexpr std::int32_t kClauseGap = 30; ///< tokens that a semicolon is as good as
constexpr std::int32_t kBehindPercent = 60; ///< of a term behind the figure
constexpr std::int32_t kSubject = 2 * kUnit; ///< for what the subject is known to be in …
constexpr std::int32_t kSubjectHere = 5 * kUnit; ///< … and where the figure's own sentence names it
constexpr std::int32_t kBuilt = 5 * kUnit; ///< for what a firm of no known trade builds, beside the article's own
constexpr std::int32_t kPayerPercent = 30; ///< banks and public bodies pay for all kinds of things
constexpr std::int32_t kDescription = 3 * kUnit / 10; ///< for each term near the subject's name
constexpr std::uint32_t kDescriptionReach = 8;
constexpr std::size_t kDescribed = 2; ///< mentions at which a subject is described
constexpr std::int32_t kMostWeight = 5; ///< of one term
constexpr std::int32_t kPurposePercent = 40; ///< of one that tells what a product is for
constexpr std::int32_t kInList = 3 * kUnit / 2; ///< for the term beside a figure in a list of sectors …
constexpr std::int32_t kOfList = 2 * kUnit; ///< … and for its sector, however little the term tells elsewhere
constexpr std::int32_t kMainInListPercent = 60; ///< of what the main sector has beside it
constexpr std::int32_t kNamedWeight = 2; ///< of a term that names a sector to a figure of none
constexpr std::int32_t kWorksWeight = 4; ///< of a term that names works or schools as one item of a list

using Scores = std::array<std::int32_t, kSectorCount>;

class Reader
{
public:
    Reader(const Document& document, const Names& names, const std::vector<Sector>& sectors,
           const SectorEvidence& evidence)
        : m_document(document)
        , m_names(names)
        , m_evidence(evidence)
        , m_main(sectors.empty() ? Sector::MultiSector : sectors.front())
    {
        const auto firms = std::ranges::count(names.actors, ActorKind::Company, &ExtractedActor::kind);
        for (const Sector sector : sectors)
            at(m_article, sector) = sector == Sector::Finance ? 0 : kListed;
        if (!sectors.empty())
            at(m_article, sectors.front()) = (firms < kManyFirms ? kMain : kMainOfMany)
                * (isRoundUp(sectors)              ? kRoundUpPercent
                       : m_evidence.ofManyTrades() ? kManyTradesPercent
                       : sectors.size() >= kSpread ? kSpreadPercent
                                                   : 100)
                / 100;
        m_ofAll = sectors.empty() || m_main == Sector::MultiSector || m_evidence.ofManyTrades();
        m_spread = isRoundUp(sectors) || sectors.size() >= kSpread;
    }

    std::optional<Sector> sectorOf(const Figure& figure, const ListedTerm& listed) const
    {
        if (isOfAll(figure) && listed.hit == nullptr)
            return std::nullopt;
        Scores scores = m_article;
        if (isAboutAnother(figure))
            at(scores, m_main) = at(scores, m_main) * kAsidePercent / 100;
        else if (listed.own && listed.hit->entries.front().sector != m_main)
            at(scores, m_main) = at(scores, m_main) * kMainInListPercent / 100;
        if (listed.hit != nullptr) {
            add(*listed.hit, kInList, scores);
            for (const SectorLexicon::Entry& entry : listed.hit->entries)
                at(scores, entry.sector) += kOfList;
        }
        addSentence(figure, scores);
        if (figure.subject >= 0)
            addSubject(static_cast<std::size_t>(figure.subject), figure.sentence, scores);
        for (const Sector sector : allSectors()) {
            if (isIncidental(sector) && !m_ofAll && m_article[static_cast<std::size_t>(sector)] == 0
                && !isItem(listed, sector))
                at(scores, sector) = at(scores, sector) * kIncidentalPercent / 100;
        }
        // No figure is in all sectors.
        at(scores, Sector::MultiSector) = 0;
        const auto best = std::ranges::max_element(scores);
        if (*best == 0)
            return std::nullopt;
        return static_cast<Sector>(best - scores.begin());
    }

private:
    /// A train's builder, its bankers and those who will run it are in many trades; the text is about one or two.
    bool isRoundUp(const std::vector<Sector>& sectors) const
    {
        return sectors.empty() || m_main == Sector::MultiSector
            || (m_evidence.ofManyTrades() && sectors.size() >= kSpread);
    }

    /// "Ces projets représentent 76 milliards" in a text about many sectors: nobody's figure, and its clause names no
    /// sector before it.
    bool isOfAll(const Figure& figure) const
    {
        if (!m_spread || figure.subject >= 0)
            return false;
        return std::ranges::none_of(hitsAround(figure), [](const SectorEvidence::Hit& hit) {
            return hit.entries.front().weight >= kNamedWeight && hit.entries.front().sector != Sector::MultiSector
                && !isIncidental(hit.entries.front().sector);
        });
    }

    /// "300 millions pour les routes, 200 pour les écoles": built and taught for their own sake.
    static bool isItem(const ListedTerm& listed, Sector sector)
    {
        return listed.own && listed.hit->entries.front().sector == sector
            && listed.hit->entries.front().weight >= kWorksWeight
            && (sector == Sector::ConstructionRealEstate || sector == Sector::EducationTraining);
    }

    /// "Une chaudière biomasse, d'un coût de 180 millions" in a text about a paper mill: does its sentence tell
    /// another sector before it, and the article's nowhere?
    bool isAboutAnother(const Figure& figure) const
    {
        bool another = false;
        for (const SectorEvidence::Hit& hit : hitsAround(figure))
            for (const SectorLexicon::Entry& entry : hit.entries) {
                if (entry.sector == m_main)
                    return false;
                another = another || tellsAnother(figure, hit, entry);
            }
        return another;
    }

    static bool tellsAnother(const Figure& figure, const SectorEvidence::Hit& hit, const SectorLexicon::Entry& entry)
    {
        if (isIncidental(entry.sector) || entry.sector == Sector::MultiSector)
            return false;
        if (hit.first < figure.firstToken)
            return entry.weight >= (hit.works ? kAsideWorks : kAsideWeight);
        // "consacrera 12 millions à un hôtel"
        return entry.weight >= kAsideWorks && hit.first - figure.lastToken <= kAsideReach;
    }

    /// Those of its sentence that are near enough to count.
    std::span<const SectorEvidence::Hit> hitsAround(const Figure& figure) const
    {
        const Sentence& in = m_document.sentences[figure.sentence];
        const std::uint32_t from = std::max(in.first, figure.firstToken > kWindow ? figure.firstToken - kWindow : 0);
        return m_evidence.hits(from, std::min(in.last, figure.lastToken + kWindow));
    }

    static std::int32_t& at(Scores& scores, Sector sector) { return scores[static_cast<std::size_t>(sector)]; }

    static void add(const SectorEvidence::Hit& hit, std::int32_t share, Scores& scores)
    {
        for (const SectorLexicon::Entry& entry : hit.entries)
            at(scores, entry.sector)
                += std::min(entry.weight, kMostWeight) * share * (hit.purpose ? kPurposePercent : 100) / 100;
    }

    void addSentence(const Figure& figure, Scores& scores) const
    {
        for (const SectorEvidence::Hit& hit : hitsAround(figure)) {
            const bool behind = hit.first >= figure.lastToken;
            const std::int32_t distance
                = behind ? gap(figure.lastToken, hit.first) : gap(hit.last, figure.firstToken);
            add(hit, kUnit * kReach / (kReach + distance) * (behind ? kBehindPercent : 100) / 100, scores);
        }
    }

    /// Tokens of [first, last), semicolons counted for more.
    std::int32_t gap(std::uint32_t first, std::uint32_t last) const
    {
        std::int32_t tokens = 0;
        for (std::uint32_t i = first; i < last; ++i)
            tokens += m_document.fold(m_document.tokens[i]) == ";" ? kClauseGap + 1 : 1;
        return tokens;
    }

    bool isNamedIn(std::uint32_t sentence, const std::vector<ByteSpan>& mentions) const
    {
        const Sentence& in = m_document.sentences[sentence];
        const std::uint32_t begin = m_document.tokens[in.first].span.begin;
        const std::uint32_t end = m_document.tokens[in.last - 1].span.end;
        const auto next = std::ranges::lower_bound(mentions, begin, {}, &ByteSpan::begin);
        return next != mentions.end() && next->begin < end;
    }

    /// "Medrana, de son côté, ouvrira un hôtel": what the sentence that first names a firm says it builds, if that is
    /// not what the article is about.
    std::optional<Sector> builtBy(std::uint32_t byte) const
    {
        const auto named = std::ranges::partition_point(m_document.sentences, [&](const Sentence& sentence) {
            return m_document.tokens[sentence.last - 1].span.end <= byte;
        });
        if (named == m_document.sentences.end())
            return std::nullopt;
        std::optional<Sector> built;
        for (const SectorEvidence::Hit& hit : m_evidence.hits(named->first, named->last))
            for (const SectorLexicon::Entry& entry : hit.entries) {
                if (entry.sector == m_main)
                    return std::nullopt;
                if (!built && hit.works && entry.weight >= kAsideWorks && !isIncidental(entry.sector)
                    && entry.sector != Sector::MultiSector)
                    built = entry.sector;
            }
        return built;
    }

    void addSubject(std::size_t subject, std::uint32_t sentence, Scores& scores) const
    {
        const auto& sectors = m_evidence.sectorsOf(subject);
        const auto& mentions = m_names.actors[subject].mentions;
        const std::int32_t known = isNamedIn(sentence, mentions) ? kSubjectHere : kSubject;
        const bool body = m_names.actors[subject].kind == ActorKind::PublicBody;
        if (sectors.empty()) {
            if (const auto built = builtBy(mentions.front().begin))
                at(scores, *built) += kBuilt;
        }
        // Who writes software in a text about work for abroad does that work.
        const auto here = [this](Sector sector) {
            return m_main == Sector::Offshoring && sector == Sector::Digital ? m_main : sector;
        };
        for (const Sector sector : sectors)
            at(scores, here(sector)) += known / static_cast<std::int32_t>(sectors.size())
                * (body || (sector == Sector::Finance && !m_ofAll) ? kPayerPercent : 100) / 100;
        for (std::size_t i = 0; i < std::min(mentions.size(), kDescribed); ++i) {
            const std::uint32_t first = tokenAt(m_document, mentions[i].begin);
            const std::uint32_t last = tokenAt(m_document, mentions[i].end);
            if (first >= m_document.tokens.size())
                continue;
            const Sentence& in = m_document.sentences[m_document.tokens[first].sentence];
            const std::uint32_t from = std::max(in.first, first > kDescriptionReach ? first - kDescriptionReach : 0);
            for (const SectorEvidence::Hit& hit :
                 m_evidence.hits(from, std::min(in.last, last + kDescriptionReach + 1)))
                add(hit, kDescription, scores);
        }
    }

    const Document& m_document;
    const Names& m_names;
    const SectorEvidence& m_evidence;
    Sector m_main; ///< of the article
    bool m_ofAll = false; ///< the article is about many sectors …
    bool m_spread = false; ///< … or about three
    Scores m_article{}; ///< what every figure starts from
};

} // namespace

void findFigureSectors(Figures& figures, const Document& document, const Names& names,
                       const std::vector<Sector>& sectors, const SectorEvidence& evidence)
{
    const Reader reader(document, names, sectors, evidence);
    const SectorLists lists(evidence);
    for (auto first = figures.begin(); first != figures.end();) {
        const auto last = std::find_if(first, figures.end(),
                                       [first](const Figure& figure) { return figure.sentence != first->sentence; });
        const auto terms = lists.terms({first, last}, document.sentences[first->sentence]);
        for (std::size_t i = 0; first != last; ++first, ++i)
            first->sector = reader.sectorOf(*first, terms[i]);
    }
}

} // namespace vigie::extraction
