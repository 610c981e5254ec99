// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figurelexicon.h"

#include "models/extraction/tsv.h"

#include <charconv>

namespace vigie::extraction {

bool KindPriors::parse(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const std::string_view kind = reader.column(1);
        if (kind != "none" && !metricKindFromCode(kind))
            return reader.fail("unknown kind", error);
        float weight = 0;
        const std::string_view text = reader.column(2);
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), weight);
        if (code != std::errc() || end != text.data() + text.size())
            return reader.fail("the weight is no number", error);
        m_priors[std::string(reader.column(0))].push_back({std::string(kind), weight});
    }
    return true;
}

const std::vector<KindPriors::Prior>& KindPriors::of(const std::string& noun) const
{
    static const std::vector<Prior> kNone;
    const auto found = m_priors.find(noun);
    return found == m_priors.end() ? kNone : found->second;
}

} // namespace vigie::extraction
