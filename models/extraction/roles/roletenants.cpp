// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/rolewords.h"

#include <algorithm>

// The jobs of a firm that settles in a zone are some of the zone's.

namespace vigie::extraction {

namespace {

constexpr std::size_t kMemory = 12; ///< figures looked back at for the zone's
constexpr std::uint32_t kReach = 2; ///< sentences from the zone's name to its jobs

/// Does a cue of the label stand in the sentences [first, last] ("La zone attend 300 emplois": "zone")?
bool tells(const RoleContext& context, CueLabel label, std::uint32_t first, std::uint32_t last)
{
    const std::vector<Sentence>& sentences = context.document().sentences;
    return hasCue(context.hits(), label, sentences[first].first, sentences[last].last);
}

/// The sentence so many before another, or the text's first.
std::uint32_t back(std::uint32_t sentence, std::uint32_t reach)
{
    return sentence - std::min(sentence, reach);
}

/// "Vadrel y créera | 240 emplois": another firm, there.
bool isFirmThere(const RoleContext& context, const Figure& figure, const Figure& zone)
{
    if (!figure.ownSubject || !figure.heldSubject || figure.subject == zone.subject)
        return false;
    for (std::uint32_t i = context.document().sentences[figure.sentence].first; i < figure.firstToken; ++i)
        if (context.word(i) == "y")
            return true;
    return false;
}

} // namespace

bool isTenant(const RoleContext& context, const Figure& figure)
{
    const std::uint32_t before = back(figure.sentence, 1);
    const bool goesOn = context.document().sentences[before].paragraph == figure.paragraph;
    return tells(context, "tenant", goesOn ? before : figure.sentence, figure.sentence);
}

void readTenants(RoleContext& context)
{
    Figures& figures = context.figures();
    for (std::size_t i = 1; i < figures.size(); ++i) {
        if (figures[i].kind != MetricKind::JobsCreated || figures[i].role != Role::Headline)
            continue;
        const std::size_t oldest = oldestOf(i, kMemory);
        for (std::size_t whole = i; whole-- > oldest;) {
            const Figure& zone = figures[whole];
            if (zone.role != Role::Headline || !RoleContext::sameMeasure(zone, figures[i])
                || zone.sentence == figures[i].sentence || !RoleContext::isWithin(figures[i], zone))
                continue;
            if (tells(context, "zone", back(zone.sentence, kReach), zone.sentence) && !isTenant(context, zone)
                && (isTenant(context, figures[i]) || isFirmThere(context, figures[i], zone)))
                context.makePart(i, whole, "role.tenant");
            break;
        }
    }
}

} // namespace vigie::extraction
