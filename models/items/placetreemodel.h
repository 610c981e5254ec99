// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/items/celltext.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace vigie {

/// The places facet as a tree: a country holds its regions, a region its cities. Siblings stand in the order given. A
/// place whose parent is not in the rows stands at the top; parents that form a ring are cut where the ring begins.
/// GUI thread.
class PlaceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< PlaceRow
        IdRole, ///< PlaceId
        ShareRole, ///< double in [0, 1]: its articles over those of the largest top row
        ChosenRole, ///< bool: the filter asks for it
    };

    explicit PlaceTreeModel(QObject* parent = nullptr);

    /// Shows these places. The same places with the same parents in the same order change in place, so that what is
    /// unfolded stays so.
    void setRows(QList<PlaceRow> rows);

    /// Marks what the filter asks for.
    void setChosen(QList<PlaceId> places);

    void setCellText(CellText<PlaceRow> text);

    const PlaceRow& rowAt(const QModelIndex& index) const;
    int most() const { return m_most; } ///< articles of the largest top row; those in it have no more
    QModelIndex indexOf(PlaceId id) const; ///< invalid where it is not in the tree

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1; ///< -1 = the top
        int position = 0; ///< among its siblings
        std::vector<int> children;
    };

    void build();
    void emitAllChanged(const QList<int>& roles);
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    QList<PlaceRow> m_rows; ///< one a node, same index
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QHash<PlaceId, int> m_nodeOf;
    int m_most = 0;
    QList<PlaceId> m_chosen;
    CellText<PlaceRow> m_text;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::PlaceRow)
