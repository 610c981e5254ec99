// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vigie {

// For words that come from the data and may be of any length: a widget as wide as its words would widen its window
// beyond the screen. These want to be as wide as their words and give way to a few characters, with "…" at the end of
// what is shown. The whole text stays the accessible name, and is the tool tip wherever it is cut and nobody has set
// another.

class ElidedButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

class ElidedToolButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedToolButton(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// One line of plain text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vigie
