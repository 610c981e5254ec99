// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/metric.h"

#include <QString>

#include <optional>
#include <vector>

/// Two articles that may tell the same announcement, and why.
namespace vigie {

/// One side of a figure reason.
struct ReasonFigure
{
    MetricId id; ///< 0 where the caller gave none
    MetricKind kind = MetricKind::Investment;
    double value = 0;
    QString unit;
    Modifier modifier = Modifier::Exact;

    friend bool operator==(const ReasonFigure&, const ReasonFigure&) = default;
};

/// A reason is a value; views put it in words. Which fields are set depends on the kind.
struct StoryReason
{
    enum class Kind : std::uint8_t {
        SameText, ///< the same words, whatever punctuation and case
        SimilarText, ///< share: of their three-word sequences in common
        ContainedText, ///< share: of the shorter text that stands in the longer one
        SameLead, ///< nameA, nameB: investor or subject of both
        KinLead, ///< nameA, nameB: likewise, one name short for or part of the other (subsidiary and parent)
        SameName, ///< nameA, nameB: named in both
        EqualFigure, ///< figureA, figureB
        RoundedFigure, ///< figureA, figureB
        ConvertedFigure, ///< figureA, figureB: in two currencies
        SummedFigure, ///< figureA, figureB: one is in the sum that makes the other
        LooseFigure, ///< figureA, figureB: "plus de" and the like allow it
        OtherFigure, ///< figureA, figureB: headline figures of one kind that differ (speaks against)
        MoreNews, ///< one article announces more than the other (speaks against)
        Days, ///< days: apart; 0 = the dates may be the same
        Undated, ///< one of the dates is not known
        SharedPlace, ///< nameA
        SharedWords, ///< share: of the content words of the text that has fewer
    };
    Kind kind = Kind::Days;
    QString nameA; ///< as the first article's reading has it
    QString nameB;
    std::optional<ReasonFigure> figureA;
    std::optional<ReasonFigure> figureB;
    int days = 0;
    double share = 0;

    friend bool operator==(const StoryReason&, const StoryReason&) = default;
};

/// "same_text", "same_lead", "days" …: the code of JSON and of the store's `reasons` column.
QString code(StoryReason::Kind kind);
std::optional<StoryReason::Kind> storyReasonFromCode(QStringView code);

struct StoryPair
{
    ArticleId a; ///< a < b
    ArticleId b;
    double score = 0; ///< in [0, 1]: how likely the pair tells one announcement
    bool automatic = false; ///< sure enough to be joined without asking
    /// The headline figures differ, or the one announces more: a third article must not pull the two together.
    bool contradictory = false;
    std::vector<StoryReason> reasons; ///< most telling first; empty where the pair is not worth suggesting

    friend bool operator==(const StoryPair&, const StoryPair&) = default;
};

} // namespace vigie
