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

} // namespace vigie::extraction
