// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace vigie {

/// The numbers of a chart as a table, one bin a row: its twin for those who read or hear it. First come the columns
/// below, then, if the chart is stacked, one a stacked part, in the order of their totals. Values only: the words
/// come from the view (setCellText, setHeaderText); without one, cells answer codes and plain numbers.
///
/// Sorts in place; column -1 gives the breakdown's own order back. GUI thread.
class BreakdownTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BinColumn, ValueColumn, FiguresColumn, ApproximateColumn, FirstSeriesColumn };

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< BinKey of the row
        ValueRole, ///< the cell's number as double; invalid for the bin itself
    };

    /// A cell in words.
    using CellText = std::function<QString(const Bin& bin, int column)>;
    using HeaderText = std::function<QString(int column)>;

    explicit BreakdownTableModel(QObject* parent = nullptr);

    /// The same content again changes nothing.
    void setContent(const Breakdown& breakdown, std::optional<Axis> stack);
    void setWords(CellText cells, HeaderText headers);

    const Breakdown& breakdown() const { return m_breakdown; }
    std::optional<Axis> stack() const { return m_stack; }
    const BinKey& seriesOf(int column) const { return m_series.at(column - FirstSeriesColumn); }
    const Bin& binAt(int row) const;

    /// What of the bin lies in the column's series: zero where nothing does.
    Sum partOf(const Bin& bin, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void computeOrder();
    Sum numberOf(const Bin& bin, int column) const;
    QString plainText(const Bin& bin, int column) const;

    Breakdown m_breakdown;
    std::optional<Axis> m_stack;
    QList<BinKey> m_series;
    std::vector<qsizetype> m_order; ///< index of the bin in each row
    CellText m_cellText;
    HeaderText m_headerText;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::BinKey)
