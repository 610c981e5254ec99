// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/articles/marks.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace vigie {

/// Draws the evidence into an article's text: figures filled in the colour of their kind (paler where they are parts
/// or background, struck out where rejected), actors underlined in the colour of theirs, places dotted.
class EvidenceHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit EvidenceHighlighter(QTextDocument* document);

    /// What the next text means. Call it before the text is set: the document is formatted while it is filled.
    void setArticle(const ArticleDetail& detail, Marks marks);

    void setPalette(const QPalette& palette); ///< and draws again

    const Marks& marks() const { return m_marks; }

protected:
    void highlightBlock(const QString& text) override;

private:
    QTextCharFormat formatOf(const Mark& mark) const;

    QList<MetricRow> m_metrics;
    QList<MentionRow> m_mentions;
    Marks m_marks;
    QPalette m_palette;
};

} // namespace vigie
