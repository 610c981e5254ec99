// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/actortablemodel.h"
#include "views/entity/choice.h"

#include <QTableView>

namespace vigie {

/// Actors with their articles, counted jobs and investment. A row is chosen for the filter; its arrow, the context
/// menu or the key → opens the actor's page.
class ActorTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit ActorTableView(QWidget* parent = nullptr);

    void setRows(const QList<ActorRow>& rows);
    void setChosen(const QList<ActorId>& actors);

    /// The display currency: stands in the heading of the investments.
    void setCurrency(const QString& currency);

    /// Shows names and articles only, without headings: for actors named beside another one.
    void setShort();

    ActorTableModel* actors() const { return m_model; }

    QRect arrowRect(const QModelIndex& index) const; ///< in the viewport

signals:
    void actorChosen(vigie::ActorId actor, vigie::ActorKind kind, vigie::Choice choice);
    void pageRequested(vigie::ActorId actor);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setWords();
    void choose(const QModelIndex& index, Choice choice);

    ActorTableModel* m_model;
    QString m_currency;
};

} // namespace vigie
