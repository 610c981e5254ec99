// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinecontroller.h"

#include "models/query/queryrunner.h"
#include "models/query/timelinequery.h"
#include "models/session/filterhistory.h"
#include "views/timeline/timelinepanel.h"
#include "views/timeline/timelinewidget.h"

namespace vigie {
namespace {

/// The bars show what there is under all other conditions, so that the choice stays changeable.
Filter withoutDates(const Filter& filter)
{
    return without(without(filter, FilterPart::Dates), FilterPart::Undated);
}

} // namespace

TimelineController::TimelineController(FilterHistory* history, TimelinePanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_panel(panel)
{
    connect(history, &FilterHistory::filterChanged, this, &TimelineController::showFilter);
    connect(panel, &TimelinePanel::contentRequested, this, &TimelineController::refresh);
    TimelineWidget* timeline = panel->timeline();
    connect(timeline, &TimelineWidget::rangeDragged, this, [this](const DateRange& range) {
        m_history->refine(m_history->current().withDates(range), FilterPart::Dates);
    });
    connect(timeline, &TimelineWidget::rangeSelected, this,
            [this](const DateRange& range) { m_history->push(m_history->current().withDates(range)); });
    connect(timeline, &TimelineWidget::undatedRequested, this, [this] {
        Filter filter = m_history->current().withDates({});
        filter.undated = !m_history->current().undated;
        m_history->push(filter);
    });
    showFilter();
}

void TimelineController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_panel->setTimeline({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &TimelineController::refresh);
    showFilter();
    refresh();
}

void TimelineController::setCurrency(const QString& currency)
{
    m_currency = currency;
    refresh();
}

void TimelineController::showFilter()
{
    const Filter& filter = m_history->current();
    m_panel->setRange(filter.dates, filter.undated);
    // Dragging the range changes nothing about the bars.
    if (withoutDates(filter) != m_asked)
        refresh();
}

void TimelineController::refresh()
{
    if (!m_runner)
        return;
    m_asked = withoutDates(m_history->current());
    m_panel->setLoading(true);
    m_runner->run(Lane::Timeline, TimelineQuery{m_asked, m_panel->measure(), m_panel->step(), m_currency}, this,
                  [this](const Result<Timeline>& timeline) {
                      m_panel->setLoading(false);
                      if (timeline)
                          m_panel->setTimeline(*timeline);
                      else
                          emit failed(timeline.error());
                  });
}

} // namespace vigie
