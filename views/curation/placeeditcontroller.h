// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"
#include "models/query/placesearchquery.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;

namespace vigie {

class EditRunner;
class PlaceFacetView;
class PlacePicker;
class QueryRunner;

/// Puts places where they belong in the tree: any one from the facet's menu, or those that nobody knows the way to
/// one after the other.
class PlaceEditController final : public QObject
{
    Q_OBJECT

public:
    /// `action` asks which unplaced place; dialogs stand over the view's window. Not owned.
    PlaceEditController(QAction* action, PlaceFacetView* view, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none, the workspace cannot be changed. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

public slots:
    void chooseUnplaced();
    void move(const vigie::Place& place); ///< asks whereto

public:
    /// Asks for any place of the workspace, or a new one, and hands it over while the receiver lives.
    void choose(QObject* receiver, const std::function<void(const Place&)>& take);

private:
    void answer(PlacePicker* picker, PlaceSearchQuery::Among among, PlaceId outside);
    void run(const EditOperation& operation, PlacePicker* picker,
             const std::function<void(const EditOutcome&)>& done = {});

    QAction* m_action;
    PlaceFacetView* m_view;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
