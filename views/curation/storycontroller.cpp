// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storycontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/storyedits.h"
#include "models/query/queryrunner.h"
#include "models/query/storyquery.h"
#include "models/query/storysuggestionsquery.h"
#include "models/session/selection.h"
#include "views/curation/editwords.h"
#include "views/curation/storypanel.h"

#include <QEvent>

namespace vigie {

StoryController::StoryController(Selection* selection, StoryPanel* panel, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_panel(panel)
{
    panel->installEventFilter(this);
    connect(selection, &Selection::articleChanged, this, &StoryController::refreshStory);
    connect(panel, &StoryPanel::articleRequested, selection, &Selection::setArticle);
    connect(panel, &StoryPanel::accountRequested, this,
            [this](StoryId story, ArticleId account) { run(setStoryAccount(story, account)); });
    connect(panel, &StoryPanel::splitRequested, this,
            [this](StoryId story, const QList<ArticleId>& articles) { run(splitStory(story, articles)); });
    connect(panel, &StoryPanel::joinRequested, this,
            [this](const QList<ArticleId>& articles) { run(joinStory(articles)); });
    connect(panel, &StoryPanel::denyRequested, this, [this](ArticleId a, ArticleId b) { run(denyStory(a, b)); });
}

void StoryController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_queries)
        m_queries->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    m_panel->setEditable(edits != nullptr);
    m_panel->setStory({}, {});
    m_panel->setSuggestions({});
    if (queries)
        connect(queries, &QueryRunner::cubeChanged, this, &StoryController::refresh);
    refresh();
}

bool StoryController::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && event->type() == QEvent::Show)
        refresh();
    return QObject::eventFilter(watched, event);
}

void StoryController::refresh()
{
    refreshStory();
    refreshSuggestions();
}

void StoryController::refreshStory()
{
    if (!m_queries || !m_panel->isVisible())
        return;
    const ArticleId article = m_selection->article();
    if (!article) {
        m_panel->setStory({}, {});
        return;
    }
    m_queries->run(Lane::Story, StoryQuery{article}, this, [this, article](const Result<StoryDetail>& detail) {
        if (detail)
            m_panel->setStory(article, *detail);
        else
            emit failed(detail.error());
    });
}

void StoryController::refreshSuggestions()
{
    if (!m_queries || !m_panel->isVisible())
        return;
    m_queries->run(Lane::StorySuggestions, StorySuggestionsQuery{}, this,
                   [this](const Result<StorySuggestions>& suggestions) {
                       if (suggestions)
                           m_panel->setSuggestions(*suggestions);
                       else
                           emit failed(suggestions.error());
                   });
}

void StoryController::run(EditOperation operation)
{
    if (!m_edits)
        return;
    m_edits->run(std::move(operation), this, [this](const Result<EditOutcome>& outcome) {
        if (!outcome)
            emit refused(refusalText(outcome.error()));
    });
}

} // namespace vigie
