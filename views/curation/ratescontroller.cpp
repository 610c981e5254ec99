// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/ratescontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/rateedits.h"
#include "models/query/queryrunner.h"
#include "models/query/ratelistquery.h"
#include "views/common/errortext.h"
#include "views/curation/editwords.h"
#include "views/curation/ratesdialog.h"

#include <QAction>

namespace vigie {

RatesController::RatesController(QAction* action, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &RatesController::open);
    setRunners(nullptr, nullptr);
}

void RatesController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_queries)
        m_queries->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    m_action->setEnabled(queries != nullptr);
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear(); // it lives a moment longer
    if (queries)
        connect(queries, &QueryRunner::cubeChanged, this, &RatesController::fill);
}

void RatesController::setCurrency(const QString& currency)
{
    m_currency = currency;
}

void RatesController::open()
{
    if (!m_queries)
        return;
    if (!m_dialog) {
        m_dialog = new RatesDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setChangeable(m_edits != nullptr);
        m_dialog->showCurrency(m_currency);
        connect(m_dialog, &RatesDialog::setRequested, this, [this](const RateRow& rate) { run(setRate(rate)); });
        connect(m_dialog, &RatesDialog::removeRequested, this,
                [this](const QString& currency, int year) { run(removeRate(currency, year)); });
    }
    fill();
    m_dialog->show();
    m_dialog->raise();
}

void RatesController::fill()
{
    if (!m_queries || !m_dialog)
        return;
    m_queries->run(Lane::Rates, RateListQuery{}, m_dialog,
                   [dialog = m_dialog.data()](const Result<QList<RateRow>>& rates) {
                       if (rates)
                           dialog->setRates(*rates);
                       else
                           dialog->showProblem(errorText(rates.error()));
                   });
}

void RatesController::run(EditOperation operation)
{
    if (!m_edits || !m_dialog)
        return;
    m_edits->run(std::move(operation), this, [this](const Result<EditOutcome>& outcome) {
        if (m_dialog)
            m_dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
        if (!outcome)
            return;
        fill();
        emit changed();
    });
}

} // namespace vigie
