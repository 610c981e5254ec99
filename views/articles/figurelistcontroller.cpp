// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/figurelistcontroller.h"

#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"
#include "views/articles/figurelistview.h"
#include "views/common/errortext.h"

namespace vigie {

FigureListController::FigureListController(FilterHistory* history, Selection* selection, FigureListView* view,
                                           QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_selection(selection)
    , m_view(view)
{
    connect(view, &FigureListView::figureRequested, selection, &Selection::setFigure);
    connect(view, &FigureListView::withLeftOutChanged, this, &FigureListController::refresh);
    connect(history, &FilterHistory::filterChanged, this, [this] {
        if (m_view->isVisible())
            refresh();
    });
}

void FigureListController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_query.reset();
    m_view->setSubject({});
    m_view->setFigures({});
    if (runner) {
        connect(runner, &QueryRunner::cubeChanged, this, [this] {
            if (m_view->isVisible())
                refresh();
        });
    }
}

void FigureListController::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (m_view->isVisible())
        refresh();
}

void FigureListController::show(Measure measure, std::optional<Axis> axis, std::optional<BinKey> bin,
                                const QString& subject, int top)
{
    if (measure == Measure::Articles)
        return;
    FigureListQuery query;
    query.measure = measure;
    query.axis = axis;
    query.bin = bin;
    query.top = top;
    query.limit = kMostFigures;
    m_query = query;
    m_view->setSubject(subject);
    refresh();
}

void FigureListController::refresh()
{
    if (!m_runner || !m_query)
        return;
    m_query->filter = m_history->current();
    m_query->currency = m_currency;
    m_query->withLeftOut = m_view->withLeftOut();
    // "Why this number": what makes it up first, then what does not, by reason.
    m_query->order = m_query->withLeftOut ? FigureOrder::CountedFirst : FigureOrder::Text;
    m_view->setLoading(true);
    m_runner->run(Lane::Figures, *m_query, this, [this](const Result<FigureList>& figures) {
        if (figures) {
            m_view->setFigures(*figures);
        } else {
            m_view->showError(errorText(figures.error()));
            emit failed(figures.error());
        }
    });
}

} // namespace vigie
