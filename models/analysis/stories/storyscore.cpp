// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyscore.h"

#include "models/analysis/stories/storyreasons.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// Log odds, base e: +1 makes a story 2.7 times as likely. The values were set by reason and checked by leaving out
/// each story of the gold corpus in turn (tests/gold/score_stories.py).
namespace weight {
constexpr double kPrior = -5.4; ///< two articles that share a word of a name or a like amount
// Text
constexpr double kResemblance
    = 9.0; ///< times the share of three-word sequences above chance: a copy needs nothing else
constexpr double kChanceResemblance = 0.06; ///< two texts of the genre
constexpr double kContainment = 4.0; ///< times the share: a shortened copy
constexpr double kWords = 9.0; ///< times the share of content words above chance: other words for the same facts
constexpr double kChanceWords = 0.17; ///< two texts on one firm or sector
constexpr double kMostWords = 3.0;
constexpr double kNumber = 0.5; ///< each number in digits that both give, money or not ("450.000 voitures")
constexpr int kMostNumbers = 4;
constexpr double kProper
    = 0.2; ///< each capitalised word that both use, places and persons too: weaker than a name read
constexpr int kMostProper = 7;
// Names
constexpr double kSameLead = 3.0; ///< one firm makes few announcements within weeks
constexpr double kKinLead = 2.8; ///< a short form mostly, sometimes the parent
constexpr double kBodyLead = 1.6; ///< a lender or a ministry makes many
constexpr double kLeadNamed = 2.4; ///< the role may be misread, or the other article is on something else
constexpr double kFirm = 0.5; ///< each firm named in both beside
constexpr double kPerson = 0.6; ///< each person: ministers are in many articles, a works director in one
constexpr double kBody = 0.3; ///< each public body
constexpr double kMostNames = 2.0;
constexpr double kForeignLeads = -2.5; ///< two firms, two announcements
// Figures
constexpr double kAgreement = 1.9; ///< times the strength of the figures that go together
constexpr double kMostAgreement = 4.5;
constexpr double kContradiction = -0.8; ///< each kind whose headline figures differ: a correction, or another project
constexpr double kMoreNews = -2.5; ///< a round-up and one of its items
// When and where
constexpr double kSameWeek = 1.8;
constexpr double kSameMonth = 0.9;
constexpr double kWeeks = -0.6; ///< up to 45 days
constexpr double kMonths = -2.5; ///< up to 75 days: a follow-up
constexpr double kQuarters = -4.5; ///< up to 200 days
constexpr double kYears = -8.0;
constexpr double kUndated = -0.8;
constexpr double kPlace = 0.35; ///< each place, a country too
constexpr int kMostPlaces = 3;
constexpr double kPlacesApart = -0.5;
constexpr double kMainSector = 0.6;
constexpr double kSectorsApart = -0.4;
} // namespace weight

constexpr int kWeekDays = 8;
constexpr int kMonthDays = 31;
constexpr int kSixWeeks = 45;
constexpr int kFollowUpDays = 75;
constexpr int kHalfYearDays = 200;

double ofText(const StoryEvidence& evidence)
{
    const double copied = std::max(0.0, evidence.resemblance - weight::kChanceResemblance) * weight::kResemblance;
    const double contained
        = std::max(0.0, evidence.containment - 2 * weight::kChanceResemblance) * weight::kContainment;
    const double words = (evidence.words - weight::kChanceWords) * weight::kWords;
    return std::max(copied, contained) + std::min(words, weight::kMostWords)
        + std::min(evidence.numbers, weight::kMostNumbers) * weight::kNumber
        + std::min(evidence.proper, weight::kMostProper) * weight::kProper;
}

double ofNames(const StoryEvidence& evidence)
{
    double sum = 0;
    if (evidence.bodiesOnly)
        sum += weight::kBodyLead;
    else if (evidence.sameLead)
        sum += weight::kSameLead;
    else if (evidence.kinLead)
        sum += weight::kKinLead;
    else if (evidence.leadNamed)
        sum += weight::kLeadNamed;
    else if (evidence.foreignLeads)
        sum += weight::kForeignLeads;
    sum += std::min(weight::kMostNames,
                    evidence.sharedFirms * weight::kFirm + evidence.sharedPeople * weight::kPerson
                        + evidence.sharedBodies * weight::kBody);
    return sum;
}

