// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectpair.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

using Iterator = Figures::iterator;

/// Who is named on tokens [first, last) and may have a figure, each once, in order.
std::vector<std::int32_t> actorsOn(std::uint32_t first, std::uint32_t last, const Names& names,
                                   const SubjectDiscourse& discourse)
{
    const auto& mentions = discourse.mentions();
    std::vector<std::int32_t> actors;
    for (auto mention = std::ranges::lower_bound(mentions, first, {}, &Mention::first);
         mention != mentions.end() && mention->first < last; ++mention) {
        const ActorKind kind = kindOf(names, *mention);
        if (kind != ActorKind::Person && kind != ActorKind::Association && !discourse.isOwner(*mention)
            && std::ranges::find(actors, mention->index) == actors.end())
            actors.push_back(mention->index);
    }
    return actors;
}

/// "60, 45 et 95 millions de dirhams, | soit un total de 200 MDH": is the last one the sum of the others?
bool endsWithSum(Iterator first, Iterator last)
{
    constexpr std::ptrdiff_t kFewest = 3;
    if (last - first < kFewest)
        return false;
    double sum = 0;
    for (auto figure = first; figure != last - 1; ++figure)
        sum += figure->value.toDouble();
    return sum == (last - 1)->value.toDouble();
}

/// The actors whose the figures [first, last) are, or the first of them, one each, as the sentence or the one before
/// it lists them.
std::vector<std::int32_t> listedFor(Iterator first, Iterator last, const Document& document, const Names& names,
                                    const SubjectDiscourse& discourse)
{
    const Sentence& in = document.sentences[first->sentence];
    const auto count = static_cast<std::size_t>(last - first);
    std::vector<std::int32_t> actors = actorsOn(in.first, first->firstToken, names, discourse);
    if (actors.size() > 1 && actors.size() < count)
        return actors; // "…, qui prêtent respectivement 26 et 13 millions, et Z, pour 13 autres"
    if (actors.size() != count)
        actors = actorsOn((last - 1)->lastToken, in.last, names, discourse);
    if (actors.empty() && first->sentence > 0) {
        const Sentence& before = document.sentences[first->sentence - 1];
        actors = actorsOn(before.first, before.last, names, discourse);
    }
    return actors.size() == count ? actors : std::vector<std::int32_t>();
}

} // namespace

void pairSubjects(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse)
{
    for (auto first = figures.begin(); first != figures.end();) {
        const auto next = std::find_if(first, figures.end(), [first](const Figure& figure) {
            return figure.sentence != first->sentence || figure.kind != first->kind;
        });
        const auto last = endsWithSum(first, next) ? next - 1 : next;
        if (last - first > 1 && discourse.cues().sentenceHas(first->sentence, "respective")) {
            const std::vector<std::int32_t> actors = listedFor(first, last, document, names, discourse);
            for (std::size_t i = 0; i < actors.size(); ++i) {
                Figure& figure = *(first + static_cast<std::ptrdiff_t>(i));
                figure.subject = actors[i];
                figure.ownSubject = figure.heldSubject = true;
                figure.addRule("subject.respective");
            }
            if (!actors.empty() && last != next)
                last->subject = -1;
        }
        first = next;
    }
}

} // namespace vigie::extraction
