// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/items/celltext.h"

#include <QAbstractListModel>

namespace vigie {

/// The sector facet: one row a sector that has articles, and one for "not stated", in the order given. GUI thread.
class SectorListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< SectorRow
        ShareRole, ///< double in [0, 1]: its articles over those of the largest row
        ChosenRole, ///< bool: the filter asks for it
    };

    explicit SectorListModel(QObject* parent = nullptr);

    /// Shows these rows. The same sectors in the same order change in place.
    void setRows(QList<SectorRow> rows);

    /// Marks what the filter asks for.
    void setChosen(QList<Sector> sectors, bool notStated);

    void setCellText(CellText<SectorRow> text);

    const SectorRow& rowAt(int row) const { return m_rows.at(row); }
    int most() const { return m_most; } ///< articles of the largest row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<SectorRow> m_rows;
    int m_most = 0;
    QList<Sector> m_chosen;
    bool m_notStatedChosen = false;
    CellText<SectorRow> m_text;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::SectorRow)
