// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlelistcontroller.h"

#include "models/query/articlepagequery.h"
#include "models/query/countsquery.h"
#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"
#include "views/articles/articlelistpanel.h"
#include "views/common/errortext.h"
#include "views/common/filtertext.h"

#include <utility>

namespace vigie {

namespace {

/// How many articles there would be without each of the filter's conditions.
struct WithoutEachQuery
{
    using Rows = QList<std::pair<FilterPart, int>>;
    static constexpr bool kNeedsCube = true;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const
    {
        Rows rows;
        for (const FilterPart part : activeParts(filter)) {
            const Result<WorkspaceCounts> counts = CountsQuery{without(filter, part), {}}(context);
            if (!counts)
                return tl::unexpected(counts.error());
            rows.append({part, counts->articles});
        }
        return rows;
    }
};

} // namespace

ArticleListController::ArticleListController(FilterHistory* history, Selection* selection, ArticleListPanel* panel,
                                             QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_selection(selection)
    , m_panel(panel)
{
    connect(history, &FilterHistory::filterChanged, this, [this] {
        m_follows = true;
        refresh();
    });
    connect(panel, &ArticleListPanel::dropRequested, history, &FilterHistory::drop);
    connect(panel, &ArticleListPanel::clearRequested, history, &FilterHistory::clear);
    connect(panel->list(), &ArticleListView::articleChosen, selection, &Selection::setArticle);
    connect(selection, &Selection::articleChanged, panel->list(), &ArticleListView::setCurrentArticle);
    // Who chooses something while the list is on its way keeps it.
    connect(selection, &Selection::articleChanged, this, [this] { m_follows = false; });
    connect(selection, &Selection::figureChanged, this, [this] { m_follows = false; });
    connect(panel->list()->articles(), &ArticleListModel::pageRequested, this, &ArticleListController::askForPage);
}

void ArticleListController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_panel->setIds(nullptr, false);
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ArticleListController::refresh);
    refresh();
}

void ArticleListController::setNames(const ChipNames& names)
{
    m_names = names;
}

void ArticleListController::replace(ArticleId gone)
{
    const ArticleListModel* articles = m_panel->list()->articles();
    if (!m_selection->article() && articles->rowCount() > 0 && articles->rowOf(gone) < 0)
        m_selection->setArticle(articles->idAt(0));
}

void ArticleListController::refresh()
{
    if (!m_runner)
        return;
    m_panel->setLoading(true);
    m_runner->run(Lane::Articles, ArticleIdsQuery{m_history->current()}, this, [this](const Result<ArticleIds>& ids) {
        if (ids) {
            showArticles(*ids);
        } else {
            m_panel->showError(errorText(ids.error()));
            emit failed(ids.error());
        }
    });
}

void ArticleListController::showArticles(const ArticleIds& ids)
{
    const bool filtered = !m_history->current().isEmpty();
    m_panel->setIds(ids, filtered);
    m_panel->list()->setCurrentArticle(m_selection->article());
    const bool none = !ids || ids->empty();
    if (none && filtered)
        askForConditions();
    // What a new filter leaves out does not stay on the screen as if it were found, and a first look begins with the
    // newest article. An edit or import that takes the open article out of the list leaves it to its reader.
    const bool leftOut = std::exchange(m_follows, false) && !m_panel->list()->currentArticle();
    if (leftOut || !m_selection->article())
        m_selection->setArticle(none ? ArticleId{} : ids->front());
}

void ArticleListController::askForPage(int first, int count)
{
    if (!m_runner)
        return;
    ArticlePageQuery query;
    query.searchText = m_history->current().text;
    const ArticleListModel* model = m_panel->list()->articles();
    for (int row = first; row < first + count; ++row) {
        if (const ArticleId id = model->idAt(row))
            query.ids.append(id);
    }
    m_runner->run(Lane::ArticlePage, query, this, [this, first](const Result<QList<ArticleRow>>& rows) {
        if (rows)
            m_panel->list()->articles()->setPage(first, *rows);
        else
            emit failed(rows.error());
    });
}

void ArticleListController::askForConditions()
{
    m_panel->setConditions({});
    m_runner->run(Lane::Counts, WithoutEachQuery{m_history->current()}, this,
                  [this, filter = m_history->current()](const Result<WithoutEachQuery::Rows>& rows) {
                      if (!rows)
                          return; // the list is right without it
                      QList<NarrowCondition> conditions;
                      for (const auto& [part, articles] : *rows)
                          conditions.append({part, partText(filter, part, m_names, LocaleFormat()), articles});
                      m_panel->setConditions(conditions);
                  });
}

} // namespace vigie
