// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/metrictablemodel.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

using Column = MetricTableModel::Column;

/// The words of a column without any locale: what is sorted by where words are, and shown where no view has a say.
QString plainText(const MetricRow& row, Column column)
{
    const MetricFields& fields = row.metric.fields;
    switch (column) {
    case Column::Kind:
        return latin(code(fields.kind));
    case Column::Value:
        return QString(QString::fromStdString(fields.value.toString()) + u' ' + fields.unit);
    case Column::Modifier:
        return latin(code(fields.modifier));
    case Column::Role:
        return latin(code(fields.role));
    case Column::Horizon:
        return fields.horizon;
    case Column::Subject:
        return row.subjectName;
    case Column::Sector:
        return fields.sector ? latin(code(*fields.sector)) : QString();
    case Column::Place:
        return row.placeName;
    case Column::State:
        return latin(code(row.metric.review));
    case Column::Counted:
        return QString(QString::fromStdString(row.counted.toString()) + u' ' + row.countedUnit);
    case Column::Quote:
        return row.metric.quote;
    case Column::Date:
        return row.articleDate.toIso();
    case Column::Article:
        return row.articleTitle;
    case Column::Why:
        return code(row.why);
    case Column::Note:
        break;
    }
    return {};
}

template <class T> int compare(const T& a, const T& b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int compareValues(const MetricRow& a, const MetricRow& b)
{
    const MetricFields& left = a.metric.fields;
    const MetricFields& right = b.metric.fields;
    const int byUnit = compare(left.unit, right.unit);
    return byUnit != 0 ? byUnit : compare(left.value, right.value);
}

int compareRows(const MetricRow& a, const MetricRow& b, Column column, const QCollator& collator)
{
    const MetricFields& left = a.metric.fields;
    const MetricFields& right = b.metric.fields;
    switch (column) {
    case Column::Kind:
        return compare(left.kind, right.kind);
    case Column::Value:
        return compareValues(a, b);
    case Column::Modifier:
        return compare(left.modifier, right.modifier);
    case Column::Role:
        return compare(left.role, right.role);
    case Column::Sector:
        return compare(left.sector, right.sector);
    case Column::State:
        return compare(a.metric.review, b.metric.review);
    case Column::Counted:
        return compare(a.counted, b.counted);
    case Column::Date:
        return compare(a.articleDate, b.articleDate);
    case Column::Why:
        return compare(a.why, b.why);
    case Column::Note:
        return 0;
    default:
        return collator.compare(plainText(a, column), plainText(b, column));
    }
}

} // namespace

MetricTableModel::MetricTableModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_headers(m_columns.size())
{
}

void MetricTableModel::setRows(QList<MetricRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameFigures = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const MetricRow& a, const MetricRow& b) { return a.metric.id && a.metric.id == b.metric.id; });
    if (sameFigures && m_sortSection < 0) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    computeOrder();
    endResetModel();
}

void MetricTableModel::setCellText(CellText<MetricRow> text)
{
    m_text = std::move(text);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

const MetricRow& MetricTableModel::rowAt(int row) const
{
    return m_rows.at(m_order.at(static_cast<std::size_t>(row)));
}

int MetricTableModel::rowOf(MetricId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).metric.id == id)
            return row;
    }
    return -1;
}

int MetricTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MetricTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MetricRow& row = rowAt(index.row());
    const Column column = columnAt(index.column());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.metric.id);
    case ColumnRole:
        return static_cast<int>(column);
    case Qt::DisplayRole:
        return m_text ? m_text(row, static_cast<int>(column)) : plainText(row, column);
    case Qt::TextAlignmentRole: {
        const bool amount = column == Column::Value || column == Column::Counted;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (amount ? Qt::AlignTrailing : Qt::AlignLeading)));
    }
    default:
        return {};
    }
}

QVariant MetricTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole) {
        const Column column = columnAt(section);
        const bool amount = column == Column::Value || column == Column::Counted;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (amount ? Qt::AlignTrailing : Qt::AlignLeading)));
    }
    return {};
}

bool MetricTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return false;
    m_headers[section] = value.toString();
    emit headerDataChanged(orientation, section, section);
    return true;
}

void MetricTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> given; // of each persistent index: its row as given
    given.reserve(before.size());
    for (const QModelIndex& index : before)
        given.append(m_order[static_cast<std::size_t>(index.row())]);

    m_sortSection = column;
    m_sortOrder = order;
    computeOrder();

    std::vector<int> shownAt(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        shownAt[static_cast<std::size_t>(m_order[i])] = static_cast<int>(i);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(shownAt[static_cast<std::size_t>(given[i])], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MetricTableModel::computeOrder()
{
    m_order.resize(static_cast<std::size_t>(m_rows.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortSection < 0)
        return;
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    const Column column = columnAt(m_sortSection);
    const int sign = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return sign * compareRows(m_rows.at(a), m_rows.at(b), column, collator) < 0;
    });
}

} // namespace vigie
