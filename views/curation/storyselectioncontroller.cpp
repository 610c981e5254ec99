// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storyselectioncontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/storyedits.h"
#include "views/articles/articlelistview.h"
#include "views/curation/editwords.h"

#include <QAction>

namespace vigie {
namespace {

// Nobody has read more of them side by side; a slip of Ctrl+A must not make one story of a workspace.
constexpr int kMostTellings = 50;

} // namespace

StorySelectionController::StorySelectionController(ArticleListView* list, QAction* join, QAction* deny,
                                                   QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_join(join)
    , m_deny(deny)
{
    list->addActions({join, deny});
    connect(join, &QAction::triggered, this, &StorySelectionController::join);
    connect(deny, &QAction::triggered, this, &StorySelectionController::deny);
    connect(list, &ArticleListView::selectedCountChanged, this, &StorySelectionController::tellAbilities);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &StorySelectionController::tellAbilities);
    tellAbilities();
}

void StorySelectionController::setEdits(EditRunner* edits)
{
    m_edits = edits;
    tellAbilities();
}

void StorySelectionController::tellAbilities()
{
    const qsizetype selected = m_list->selectedCount();
    m_join->setEnabled(m_edits && selected >= 2 && selected <= kMostTellings);
    m_deny->setEnabled(m_edits && selected == 2);
}

void StorySelectionController::join()
{
    run(joinStory(m_list->selectedArticles(kMostTellings)));
}

void StorySelectionController::deny()
{
    const QList<ArticleId> two = m_list->selectedArticles(2);
    if (two.size() == 2)
        run(denyStory(two.first(), two.last()));
}

void StorySelectionController::run(EditOperation operation)
{
    if (!m_edits)
        return;
    m_edits->run(std::move(operation), this, [this](const Result<EditOutcome>& outcome) {
        if (!outcome)
            emit refused(refusalText(outcome.error()));
    });
}

} // namespace vigie
