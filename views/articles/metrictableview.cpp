// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/metrictableview.h"

#include "views/articles/articlewords.h"
#include "views/articles/metricdelegate.h"
#include "views/common/spacing.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

namespace {

constexpr int kWidestColumn = 32; // average characters, when widths are first chosen
constexpr int kWidestNote = 52; // a sentence

} // namespace

QList<Column> MetricTableView::readerColumns()
{
    return {Column::Kind,    Column::Value,   Column::State,  Column::Role, Column::Modifier,
            Column::Horizon, Column::Subject, Column::Sector, Column::Place};
}

QList<Column> MetricTableView::figureColumns()
{
    return {Column::Counted, Column::Value, Column::Quote,   Column::Date,
            Column::Article, Column::Why,   Column::Subject, Column::State};
}

QList<Column> MetricTableView::reviewColumns()
{
    return {Column::Note, Column::Kind, Column::Value, Column::Role, Column::Quote, Column::Date, Column::Article};
}

MetricTableView::MetricTableView(const QList<Column>& columns, QWidget* parent)
    : QTableView(parent)
    , m_model(new MetricTableModel(columns, this))
{
    setObjectName("MetricTableView"_L1);
    setAccessibleName(tr("Figures"));
    setModel(m_model);
    setItemDelegate(new MetricDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kUnit);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setWords();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        // The last one follows the window; one that is hidden or shown was not drawn by anybody.
        const bool drawn = before > 0 && now > 0;
        if (!m_quiet && drawn && horizontalHeader()->visualIndex(section) < m_model->columnCount() - 1)
            m_widthsByUser = true;
    });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit figureActivated(m_model->rowAt(index.row()).metric.id); });
}

void MetricTableView::setWords()
{
    m_model->setCellText([format = LocaleFormat(locale()), notes = m_notes](const MetricRow& row, int column) {
        return column == static_cast<int>(Column::Note) ? notes.value(row.metric.id)
                                                        : metricCell(row, column, format);
    });
    for (int section = 0; section < m_model->columnCount(); ++section)
        m_model->setHeaderData(section, Qt::Horizontal, metricHeader(static_cast<int>(m_model->columnAt(section))));
}

void MetricTableView::setNotes(const QHash<MetricId, QString>& notes)
{
    m_notes = notes;
    setWords();
}

void MetricTableView::setRows(const QList<MetricRow>& rows)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setRows(rows);
    if (!m_widthsByUser && !rows.isEmpty())
        fitColumns();
}

/// As wide as the first rows ask, and wider where later ones do: a value is never cut off, and columns that shrank
/// from article to article would jump.
void MetricTableView::fitColumns()
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const int least = m_widthsSet ? columnWidth(section) : 0;
        setColumnWidth(section,
                       std::max({least, sizeHintForColumn(section), horizontalHeader()->sectionSizeHint(section)}));
    }
    m_widthsSet = true;
    stretchQuote();
}

/// The quote is the proof: it gets the room that the other columns leave, as far as it needs it.
void MetricTableView::stretchQuote()
{
    const int quote = m_model->sectionOf(Column::Quote);
    if (quote < 0 || isColumnHidden(quote))
        return;
    int room = viewport()->width();
    for (int section = 0; section < m_model->columnCount(); ++section)
        if (section != quote && !isColumnHidden(section))
            room -= section == m_model->columnCount() - 1
                ? std::max(sizeHintForColumn(section), horizontalHeader()->sectionSizeHint(section))
                : columnWidth(section);
    const int wanted = QTableView::sizeHintForColumn(quote);
    setColumnWidth(quote, std::max(sizeHintForColumn(quote), std::min(room, wanted)));
}

void MetricTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const QScopedValueRollback quiet(m_quiet, true);
    if (!m_widthsByUser && m_widthsSet)
        stretchQuote();
}

int MetricTableView::sizeHintForColumn(int column) const
{
    const bool isNote = m_model->columnAt(column) == Column::Note;
    const int widest = fontMetrics().averageCharWidth() * (isNote ? kWidestNote : kWidestColumn);
    return std::min(QTableView::sizeHintForColumn(column), widest);
}

MetricId MetricTableView::currentFigure() const
{
    return currentIndex().isValid() ? m_model->rowAt(currentIndex().row()).metric.id : MetricId{};
}

void MetricTableView::setCurrentFigure(MetricId id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->rowOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    // The value is what is looked at, and corrected, first.
    const int column
        = currentIndex().isValid() ? currentIndex().column() : m_model->sectionOf(MetricTableModel::Column::Value);
    setCurrentIndex(m_model->index(row, column));
    // A table that is given its height back, or a new last row, is laid out later only.
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

void MetricTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        emit figureChosen(m_model->rowAt(current.row()).metric.id);
}

void MetricTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        setWords();
}

} // namespace vigie
