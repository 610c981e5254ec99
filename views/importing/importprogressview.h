// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importing/importrate.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vigie {

/// A running import, in the status bar: how many files of how many, how fast, and Cancel. Hidden while none runs.
class ImportProgressView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgressView(QWidget* parent = nullptr);

    /// An import begins: shows itself, with a bar that only says that something goes on until the files are counted.
    void start();

    /// `files` of `allFiles` are done with, `imported` articles stored. 0 of 0: still counting.
    void setProgress(int files, int allFiles, int imported);

    /// The import has ended, however: hides itself.
    void finish();

signals:
    void cancelRequested(); ///< once an import

private:
    void cancel();

    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QElapsedTimer m_clock;
    ImportRate m_rate;
    bool m_cancelling = false;
};

} // namespace vigie
