// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actorcontroller.h"

#include "models/items/actortablemodel.h"
#include "models/query/actorlistquery.h"
#include "models/query/actorpagequery.h"
#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"
#include "views/common/errortext.h"
#include "views/entity/actorpageview.h"
#include "views/entity/actorspane.h"
#include "views/entity/entitypanel.h"

namespace vigie {

namespace {

ActorSort sortOf(int column)
{
    switch (column) {
    case ActorTableModel::Name:
        return ActorSort::Name;
    case ActorTableModel::Jobs:
        return ActorSort::Jobs;
    case ActorTableModel::Investment:
        return ActorSort::Investment;
    default:
        return ActorSort::Articles;
    }
}

} // namespace

ActorController::ActorController(FilterHistory* history, Selection* selection, EntityPanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_selection(selection)
    , m_panel(panel)
{
    const auto choose = [history](ActorId actor, ActorKind kind, Choice choice) {
        history->push(chooseActor(history->current(), actor, kind, choice));
    };
    connect(history, &FilterHistory::filterChanged, this, &ActorController::refresh);
    connect(panel->actors(), &ActorsPane::listRequested, this, &ActorController::refreshList);
    connect(panel->actors(), &ActorsPane::actorChosen, this, choose);
    connect(panel->actors(), &ActorsPane::pageRequested, selection, &Selection::setActor);
    connect(panel->page(), &ActorPageView::actorChosen, this, choose);
    connect(panel->page(), &ActorPageView::pageRequested, selection, &Selection::setActor);
    connect(panel->page(), &ActorPageView::figureRequested, selection, &Selection::setFigure);
    connect(panel->page(), &ActorPageView::placeChosen, this, [history](PlaceId place, Choice choice) {
        history->push(choosePlace(history->current(), place, choice));
    });
    connect(panel, &EntityPanel::listsShown, this, [selection] { selection->setActor({}); });
    connect(selection, &Selection::actorChanged, this, &ActorController::refreshPage);
}

void ActorController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_panel->actors()->setRows({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &ActorController::refresh);
    refresh();
}

void ActorController::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    m_panel->actors()->setCurrency(currency);
    refresh();
}

void ActorController::refresh()
{
    m_panel->actors()->setChosen(m_history->current());
    refreshList();
    refreshPage();
}

void ActorController::refreshList()
{
    if (!m_runner)
        return;
    ActorsPane* pane = m_panel->actors();
    ActorListQuery query;
    query.filter = m_history->current();
    query.kind = pane->kind();
    query.search = pane->search();
    query.sort = sortOf(pane->sortColumn());
    query.limit = ActorsPane::kMostRows;
    query.currency = m_currency;
    pane->setLoading(true);
    m_runner->run(Lane::Actors, query, this, [this, pane](const Result<QList<ActorRow>>& rows) {
        if (rows) {
            pane->setRows(*rows);
        } else {
            pane->setLoading(false);
            emit failed(rows.error());
        }
    });
}

void ActorController::refreshPage()
{
    const ActorId id = m_selection->actor();
    if (!id || !m_runner) {
        if (m_runner)
            m_runner->cancel(Lane::ActorPage, this);
        m_panel->showLists();
        return;
    }
    m_panel->page()->setLoading(true);
    m_runner->run(Lane::ActorPage, ActorPageQuery{id, m_history->current(), m_currency}, this,
                  [this](const Result<ActorPage>& page) {
                      if (page) {
                          m_panel->page()->setPage(*page);
                      } else {
                          m_panel->page()->showError(errorText(page.error()));
                          emit failed(page.error());
                      }
                      m_panel->showPage();
                  });
}

} // namespace vigie
