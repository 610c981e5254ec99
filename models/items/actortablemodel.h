// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/items/celltext.h"

#include <QAbstractTableModel>

#include <array>

namespace vigie {

/// The actors of one kind, one a row, in the order given: sorting and searching happen where all of them are known
/// (the query), so that a list cut to its first rows is cut rightly. A click on a header asks for it by
/// sortRequested(). GUI thread.
class ActorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Articles, Jobs, Investment, ColumnCount };

    enum Role {
        RowRole = Qt::UserRole + 1, ///< ActorRow
        IdRole, ///< ActorId
        ChosenRole, ///< bool: the filter asks for it
    };

    explicit ActorTableModel(QObject* parent = nullptr);

    /// Shows these rows. The same actors in the same order change in place, so that the selection stays.
    void setRows(QList<ActorRow> rows);

    /// Marks the actors that the filter asks for.
    void setChosen(QList<ActorId> actors);

    void setCellText(CellText<ActorRow> text);

    /// Texts of the headings (Qt::EditRole) and their tool tips (Qt::ToolTipRole) come from the view.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;

    const ActorRow& rowAt(int row) const { return m_rows.at(row); }
    int rowOf(ActorId id) const; ///< -1 where it is not in the list

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void sortRequested(int column, Qt::SortOrder order);

private:
    QString text(const ActorRow& row, int column) const;

    QList<ActorRow> m_rows;
    QList<ActorId> m_chosen;
    std::array<QString, ColumnCount> m_headers;
    std::array<QString, ColumnCount> m_headerToolTips;
    CellText<ActorRow> m_text;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ActorRow)
