// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/celltext.h"
#include "models/vocabulary/readingkinds.h"

#include <QAbstractTableModel>
#include <QList>

#include <array>

namespace vigie {

/// One thing that another reading of the texts finds otherwise, in words.
struct RereadingLine
{
    using Kind = ReadingChangeKind;
    using What = ReadingChangeWhat;

    Kind kind = Kind::New;
    What what = What::Figure;
    QString article; ///< title
    QString before; ///< empty for what is new
    QString after; ///< empty for what is gone
    bool taken = true;

    friend bool operator==(const RereadingLine&, const RereadingLine&) = default;
};

/// The lines as a table in the order given, each to be ticked in its first column. The words in the cells and above
/// them come from the view (setCellText, setHeaderData). GUI thread.
class RereadingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChangeColumn, ///< kind and what; without words of the view: "changed figure"
        BeforeColumn,
        AfterColumn,
        ArticleColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<RereadingLine>& lines);
    void setCellText(CellText<RereadingLine> text);
    const QList<RereadingLine>& lines() const { return m_lines; }
    void takeAll(bool taken);
    qsizetype taken() const; ///< how many are ticked

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<RereadingLine> m_lines;
    CellText<RereadingLine> m_text;
    std::array<QString, ColumnCount> m_headers;
};

} // namespace vigie
