// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QObject>

namespace vigie {

/// What the user is looking at: one article, one figure of it, one actor. Each setter tells only of changes. GUI
/// thread.
class Selection final : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    ArticleId article() const { return m_article; }
    MetricId figure() const { return m_figure; } ///< of article(); 0 = none
    ActorId actor() const { return m_actor; }

public slots:
    /// Shows an article; a figure of another article is no longer chosen.
    void setArticle(vigie::ArticleId article);

    /// Shows an article at one of its figures. articleChanged() comes before figureChanged().
    void setFigure(vigie::ArticleId article, vigie::MetricId figure);

    void setActor(vigie::ActorId actor);

    /// Nothing is chosen: another workspace was opened.
    void clear();

signals:
    void articleChanged(vigie::ArticleId article);
    void figureChanged(vigie::MetricId figure);
    void actorChanged(vigie::ActorId actor);

private:
    ArticleId m_article;
    MetricId m_figure;
    ActorId m_actor;
};

} // namespace vigie
