// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"
#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace vigie {

class ActorPageView;
class ActorPicker;
class EditRunner;
class QueryRunner;
class Selection;

/// What can be done to the actor whose page is open: names and kind, parent, merging, splitting, "no name". The menu
/// hangs on the page's button.
class ActorEditController final : public QObject
{
    Q_OBJECT

public:
    ActorEditController(Selection* selection, ActorPageView* page, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none, the workspace cannot be changed. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

public slots:
    void correct();
    void chooseParent();
    void merge();
    void reject(); ///< asks first: its mentions go from all articles

signals:
    void refused(const QString& why);
    void renamed(const vigie::Actor& actor, const QString& formerName); ///< as it is now
    void merged(const vigie::Actor& into);
    void rejected(const vigie::Actor& gone);

private:
    void makeMenu();
    void fillSplits();
    /// What is done with the actor picked, and what follows when it is done.
    struct Picking
    {
        std::function<EditOperation(ActorId)> operation;
        std::function<void()> done = {};
    };
    ActorPicker* openPicker(const QString& title, const QString& explanation, const QString& action, Picking picking);
    void run(EditOperation operation, QObject* dialog, const std::function<void(const QString&)>& problem,
             const std::function<void()>& done = {});

    Selection* m_selection;
    ActorPageView* m_page;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
    QMenu* m_menu;
    QMenu* m_splits;
};

} // namespace vigie
