// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/articlelistmodel.h"

#include <QListView>
#include <QTimer>

namespace vigie {

/// The list of articles. Of a million rows it knows the ids and shows the rows on the screen; these it asks for
/// through its model's pageRequested().
class ArticleListView final : public QListView
{
    Q_OBJECT

public:
    explicit ArticleListView(QWidget* parent = nullptr);

    ArticleListModel* articles() const { return m_model; }

    ArticleId currentArticle() const;

    /// Those that the user has marked, in order of the list; at most so many.
    QList<ArticleId> selectedArticles(int most) const;
    qsizetype selectedCount() const;

    /// Makes an article the current one and scrolls to it, without emitting articleChosen(). Where the list does not
    /// hold it, none is current.
    void setCurrentArticle(ArticleId id);

signals:
    void selectedCountChanged();
    void articleChosen(vigie::ArticleId id); ///< the user made it the current one
    void articleActivated(vigie::ArticleId id); ///< Enter or double click: go on to the reader

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void askForVisible();
    void setWords();

    ArticleListModel* m_model;
    QTimer m_ask; ///< once a frame at most, outside painting
    bool m_quiet = false;
};

} // namespace vigie
