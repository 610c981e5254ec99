// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyprofile.h"

namespace vigie {

/// How two numbers go together, from weak to strong.
enum class FigureMatch : std::uint8_t {
    None,
    Loose, ///< "plus de 2.000" and 3.000: the words allow it
    PartOf, ///< one article's total is the sum of the other one's figures
    Converted, ///< the same amount in another currency, at the yearly rate
    Rounded, ///< 1 410 and 1 400; 557 and "près de 600"
    Equal,
};

/// Compares the numbers alone, whatever kind and role. Symmetric.
FigureMatch matchFigures(const ProfileFigure& a, const ProfileFigure& b);

/// Two figures that go together: indexes into the profiles' figures.
struct FigureHit
{
    int a = 0;
    int b = 0;
    FigureMatch match = FigureMatch::None;
    double strength = 0; ///< in (0, 1]: how much it speaks for one story

    friend bool operator==(const FigureHit&, const FigureHit&) = default;
};

/// What the figures of two articles say.
struct FigureEvidence
{
    std::vector<FigureHit> hits; ///< strongest first; each figure at most once
    std::vector<FigureHit>
        contradictions; ///< headline figures of one kind of which none goes with any of the other article
    bool exactly = false; ///< of one of the contradictions both numbers are exact and of one unit
    double agreement = 0; ///< sum of the hits' strengths
    double contradiction = 0; ///< 1 for each kind that contradicts, less where the numbers are near
    /// Does a hit join two headline figures of one kind by a match better than Loose?
    bool headlinesAgree = false;
    /// Headline figures, by index, of kinds of which others go together: the one article tells of more than the
    /// other.
    std::vector<int> surplusA;
    std::vector<int> surplusB;
};

FigureEvidence compareFigures(const StoryProfile& a, const StoryProfile& b);

} // namespace vigie
