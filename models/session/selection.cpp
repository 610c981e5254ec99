// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection.h"

#include <utility>

namespace vigie {

Selection::Selection(QObject* parent)
    : QObject(parent)
{
}

void Selection::setArticle(ArticleId article)
{
    if (article != m_article)
        setFigure(article, {});
}

void Selection::setFigure(ArticleId article, MetricId figure)
{
    // Both are set before anybody is told, so that a receiver of the first signal does not see a figure of another
    // article.
    const bool articleIsNew = std::exchange(m_article, article) != article;
    const bool figureIsNew = std::exchange(m_figure, figure) != figure;
    if (articleIsNew)
        emit articleChanged(article);
    if (figureIsNew)
        emit figureChanged(figure);
}

void Selection::setActor(ActorId actor)
{
    if (std::exchange(m_actor, actor) != actor)
        emit actorChanged(actor);
}

void Selection::clear()
{
    setFigure({}, {});
    setActor({});
}

} // namespace vigie
