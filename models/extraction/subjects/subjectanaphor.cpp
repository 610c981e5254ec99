// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectanaphor.h"

#include "models/extraction/text/verbform.h"

#include <map>
#include <string_view>

namespace vigie::extraction {

namespace {

/// "la première | apporte", "pour la seconde.": no "la première | phase"
bool isPronoun(const Document& document, const SubjectCues& cues, const CueHit& hit)
{
    if (hit.last >= document.sentences[document.tokens[hit.first].sentence].last
        || document.tokens[hit.last].kind != TokenKind::Word)
        return true;
    return cues.begins(hit.last, "goes on") || isFuture(document.fold(document.tokens[hit.last]));
}

} // namespace

std::vector<Anaphor> readOrdinals(const Document& document, const SubjectCues& cues,
                                  const std::vector<ActorMention>& mentions)
{
    std::vector<Anaphor> anaphors;
    for (const CueHit& hit : cues.hits()) {
        const bool second = hit.cue->label == "second of two";
        if ((!second && hit.cue->label != "first of two") || !isPronoun(document, cues, hit))
            continue;
        for (const ActorMention& mention : LastFirst(mentionsBefore(mentions, hit.first))) {
            if (document.tokens[mention.first].sentence + 1 < document.tokens[hit.first].sentence)
                break;
            if (!mention.listed || &mention == mentions.data() || (&mention - 1)->index == mention.index)
                continue;
            Anaphor anaphor{second ? mention.index : (&mention - 1)->index, hit.first, hit.last};
            anaphor.ordinal = true;
            anaphors.push_back(anaphor);
            break;
        }
    }
    return anaphors;
}

std::vector<Anaphor> readHeadNouns(const Document& document, const Names& names, const SubjectCues& cues,
                                   const std::vector<ActorMention>& mentions)
{
    const auto word = [&document](std::uint32_t token) { return document.fold(document.tokens[token]); };
    std::map<std::string_view, std::int32_t> heads;
    for (const ActorMention& mention : mentions) {
        const ActorKind kind = kindOf(names, mention);
        if (mention.last - mention.first < 2 || kind == ActorKind::Person || mention.medium)
            continue;
        const auto [head, isNew] = heads.try_emplace(word(mention.first), mention.index);
        if (!isNew && head->second != mention.index)
            head->second = -1; // two of them
    }
    std::vector<Anaphor> anaphors;
    if (heads.empty())
        return anaphors;
    auto mention = mentions.begin();
    for (std::uint32_t i = 1; i + 1 < document.tokens.size(); ++i) {
        while (mention != mentions.end() && mention->last <= i)
            ++mention;
        const bool named = mention != mentions.end() && mention->first <= i + 1;
        if (named || document.tokens[i].kind != TokenKind::Word || !cues.ends(i, "the"))
            continue;
        const auto head = heads.find(word(i));
        if (head != heads.end() && head->second >= 0 && !cues.ends(i + 2, "oblique"))
            anaphors.push_back({head->second, i, i + 1, i >= 2 && cues.ends(i - 1, "oblique"), true});
    }
    return anaphors;
}

} // namespace vigie::extraction
