// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartscene.h"

#include <QGraphicsView>

namespace vigie {

/// A chart in the window. A bar is chosen anywhere in its row or column, its name included: a small value is as easy
/// to hit as a large one. Click = filter by it, Ctrl+click = add it; double click = list its figures (the click
/// before has filtered by it already). Arrow keys go from bar to bar, Enter chooses, Ctrl+Enter adds, Space lists.
/// More bars than fit scroll.
class ChartView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setContent(const ChartContent& content);
    const ChartScene& chart() const { return *m_scene; }

signals:
    void filterRequested(const vigie::BinKey& key, bool add);
    void filterWithdrawn(); ///< the last filterRequested() was only the beginning of a double click
    void figuresRequested(const vigie::BinKey& key);
    void menuRequested(const vigie::BinKey& key, const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    qsizetype barAt(QPoint position) const;
    BinKey keyOf(qsizetype bar) const;
    QString tipAt(QPoint position) const;
    void goTo(qsizetype bar); ///< by the keyboard; the nearest one there is

    ChartContent m_content;
    ChartScene* m_scene;
    qsizetype m_pressed = -1;
    BinKey m_clicked; ///< survives the rebuilding between the two clicks of a double click
    bool m_hasClicked = false;
};

} // namespace vigie
