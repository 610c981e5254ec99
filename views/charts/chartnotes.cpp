// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartnotes.h"

#include "views/charts/chartwords.h"
#include "views/common/filtertext.h"
#include "views/common/rateswords.h"

namespace vigie {

ChartNotes chartNotes(const ChartQuery& query, const ChartRows& rows, const LocaleFormat& format)
{
    const BreakdownQuery& chart = query.chart;
    ChartNotes notes;
    notes.filter = filterText(chart.filter, rows.names, format);
    notes.date = QDate::currentDate();
    notes.view = {chart.filter, rows.names.actors, rows.names.places, chart.measure,
                  chart.axis,   chart.stack,       chart.top,         chart.currency};
    if (const auto& own = rows.attributed)
        notes.attributed = attributedText(rows.breakdown, own->value, rows.names.actors.value(own->actor), format);
    if (!isMoney(chart.measure))
        return notes;
    notes.rates = ratesWords(chart.currency);
    for (const UsedRate& rate : rows.rates)
        notes.usedRates.append(rateText(rate, chart.currency, format));
    return notes;
}

} // namespace vigie
