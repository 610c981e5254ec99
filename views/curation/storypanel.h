// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/storyquery.h"
#include "models/query/storysuggestionsquery.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace vigie {

/// Stories: on the one side the tellings of the article that is read, with what differs in them side by side; on the
/// other the pairs that wait for a person, with the reasons.
class StoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(QWidget* parent = nullptr);

    /// The story of the article read, whose telling is chosen at first. Of the same article again: what is chosen
    /// stays chosen.
    void setStory(ArticleId read, const StoryDetail& detail);

    /// The pair chosen stays chosen; who decides goes on to the next.
    void setSuggestions(const StorySuggestions& suggestions);

    /// Can anything be decided?
    void setEditable(bool editable);

signals:
    void addRequested(); ///< another article, to the story of the one that is read
    void articleRequested(vigie::ArticleId article);
    void accountRequested(vigie::StoryId story, vigie::ArticleId account); ///< 0 = by the rule again
    void splitRequested(vigie::StoryId story, const QList<vigie::ArticleId>& articles);
    void joinRequested(const QList<vigie::ArticleId>& articles);
    void denyRequested(vigie::ArticleId a, vigie::ArticleId b);

private:
    QWidget* makeStorySide();
    QWidget* makeSuggestionSide();
    ArticleId chosenTelling() const;
    const StorySuggestion* chosenPair() const;
    void showAbilities();

    QLabel* m_storyTitle;
    QTableWidget* m_tellings;
    QPushButton* m_add;
    QPushButton* m_account;
    QPushButton* m_split;
    QLabel* m_pairsTitle;
    QTableWidget* m_pairs;
    QPushButton* m_join;
    QPushButton* m_deny;
    ArticleId m_read;
    StoryDetail m_detail;
    StorySuggestions m_suggestions;
    std::optional<StorySuggestion> m_decided; ///< the pair that was last decided about here
    bool m_editable = false;
};

} // namespace vigie
