// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/monthtable.h"

#include "models/extraction/text/text.h"
#include "models/extraction/text/tsv.h"

namespace vigie::extraction {

bool MonthTable::parse(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto month = reader.number<std::uint8_t>(1);
        if (!month || *month < 1 || *month > 12)
            return reader.fail("no month", error);
        const WordId id = m_words.add(foldWord(reader.column(0)));
        m_months.resize(m_words.size());
        m_months[id] = *month;
    }
    return true;
}

} // namespace vigie::extraction
