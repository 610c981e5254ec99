// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/breakdowntablemodel.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <numeric>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QList<BinKey> seriesKeys(const Breakdown& breakdown)
{
    std::map<BinKey, Sum> totals;
    for (const Bin& bin : breakdown.bins)
        for (const Segment& segment : bin.segments)
            totals[segment.key] += segment.value;
    QList<BinKey> keys;
    for (const auto& [key, total] : totals)
        keys.append(key);
    // Others and NotStated stand behind the values, as in the breakdown itself.
    std::stable_sort(keys.begin(), keys.end(), [&](const BinKey& a, const BinKey& b) {
        const bool valueA = a.type == BinKey::Type::Value;
        const bool valueB = b.type == BinKey::Type::Value;
        if (valueA != valueB)
            return valueA;
        return totals.at(a) > totals.at(b);
    });
    return keys;
}

} // namespace

BreakdownTableModel::BreakdownTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void BreakdownTableModel::setContent(const Breakdown& breakdown, std::optional<Axis> stack)
{
    if (breakdown == m_breakdown && stack == m_stack)
        return;
    beginResetModel();
    m_breakdown = breakdown;
    m_stack = stack;
    m_series = stack ? seriesKeys(breakdown) : QList<BinKey>();
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    computeOrder();
    endResetModel();
}

void BreakdownTableModel::setWords(CellText cells, HeaderText headers)
{
    beginResetModel();
    m_cellText = std::move(cells);
    m_headerText = std::move(headers);
    endResetModel();
}

const Bin& BreakdownTableModel::binAt(int row) const
{
    return m_breakdown.bins.at(m_order.at(static_cast<std::size_t>(row)));
}

Sum BreakdownTableModel::partOf(const Bin& bin, int column) const
{
    Sum sum;
    for (const Segment& segment : bin.segments)
        if (segment.key == seriesOf(column))
            sum += segment.value;
    return sum;
}

int BreakdownTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_breakdown.bins.size());
}

int BreakdownTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSeriesColumn + static_cast<int>(m_series.size());
}

QVariant BreakdownTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bin& bin = binAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_cellText ? m_cellText(bin, index.column()) : plainText(bin, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>((index.column() == BinColumn ? Qt::AlignLeading : Qt::AlignTrailing)
                                        | Qt::AlignVCenter);
    case KeyRole:
        return QVariant::fromValue(bin.key);
    case ValueRole:
        return index.column() == BinColumn ? QVariant() : QVariant(numberOf(bin, index.column()).toDouble());
    default:
        return {};
    }
}

QVariant BreakdownTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((section == BinColumn ? Qt::AlignLeading : Qt::AlignTrailing)
                                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (m_headerText)
        return m_headerText(section);
    switch (section) {
    case BinColumn:
        return code(m_breakdown.axis);
    case ValueColumn:
        return code(m_breakdown.measure);
    case FiguresColumn:
        return u"figures"_s;
    case ApproximateColumn:
        return u"approximate"_s;
    default:
        return QString::number(seriesOf(section).id);
    }
}

void BreakdownTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<qsizetype> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    computeOrder();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& index : old) {
        const qsizetype bin = before.at(static_cast<std::size_t>(index.row()));
        const auto row = std::distance(m_order.begin(), std::find(m_order.begin(), m_order.end(), bin));
        moved.append(this->index(static_cast<int>(row), index.column()));
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void BreakdownTableModel::computeOrder()
{
    m_order.resize(static_cast<std::size_t>(m_breakdown.bins.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    const auto words
        = [this](const Bin& bin) { return m_cellText ? m_cellText(bin, BinColumn) : plainText(bin, BinColumn); };
    const QCollator collator;
    const auto less = [&](qsizetype one, qsizetype other) {
        const Bin& a = m_breakdown.bins.at(one);
        const Bin& b = m_breakdown.bins.at(other);
        if (m_sortColumn != BinColumn)
            return numberOf(a, m_sortColumn) < numberOf(b, m_sortColumn);
        // Years and months are numbers, whatever their names.
        if (isTime(m_breakdown.axis))
            return a.key < b.key;
        return collator.compare(words(a), words(b)) < 0;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(m_order.begin(), m_order.end(), less);
    else
        std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) { return less(b, a); });
}

Sum BreakdownTableModel::numberOf(const Bin& bin, int column) const
{
    switch (column) {
    case BinColumn:
        return {};
    case ValueColumn:
        return bin.value;
    case FiguresColumn:
        return Sum{Int128{bin.figures} * 1000};
    case ApproximateColumn:
        return Sum{Int128{bin.approximate} * 1000};
    default:
        return partOf(bin, column);
    }
}

QString BreakdownTableModel::plainText(const Bin& bin, int column) const
{
    if (column == BinColumn)
        return bin.name.isEmpty() ? QString::number(bin.key.id) : bin.name;
    return QString::fromStdString(numberOf(bin, column).toString());
}

} // namespace vigie
