// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlelistview.h"

#include "views/articles/articledelegate.h"
#include "views/articles/articlewords.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

ArticleListView::ArticleListView(QWidget* parent)
    : QListView(parent)
    , m_model(new ArticleListModel(this))
{
    setObjectName("ArticleListView"_L1);
    setAccessibleName(tr("Articles"));
    setModel(m_model);
    setItemDelegate(new ArticleDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu); // those that the window adds
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows do not change their width when the filter changes
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWords();
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &ArticleListView::askForVisible);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit articleActivated(m_model->idAt(index.row())); });
}

void ArticleListView::setWords()
{
    m_model->setRowText(
        [format = LocaleFormat(locale())](const ArticleRow& row) { return articleSentence(row, format); });
}

QList<ArticleId> ArticleListView::selectedArticles(int most) const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<ArticleId> articles;
    for (const int row : std::as_const(rows))
        articles.append(m_model->idAt(row));
    return articles;
}

qsizetype ArticleListView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

void ArticleListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectedCountChanged();
}

ArticleId ArticleListView::currentArticle() const
{
    return m_model->idAt(currentIndex().row());
}

void ArticleListView::setCurrentArticle(ArticleId id)
{
    if (id == currentArticle())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = id ? m_model->rowOf(id) : -1;
    // Alone, also while Ctrl or Shift is held for the shortcut that brought the article.
    selectionModel()->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row),
                                      QItemSelectionModel::ClearAndSelect);
}

void ArticleListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        emit articleChosen(m_model->idAt(current.row()));
}

void ArticleListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // Not QListView's: it lays all rows out again (30 ms for a million), and content never changes a row's height.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ArticleListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_ask.isActive())
        m_ask.start();
}

void ArticleListView::askForVisible()
{
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const QRect area = viewport()->rect();
    const QModelIndex first = indexAt(area.topLeft());
    const QModelIndex last = indexAt(area.bottomLeft());
    m_model->want(first.isValid() ? first.row() : 0, last.isValid() ? last.row() : m_model->rowCount() - 1);
}

void ArticleListView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        setWords();
}

} // namespace vigie
