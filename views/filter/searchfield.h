// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace vigie {

/// The search field: asks while one types (three letters and a moment of rest), and at once on Enter or when it is
/// cleared. Escape clears it; Down asks for the list of results.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 120; ///< between two letters of who types on pass fewer: one query for a word
    static constexpr int kLettersAsYouType = 3; ///< the index answers no shorter prefix in time

    explicit SearchField(QWidget* parent = nullptr);

    /// Shows the words that the filter holds; asks nothing. What the user is just typing stays.
    void setWords(const QString& words);

signals:
    /// Trimmed; empty = no search. `complete` on Enter: the step is finished, typing on begins a new one.
    void searchRequested(const QString& words, bool complete);
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask(bool complete);
    void schedule();
    void retranslate();

    QTimer m_rest;
    QString m_asked; ///< what the views show
};

} // namespace vigie
