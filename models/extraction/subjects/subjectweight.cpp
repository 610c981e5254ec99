// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectweight.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

// Fitted to the gold texts and to fresh ones by coordinate search. Of the subjects in texts that took no part 82 %
// are right: they are to be trusted to that degree only.
constexpr float kReachBefore = 4; ///< a sentence's subject reaches far to the right …
constexpr float kReachAfter = 2;
constexpr float kAfter = 0.35F; ///< … and an actor behind the figure is rarer its subject,
constexpr float kLinked = 1.5F; ///< but for "120 emplois chez X"
constexpr float kBeside = 0.9F; ///< at least, where "chez X" stands no further behind the figure than …
constexpr float kBesideReach = 6;
constexpr float kNext = 1; ///< … and where it stands right behind: "300 postes chez X et 120 chez Y"
constexpr float kNextReach = 1;
constexpr float kInItsBracket = 1; ///< "X (250 emplois)"
constexpr float kOblique = 0.5F; ///< "filiale de X", "avec X"
constexpr float kOwner = 0.35F; ///< "la filiale de X" beside that
constexpr float kBracketed = 0.45F;
constexpr float kGiven = 1.2F; ///< "… iront à X"
constexpr float kLeader = 0.3F; ///< behind what is raised: "une levée menée par X"
constexpr float kClient = 0.3F; ///< of a contract: "un marché lancé par X" is another's
constexpr float kMedium = 0.1F; ///< "selon X"
constexpr float kBodyFitness = 0.4F; ///< of a public body to what firms do …
constexpr float kFirmNoun = 0.45F; ///< "l'opérateur" for a name, in the figure's sentence
constexpr float kOrdinal = 0.95F; ///< "la seconde" for the one of two
constexpr float kHeadNoun = 0.62F; ///< the same, where the noun is the one that a name begins with

} // namespace

float fitness(ActorKind actor, MetricKind figure)
{
    if (figure == MetricKind::Companies)
        return 0; // "la zone compte 120 entreprises": firms that are counted are nobody's
    switch (actor) {
    case ActorKind::Person:
        return 0;
    case ActorKind::Company:
        return 1;
    case ActorKind::PublicBody:
        return figure == MetricKind::Funding ? 1.0F : kBodyFitness;
    case ActorKind::Education:
        return figure == MetricKind::Trainees ? 1 : 0.3F;
    case ActorKind::Association:
        return 0.25F;
    }
    return 0;
}

float weightOf(const ActorMention& mention, const Figure& figure, const FigureRuler& ruler,
               const SubjectDiscourse& discourse)
{
    const bool before = mention.first < figure.firstToken;
    if (figure.firstToken == mention.last + 1 && discourse.opensBracket(mention))
        return kInItsBracket;
    const float distance = ruler.distance(figure.firstToken, figure.lastToken, mention.first, mention.last);
    float score
        = before ? FigureRuler::decay(distance / kReachBefore) : kAfter * FigureRuler::decay(distance / kReachAfter);
    if ((mention.given && (!before || figure.kind == MetricKind::Contract))
        || (mention.buyer && figure.kind == MetricKind::Contract)
        || (mention.supplier && figure.kind == MetricKind::Contract))
        score = kGiven * FigureRuler::decay(distance / kReachBefore);
    else if (!before && mention.linked)
        score = distance <= kBesideReach
            ? std::max(score * kLinked, mention.doer && distance <= kNextReach ? kNext : kBeside)
            : score * kLinked;
    else if (mention.oblique && !(figure.kind == MetricKind::Funding && mention.lender))
        score *= kOblique;
    if (mention.leader && !before && figure.kind == MetricKind::Funding)
        score *= kLeader;
    if (mention.client && figure.kind == MetricKind::Contract)
        score *= kClient;
    if (discourse.isOwner(mention) || mention.through)
        score *= kOwner;
    if (mention.bracketed)
        score *= kBracketed;
    if (mention.medium)
        score *= kMedium;
    return score;
}

float weightOf(const Anaphor& anaphor, const Figure& figure, const FigureRuler& ruler)
{
    const float distance = ruler.distance(figure.firstToken, figure.lastToken, anaphor.first, anaphor.last);
    return (anaphor.ordinal      ? kOrdinal
                : anaphor.byName ? kHeadNoun
                                 : kFirmNoun)
        * (anaphor.oblique ? kOblique : 1) * FigureRuler::decay(distance / kReachBefore);
}

} // namespace vigie::extraction
