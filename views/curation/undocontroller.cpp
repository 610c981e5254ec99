// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/undocontroller.h"

#include "models/editing/editrunner.h"
#include "models/query/queryrunner.h"
#include "models/query/undostepsquery.h"
#include "views/common/actions.h"
#include "views/curation/editwords.h"

#include <QAction>

namespace vigie {

UndoController::UndoController(QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(undo, &QAction::triggered, this, [this] {
        if (m_edits)
            m_edits->undo(this, [this, what = tr("Undone: %1").arg(m_undoWords)](const Result<EditOutcome>& outcome) {
                answer(outcome, what);
            });
    });
    connect(redo, &QAction::triggered, this, [this] {
        if (m_edits)
            m_edits->redo(this, [this, what = tr("Redone: %1").arg(m_redoWords)](const Result<EditOutcome>& outcome) {
                answer(outcome, what);
            });
    });
    refresh();
}

void UndoController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_queries)
        m_queries->disconnect(this);
    if (m_edits)
        m_edits->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    if (queries)
        connect(queries, &QueryRunner::cubeChanged, this, &UndoController::refresh);
    if (edits)
        connect(edits, &EditRunner::edited, this, &UndoController::refresh);
    refresh();
}

void UndoController::refresh()
{
    const auto show = [this](const UndoSteps& steps) {
        m_undoWords = steps.undo.isEmpty() ? QString() : editLabel(steps.undo);
        m_redoWords = steps.redo.isEmpty() ? QString() : editLabel(steps.redo);
        setActionText(m_undo, m_undoWords.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_undoWords));
        setActionText(m_redo, m_redoWords.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_redoWords));
        m_undo->setEnabled(m_edits && !steps.undo.isEmpty());
        m_redo->setEnabled(m_edits && !steps.redo.isEmpty());
    };
    if (!m_queries || !m_edits) {
        show({});
        return;
    }
    m_queries->run(Lane::UndoSteps, UndoStepsQuery{}, this,
                   [show](const Result<UndoSteps>& steps) { show(steps.value_or(UndoSteps{})); });
}

void UndoController::answer(const Result<EditOutcome>& outcome, const QString& what)
{
    if (!outcome && outcome.error().kind != Error::Kind::NotFound)
        emit refused(refusalText(outcome.error()));
    if (outcome && outcome->searchFailed)
        emit refused(refusalText(*outcome->searchFailed));
    if (outcome && !outcome->searchFailed)
        emit done(what);
    // Where there is nothing to undo any more, another program was first.
    if (!outcome)
        refresh();
}

} // namespace vigie
