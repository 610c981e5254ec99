// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filtercontroller.h"

#include "models/query/countsquery.h"
#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "views/filter/filterbar.h"
#include "views/filter/periodform.h"

namespace vigie {

FilterController::FilterController(FilterHistory* history, FilterBar* bar, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_bar(bar)
{
    connect(history, &FilterHistory::filterChanged, this, [this] {
        showFilter();
        refresh();
    });
    connect(bar, &FilterBar::dropRequested, history, &FilterHistory::drop);
    connect(bar, &FilterBar::clearRequested, history, &FilterHistory::clear);
    connect(bar, &FilterBar::searchRequested, this, &FilterController::search);
    connect(bar, &FilterBar::periodRequested, this, &FilterController::askPeriod);
    showFilter();
}

void FilterController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_names = {};
    m_bar->setCounts(-1, -1);
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &FilterController::refresh);
    showFilter();
    refresh();
}

void FilterController::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    refresh();
}

void FilterController::showFilter()
{
    m_bar->setFilter(m_history->current(), m_names);
}

void FilterController::refresh()
{
    if (!m_runner)
        return;
    m_runner->run(Lane::Names, ChipNamesQuery{m_history->current()}, this, [this](const Result<ChipNames>& names) {
        if (!names) {
            emit failed(names.error());
            return;
        }
        // Names once seen stay known, so that walking back shows them at once.
        m_names.actors.insert(names->actors);
        m_names.places.insert(names->places);
        showFilter();
        emit namesChanged(m_names);
    });
    m_runner->run(Lane::Counts, CountsQuery{m_history->current(), m_currency}, this,
                  [this](const Result<WorkspaceCounts>& counts) {
                      if (!counts) {
                          emit failed(counts.error());
                          return;
                      }
                      m_bar->setCounts(counts->articles, counts->allArticles);
                      emit countsChanged(*counts);
                  });
}

void FilterController::askPeriod()
{
    auto* form = new PeriodForm(periodOf(m_history->current().dates), m_bar->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &PeriodForm::periodChosen, this, [this](const Period& period) {
        // What is left as it was says nothing: the undated stay chosen.
        if (period.days() != m_history->current().dates)
            m_history->push(m_history->current().withDates(period.days()));
    });
    form->open();
}

void FilterController::search(const QString& words, bool complete)
{
    m_history->refine(m_history->current().withText(words), FilterPart::Text);
    // Enter ends the step: pushing what is there already only says so.
    if (complete)
        m_history->push(m_history->current());
}

} // namespace vigie
