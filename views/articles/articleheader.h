// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace vigie {

class SectorTags;

/// What stands above an article's text: title, date, outlet and link to the source, sectors, and the other articles
/// that tell the same story. Plain text throughout.
class ArticleHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget* parent = nullptr);

    void setArticle(const ArticleDetail& detail);

    /// What a button at the title's end does; not owned.
    void setAction(QAction* action);

signals:
    void sourceRequested(const QUrl& url); ///< http or https only; asking before opening it is the receiver's part
    void articleRequested(vigie::ArticleId id); ///< of another telling of the story

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWhole();
    void setSource(const Article& article);
    void setSiblings(const QList<StorySibling>& siblings);

    QLabel* m_title;
    QToolButton* m_edit;
    QLabel* m_date;
    QToolButton* m_link;
    QLabel* m_file;
    QToolButton* m_story;
    SectorTags* m_sectors;
    QUrl m_url;
};

} // namespace vigie
