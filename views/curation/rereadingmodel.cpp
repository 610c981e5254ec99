// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/rereadingmodel.h"

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString kindText(RereadingLine::Kind kind)
{
    switch (kind) {
    case RereadingLine::Kind::New:
        return RereadingModel::tr("New");
    case RereadingLine::Kind::Changed:
        return RereadingModel::tr("Changed");
    case RereadingLine::Kind::Gone:
        break;
    }
    return RereadingModel::tr("Gone");
}

QString whatText(RereadingLine::What what)
{
    switch (what) {
    case RereadingLine::What::Figure:
        return RereadingModel::tr("figure");
    case RereadingLine::What::Actor:
        return RereadingModel::tr("actor");
    case RereadingLine::What::Place:
        return RereadingModel::tr("place");
    case RereadingLine::What::Sectors:
        break;
    }
    return RereadingModel::tr("sectors");
}

} // namespace

void RereadingModel::setLines(const QList<RereadingLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
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
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const RereadingLine& line = m_lines.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == ChangeColumn)
        return line.taken ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ChangeColumn:
        return tr("%1: %2").arg(kindText(line.kind), whatText(line.what));
    case BeforeColumn:
        return line.before;
    case AfterColumn:
        return line.after;
    case ArticleColumn:
        return line.article;
    default:
        return {};
    }
}

bool RereadingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != ChangeColumn || index.row() >= m_lines.size())
        return false;
    m_lines[index.row()].taken = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant RereadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Take");
    case BeforeColumn:
        return tr("So far");
    case AfterColumn:
        return tr("Read now");
    case ArticleColumn:
        return tr("Article");
    default:
        return {};
    }
}

Qt::ItemFlags RereadingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ChangeColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace vigie
