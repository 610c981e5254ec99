// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyreasons.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Kind = StoryReason::Kind;

constexpr int kMostNames = 6;
constexpr int kMostFigures = 6;
constexpr int kMostPlaces = 3;
constexpr double kTellingResemblance = 0.15;
constexpr double kTellingContainment = 0.5;
constexpr double kTellingWords = 0.25;

struct KindCode
{
    Kind kind;
    QLatin1String code;
};

constexpr std::array kCodes{
    KindCode{Kind::SameText, QLatin1String("same_text")},
    KindCode{Kind::SimilarText, QLatin1String("similar_text")},
    KindCode{Kind::ContainedText, QLatin1String("contained_text")},
    KindCode{Kind::SameLead, QLatin1String("same_lead")},
    KindCode{Kind::KinLead, QLatin1String("kin_lead")},
    KindCode{Kind::SameName, QLatin1String("same_name")},
    KindCode{Kind::EqualFigure, QLatin1String("equal_figure")},
    KindCode{Kind::RoundedFigure, QLatin1String("rounded_figure")},
    KindCode{Kind::ConvertedFigure, QLatin1String("converted_figure")},
    KindCode{Kind::SummedFigure, QLatin1String("summed_figure")},
    KindCode{Kind::LooseFigure, QLatin1String("loose_figure")},
    KindCode{Kind::OtherFigure, QLatin1String("other_figure")},
    KindCode{Kind::MoreNews, QLatin1String("more_news")},
    KindCode{Kind::Days, QLatin1String("days")},
    KindCode{Kind::Undated, QLatin1String("undated")},
    KindCode{Kind::SharedPlace, QLatin1String("shared_place")},
    KindCode{Kind::SharedWords, QLatin1String("shared_words")},
};

StoryReason share(Kind kind, double value)
{
    StoryReason reason;
    reason.kind = kind;
    reason.share = value;
    return reason;
}

void addText(const StoryEvidence& evidence, std::vector<StoryReason>* reasons)
{
    if (evidence.sameText)
        reasons->push_back(share(Kind::SameText, 1));
    else if (evidence.containment >= kTellingContainment && evidence.containment > evidence.resemblance)
        reasons->push_back(share(Kind::ContainedText, evidence.containment));
    else if (evidence.resemblance >= kTellingResemblance)
        reasons->push_back(share(Kind::SimilarText, evidence.resemblance));
}

void addNames(const StoryProfile& a, const StoryProfile& b, const StoryEvidence& evidence,
              std::vector<StoryReason>* reasons)
{
    std::vector<StoryReason> names;
    for (const NameHit& hit : evidence.names) {
        const ProfileActor& left = a.actors[static_cast<std::size_t>(hit.a)];
        const ProfileActor& right = b.actors[static_cast<std::size_t>(hit.b)];
        StoryReason reason;
        reason.kind = left.lead && right.lead ? (hit.match == NameMatch::Same ? Kind::SameLead : Kind::KinLead)
                                              : Kind::SameName;
        reason.nameA = left.name;
        reason.nameB = right.name;
        names.push_back(reason);
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const StoryReason& left, const StoryReason& right) { return left.kind < right.kind; });
    names.resize(std::min<std::size_t>(names.size(), kMostNames));
    reasons->insert(reasons->end(), names.begin(), names.end());
}

ReasonFigure sideOf(const ProfileFigure& figure)
{
    return {figure.id, figure.kind, figure.value, figure.unit, figure.modifier};
}

Kind kindOf(FigureMatch match)
{
    switch (match) {
    case FigureMatch::Equal:
        return Kind::EqualFigure;
    case FigureMatch::Rounded:
        return Kind::RoundedFigure;
    case FigureMatch::Converted:
        return Kind::ConvertedFigure;
    case FigureMatch::PartOf:
        return Kind::SummedFigure;
    case FigureMatch::Loose:
        return Kind::LooseFigure;
    case FigureMatch::None:
        break;
    }
    return Kind::OtherFigure;
}

void addFigures(const StoryProfile& a, const StoryProfile& b, const std::vector<FigureHit>& hits,
                std::vector<StoryReason>* reasons)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(hits.size(), kMostFigures); ++i) {
        StoryReason reason;
        reason.kind = kindOf(hits[i].match);
        reason.figureA = sideOf(a.figures[static_cast<std::size_t>(hits[i].a)]);
        reason.figureB = sideOf(b.figures[static_cast<std::size_t>(hits[i].b)]);
        reasons->push_back(reason);
    }
}

void addPlaces(const StoryProfile& a, const StoryProfile& b, std::vector<StoryReason>* reasons)
{
    int places = 0;
    for (const ProfilePlace& place : a.places) {
        const auto same = [&place](const ProfilePlace& other) { return other.hash == place.hash; };
        if (places == kMostPlaces || std::none_of(b.places.begin(), b.places.end(), same))
            continue;
        StoryReason reason;
        reason.kind = Kind::SharedPlace;
        reason.nameA = place.name;
        reasons->push_back(reason);
        ++places;
    }
}

} // namespace

QString code(StoryReason::Kind kind)
{
    const auto found
        = std::find_if(kCodes.begin(), kCodes.end(), [kind](const KindCode& entry) { return entry.kind == kind; });
    return found->code;
}

std::optional<StoryReason::Kind> storyReasonFromCode(QStringView code)
{
    const auto found
        = std::find_if(kCodes.begin(), kCodes.end(), [code](const KindCode& entry) { return entry.code == code; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->kind);
}

std::vector<StoryReason> storyReasons(const StoryProfile& a, const StoryProfile& b, const StoryEvidence& evidence)
{
    std::vector<StoryReason> reasons;
    addText(evidence, &reasons);
    addNames(a, b, evidence, &reasons);
    addFigures(a, b, evidence.figures.hits, &reasons);
    addFigures(a, b, evidence.figures.contradictions, &reasons);
    if (evidence.announcesMore)
        reasons.push_back(share(Kind::MoreNews, 0));
    StoryReason when;
    when.kind = evidence.dated ? Kind::Days : Kind::Undated;
    when.days = evidence.minDays;
    reasons.push_back(when);
    addPlaces(a, b, &reasons);
    if (evidence.words >= kTellingWords)
        reasons.push_back(share(Kind::SharedWords, evidence.words));
    return reasons;
}

} // namespace vigie
