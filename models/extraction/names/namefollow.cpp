// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namefollow.h"

#include "models/extraction/names/nameclassifier.h"

#include <map>
#include <set>
#include <string_view>

namespace vigie::extraction {

void followAcronyms(const NameText& text, std::vector<NameCandidate>& candidates,
                    const std::vector<std::string>& keys)
{
    std::map<std::string, NameKind> explained;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.acronymOf != kUnknown) {
            const Mark* place = text.mark(run.first, PhraseClass::Place);
            const bool country
                = place != nullptr && text.lexicon.gazetteer.places[place->index].kind == PlaceKind::Country;
            if (run.last - run.first == 1 && run.kind != NameKind::None && !country)
                explained[nameKey(text, run.first, run.last)] = run.kind;
            continue;
        }
        if (run.sure || run.civility != kUnknown)
            continue;
        if (const auto found = explained.find(keys[i]); found != explained.end() && run.kind != found->second) {
            run.kind = found->second;
            run.rule = "name.acronym.again";
        }
    }
}

void followSaid(const NameText& text, std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys)
{
    std::set<std::string_view> firms;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].sure && candidates[i].kind == NameKind::Company
            && (candidates[i].rule == "name.firm.said" || candidates[i].rule == "name.frame"))
            firms.insert(keys[i]);
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        const bool open = run.kind == NameKind::None || (run.kind == NameKind::Place && run.place == kUnknown);
        if (run.sure || !open || run.actor != kUnknown || !firms.contains(keys[i])
            || (text.startsSentence(run.first) && text.is(run.first, kCommonWord)))
            continue;
        run.kind = NameKind::Company;
        run.rule = "name.firm.again";
    }
}

} // namespace vigie::extraction
