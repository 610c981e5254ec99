// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace vigie {

/// Dims what its parent shows while something newer is on its way: the old content stays readable, nothing blinks.
/// Becomes visible only after a moment, so that an answer in time leaves the screen quiet. Mouse and keys go through.
class LoadingShade final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDelayMs = 150;

    explicit LoadingShade(QWidget* parent); ///< covers the parent, and follows its size

    void setLoading(bool loading);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
};

} // namespace vigie
