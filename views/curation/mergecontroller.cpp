// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/mergecontroller.h"

#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/query/queryrunner.h"
#include "models/session/selection.h"
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
    m_queries = queries;
    m_edits = edits;
    m_action->setEnabled(queries && edits);
}

void MergeController::open()
{
    if (!m_queries || !m_edits)
        return;
    auto* dialog = new MergeDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeRequested, this,
            [this, dialog](const MergeSuggestion& pair) { merge(pair, dialog); });
    connect(dialog, &MergeDialog::denyRequested, this,
            [this, dialog](const MergeSuggestion& pair) { deny(pair, dialog); });
    connect(dialog, &MergeDialog::actorRequested, m_selection, &Selection::setActor);
    connect(m_queries, &QueryRunner::cubeChanged, dialog, [this, dialog] { fill(dialog); });
    fill(dialog);
    dialog->show();
}

void MergeController::fill(MergeDialog* dialog)
{
    if (!m_queries)
        return;
    m_queries->run(Lane::MergeSuggestions, MergeSuggestionsQuery{}, dialog,
                   [dialog](const Result<QList<MergeSuggestion>>& suggestions) {
                       if (suggestions)
                           dialog->setSuggestions(*suggestions);
                       else
                           dialog->showProblem(suggestions.error().text());
                   });
}

void MergeController::merge(const MergeSuggestion& pair, MergeDialog* dialog)
{
    if (!m_edits)
        return;
    Actor into;
    into.id = pair.a;
    into.name = pair.nameA;
    into.kind = pair.kindA;
    m_edits->run(mergeActors(pair.a, QList{pair.b}), dialog,
                 [this, dialog, into](const Result<EditOutcome>& outcome) {
                     dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
                     if (outcome)
                         emit merged(into);
                 });
}

void MergeController::deny(const MergeSuggestion& pair, MergeDialog* dialog)
{
    if (!m_edits)
        return;
    m_edits->run(denyMerge(pair.a, pair.b), dialog, [dialog](const Result<EditOutcome>& outcome) {
        dialog->showProblem(outcome ? QString() : refusalText(outcome.error()));
    });
}

} // namespace vigie
