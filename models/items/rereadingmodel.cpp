// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rereadingmodel.h"

#include <algorithm>

namespace vigie {

namespace {

QString plainText(const RereadingLine& line, int column)
{
    switch (column) {
    case RereadingModel::ChangeColumn:
        return QString::fromUtf8(code(line.kind)) + u' ' + QString::fromUtf8(code(line.what));
    case RereadingModel::BeforeColumn:
        return line.before;
    case RereadingModel::AfterColumn:
        return line.after;
    default:
        return line.article;
    }
}

} // namespace

void RereadingModel::setLines(const QList<RereadingLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void RereadingModel::setCellText(CellText<RereadingLine> text)
{
    m_text = std::move(text);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

void RereadingModel::takeAll(bool taken)
{
    if (m_lines.isEmpty())
        return;
    for (RereadingLine& line : m_lines)
        line.taken = taken;
    emit dataChanged(index(0, ChangeColumn), index(rowCount() - 1, ChangeColumn), {Qt::CheckStateRole});
}

qsizetype RereadingModel::taken() const
{
    return std::ranges::count_if(m_lines, &RereadingLine::taken);
}

int RereadingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RereadingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RereadingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RereadingLine& line = m_lines.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == ChangeColumn)
        return line.taken ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_text ? m_text(line, index.column()) : plainText(line, index.column());
}

bool RereadingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::CheckStateRole || index.column() != ChangeColumn)
        return false;
    m_lines[index.row()].taken = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant RereadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_headers.at(static_cast<std::size_t>(section));
}

bool RereadingModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return false;
    m_headers.at(static_cast<std::size_t>(section)) = value.toString();
    emit headerDataChanged(orientation, section, section);
    return true;
}

Qt::ItemFlags RereadingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ChangeColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace vigie
