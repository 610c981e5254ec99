// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figureplace.h"

#include "models/extraction/mention.h"

#include <algorithm>

namespace vigie::extraction {

void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler)
{
    const std::vector<Mention> mentions = mentionsOf(document, names.places);
    for (Figure& figure : figures) {
        const Sentence& sentence = document.sentences[figure.sentence];
        float best = 0;
        for (auto mention = std::ranges::lower_bound(mentions, sentence.first, {}, &Mention::first);
             mention != mentions.end() && mention->first < sentence.last; ++mention) {
            const float score = FigureRuler::decay(
                ruler.distance(figure.firstToken, figure.lastToken, mention->first, mention->last));
            if (score > best) {
                best = score;
                figure.place = mention->index;
            }
        }
    }
}

} // namespace vigie::extraction
