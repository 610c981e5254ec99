// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actortablemodel.h"

#include <algorithm>

namespace vigie {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == ActorTableModel::Name ? Qt::AlignLeading : Qt::AlignTrailing);
}

} // namespace

ActorTableModel::ActorTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ActorTableModel::setRows(QList<ActorRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameActors = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const ActorRow& a, const ActorRow& b) { return a.actor.id == b.actor.id; });
    if (sameActors) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ActorTableModel::setChosen(QList<ActorId> actors)
{
    if (actors == m_chosen)
        return;
    m_chosen = std::move(actors);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {ChosenRole, Qt::FontRole});
}

void ActorTableModel::setCellText(CellText<ActorRow> text)
{
    m_text = std::move(text);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

int ActorTableModel::rowOf(ActorId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).actor.id == id)
            return row;
    }
    return -1;
}

int ActorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActorTableModel::text(const ActorRow& row, int column) const
{
    if (m_text)
        return m_text(row, column);
    switch (column) {
    case Name:
        return row.actor.name;
    case Articles:
        return QString::number(row.articles);
    case Jobs:
        return QString::fromStdString(row.jobs.toString());
    case Investment:
        return QString::fromStdString(row.investment.toString());
    default:
        return {};
    }
}

QVariant ActorTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActorRow& row = rowAt(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.actor.id);
    case ChosenRole:
        return m_chosen.contains(row.actor.id);
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant ActorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[static_cast<std::size_t>(section)];
    if (role == Qt::ToolTipRole)
        return m_headerToolTips[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    return {};
}

bool ActorTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return false;
    (role == Qt::ToolTipRole ? m_headerToolTips : m_headers)[static_cast<std::size_t>(section)] = value.toString();
    emit headerDataChanged(orientation, section, section);
    return true;
}

void ActorTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        emit sortRequested(column, order);
}

} // namespace vigie
