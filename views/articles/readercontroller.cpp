// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/readercontroller.h"

#include "models/query/articlequery.h"
#include "models/query/queryrunner.h"
#include "models/session/selection.h"
#include "views/articles/readerview.h"
#include "views/common/errortext.h"

namespace vigie {

ReaderController::ReaderController(Selection* selection, ReaderView* view, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_view(view)
{
    connect(selection, &Selection::articleChanged, this, &ReaderController::refresh);
    connect(selection, &Selection::figureChanged, this, &ReaderController::showFigure);
    connect(view, &ReaderView::figureChosen, this,
            [this](MetricId id) { m_selection->setFigure(m_view->article(), id); });
    connect(view, &ReaderView::articleRequested, selection, &Selection::setArticle);
}

void ReaderController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_view->clear();
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ReaderController::refresh);
    refresh();
}

void ReaderController::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    refresh();
}

void ReaderController::refresh()
{
    const ArticleId id = m_selection->article();
    if (!id || !m_runner) {
        if (m_runner)
            m_runner->cancel(Lane::Reader, this);
        m_view->clear();
        return;
    }
    m_view->setLoading(true);
    m_runner->run(Lane::Reader, ArticleQuery{id, m_currency}, this, [this, id](const Result<ArticleDetail>& detail) {
        if (!detail && detail.error().kind == Error::Kind::NotFound) {
            m_selection->setArticle({});
            emit gone(id);
            return;
        }
        if (!detail) {
            m_view->showError(errorText(detail.error()));
            emit failed(detail.error());
            return;
        }
        m_view->setArticle(*detail);
        showFigure(m_selection->figure());
    });
}

void ReaderController::showFigure(MetricId id)
{
    // What the view shows already was chosen there, and the article it does not show yet brings its figure along.
    if (m_view->article() == m_selection->article() && m_view->currentFigure() != id)
        m_view->showFigure(id);
}

} // namespace vigie
