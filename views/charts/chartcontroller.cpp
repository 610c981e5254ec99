// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcontroller.h"

#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "views/charts/chartfilter.h"
#include "views/charts/chartnotes.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartwords.h"
#include "views/common/labels.h"

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

ChartController::ChartController(FilterHistory* history, ChartPanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_panel(panel)
{
    connect(history, &FilterHistory::filterChanged, this, &ChartController::refresh);
    connect(panel, &ChartPanel::contentRequested, this, &ChartController::refresh);
    connect(panel, &ChartPanel::filterRequested, this, &ChartController::filterBy);
    connect(panel, &ChartPanel::filterWithdrawn, this, &ChartController::withdrawFilter);
    connect(panel, &ChartPanel::figuresRequested, this, &ChartController::listFigures);
    connect(panel, &ChartPanel::failed, this, &ChartController::failed);
}

void ChartController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_panel->setContent({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ChartController::refresh);
    refresh();
}

void ChartController::setCurrency(const QString& currency)
{
    m_currency = currency;
    refresh();
}

void ChartController::refresh()
{
    if (!m_runner)
        return;
    const ChartChoice choice = m_panel->choice();
    m_panel->setLoading(true);
    const ChartQuery query{
        {m_history->current(), choice.measure, choice.axis, choice.stack, m_currency, choice.top},
    };
    m_runner->run(Lane::Chart, query, this, [this, query](const Result<ChartRows>& rows) {
        m_panel->setLoading(false);
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        m_shownTop = query.chart.top;
        m_panel->setContent({rows->breakdown, query.chart.stack},
                            chartNotes(query, *rows, LocaleFormat(m_panel->locale())));
    });
}

void ChartController::filterBy(const BinKey& key, bool add)
{
    m_pushed.reset();
    const Filter before = m_history->current();
    // What no condition can say is at least listed.
    if (const auto filter = filteredBy(before, m_panel->content().breakdown.axis, key, add)) {
        m_history->push(*filter);
        if (*filter != before)
            m_pushed = filter;
    } else {
        listFigures(key);
    }
}

void ChartController::withdrawFilter()
{
    const auto pushed = std::exchange(m_pushed, std::nullopt);
    if (pushed && *pushed == m_history->current())
        m_history->back();
}

void ChartController::listFigures(const BinKey& key)
{
    const Breakdown& breakdown = m_panel->content().breakdown;
    if (breakdown.measure == Measure::Articles)
        return;
    const auto bin
        = std::find_if(breakdown.bins.begin(), breakdown.bins.end(), [&](const Bin& b) { return b.key == key; });
    const QString name = bin == breakdown.bins.end() ? QString() : bin->name;
    const QString subject
        = label(breakdown.measure) + u" · "_s + binLabel(breakdown.axis, key, name, LocaleFormat(m_panel->locale()));
    emit figuresRequested(breakdown.measure, breakdown.axis, key, subject, isTime(breakdown.axis) ? 0 : m_shownTop);
}

} // namespace vigie
