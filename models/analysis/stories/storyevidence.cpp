// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyevidence.h"

#include <algorithm>
#include <cstdlib>

namespace vigie {

namespace {

/// Name hits, and those that the store knows better than the names do.
std::vector<NameHit> hitsOf(const StoryProfile& a, const StoryProfile& b)
{
    std::vector<NameHit> hits = commonNames(a.names, b.names);
    for (std::size_t i = 0; i < a.actors.size(); ++i) {
        if (!a.actors[i].id)
            continue;
        for (std::size_t k = 0; k < b.actors.size(); ++k) {
            const ProfileActor& left = a.actors[i];
            const ProfileActor& right = b.actors[k];
            const bool same = left.id && left.id == right.id;
            const bool kin = (left.parent && left.parent == right.id) || (right.parent && right.parent == left.id);
            if (!same && !kin)
                continue;
            const NameHit hit{static_cast<int>(i), static_cast<int>(k), same ? NameMatch::Same : NameMatch::Kin};
            const auto known = std::find_if(hits.begin(), hits.end(), [&hit](const NameHit& other) {
                return other.a == hit.a && other.b == hit.b;
            });
            if (known == hits.end())
                hits.push_back(hit);
            else
                known->match = std::max(known->match, hit.match);
        }
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}

bool isFirm(const ProfileActor& actor)
{
    return actor.kind != ActorKind::PublicBody && actor.kind != ActorKind::Person;
}

/// One side of announcesMore: `named` tells which of the actors the other article names, `surplus` which headline
/// figures it does not have.
bool announcesMore(const StoryProfile& profile, const std::vector<bool>& named, const std::vector<int>& surplus)
{
    constexpr double kMost = 0.66;
    constexpr int kRoundUp = 3; // leads
    int leads = 0;
    int foreign = 0;
    int shared = 0; // mentions of the shared lead that is named most
    int rival = 0; // … of the company that the other article does not name
    for (std::size_t i = 0; i < profile.actors.size(); ++i) {
        const ProfileActor& actor = profile.actors[i];
        if (!isFirm(actor))
            continue; // a lender or a ministry beside the firm makes no second announcement
        leads += actor.sure ? 1 : 0;
        foreign += actor.sure && !named[i] ? 1 : 0;
        if (actor.lead && named[i])
            shared = std::max(shared, actor.mentions);
        if (!named[i])
            rival = std::max(rival, actor.mentions);
    }
    const bool others = std::any_of(surplus.begin(), surplus.end(), [&profile, &named](int figure) {
        const int subject = profile.figures[static_cast<std::size_t>(figure)].subject;
        return subject < 0 || !named[static_cast<std::size_t>(subject)];
    });
    const bool roundUp = leads >= kRoundUp && foreign >= kMost * leads;
    return roundUp || (others && (foreign > 0 || (rival >= shared && rival > 1)));
}

/// Is the announcement that of a lead, by the reading: is one the subject of a headline figure, or an investor where
/// no headline figure is anybody's in particular (a summit's total)?
bool surelyLed(const StoryProfile& profile)
{
    const auto isHeadline = [](const ProfileFigure& figure) { return figure.role == Role::Headline; };
    const auto ofLead = [&](const ProfileFigure& figure) { return isHeadline(figure) && figure.subject >= 0; };
    return std::any_of(profile.figures.begin(), profile.figures.end(), ofLead)
        || (std::none_of(profile.figures.begin(), profile.figures.end(), isHeadline)
            && std::any_of(profile.actors.begin(), profile.actors.end(),
                           [](const ProfileActor& actor) { return actor.sure; }));
}

/// Marks the actors that the other text spells though its reading does not have them. Is one of them a lead?
bool addSpelled(const StoryProfile& profile, const StoryProfile& other, std::vector<bool>* named)
{
    const std::vector<bool> spelled = profile.names.spelledIn(other.signature.proper);
    bool lead = false;
    for (std::size_t i = 0; i < spelled.size(); ++i) {
        if ((*named)[i] || !spelled[i])
            continue;
        (*named)[i] = true;
        lead = lead || profile.actors[i].lead;
    }
    return lead;
}

/// Whose announcement it is, by index: the subjects of the headline figures; where nobody is, the investors and the
/// other subjects; where nobody is, the firm that is named most.
std::vector<std::size_t> ownersOf(const StoryProfile& profile)
{
    std::vector<std::size_t> owners;
    for (const ProfileFigure& figure : profile.figures)
        if (figure.role == Role::Headline && figure.subject >= 0)
            owners.push_back(static_cast<std::size_t>(figure.subject));
    for (const auto leads : {&ProfileActor::sure, &ProfileActor::lead}) {
        if (!owners.empty())
            break;
        for (std::size_t i = 0; i < profile.actors.size(); ++i)
            if (profile.actors[i].*leads)
                owners.push_back(i);
    }
    return owners;
}

/// What one side says of who announces: `named` tells which of the actors the other article names.
struct Announcers
{
    bool firm = false; ///< it is a firm's announcement
    bool shared = false; ///< … and the other article names the firm
    bool foreignFirm = false; ///< … or names one of those firms not
    bool foreignBody = false; ///< it is, too, that of a public body that the other article does not name
};

Announcers announcersOf(const StoryProfile& profile, const std::vector<bool>& named)
{
    Announcers found;
    for (const std::size_t owner : ownersOf(profile)) {
        const bool firm = isFirm(profile.actors[owner]);
        found.firm = found.firm || firm;
        found.shared = found.shared || (firm && named[owner]);
        found.foreignFirm = found.foreignFirm || (firm && !named[owner]);
        found.foreignBody = found.foreignBody || (!firm && !named[owner]);
    }
    return found;
}

void compareAnnouncers(const Announcers& a, const Announcers& b, StoryEvidence* evidence)
{
    const bool firmless = !a.firm && !b.firm;
    evidence->strangers = (a.foreignFirm && b.foreignFirm) || (firmless && a.foreignBody && b.foreignBody);
    evidence->sameAnnouncer = !evidence->strangers && (a.shared || b.shared || firmless);
}

void countShared(const StoryProfile& a, const StoryProfile& b, StoryEvidence* evidence)
{
    std::vector<bool> namedA(a.actors.size(), false);
    std::vector<bool> namedB(b.actors.size(), false);
    bool firmLead = false;
    for (const NameHit& hit : evidence->names) {
        const ProfileActor& left = a.actors[static_cast<std::size_t>(hit.a)];
        const ProfileActor& right = b.actors[static_cast<std::size_t>(hit.b)];
        const bool again = namedA[static_cast<std::size_t>(hit.a)] || namedB[static_cast<std::size_t>(hit.b)];
        namedA[static_cast<std::size_t>(hit.a)] = true;
        namedB[static_cast<std::size_t>(hit.b)] = true;
        if (left.lead && right.lead) {
            (hit.match == NameMatch::Same ? evidence->sameLead : evidence->kinLead) = true;
            firmLead = firmLead || left.kind != ActorKind::PublicBody || right.kind != ActorKind::PublicBody;
        } else if (left.lead || right.lead) {
            evidence->leadNamed = true;
        } else if (!again) {
            if (left.kind == ActorKind::Person || right.kind == ActorKind::Person)
                ++evidence->sharedPeople;
            else if (left.kind == ActorKind::PublicBody || right.kind == ActorKind::PublicBody)
                ++evidence->sharedBodies;
            else
                ++evidence->sharedFirms;
        }
    }
    const bool shared = evidence->sameLead || evidence->kinLead;
    const bool spelled = addSpelled(a, b, &namedA) | addSpelled(b, a, &namedB); // both have to run
    evidence->leadNamed = evidence->leadNamed || spelled;
    evidence->bodiesOnly = shared && !firmLead;
    evidence->surelyLed = surelyLed(a) && surelyLed(b);
    evidence->foreignLeads = !shared && !evidence->leadNamed && evidence->surelyLed;
    compareAnnouncers(announcersOf(a, namedA), announcersOf(b, namedB), evidence);
    evidence->announcesMore = (shared || evidence->leadNamed)
        && (announcesMore(a, namedA, evidence->figures.surplusA)
            || announcesMore(b, namedB, evidence->figures.surplusB));
}

void compareDates(const StoryProfile& a, const StoryProfile& b, StoryEvidence* evidence)
{
    evidence->dated = a.dated() && b.dated();
    if (!evidence->dated)
        return;
    evidence->minDays = std::max({0, a.firstDay - b.lastDay, b.firstDay - a.lastDay});
    evidence->midDays = std::abs((a.firstDay + a.lastDay) - (b.firstDay + b.lastDay)) / 2;
}

void comparePlaces(const StoryProfile& a, const StoryProfile& b, StoryEvidence* evidence)
{
    for (auto left = a.places.begin(), right = b.places.begin(); left != a.places.end() && right != b.places.end();) {
        evidence->sharedPlaces += left->hash == right->hash ? 1 : 0;
        const bool stepLeft = left->hash <= right->hash;
        const bool stepRight = right->hash <= left->hash;
        left += stepLeft ? 1 : 0;
        right += stepRight ? 1 : 0;
    }
    evidence->placesApart = evidence->sharedPlaces == 0 && !a.places.empty() && !b.places.empty();
}

/// Does the article name the place that the figure is about?
bool namesPlace(const StoryProfile& article, const ProfileFigure& figure)
{
    return std::ranges::binary_search(article.places, figure.places.front(), {}, &ProfilePlace::hash);
}

/// Does one of the two figures say that it is about a place in or around the other's? Yes where one says nothing.
bool placesMeet(const ProfileFigure& a, const ProfileFigure& b)
{
    const auto holds = [](const std::vector<std::uint32_t>& places, std::uint32_t place) {
        return std::find(places.begin(), places.end(), place) != places.end();
    };
    return a.places.empty() || b.places.empty() || holds(a.places, b.places.front())
        || holds(b.places, a.places.front());
}

void compareProjects(const StoryProfile& a, const StoryProfile& b, StoryEvidence* evidence)
{
    bool apart = false;
    bool elsewhere = false;
    bool together = false;
    for (const FigureHit& hit : evidence->figures.hits) {
        const ProfileFigure& left = a.figures[static_cast<std::size_t>(hit.a)];
        const ProfileFigure& right = b.figures[static_cast<std::size_t>(hit.b)];
        if (left.role != Role::Headline || right.role != Role::Headline)
            continue;
        const bool placed = !left.places.empty() && !right.places.empty();
        together = together || (placed && placesMeet(left, right));
        if (placesMeet(left, right))
            continue;
        apart = true;
        elsewhere = elsewhere || (!namesPlace(b, left) && !namesPlace(a, right));
    }
    evidence->projectsApart = apart && !together;
    evidence->projectsElsewhere = elsewhere && !together;
}

void compareSectors(const StoryProfile& a, const StoryProfile& b, StoryEvidence* evidence)
{
    if (a.sectors.empty() || b.sectors.empty())
        return;
    evidence->mainSector = a.sectors.front() == b.sectors.front();
    evidence->sectorsApart
        = std::none_of(a.sectors.begin(), a.sectors.end(),
                       [&b](Sector sector) {
                           return sector == Sector::MultiSector
                               || std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
                       })
        && std::find(b.sectors.begin(), b.sectors.end(), Sector::MultiSector) == b.sectors.end();
}

} // namespace

StoryEvidence compareArticles(const StoryProfile& a, const StoryProfile& b)
{
    StoryEvidence evidence;
    evidence.sameText = a.signature.text != 0 && a.signature.text == b.signature.text;
    evidence.resemblance = resemblance(a.signature, b.signature);
    evidence.containment = containment(a.signature, b.signature);
    evidence.words = commonWords(a.signature, b.signature);
    evidence.numbers = commonNumbers(a.signature, b.signature);
    evidence.proper = commonProper(a.signature, b.signature);
    evidence.names = hitsOf(a, b);
    evidence.figures = compareFigures(a, b);
    countShared(a, b, &evidence);
    compareDates(a, b, &evidence);
    comparePlaces(a, b, &evidence);
    compareProjects(a, b, &evidence);
    compareSectors(a, b, &evidence);
    return evidence;
}

} // namespace vigie
