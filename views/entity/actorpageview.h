// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/entity/choice.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace vigie {

class ActorTableView;
class LoadingShade;
class MetricTableView;
class PlaceFacetView;
class YearBars;

/// All about one actor under the filter: names, parent, articles by year, jobs and investment (counted figures only),
/// its figures with their quotes, who and what place is named with it.
class ActorPageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ActorPageView(QWidget* parent = nullptr);

    void setPage(const ActorPage& page);
    void setLoading(bool loading);
    void showError(const QString& explanation);

    ActorId actor() const { return m_actor.id; }
    const Actor& shownActor() const { return m_actor; }

    /// What can be done to the actor, behind a button of the page; not owned.
    void setEditMenu(QMenu* menu);
    void setEditable(bool editable);

signals:
    void backRequested();
    void actorChosen(vigie::ActorId actor, vigie::ActorKind kind, vigie::Choice choice); ///< filter by it
    void pageRequested(vigie::ActorId actor); ///< of the parent, or of one named with it
    void placeChosen(vigie::PlaceId place, vigie::Choice choice);
    void figureRequested(vigie::ArticleId article, vigie::MetricId figure);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void setLists(const ActorPage& page);

    Actor m_actor;
    QToolButton* m_back;
    QLabel* m_name;
    QLabel* m_kind;
    QToolButton* m_parent;
    QLabel* m_aliases;
    QPushButton* m_filter;
    QPushButton* m_edit;
    QLabel* m_totals;
    YearBars* m_years;
    QTabWidget* m_tabs;
    MetricTableView* m_figures;
    ActorTableView* m_partners;
    PlaceFacetView* m_places;
    LoadingShade* m_shade;
};

} // namespace vigie
