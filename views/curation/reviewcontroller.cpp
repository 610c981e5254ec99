// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/reviewcontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "models/query/queryrunner.h"
#include "models/query/reviewqueuequery.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"
#include "views/common/errortext.h"
#include "views/common/labels.h"
#include "views/curation/editwords.h"
#include "views/curation/reviewpanel.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(FilterHistory* history, Selection* selection, ReviewPanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_selection(selection)
    , m_panel(panel)
{
    panel->installEventFilter(this);
    connect(panel, &ReviewPanel::figureRequested, selection, &Selection::setFigure);
    connect(panel, &ReviewPanel::acceptAllRequested, this, &ReviewController::acceptAll);
    connect(panel, &ReviewPanel::rejectAllRequested, this, &ReviewController::rejectAll);
    connect(panel, &ReviewPanel::kindRequested, this, [this, history](MetricKind kind) {
        Filter filter = history->current();
        filter.kinds = {kind};
        history->push(filter);
        open();
    });
    connect(history, &FilterHistory::filterChanged, panel, &ReviewPanel::startOver);
    connect(history, &FilterHistory::filterChanged, this, &ReviewController::refreshIfSeen);
    connect(selection, &Selection::figureChanged, panel, &ReviewPanel::setCurrent);
}

void ReviewController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_waiting.clear();
    forgetPending();
    m_panel->setQueue({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ReviewController::refreshIfSeen);
    refreshIfSeen();
}

void ReviewController::setEdits(EditRunner* edits)
{
    m_edits = edits;
    m_panel->setEditable(edits != nullptr);
}

void ReviewController::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    refreshIfSeen();
}

bool ReviewController::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && event->type() == QEvent::Show && m_stale)
        refresh();
    return QObject::eventFilter(watched, event);
}

void ReviewController::refreshIfSeen()
{
    m_stale = true;
    if (m_panel->isVisible())
        refresh();
}

void ReviewController::refresh()
{
    if (!m_runner)
        return;
    m_panel->setLoading(true);
    m_runner->run(Lane::Review, ReviewQueueQuery{m_history->current(), m_currency, kMostFigures}, this,
                  [this](const Result<ReviewQueue>& queue) {
                      if (!queue) {
                          forgetPending();
                          m_panel->showError(errorText(queue.error()));
                          emit failed(queue.error());
                          return;
                      }
                      m_stale = false;
                      m_waiting = queue->waiting;
                      m_panel->setQueue(*queue);
                      if (const auto step = std::exchange(m_pendingStep, std::nullopt))
                          m_panel->stepBy(*step);
                      if (const auto accept = std::exchange(m_pendingDecision, std::nullopt))
                          decideAll(*accept);
                  });
}

void ReviewController::forgetPending()
{
    m_pendingStep.reset();
    m_pendingDecision.reset();
}

void ReviewController::open()
{
    step(0);
}

void ReviewController::next()
{
    step(1);
}

void ReviewController::previous()
{
    step(-1);
}

void ReviewController::step(int by)
{
    if (!m_stale) {
        m_panel->stepBy(by);
        return;
    }
    m_pendingStep = by;
    refresh();
}

void ReviewController::acceptAll()
{
    decideAll(true);
}

void ReviewController::rejectAll()
{
    decideAll(false);
}

void ReviewController::decideAll(bool accept)
{
    if (!m_edits)
        return;
    if (m_stale) {
        m_pendingDecision = accept;
        refresh();
        return;
    }
    if (m_waiting.isEmpty()) {
        emit refused(tr("Under this filter every figure has been reviewed."));
        return;
    }
    const QString figures = figureCount(m_waiting.size(), LocaleFormat(m_panel->locale()));
    auto* box = new QMessageBox(m_panel->window());
    box->setObjectName("decideAllBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(accept ? tr("Accept all") : tr("Reject all"));
    box->setText((accept ? tr("Accept %1?") : tr("Reject %1?")).arg(figures));
    box->setInformativeText(
        tr("All figures under the filter that nobody has reviewed, also those that are not listed. "
           "It is one step: undo takes it back."));
    QPushButton* yes = box->addButton(accept ? tr("Accept %1").arg(figures) : tr("Reject %1").arg(figures),
                                      QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, accept, ids = m_waiting] {
        if (m_edits)
            m_edits->run(accept ? acceptWaiting(ids) : rejectWaiting(ids), this,
                         [this](const Result<EditOutcome>& outcome) {
                             if (!outcome)
                                 emit refused(refusalText(outcome.error()));
                         });
    });
    box->open();
}

} // namespace vigie
