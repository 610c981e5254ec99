// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/mergecontroller.h"

#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/query/queryrunner.h"
#include "models/session/selection.h"
#include "views/common/errortext.h"
#include "views/curation/editwords.h"
#include "views/curation/mergedialog.h"

#include <QAction>

namespace vigie {

MergeController::MergeController(QAction* action, Selection* selection, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_selection(selection)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &MergeController::open);
    setRunners(nullptr, nullptr);
}

void MergeController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_queries)
        m_queries->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    m_action->setEnabled(queries && edits);
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear(); // it lives a moment longer
    if (queries)
        connect(queries, &QueryRunner::cubeChanged, this, &MergeController::fill);
}

void MergeController::open()
{
    if (!m_queries || !m_edits)
        return;
    if (!m_dialog) {
        m_dialog = new MergeDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &MergeDialog::mergeRequested, this, &MergeController::merge);
        connect(m_dialog, &MergeDialog::denyRequested, this, &MergeController::deny);
        connect(m_dialog, &MergeDialog::actorRequested, m_selection, &Selection::setActor);
    }
    fill();
    m_dialog->show();
    m_dialog->raise();
}

void MergeController::fill()
{
    if (!m_queries || !m_dialog)
        return;
    m_queries->run(Lane::MergeSuggestions, MergeSuggestionsQuery{}, m_dialog,
                   [dialog = m_dialog.data()](const Result<QList<MergeSuggestion>>& suggestions) {
                       if (suggestions)
                           dialog->setSuggestions(*suggestions);
                       else
                           dialog->showProblem(errorText(suggestions.error()));
                   });
}

void MergeController::merge(const MergeSuggestion& pair)
{
    if (!m_edits || !m_dialog)
        return;
    Actor into;
    into.id = pair.a;
    into.name = pair.nameA;
    into.kind = pair.kindA;
    m_edits->run(mergeActors(pair.a, QList{pair.b}), m_dialog,
                 [this, dialog = m_dialog.data(), into](const Result<EditOutcome>& outcome) {
                     dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
                     if (outcome)
                         emit merged(into);
                 });
}

void MergeController::deny(const MergeSuggestion& pair)
{
    if (!m_edits || !m_dialog)
        return;
    m_edits->run(denyMerge(pair.a, pair.b), m_dialog, [dialog = m_dialog.data()](const Result<EditOutcome>& outcome) {
        dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
    });
}

} // namespace vigie
