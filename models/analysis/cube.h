// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/converter.h"
#include "models/analysis/figureblock.h"
#include "models/analysis/postinglist.h"
#include "models/analysis/storyaccounts.h"
#include "models/vocabulary/sector.h"

#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace vigie {

class DerivedColumns;

/// The first ord of a day: ArticleOrd is day number × 2^24 + sequence, day number 0 that of undated articles.
constexpr ArticleOrd firstOrdOfDay(int dayNumber)
{
    return static_cast<ArticleOrd>(dayNumber) << 24;
}
constexpr int dayOfOrd(ArticleOrd ord)
{
    return static_cast<int>(ord >> 24);
}

/// A column of one value a figure of a block: thousandths of a display currency, kNoRate where there is no rate.
using ValueColumn = std::vector<std::int64_t>;
inline constexpr std::int64_t kNoRate = std::numeric_limits<std::int64_t>::min();

/// A workspace as columns in memory: what charts, timeline, facets and counts are computed from. Made by CubeBuilder,
/// never changed afterwards, shared between threads as shared_ptr<const Cube>. About 200 bytes an article.
struct Cube
{
    // Articles: ascending by ord, so undated ones first, then by date.
    std::vector<ArticleId> articles;
    std::vector<ArticleOrd> ords;
    std::vector<std::int32_t> months; ///< 12 × year + month (0–11) of the first day; 0 = undated
    std::vector<std::uint8_t> mainSectors; ///< or kNoSector
    std::vector<std::uint32_t> leadCompanies; ///< the first investing company, else the first company; or kNone
    std::vector<std::uint32_t> leadPlaces; ///< the first place named; or kNone
    std::array<ArticleBitmap, kSectorCount> bySector; ///< of the article or of one of its figures
    ArticleBitmap withoutSector; ///< in none of them
    std::vector<StoryMember> stories; ///< ascending

    // Actors: ascending by id.
    std::vector<ActorId> actors;
    std::vector<ActorKind> actorKinds;
    std::vector<QString> actorNames;
    std::vector<PostingList> actorArticles; ///< that name it

    // Places: ascending by id.
    std::vector<PlaceId> places;
    std::vector<QString> placeNames;
    std::vector<std::uint32_t> placeParents; ///< position, or kNone; without circles
    std::vector<PostingList> placeArticles; ///< that name it or a place inside it

    std::array<FigureBlock, kMetricKinds.size()> figures; ///< by MetricKind
    std::vector<QString> units;
    Converter converter;

    std::size_t size() const { return articles.size(); }
    const FigureBlock& block(MetricKind kind) const { return figures[static_cast<std::size_t>(kind)]; }

    /// Position of an id; kNone where the cube does not know it.
    std::uint32_t indexOf(ActorId id) const;
    std::uint32_t indexOf(PlaceId id) const;

    /// Articles [first, second) with firstOrd <= ord < endOrd.
    std::pair<std::size_t, std::size_t> range(ArticleOrd firstOrd, ArticleOrd endOrd) const;

    /// The articles with these row ids of the search index (ascending). Unknown ones are passed over.
    ArticleBitmap articlesAt(const std::vector<ArticleOrd>& ascendingOrds) const;

    /// Rows of a block that belong to articles [begin, end).
    static std::pair<FigureRow, FigureRow> rows(const FigureBlock& block, std::size_t begin, std::size_t end);

    /// The values of a kind in a display currency (as they are for a kind that is no money). Worked out when first
    /// asked for and kept for a while. Thread-safe.
    std::shared_ptr<const ValueColumn> values(MetricKind kind, const QString& currency) const;

    /// What the columns derived from this cube are kept in; made by the builder. Thread-safe.
    std::shared_ptr<DerivedColumns> derived;
};

/// Year of a month number of Cube::months; 0 = undated.
constexpr int yearOf(std::int32_t month)
{
    return month / 12;
}

} // namespace vigie
