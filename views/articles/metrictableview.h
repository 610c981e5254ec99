// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/metrictablemodel.h"
#include "views/common/localeformat.h"

#include <QHash>
#include <QTableView>

namespace vigie {

/// A table of figures: those of the article in the reader, or those behind a number. One figure is current; Enter or
/// a double click opens it.
class MetricTableView final : public QTableView
{
    Q_OBJECT

public:
    /// Columns of the reader's table, and of a list of figures from many articles.
    static QList<MetricTableModel::Column> readerColumns();
    static QList<MetricTableModel::Column> figureColumns();
    static QList<MetricTableModel::Column> reviewColumns();

    explicit MetricTableView(const QList<MetricTableModel::Column>& columns, QWidget* parent = nullptr);

    void setRows(const QList<MetricRow>& rows);

    /// What stands in Column::Note, by figure.
    void setNotes(const QHash<MetricId, QString>& notes);

    MetricTableModel* metrics() const { return m_model; }
    MetricId currentFigure() const; ///< 0 = none

    /// Makes a figure the current one and scrolls to it, without emitting figureChosen(); 0 = none.
    void setCurrentFigure(MetricId id);

signals:
    void figureChosen(vigie::MetricId id); ///< the user made it the current one
    void figureActivated(vigie::MetricId id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    int sizeHintForColumn(int column) const override;

private:
    void setWords();
    void fitColumns();
    void stretchQuote();

    MetricTableModel* m_model;
    QHash<MetricId, QString> m_notes;
    bool m_quiet = false; ///< the change comes from outside
    bool m_widthsSet = false; ///< by the first rows
    bool m_widthsByUser = false;
};

} // namespace vigie
