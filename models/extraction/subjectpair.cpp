// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjectpair.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

/// The firms named on tokens [first, last), each once, in order.
std::vector<std::int32_t> firmsOn(std::uint32_t first, std::uint32_t last, const Names& names,
                                  const SubjectDiscourse& discourse)
{
    const auto& mentions = discourse.mentions();
    std::vector<std::int32_t> firms;
    for (auto mention = std::ranges::lower_bound(mentions, first, {}, &Mention::first);
         mention != mentions.end() && mention->first < last; ++mention) {
        const bool firm = names.actors[static_cast<std::size_t>(mention->index)].kind == ActorKind::Company;
        if (firm && !mention->owner && std::ranges::find(firms, mention->index) == firms.end())
            firms.push_back(mention->index);
    }
    return firms;
}

} // namespace

void pairSubjects(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse)
{
    for (auto first = figures.begin(); first != figures.end();) {
        const auto last = std::find_if(first, figures.end(), [first](const Figure& figure) {
            return figure.sentence != first->sentence || figure.kind != first->kind;
        });
        const Sentence& in = document.sentences[first->sentence];
        const auto count = static_cast<std::size_t>(last - first);
        if (count > 1 && discourse.sentenceHas(first->sentence, "respective")) {
            std::vector<std::int32_t> firms = firmsOn(in.first, first->firstToken, names, discourse);
            if (firms.size() != count)
                firms = firmsOn((last - 1)->lastToken, in.last, names, discourse);
            for (std::size_t i = 0; i < count && firms.size() == count; ++i) {
                Figure& figure = *(first + static_cast<std::ptrdiff_t>(i));
                figure.subject = firms[i];
                figure.ownSubject = figure.heldSubject = true;
                figure.addRule("subject.respective");
            }
        }
        first = last;
    }
}

} // namespace vigie::extraction
