// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sectorlistmodel.h"

#include <algorithm>

namespace vigie {

SectorListModel::SectorListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void SectorListModel::setRows(QList<SectorRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameSectors = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                        [](const SectorRow& a, const SectorRow& b) { return a.sector == b.sector; });
    if (!sameSectors)
        beginResetModel();
    m_rows = std::move(rows);
    m_most = 0;
    for (const SectorRow& row : m_rows)
        m_most = std::max(m_most, row.articles);
    if (sameSectors)
        emit dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

void SectorListModel::setChosen(QList<Sector> sectors, bool notStated)
{
    if (sectors == m_chosen && notStated == m_notStatedChosen)
        return;
    m_chosen = std::move(sectors);
    m_notStatedChosen = notStated;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
}

void SectorListModel::setCellText(CellText<SectorRow> text)
{
    m_text = std::move(text);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int SectorListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectorListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SectorRow& row = rowAt(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case ShareRole:
        return m_most > 0 ? static_cast<double>(row.articles) / m_most : 0.0;
    case ChosenRole:
        return row.sector ? m_chosen.contains(*row.sector) : m_notStatedChosen;
    case Qt::DisplayRole: {
        if (m_text)
            return m_text(row, index.column());
        const std::string_view sectorCode = row.sector ? code(*row.sector) : std::string_view{};
        return QString::fromLatin1(sectorCode.data(), static_cast<qsizetype>(sectorCode.size()));
    }
    default:
        return {};
    }
}

} // namespace vigie
