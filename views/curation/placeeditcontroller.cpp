// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/placeeditcontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/placeedits.h"
#include "models/query/queryrunner.h"
#include "views/curation/editwords.h"
#include "views/curation/placepicker.h"
#include "views/entity/placefacetview.h"

#include <QAction>

namespace vigie {

PlaceEditController::PlaceEditController(QAction* action, PlaceFacetView* view, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_view(view)
{
    connect(action, &QAction::triggered, this, &PlaceEditController::chooseUnplaced);
    connect(view, &PlaceFacetView::moveRequested, this, &PlaceEditController::move);
    setRunners(nullptr, nullptr);
}

void PlaceEditController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    m_queries = queries;
    m_edits = edits;
    m_action->setEnabled(queries && edits);
    m_view->setEditable(queries && edits);
}

void PlaceEditController::chooseUnplaced()
{
    if (!m_edits)
        return;
    auto* picker = new PlacePicker(tr("Unknown places"),
                                   tr("Places that the gazetteer does not know and that stand in no other place. "
                                      "Which one shall be put into the tree?"),
                                   tr("Put it into the tree…"), m_view->window());
    answer(picker, PlaceSearchQuery::Among::Unplaced, {});
    connect(picker, &PlacePicker::placePicked, this, [this, picker](PlaceId id) {
        const QString name = picker->nameOf(id);
        picker->accept();
        move({id, name, {}, {}});
    });
    picker->open();
    picker->setSearch({});
}

void PlaceEditController::move(const Place& place)
{
    if (!m_edits)
        return;
    auto* picker = new PlacePicker(tr("Place in the tree"), tr("Where does “%1” lie?").arg(place.name),
                                   tr("Put it there"), m_view->window());
    picker->allowTop();
    picker->allowNew(tr("Makes a place inside the one chosen, and puts it there"));
    answer(picker, PlaceSearchQuery::Among::All, place.id);
    connect(picker, &PlacePicker::placePicked, this,
            [this, picker, id = place.id](PlaceId parent) { run(setPlaceParent(id, parent), picker); });
    connect(picker, &PlacePicker::newPlaceRequested, this,
            [this, picker, id = place.id](const QString& name, PlaceId above) {
                run(putPlaceBelowNew(id, name, above), picker);
            });
    picker->open();
    picker->setSearch({});
}

void PlaceEditController::choose(QObject* receiver, const std::function<void(const Place&)>& take)
{
    if (!m_edits)
        return;
    auto* picker = new PlacePicker(tr("Place of the figure"), tr("Where is it? Any place that Vigie knows."),
                                   tr("Choose"), m_view->window());
    picker->allowNew(tr("Makes a place inside the one chosen, for the figure"));
    answer(picker, PlaceSearchQuery::Among::All, {});
    connect(picker, &PlacePicker::placePicked, receiver, [picker, take](PlaceId id) {
        take({id, picker->nameOf(id), {}, {}});
        picker->accept();
    });
    connect(picker, &PlacePicker::newPlaceRequested, receiver,
            [this, picker, take](const QString& name, PlaceId above) {
                run(addPlace(name, above), picker, [take, name](const EditOutcome& outcome) {
                    take({PlaceId{outcome.made}, name.simplified(), {}, {}});
                });
            });
    picker->open();
    picker->setSearch({});
}

void PlaceEditController::answer(PlacePicker* picker, PlaceSearchQuery::Among among, PlaceId outside)
{
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &PlacePicker::searchRequested, this, [this, picker, among, outside](const QString& text) {
        if (!m_queries)
            return;
        const PlaceSearchQuery query{text, among, outside, SearchPicker::kMostRows};
        m_queries->run(Lane::PlaceSearch, query, picker,
                       [picker](const Result<QList<PlaceHit>>& hits) { answerSearch(picker, hits); });
    });
}

void PlaceEditController::run(const EditOperation& operation, PlacePicker* picker,
                              const std::function<void(const EditOutcome&)>& done)
{
    if (!m_edits)
        return;
    m_edits->run(operation, picker, [picker, done](const Result<EditOutcome>& outcome) {
        if (!outcome) {
            picker->showProblem(refusalText(outcome.error()));
            return;
        }
        if (done)
            done(*outcome);
        picker->accept();
    });
}

} // namespace vigie
