// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listnotesquery.h"

#include "models/query/countsquery.h"
#include "models/query/usedratesquery.h"
#include "views/common/exportnotes.h"
#include "views/common/filtertext.h"
#include "views/common/rateswords.h"

namespace vigie {

Result<QStringList> ListNotesQuery::operator()(QueryContext& context) const
{
    const auto names = ChipNamesQuery{filter}(context);
    const auto counts = CountsQuery{filter, currency}(context);
    const auto rates = UsedRatesQuery{filter, {}, currency}(context);
    if (!names)
        return tl::unexpected(names.error());
    if (!counts || !rates)
        return tl::unexpected(counts ? rates.error() : counts.error());
    const LocaleFormat format;
    ExportNotes notes{title, filterText(filter, *names, format), countPhrases(*counts, format), {}, date};
    for (const UsedRate& rate : *rates)
        notes.rates.append(rateText(rate, currency, format));
    return noteLines(notes, format);
}

} // namespace vigie