double ofFigures(const StoryEvidence& evidence)
{
    return std::min(weight::kMostAgreement, evidence.figures.agreement * weight::kAgreement)
        + evidence.figures.contradiction * weight::kContradiction
        + (evidence.announcesMore ? weight::kMoreNews : 0.0);
}

double ofDates(const StoryEvidence& evidence)
{
    if (!evidence.dated)
        return weight::kUndated;
    if (evidence.midDays <= kWeekDays)
        return weight::kSameWeek;
    if (evidence.midDays <= kMonthDays)
        return weight::kSameMonth;
    if (evidence.midDays <= kSixWeeks)
        return weight::kWeeks;
    if (evidence.midDays <= kFollowUpDays)
        return weight::kMonths;
    return evidence.midDays <= kHalfYearDays ? weight::kQuarters : weight::kYears;
}

double ofSurroundings(const StoryEvidence& evidence)
{
    return std::min(evidence.sharedPlaces, weight::kMostPlaces) * weight::kPlace
        + (evidence.placesApart ? weight::kPlacesApart : 0.0) + (evidence.mainSector ? weight::kMainSector : 0.0)
        + (evidence.sectorsApart ? weight::kSectorsApart : 0.0);
}

bool nearlySameText(const StoryEvidence& evidence)
{
    constexpr double kResembles = 0.5;
    constexpr double kContains = 0.8;
    return evidence.resemblance >= kResembles || evidence.containment >= kContains;
}

bool shareFirm(const StoryEvidence& evidence)
{
    return (evidence.sameLead || evidence.kinLead) && !evidence.bodiesOnly;
}

/// People, bodies or firms that stand for the investor whom the reading does not have.
bool shareCircle(const StoryEvidence& evidence)
{
    return evidence.leadNamed || evidence.bodiesOnly
        || evidence.sharedPeople + evidence.sharedBodies + evidence.sharedFirms > 1;
}

/// The facts behind the figures: so many words, or a number beside them.
bool shareWording(const StoryEvidence& evidence)
{
    constexpr double kWithNumber = 0.3;
    constexpr double kAlone = 0.4;
    return evidence.words >= kAlone || (evidence.words >= kWithNumber && evidence.numbers > 0);
}

} // namespace

double storyScore(const StoryEvidence& evidence)
{
    if (evidence.sameText)
        return 1;
    const double odds = weight::kPrior + ofText(evidence) + ofNames(evidence) + ofFigures(evidence)
        + ofDates(evidence) + ofSurroundings(evidence);
    return 1 / (1 + std::exp(-odds));
}

bool contradicts(const StoryEvidence& evidence)
{
    return evidence.figures.contradiction >= 1 || evidence.announcesMore;
}

bool mayJoin(const StoryEvidence& evidence)
{
    if (evidence.sameText)
        return true;
    if (contradicts(evidence) || evidence.figures.exactly)
        return false;
    // A press text is a form that many firms fill in: the same words with another name, place or figure in them are
    // another announcement.
    if (nearlySameText(evidence))
        return evidence.sameAnnouncer && !evidence.projectsApart && evidence.figures.contradictions.empty()
            && (!evidence.dated || evidence.midDays <= kHalfYearDays);
    // In other words the same place has other names, and a summit's total is told with other firms.
    if ((evidence.strangers && evidence.surelyLed) || evidence.projectsElsewhere)
        return false;
    if (!evidence.dated || evidence.midDays > kMonthDays)
        return false;
    // A headline figure that only one of them has may be another announcement, unless nearly all else is the same.
    constexpr double kMostWords = 0.45;
    const bool surplus = !evidence.figures.surplusA.empty() || !evidence.figures.surplusB.empty();
    if (surplus && evidence.words < kMostWords)
        return false;
    constexpr double kClearFigure = 0.6; // a figure of two digits, or two round ones
    if (evidence.figures.headlinesAgree && evidence.figures.agreement >= kClearFigure)
        return shareFirm(evidence) || shareCircle(evidence);
    return shareFirm(evidence) && shareWording(evidence);
}

StoryPair comparePair(const StoryProfile& a, const StoryProfile& b)
{
    if (b.id < a.id)
        return comparePair(b, a);
    const StoryEvidence evidence = compareArticles(a, b);
    StoryPair pair{a.id, b.id, storyScore(evidence), false, contradicts(evidence), {}};
    pair.automatic = pair.score >= kJoinFrom && mayJoin(evidence);
    if (pair.score >= kSuggestFrom)
        pair.reasons = storyReasons(a, b, evidence);
    return pair;
}

} // namespace vigie
