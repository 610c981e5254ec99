// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyprofile.h"

#include "models/analysis/stories/folding.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr int kMaxDigits = 4;

int significantDigits(Decimal value)
{
    std::int64_t rest = value.thousandths;
    while (rest != 0 && rest % 10 == 0)
        rest /= 10;
    int digits = 0;
    for (; rest != 0; rest /= 10)
        ++digits;
    return std::clamp(digits, 1, kMaxDigits);
}

bool canLead(ActorKind kind)
{
    return kind != ActorKind::Person;
}

/// The actors with a role in what is announced.
std::vector<bool> sureLeads(const StoryArticle& article)
{
    std::vector<bool> leads(article.actors.size(), false);
    for (std::size_t i = 0; i < article.actors.size(); ++i)
        leads[i] = canLead(article.actors[i].kind) && article.actors[i].role != StoryActorRole::Mentioned;
    for (const StoryFigure& figure : article.figures) {
        const auto subject = static_cast<std::size_t>(figure.subject); // -1 becomes too large
        if (figure.role != Role::Background && subject < leads.size() && canLead(article.actors[subject].kind))
            leads[subject] = true;
    }
    return leads;
}

/// The company or school that the text names most; -1 = none.
int mostNamed(const StoryArticle& article)
{
    int best = -1;
    for (std::size_t i = 0; i < article.actors.size(); ++i) {
        const StoryActor& actor = article.actors[i];
        if ((actor.kind == ActorKind::Company || actor.kind == ActorKind::Education)
            && (best < 0 || actor.mentions > article.actors[static_cast<std::size_t>(best)].mentions))
            best = static_cast<int>(i);
    }
    return best;
}

/// Fills the actors, leads first; tells where each one of the article went (-1 = cut off).
std::vector<int> takeActors(const StoryArticle& article, StoryProfile* profile)
{
    const std::vector<bool> sure = sureLeads(article);
    std::vector<bool> leads = sure;
    if (const int named = mostNamed(article); named >= 0 && std::find(sure.begin(), sure.end(), true) == sure.end())
        leads[static_cast<std::size_t>(named)] = true;
    std::vector<std::size_t> order(article.actors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&leads](auto left, auto right) { return leads[left] > leads[right]; });
    order.resize(std::min(order.size(), StoryProfile::kMaxActors));
    std::vector<int> moved(article.actors.size(), -1);
    for (const std::size_t from : order) {
        const StoryActor& actor = article.actors[from];
        const int to = static_cast<int>(profile->actors.size());
        moved[from] = to;
        profile->actors.push_back(
            {actor.id, actor.parent, actor.name, actor.kind, leads[from], sure[from], actor.mentions});
        profile->names.add(to, actor.name);
        for (const QString& alias : actor.aliases)
            profile->names.add(to, alias);
    }
    profile->names.finish();
    return moved;
}

std::uint32_t placeHash(const QString& name)
{
    return wordHash(foldText(name).trimmed());
}

ProfileFigure makeFigure(const StoryFigure& figure, const std::vector<int>& moved)
{
    ProfileFigure made;
    made.id = figure.id;
    made.kind = figure.kind;
    made.role = figure.role;
    made.modifier = figure.modifier;
    if (figure.subject >= 0 && static_cast<std::size_t>(figure.subject) < moved.size())
        made.subject = static_cast<std::int16_t>(moved[static_cast<std::size_t>(figure.subject)]);
    made.digits = static_cast<std::uint8_t>(significantDigits(figure.value));
    made.value = figure.value.toDouble();
    made.valueMax = figure.valueMax ? figure.valueMax->toDouble() : made.value;
    made.unitsPerUsd = figure.unitsPerUsd.value_or(0);
    made.unit = figure.unit;
    for (const QString& place : figure.places)
        made.places.push_back(placeHash(place));
    return made;
}

} // namespace

StoryProfile makeProfile(const StoryArticle& article)
{
    StoryProfile profile;
    profile.id = article.id;
    if (article.date.isValid()) {
        profile.firstDay = dayNumber(article.date.firstDay());
        profile.lastDay = dayNumber(article.date.lastDay());
    }
    const std::vector<int> moved = takeActors(article, &profile);
    for (const StoryFigure& figure : article.figures)
        if (figure.value.thousandths > 0)
            profile.figures.push_back(makeFigure(figure, moved));
    std::stable_sort(profile.figures.begin(), profile.figures.end(),
                     [](const ProfileFigure& left, const ProfileFigure& right) { return left.role < right.role; });
    profile.figures.resize(std::min(profile.figures.size(), StoryProfile::kMaxFigures));
    for (const ProfileFigure& figure : profile.figures)
        profile.headlineKinds |= figure.role == Role::Headline ? 1U << static_cast<unsigned>(figure.kind) : 0U;
    for (const QString& place : article.places) {
        const auto hash = placeHash(place);
        const auto same = [hash](const ProfilePlace& known) { return known.hash == hash; };
        if (std::none_of(profile.places.begin(), profile.places.end(), same)
            && profile.places.size() < StoryProfile::kMaxPlaces)
            profile.places.push_back({hash, place});
    }
    std::sort(profile.places.begin(), profile.places.end(),
              [](const ProfilePlace& left, const ProfilePlace& right) { return left.hash < right.hash; });
    profile.sectors = article.sectors;
    profile.signature = article.signature;
    return profile;
}

bool comparable(MetricKind a, MetricKind b)
{
    const auto series = [](MetricKind kind) {
        if (isMoney(kind))
            return 0;
        return kind == MetricKind::Companies ? 1 : kind == MetricKind::Trainees ? 2 : 3;
    };
    return series(a) == series(b);
}

} // namespace vigie
