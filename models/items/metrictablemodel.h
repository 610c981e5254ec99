// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/items/celltext.h"

#include <QAbstractTableModel>

#include <vector>

namespace vigie {

/// Figures, one a row: those of an article below its text, or those behind a bar. Which columns it has is said at
/// construction; the words in them come from the view (setCellText, setHeaderData).
///
/// Sorts in place: words by the locale's collation, amounts by unit and then by value, rows that say the same in
/// their given order. Column -1 gives the given order back. GUI thread.
class MetricTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Kind,
        Value,
        Modifier,
        Role,
        Horizon,
        Subject,
        Sector,
        Place,
        State,
        Counted, ///< what it adds to the total it is listed under
        Quote,
        Date, ///< of the article
        Article, ///< its title
        Why, ///< why it is left out of the total
        Note, ///< what the view has to say about it; sorts as given
    };

    enum Role {
        RowRole = Qt::UserRole + 1, ///< MetricRow
        IdRole, ///< MetricId
        ColumnRole, ///< int of the Column
    };

    explicit MetricTableModel(QList<Column> columns, QObject* parent = nullptr);

    const QList<Column>& columns() const { return m_columns; }
    Column columnAt(int section) const { return m_columns.at(section); }
    int sectionOf(Column column) const { return static_cast<int>(m_columns.indexOf(column)); } ///< -1 = none

    /// Shows these figures; the sorting stays. The same rows again change nothing; the same figures with other
    /// contents (a correction) change in place, so that the selection stays.
    void setRows(QList<MetricRow> rows);

    /// `column` in the function is the Column's number.
    void setCellText(CellText<MetricRow> text);

    const MetricRow& rowAt(int row) const; ///< row in the order shown
    int rowOf(MetricId id) const; ///< -1 where it is not in the list

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void computeOrder();

    QList<Column> m_columns;
    QList<MetricRow> m_rows; ///< as given
    std::vector<int> m_order; ///< index in m_rows of each shown row
    QList<QString> m_headers;
    CellText<MetricRow> m_text;
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::MetricRow)
