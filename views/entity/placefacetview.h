// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/placetreemodel.h"
#include "views/entity/choice.h"

#include <QSet>
#include <QTreeView>

namespace vigie {

/// The places under all other conditions, as a tree. What is unfolded stays so while the filter changes.
class PlaceFacetView final : public QTreeView
{
    Q_OBJECT

public:
    explicit PlaceFacetView(QWidget* parent = nullptr);

    void setRows(const QList<PlaceRow>& rows);
    void setChosen(const Filter& filter); ///< and unfolds down to what is chosen

    /// Can places be moved? Then the menu of a row says so.
    void setEditable(bool editable) { m_editable = editable; }

signals:
    void placeChosen(vigie::PlaceId place, vigie::Choice choice);
    void moveRequested(const vigie::Place& place); ///< to somewhere else in the tree

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    PlaceTreeModel* m_model;
    QSet<PlaceId> m_unfolded;
    bool m_editable = false;
    bool m_first = true; ///< nothing was shown yet
};

} // namespace vigie
