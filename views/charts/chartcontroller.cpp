// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcontroller.h"

#include "models/query/breakdownquery.h"
#include "models/query/queryrunner.h"
#include "models/query/usedratesquery.h"
#include "models/session/filterhistory.h"
#include "views/charts/chartfilter.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartwords.h"
#include "views/common/filtertext.h"
#include "views/common/labels.h"
#include "views/common/rateswords.h"

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

ChartController::ChartController(FilterHistory* history, ChartPanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_panel(panel)
{
    connect(history, &FilterHistory::filterChanged, this, [this] {
        showNotes();
        refresh();
    });
    connect(panel, &ChartPanel::contentRequested, this, &ChartController::refresh);
    connect(panel, &ChartPanel::filterRequested, this, &ChartController::filterBy);
    connect(panel, &ChartPanel::figuresRequested, this, &ChartController::listFigures);
    connect(panel, &ChartPanel::failed, this, &ChartController::failed);
    showNotes();
}

void ChartController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_names = {};
    m_panel->setContent({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ChartController::refresh);
    showNotes();
    refresh();
}

void ChartController::setCurrency(const QString& currency)
{
    m_currency = currency;
    refresh();
}

void ChartController::setNames(const ChipNames& names)
{
    m_names = names;
    showNotes();
}

void ChartController::setRates(const QString& words)
{
    m_rates = words;
    showNotes();
}

void ChartController::showNotes()
{
    ChartNotes notes;
    notes.filter = filterText(m_history->current(), m_names, LocaleFormat(m_panel->locale()));
    notes.rates = m_rates;
    notes.date = QDate::currentDate();
    notes.view.filter = m_history->current();
    notes.view.actorNames = m_names.actors;
    notes.view.placeNames = m_names.places;
    notes.view.currency = m_currency;
    notes.view.top = kTop;
    for (const UsedRate& rate : std::as_const(m_usedRates))
        notes.usedRates.append(rateText(rate, m_currency, LocaleFormat(m_panel->locale())));
    m_panel->setNotes(notes);
}

void ChartController::refresh()
{
    if (!m_runner)
        return;
    const ChartChoice choice = m_panel->choice();
    m_panel->setLoading(true);
    BreakdownQuery query;
    query.filter = m_history->current();
    query.measure = choice.measure;
    query.axis = choice.axis;
    query.stack = choice.stack;
    query.currency = m_currency;
    query.top = kTop;
    m_runner->run(Lane::Breakdown, query, this, [this, stack = choice.stack](const Result<Breakdown>& breakdown) {
        m_panel->setLoading(false);
        if (breakdown)
            m_panel->setContent({*breakdown, stack});
        else
            emit failed(breakdown.error());
    });
    readRates(choice.measure);
}

void ChartController::readRates(Measure measure)
{
    m_usedRates.clear();
    if (isMoney(measure))
        m_runner->run(Lane::Names, UsedRatesQuery{m_history->current(), {*kindOf(measure)}, m_currency}, this,
                      [this](const Result<QList<UsedRate>>& rates) {
                          m_usedRates = rates.value_or(QList<UsedRate>());
                          showNotes();
                      });
    else
        m_runner->cancel(Lane::Names, this);
    showNotes();
}

void ChartController::filterBy(const BinKey& key, bool add)
{
    // What no condition can say is at least listed.
    if (const auto filter = filteredBy(m_history->current(), m_panel->content().breakdown.axis, key, add))
        m_history->push(*filter);
    else
        listFigures(key);
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
    emit figuresRequested(breakdown.measure, breakdown.axis, key, subject, isTime(breakdown.axis) ? 0 : kTop);
}

} // namespace vigie
