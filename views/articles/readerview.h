// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/items/metrictablemodel.h"
#include "views/articles/selectedtext.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace vigie {

class ArticleBodyView;
class ArticleHeader;
class EmptyState;
class LoadingShade;
class MetricTableView;

/// One article: header, text with its evidence drawn in, and the table of its figures below. A figure chosen on one
/// side lights up on the other.
class ReaderView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);

    /// Shows an article. The same one again (after a correction) stays where it is, with its figure chosen.
    void setArticle(const ArticleDetail& detail);

    /// No article is chosen.
    void clear();

    /// Another article is on its way: what is shown is dimmed.
    void setLoading(bool loading);

    /// The article could not be read; what to do stands in `explanation`.
    void showError(const QString& explanation);

    ArticleId article() const { return m_article; }

    /// Scrolls to the evidence of a figure, lets it flash and selects its row. Does not emit figureChosen(). 0 =
    /// none.
    void showFigure(MetricId id);

    MetricId currentFigure() const;

    /// The article without its text.
    const ArticleDetail& detail() const { return m_detail; }

    /// A figure of the article; null where it has none of that id.
    const MetricRow* figure(MetricId id) const;

    /// The column that the table's keys are in.
    MetricTableModel::Column currentColumn() const;

    /// What the user has selected in the text; nothing where nothing is.
    std::optional<SelectedText> selectedText() const;

    /// A form for the figures, shown in place of their table when asked for. The reader becomes its parent.
    void setForm(QWidget* form);
    void showForm(bool shown);

    /// Corrects the article: a button in its header. Not owned.
    void setArticleAction(QAction* action);

    /// What can be done to figures, in the context menus of text and table.
    void setFigureActions(const QList<QAction*>& actions);

    QByteArray shape() const; ///< the splitter, for the settings
    void restoreShape(const QByteArray& shape);

signals:
    void articleShown(); ///< another article, the same with other contents, or none
    void figureChosen(vigie::MetricId id); ///< by the user: in text or table
    void sourceRequested(const QUrl& url);
    void articleRequested(vigie::ArticleId id); ///< another telling of the story

private:
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    ArticleHeader* m_header;
    ArticleBodyView* m_body;
    QLabel* m_notice; ///< that the text is cut
    MetricTableView* m_table;
    QStackedWidget* m_lower; ///< the table, or the form
    LoadingShade* m_shade;
    QList<int> m_sizesBefore; ///< of the splitter, without the form
    ArticleId m_article;
    ArticleDetail m_detail;
};

} // namespace vigie
