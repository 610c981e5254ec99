// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/placetreemodel.h"

#include <algorithm>

namespace vigie {

PlaceTreeModel::PlaceTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void PlaceTreeModel::setRows(QList<PlaceRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameTree = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const PlaceRow& a, const PlaceRow& b) {
                                         return a.place.id == b.place.id && a.place.parent == b.place.parent;
                                     });
    if (!sameTree)
        beginResetModel();
    m_rows = std::move(rows);
    build();
    if (sameTree)
        emitAllChanged({});
    else
        endResetModel();
}

void PlaceTreeModel::build()
{
    const auto count = static_cast<std::size_t>(m_rows.size());
    m_nodes.assign(count, Node{});
    m_top.clear();
    m_nodeOf.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_nodeOf.insert(m_rows[i].place.id, i);

    for (std::size_t i = 0; i < count; ++i) {
        const int parent = m_nodeOf.value(m_rows[static_cast<qsizetype>(i)].place.parent, -1);
        // A ring would hide its places for ever: the link that closes one is not made.
        bool ring = false;
        for (int above = parent; above >= 0 && !ring; above = m_nodes[static_cast<std::size_t>(above)].parent)
            ring = above == static_cast<int>(i);
        m_nodes[i].parent = ring ? -1 : parent;
    }
    m_most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Node& node = m_nodes[i];
        std::vector<int>& siblings
            = node.parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.position = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
        if (node.parent < 0)
            m_most = std::max(m_most, m_rows[static_cast<qsizetype>(i)].articles);
    }
}

void PlaceTreeModel::setChosen(QList<PlaceId> places)
{
    if (places == m_chosen)
        return;
    m_chosen = std::move(places);
    emitAllChanged({ChosenRole});
}

void PlaceTreeModel::setCellText(CellText<PlaceRow> text)
{
    m_text = std::move(text);
    emitAllChanged({Qt::DisplayRole});
}

void PlaceTreeModel::emitAllChanged(const QList<int>& roles)
{
    const auto emitChildren = [this, &roles](const std::vector<int>& children) {
        if (children.empty())
            return;
        const auto last = static_cast<int>(children.size()) - 1;
        emit dataChanged(createIndex(0, 0, static_cast<quintptr>(children.front())),
                         createIndex(last, 0, static_cast<quintptr>(children.back())), roles);
    };
    emitChildren(m_top);
    for (const Node& node : m_nodes)
        emitChildren(node.children);
}

const PlaceRow& PlaceTreeModel::rowAt(const QModelIndex& index) const
{
    return m_rows.at(static_cast<qsizetype>(index.internalId()));
}

QModelIndex PlaceTreeModel::indexOf(PlaceId id) const
{
    const auto found = m_nodeOf.constFind(id);
    if (found == m_nodeOf.constEnd())
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(*found)].position, 0, static_cast<quintptr>(*found));
}

const std::vector<int>& PlaceTreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_nodes[static_cast<std::size_t>(parent.internalId())].children : m_top;
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[static_cast<std::size_t>(child.internalId())].parent;
    if (above < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(above)].position, 0, static_cast<quintptr>(above));
}

int PlaceTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int PlaceTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PlaceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceRow& row = rowAt(index);
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.place.id);
    case ShareRole:
        return m_most > 0 ? std::min(1.0, static_cast<double>(row.articles) / m_most) : 0.0;
    case ChosenRole:
        return m_chosen.contains(row.place.id);
    case Qt::DisplayRole:
        return m_text ? m_text(row, index.column()) : row.place.name;
    default:
        return {};
    }
}

} // namespace vigie
