// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/mergesuggestionsquery.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace vigie {

class ProblemLabel;

/// Why two actors may be one, in words: "one is short for the other".
QString mergeReasonText(MergeSuggestion::Reason reason);

/// Pairs of actors that may be one, the likeliest first, each to be merged or kept apart for good. The pair chosen
/// stays chosen when others come and go; who decides goes on to the next.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(QWidget* parent = nullptr);

    void setSuggestions(const QList<MergeSuggestion>& suggestions);

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void mergeRequested(const vigie::MergeSuggestion& pair); ///< b becomes a
    void denyRequested(const vigie::MergeSuggestion& pair);
    void actorRequested(vigie::ActorId actor); ///< its page

private:
    const MergeSuggestion* chosen() const;
    void showAbilities();

    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_merge = nullptr;
    QPushButton* m_deny = nullptr;
    ProblemLabel* m_problem;
    QList<MergeSuggestion> m_suggestions;
    std::optional<MergeSuggestion> m_decided; ///< what was last asked for here, unless it was refused
};

} // namespace vigie
