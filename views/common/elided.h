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

/// What they have in common, over the widget that each is; there are the three below.
template <class Widget> class Elided : public Widget
{
public:
    QSize minimumSizeHint() const override;

protected:
    Elided(QWidget* parent, QSizePolicy::Policy across);
    bool event(QEvent* event) override;
};

class ElidedButton final : public Elided<QPushButton>
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

class ElidedToolButton final : public Elided<QToolButton>
{
    Q_OBJECT

public:
    explicit ElidedToolButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One line of plain text.
class ElidedLabel final : public Elided<QLabel>
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vigie
