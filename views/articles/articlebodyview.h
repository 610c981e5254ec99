// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/articles/marks.h"
#include "views/articles/selectedtext.h"
#include "views/common/localeformat.h"

#include <QPlainTextEdit>
#include <QVariantAnimation>

namespace vigie {

class EvidenceHighlighter;

/// An article's text, read-only and always plain, with its evidence drawn in. Pointing at evidence tells what was
/// read there; a click on a figure, or the text cursor moved onto it by keys, chooses it.
class ArticleBodyView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ArticleBodyView(QWidget* parent = nullptr);

    /// Shows a text from its beginning. The same text with other figures (a correction) stays where it is.
    void setArticle(const ArticleDetail& detail);

    bool isCut() const { return m_cut; } ///< the body goes on behind what is shown

    /// Scrolls to a figure's evidence and lets it flash. False where it is not in the text shown.
    bool showFigure(MetricId id);

    MetricId chosenFigure() const { return m_chosen; }

    const Marks& marks() const;

    /// What the user has selected; nothing where nothing is, or only blanks.
    std::optional<SelectedText> selectedText() const;

    /// What the context menu offers besides copying.
    void setFigureActions(const QList<QAction*>& actions) { m_actions = actions; }

    /// Where a mark stands in the viewport; for tests and tool tips.
    QRect rectOf(const Mark& mark) const;

signals:
    void figureChosen(vigie::MetricId id);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<Mark> markUnder(QPoint position) const;
    QString toolTipOf(const Mark& mark) const;
    void chooseAt(const std::optional<Mark>& mark);
    void drawChosen(double flash);
    void limitLineLength();

    EvidenceHighlighter* m_highlighter;
    ArticleDetail m_detail; ///< its body is dropped once shown
    QString m_shown; ///< toPlainText() has blanks for its U+00A0 and line ends for its U+2028
    MetricId m_chosen;
    bool m_cut = false;
    QList<QAction*> m_actions; ///< not mine
    QVariantAnimation m_flash;
};

} // namespace vigie
