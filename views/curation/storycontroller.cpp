// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storycontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/storyedits.h"
#include "models/query/articlequery.h"
#include "models/query/articlesearchquery.h"
#include "models/query/queryrunner.h"
#include "models/query/storyquery.h"
#include "models/query/storysuggestionsquery.h"
#include "models/session/selection.h"
#include "views/curation/articlepicker.h"
#include "views/curation/editwords.h"
#include "views/curation/storypanel.h"

#include <QAction>
#include <QEvent>

namespace vigie {
namespace {

// Papers tell an announcement within days; those that come late are found by their words.
constexpr int kNearDays = 45;

DateRange daysAround(const PartialDate& date)
{
    return date.isValid() ? DateRange{date.firstDay().addDays(-kNearDays), date.lastDay().addDays(kNearDays + 1)}
                          : DateRange{};
}

} // namespace

StoryController::StoryController(Selection* selection, StoryPanel* panel, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_panel(panel)
{
    panel->installEventFilter(this);
    connect(selection, &Selection::articleChanged, this, &StoryController::refreshStory);
    connect(selection, &Selection::articleChanged, this, &StoryController::tellAbility);
    connect(panel, &StoryPanel::addRequested, this, &StoryController::addArticle);
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
    tellAbility();
    refresh();
}

void StoryController::setAddAction(QAction* action)
{
    m_add = action;
    connect(action, &QAction::triggered, this, &StoryController::addArticle);
    tellAbility();
}

void StoryController::tellAbility()
{
    if (m_add)
        m_add->setEnabled(m_queries && m_edits && m_selection->article());
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

void StoryController::addArticle()
{
    if (!m_queries || !m_edits || !m_selection->article())
        return;
    m_queries->run(Lane::ArticleSearch, ArticleQuery{m_selection->article(), {}}, this,
                   [this](const Result<ArticleDetail>& detail) {
                       if (detail)
                           openPicker(detail->article);
                       else
                           emit failed(detail.error());
                   });
}

void StoryController::openPicker(const Article& read)
{
    auto* picker = new ArticlePicker(read.title, m_panel->window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ArticlePicker::searchRequested, this, [this, picker, read](const QString& words) {
        if (!m_queries)
            return;
        const ArticleSearchQuery query{words, read.id, daysAround(read.date), SearchPicker::kMostRows};
        m_queries->run(Lane::ArticleSearch, query, picker,
                       [picker](const Result<QList<ArticleRow>>& rows) { answerSearch(picker, rows); });
    });
    const auto decide = [this, picker](const EditOperation& operation) {
        if (!m_edits)
            return;
        m_edits->run(operation, picker, [picker](const Result<EditOutcome>& outcome) {
            if (outcome)
                picker->accept();
            else
                picker->showProblem(refusalText(outcome.error()));
        });
    };
    connect(picker, &ArticlePicker::joinRequested, this, [decide, id = read.id](ArticleId other) {
        decide(joinStory({id, other}));
    });
    connect(picker, &ArticlePicker::denyRequested, this,
            [decide, id = read.id](ArticleId other) { decide(denyStory(id, other)); });
    picker->open();
    picker->setSearch({});
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
