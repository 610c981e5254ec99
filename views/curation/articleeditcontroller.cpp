// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/articleeditcontroller.h"

#include "models/editing/articleedits.h"
#include "models/editing/editrunner.h"
#include "views/articles/readerview.h"
#include "views/curation/articleform.h"
#include "views/curation/editwords.h"

#include <QAction>

namespace vigie {

ArticleEditController::ArticleEditController(QAction* action, ReaderView* reader, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_reader(reader)
{
    reader->setArticleAction(action);
    connect(action, &QAction::triggered, this, &ArticleEditController::correct);
    connect(reader, &ReaderView::articleShown, this, &ArticleEditController::tellAbility);
    tellAbility();
}

void ArticleEditController::setEdits(EditRunner* edits)
{
    m_edits = edits;
    tellAbility();
}

void ArticleEditController::tellAbility()
{
    m_action->setEnabled(m_edits && m_reader->article());
}

void ArticleEditController::correct()
{
    if (!m_edits || !m_reader->article())
        return;
    const Article& article = m_reader->detail().article;
    const ArticleFields before{article.title, article.date, article.sectors};
    auto* form = new ArticleForm(before, m_reader->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ArticleForm::saveRequested, this,
            [this, form, before, id = article.id](const ArticleFields& after) {
                if (!m_edits)
                    return;
                m_edits->run(correctArticle(id, before, after), form, [form](const Result<EditOutcome>& outcome) {
                    if (outcome)
                        form->accept();
                    else
                        form->showProblem(refusalText(outcome.error()));
                });
            });
    form->open();
}

} // namespace vigie
