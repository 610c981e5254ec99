// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/figurematch.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vigie {

namespace {

/// What the words around a number allow it to be.
struct Reach
{
    double low = 0;
    double high = 0;
};

constexpr double kAbout = 0.10; // "près de 600" is said of 557
constexpr double kBeyond = 1.25; // "plus de 1 200" is said of 1 254, hardly of more than a quarter above
constexpr double kAboutLoose = 0.20;
constexpr double kBeyondLoose = 2.2; // "plus d'un milliard" before the announcement of 2,1
constexpr double kRateSlack = 0.08; // the day's rate against the year's average, and the rounding of both sides
constexpr double kNearRatio = 1.35; // above it two numbers do not differ by reporting alone
constexpr double kTiny = 1e-9;

Reach reachOf(const ProfileFigure& figure, double about, double beyond)
{
    switch (figure.modifier) {
    case Modifier::About:
        return {figure.value * (1 - about), figure.valueMax * (1 + about)};
    case Modifier::AtLeast:
        return {figure.value, figure.value * beyond};
    case Modifier::AtMost:
        return {figure.value / beyond, figure.valueMax};
    case Modifier::Exact:
    case Modifier::Range:
        break;
    }
    return {figure.value, figure.valueMax};
}

bool meet(Reach a, Reach b, double factor = 1, double slack = kTiny)
{
    return a.low * (1 - slack) <= b.high * factor && b.low * factor * (1 - slack) <= a.high;
}

/// Is `rough`, of fewer digits, the other number rounded (up, down or to the nearest)?
bool roundsTo(const ProfileFigure& fine, const ProfileFigure& rough)
{
    if (rough.digits >= fine.digits || rough.value <= 0)
        return false;
    const double step = std::pow(10.0, std::floor(std::log10(rough.value)) - rough.digits + 1);
    // A single digit is too coarse: 4 does not stand for 4,9.
    return std::abs(fine.value - rough.value) < step * (rough.digits == 1 ? 0.5 : 1.0)
        && std::abs(fine.value - rough.value) < 0.12 * rough.value;
}

double baseStrength(FigureMatch match)
{
    switch (match) {
    case FigureMatch::Equal:
        return 1.0;
    case FigureMatch::Rounded:
        return 0.8;
    case FigureMatch::Converted:
        return 0.75;
    case FigureMatch::PartOf:
        return 0.6;
    case FigureMatch::Loose:
        return 0.3;
    case FigureMatch::None:
        break;
    }
    return 0;
}

/// A round number is shared by chance: many projects promise 500 jobs, few 766.
double telling(const ProfileFigure& a, const ProfileFigure& b)
{
    constexpr std::array kByDigits{0.0, 0.55, 0.8, 1.0, 1.0};
    return kByDigits[std::min(a.digits, b.digits)];
}

double roleStrength(Role a, Role b)
{
    if (a == Role::Background && b == Role::Background)
        return 0.15; // context is quoted for years
    if (a == Role::Background || b == Role::Background)
        return 0.35; // a later article recalls the announcement
    return a == b ? 1.0 : 0.8;
}

FigureHit hitOf(const StoryProfile& a, const StoryProfile& b, int i, int k)
{
    const ProfileFigure& left = a.figures[static_cast<std::size_t>(i)];
    const ProfileFigure& right = b.figures[static_cast<std::size_t>(k)];
    if (!comparable(left.kind, right.kind))
        return {};
    const FigureMatch match = matchFigures(left, right);
    double strength = baseStrength(match) * telling(left, right) * roleStrength(left.role, right.role);
    if (left.kind != right.kind)
        strength
            *= match >= FigureMatch::Converted ? 0.5 : 0.0; // the reading may have taken a kind for its neighbour
    return {i, k, match, strength};
}

/// Takes the strongest hits that leave no figure with two partners.
std::vector<FigureHit> chooseHits(std::vector<FigureHit> all)
{
    std::sort(all.begin(), all.end(), [](const FigureHit& left, const FigureHit& right) {
        return std::tuple(-left.strength, left.a, left.b) < std::tuple(-right.strength, right.a, right.b);
    });
    std::vector<FigureHit> chosen;
    for (const FigureHit& hit : all) {
        const auto taken = [&hit](const FigureHit& other) { return other.a == hit.a || other.b == hit.b; };
        if (std::none_of(chosen.begin(), chosen.end(), taken))
            chosen.push_back(hit);
    }
    return chosen;
}

/// The headline figures of a kind, by index.
std::vector<int> headlines(const StoryProfile& profile, MetricKind kind)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < profile.figures.size(); ++i)
        if (profile.figures[i].role == Role::Headline && profile.figures[i].kind == kind)
            found.push_back(static_cast<int>(i));
    return found;
}

/// All headline figures of a kind as one, where they are several in one unit.
std::optional<ProfileFigure> totalOf(const StoryProfile& profile, const std::vector<int>& figures)
{
    if (figures.size() < 2)
        return std::nullopt;
    ProfileFigure total = profile.figures[static_cast<std::size_t>(figures.front())];
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const ProfileFigure& next = profile.figures[static_cast<std::size_t>(figures[i])];
        if (next.unit != total.unit)
            return std::nullopt;
        total.value += next.value;
        total.valueMax += next.valueMax;
        total.digits = std::max(total.digits, next.digits);
        if (total.modifier == Modifier::Exact)
            total.modifier = next.modifier;
    }
    return total;
}

