// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/sentencelexicon.h"

#include "models/extraction/text/text.h"
#include "models/extraction/text/tsv.h"

#include <algorithm>

namespace vigie::extraction {

bool SentenceLexicon::parse(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const std::string word = foldWord(reader.column(0));
        const std::string_view kind = reader.column(1);
        if (word.empty())
            return reader.fail("no word", error);
        if (kind == "title")
            titles.push_back(word);
        else if (kind == "short")
            shorts.push_back(word);
        else if (kind == "opener")
            openers.push_back(word);
        else
            return reader.fail("unknown class", error);
    }
    std::ranges::sort(titles);
    std::ranges::sort(shorts);
    std::ranges::sort(openers);
    return true;
}

bool SentenceLexicon::parseTowns(std::string_view tsv, std::string* /*error*/)
{
    for (TsvReader reader(tsv); reader.next();) {
        towns.push_back(townKey(foldWord(reader.column(1))));
        const std::string_view forms = reader.column(6);
        for (std::size_t at = 0; at < forms.size();) {
            const std::size_t end = std::min(forms.find('|', at), forms.size());
            towns.push_back(townKey(foldWord(forms.substr(at, end - at))));
            at = end + 1;
        }
    }
    std::ranges::sort(towns);
    towns.erase(std::unique(towns.begin(), towns.end()), towns.end());
    return true;
}

std::string SentenceLexicon::townKey(std::string_view folded)
{
    std::string key(folded);
    std::erase_if(key, [](char sign) { return sign == ' ' || sign == '-'; });
    return key;
}

} // namespace vigie::extraction
