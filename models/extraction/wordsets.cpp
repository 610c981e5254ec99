// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/wordsets.h"

#include "models/extraction/text.h"
#include "models/extraction/tsv.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigie::extraction {

namespace {

constexpr std::pair<std::string_view, WordSet> kCodes[]{
    {"amount", WordSet::Amount},
    {"carry", WordSet::Carry},
    {"each", WordSet::Each},
    {"expect", WordSet::ExpectVerb},
    {"later-item", WordSet::LaterItem},
    {"named-plan", WordSet::NamedPlan},
    {"opens-clause", WordSet::OpensClause},
    {"other-year", WordSet::OtherYear},
    {"others", WordSet::Others},
    {"prolongs", WordSet::Prolongs},
    {"tag", WordSet::Tag},
};
static_assert(std::size(kCodes) == static_cast<std::size_t>(WordSet::Count));

} // namespace

bool WordSets::parse(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto known = std::ranges::find(kCodes, reader.column(1), &std::pair<std::string_view, WordSet>::first);
        if (reader.column(0).empty() || known == std::end(kCodes))
            return reader.fail("unknown set of words", error);
        const WordId id = m_words.add(foldWord(reader.column(0)));
        if (id >= m_bits.size())
            m_bits.resize(id + 1);
        m_bits[id] |= bitOf(known->second);
    }
    return true;
}

} // namespace vigie::extraction
