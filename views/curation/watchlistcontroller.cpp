// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/watchlistcontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/watchedits.h"
#include "models/query/queryrunner.h"
#include "models/query/watchlistquery.h"
#include "views/common/errortext.h"
#include "views/curation/actorform.h"
#include "views/curation/editwords.h"
#include "views/curation/watchlistdialog.h"

#include <QAction>

namespace vigie {

WatchListController::WatchListController(QAction* action, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &WatchListController::open);
    setRunners(nullptr, nullptr);
}

void WatchListController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_edits)
        m_edits->disconnect(this);
    if (m_queries)
        m_queries->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    m_action->setEnabled(queries && edits);
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear(); // it lives a moment longer
    // The lists do not stand in the cube: what this program changes is seen at once, what another does with the rest.
    if (edits)
        connect(edits, &EditRunner::edited, this, &WatchListController::fill);
    if (queries)
        connect(queries, &QueryRunner::cubeChanged, this, &WatchListController::fill);
}

void WatchListController::open()
{
    if (!m_queries || !m_edits)
        return;
    if (!m_dialog) {
        m_dialog = new WatchListDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &WatchListDialog::addRequested, this, [this] { openForm({}); });
        connect(m_dialog, &WatchListDialog::changeRequested, this, &WatchListController::openForm);
        connect(m_dialog, &WatchListDialog::removeRequested, this,
                [this](const QString& name) { run(unwatchNames(name)); });
        connect(m_dialog, &WatchListDialog::stopRequested, this,
                [this](const QString& form) { run(stopName(form)); });
        connect(m_dialog, &WatchListDialog::allowRequested, this,
                [this](const QString& form) { run(allowName(form)); });
    }
    fill();
    m_dialog->show();
    m_dialog->raise();
}

void WatchListController::fill()
{
    if (!m_queries || !m_dialog)
        return;
    m_queries->run(Lane::WatchList, WatchListQuery{}, m_dialog,
                   [dialog = m_dialog.data()](const Result<WatchList>& list) {
                       if (list)
                           dialog->setList(*list);
                       else
                           dialog->showProblem(errorText(list.error()));
                   });
}

void WatchListController::openForm(const Actor& watched)
{
    auto* form = new ActorForm(watched, m_dialog);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ActorForm::saveRequested, this, [this, form, watched](const Actor& said) {
        if (!m_edits)
            return;
        m_edits->run(watchNames(watched, said), form, [this, form, said](const Result<EditOutcome>& outcome) {
            if (!outcome) {
                form->showProblem(refusalText(outcome.error()));
                return;
            }
            if (m_dialog)
                m_dialog->choose(said);
            form->accept();
        });
    });
    form->open();
}

void WatchListController::run(EditOperation operation)
{
    if (!m_edits || !m_dialog)
        return;
    m_edits->run(std::move(operation), m_dialog, [dialog = m_dialog.data()](const Result<EditOutcome>& outcome) {
        dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
    });
}

} // namespace vigie
