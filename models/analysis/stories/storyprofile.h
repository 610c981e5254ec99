// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyarticle.h"
#include "models/analysis/stories/storyname.h"

namespace vigie {

/// A figure, ready to be compared.
struct ProfileFigure
{
    MetricId id;
    MetricKind kind = MetricKind::Investment;
    Role role = Role::Headline;
    Modifier modifier = Modifier::Exact;
    std::int16_t subject = -1; ///< index into StoryProfile::actors
    std::uint8_t digits = 1; ///< significant digits of the number, at most 4: how much it tells
    double value = 0;
    double valueMax = 0; ///< = value where no range
    double unitsPerUsd = 0; ///< 0 = no rate, or no money
    QString unit;
    std::vector<std::uint32_t> places; ///< hashes of what it is about: the place, then what that lies in
};

struct ProfileActor
{
    ActorId id;
    ActorId parent;
    QString name;
    ActorKind kind = ActorKind::Company;
    bool lead = false; ///< the announcement is its own: investor or subject of what the article announces
    bool sure = false; ///< … by the reading; else it is the company that the text names most
    int mentions = 1;
};

struct ProfilePlace
{
    std::uint32_t hash = 0; ///< of the folded name
    QString name;
};

/// A StoryArticle as the index keeps it: folded, hashed and bounded (at most kMaxActors actors and so on), 1 to 3 kB.
struct StoryProfile
{
    static constexpr std::size_t kMaxActors = 32;
    static constexpr std::size_t kMaxFigures = 24;
    static constexpr std::size_t kMaxPlaces = 16;

    ArticleId id;
    int firstDay = 0; ///< dayNumber(); 0 = undated
    int lastDay = 0;
    std::vector<ProfileActor> actors; ///< leads first
    NameTable names; ///< of `actors`
    std::vector<ProfileFigure> figures; ///< headline, then part, then background
    std::uint32_t headlineKinds = 0; ///< bit of each MetricKind of which there is a headline figure
    std::vector<ProfilePlace> places; ///< by hash
    std::vector<Sector> sectors;
    TextSignature signature;

    bool dated() const { return firstDay > 0; }
};

StoryProfile makeProfile(const StoryArticle& article);

/// Are the figures of one series, so that comparing them makes sense? Money with money, jobs with jobs …
bool comparable(MetricKind a, MetricKind b);

} // namespace vigie
