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
/// that tell the same story; and why so little is read from a text that is
/// not French. Plain text throughout.
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
    void setLanguage(const QString& lang);

    QLabel* m_title;
    QToolButton* m_edit;
    QLabel* m_date;
    QToolButton* m_link;
    QLabel* m_file;
    QToolButton* m_story;
    QLabel* m_language;
    SectorTags* m_sectors;
    QUrl m_url;
};

} // namespace vigie