double ratioOf(const ProfileFigure& a, const ProfileFigure& b)
{
    const double factor
        = a.unit == b.unit || a.unitsPerUsd <= 0 || b.unitsPerUsd <= 0 ? 1 : a.unitsPerUsd / b.unitsPerUsd;
    const double other = b.value * factor;
    return std::max(a.value, other) / std::max(kTiny, std::min(a.value, other));
}

bool canDiffer(const ProfileFigure& a, const ProfileFigure& b)
{
    return a.unit == b.unit || (a.unitsPerUsd > 0 && b.unitsPerUsd > 0);
}

bool isHit(const std::vector<FigureHit>& hits, int FigureHit::*side, int figure)
{
    return std::any_of(hits.begin(), hits.end(),
                       [side, figure](const FigureHit& hit) { return hit.*side == figure; });
}

/// One kind's headline figures, of which both sides have some: their sum, their contradiction, what one side has
/// more.
void compareKind(const StoryProfile& a, const StoryProfile& b, MetricKind kind, FigureEvidence* evidence)
{
    const std::vector<int> left = headlines(a, kind);
    const std::vector<int> right = headlines(b, kind);
    std::vector<int> onlyA;
    std::vector<int> onlyB;
    std::copy_if(left.begin(), left.end(), std::back_inserter(onlyA),
                 [evidence](int figure) { return !isHit(evidence->hits, &FigureHit::a, figure); });
    std::copy_if(right.begin(), right.end(), std::back_inserter(onlyB),
                 [evidence](int figure) { return !isHit(evidence->hits, &FigureHit::b, figure); });
    if (onlyA.size() < left.size() || onlyB.size() < right.size()) {
        evidence->surplusA.insert(evidence->surplusA.end(), onlyA.begin(), onlyA.end());
        evidence->surplusB.insert(evidence->surplusB.end(), onlyB.begin(), onlyB.end());
        return;
    }
    const auto totalA = totalOf(a, left);
    const auto totalB = totalOf(b, right);
    const ProfileFigure& wholeA = totalA ? *totalA : a.figures[static_cast<std::size_t>(left.front())];
    const ProfileFigure& wholeB = totalB ? *totalB : b.figures[static_cast<std::size_t>(right.front())];
    if ((totalA || totalB) && matchFigures(wholeA, wholeB) >= FigureMatch::Converted) {
        const double strength = baseStrength(FigureMatch::PartOf) * telling(wholeA, wholeB);
        evidence->hits.push_back({left.front(), right.front(), FigureMatch::PartOf, strength});
        return;
    }
    if (!canDiffer(wholeA, wholeB))
        return;
    const double degree = ratioOf(wholeA, wholeB) <= kNearRatio ? 0.5 : 1.0;
    evidence->contradictions.push_back({left.front(), right.front(), FigureMatch::None, degree});
    evidence->contradiction += degree;
    evidence->exactly = evidence->exactly
        || (wholeA.unit == wholeB.unit && wholeA.modifier == Modifier::Exact && wholeB.modifier == Modifier::Exact);
}

} // namespace

FigureMatch matchFigures(const ProfileFigure& a, const ProfileFigure& b)
{
    if (a.unit != b.unit) {
        if (a.unitsPerUsd <= 0 || b.unitsPerUsd <= 0)
            return FigureMatch::None;
        const double factor = a.unitsPerUsd / b.unitsPerUsd;
        const bool same = meet(reachOf(a, kAbout, kBeyond), reachOf(b, kAbout, kBeyond), factor, kRateSlack);
        return same ? FigureMatch::Converted : FigureMatch::None;
    }
    if (std::abs(a.value - b.value) <= kTiny * a.value && std::abs(a.valueMax - b.valueMax) <= kTiny * a.valueMax)
        return FigureMatch::Equal;
    if (roundsTo(a, b) || roundsTo(b, a) || meet(reachOf(a, kAbout, kBeyond), reachOf(b, kAbout, kBeyond)))
        return FigureMatch::Rounded;
    return meet(reachOf(a, kAboutLoose, kBeyondLoose), reachOf(b, kAboutLoose, kBeyondLoose)) ? FigureMatch::Loose
                                                                                              : FigureMatch::None;
}

FigureEvidence compareFigures(const StoryProfile& a, const StoryProfile& b)
{
    FigureEvidence evidence;
    std::vector<FigureHit> all;
    for (int i = 0; i < static_cast<int>(a.figures.size()); ++i)
        for (int k = 0; k < static_cast<int>(b.figures.size()); ++k)
            if (const FigureHit hit = hitOf(a, b, i, k); hit.strength > 0)
                all.push_back(hit);
    evidence.hits = chooseHits(std::move(all));
    for (const MetricKind kind : kMetricKinds)
        if (kind != MetricKind::Workforce && kind != MetricKind::Companies
            && (a.headlineKinds & b.headlineKinds & (1U << static_cast<unsigned>(kind))) != 0)
            compareKind(a, b, kind, &evidence);
    for (const FigureHit& hit : evidence.hits) {
        const ProfileFigure& left = a.figures[static_cast<std::size_t>(hit.a)];
        const ProfileFigure& right = b.figures[static_cast<std::size_t>(hit.b)];
        evidence.agreement += hit.strength;
        if (left.kind == right.kind && left.role == Role::Headline && right.role == Role::Headline
            && hit.match > FigureMatch::Loose)
            evidence.headlinesAgree = true;
    }
    return evidence;
}

} // namespace vigie
