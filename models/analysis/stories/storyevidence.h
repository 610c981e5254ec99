// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/figurematch.h"
#include "models/analysis/stories/storyname.h"
#include "models/analysis/stories/storyprofile.h"

namespace vigie {

/// All that is measured on two articles; storyscore.h weighs it.
struct StoryEvidence
{
    // Text
    bool sameText = false;
    double resemblance = 0; ///< share of three-word sequences in common
    double containment = 0; ///< … of the shorter text
    double words = 0; ///< commonWords()
    int numbers = 0; ///< commonNumbers()
    int proper = 0; ///< commonProper()

    // Names
    std::vector<NameHit> names; ///< of actors, by index into the profiles
    bool sameLead = false; ///< an investor or subject of both
    bool kinLead = false; ///< … by a shorter name or as parent and subsidiary
    bool leadNamed = false; ///< an investor or subject of the one is named in the other, or its text spells the name
    bool foreignLeads = false; ///< both have leads, and neither names one of the other's
    bool bodiesOnly = false; ///< the shared leads are public bodies: they sign many announcements
    int sharedFirms = 0; ///< companies, schools and associations named in both, the leads aside
    int sharedPeople = 0;
    int sharedBodies = 0; ///< public bodies
    /// Each is the announcement of a firm (where neither is a firm's: of a public body) that the other does not name.
    bool strangers = false;
    bool surelyLed = false; ///< both are someone's announcement by the reading, and not by the names alone
    bool sameAnnouncer = false; ///< no strangers, and one names the other's firm, or neither is a firm's
    /// They share a lead, but one article announces more: most of its leads are not named in the other, or headline
    /// figures of such leads stand beside the shared ones. A round-up and one of its items.
    bool announcesMore = false;

    FigureEvidence figures;

    // When and where
    bool dated = false; ///< both are
    int minDays = 0; ///< between the nearest days that the dates can mean
    int midDays = 0; ///< between their middles
    int sharedPlaces = 0;
    bool placesApart = false; ///< both name places, none in common
    /// The figures that go together are about places of which none lies in the other: two projects.
    bool projectsApart = false;
    bool projectsElsewhere = false; ///< … and neither article names the place of the other's
    bool sectorsApart = false; ///< both have sectors, none in common
    bool mainSector = false; ///< the main sector is the same
};

/// Symmetric but for the sides of hits and the fields that end in A and B. Costs a few microseconds.
StoryEvidence compareArticles(const StoryProfile& a, const StoryProfile& b);

} // namespace vigie
