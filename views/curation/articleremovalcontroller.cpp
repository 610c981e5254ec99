// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/articleremovalcontroller.h"

#include "models/editing/articleedits.h"
#include "models/editing/editrunner.h"
#include "models/query/queryrunner.h"
#include "models/query/removalquery.h"
#include "models/session/selection.h"
#include "views/articles/articlelistview.h"
#include "views/common/labels.h"
#include "views/curation/editwords.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

ArticleRemovalController::ArticleRemovalController(ArticleListView* list, QAction* action, Selection* selection,
                                                   QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_action(action)
    , m_selection(selection)
{
    list->addAction(action);
    connect(action, &QAction::triggered, this, &ArticleRemovalController::begin);
    connect(list, &ArticleListView::selectedCountChanged, this, &ArticleRemovalController::tellAbility);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &ArticleRemovalController::tellAbility);
    tellAbility();
}

void ArticleRemovalController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    m_queries = queries;
    m_edits = edits;
    tellAbility();
}

void ArticleRemovalController::tellAbility()
{
    m_action->setEnabled(m_edits && m_list->selectedCount() > 0);
}

void ArticleRemovalController::begin()
{
    const QList<ArticleId> articles = m_list->selectedArticles(std::numeric_limits<int>::max());
    if (!m_queries || !m_edits || articles.isEmpty())
        return;
    m_queries->run(Lane::Removal, RemovalQuery{articles}, this,
                   [this, articles](const Result<RemovalStakes>& stakes) {
                       if (!stakes)
                           emit refused(refusalText(stakes.error()));
                       else if (stakes->articles > 0 || articles.size() > kFew)
                           ask(articles, *stakes);
                       else
                           remove(articles);
                   });
}

void ArticleRemovalController::ask(const QList<ArticleId>& articles, const RemovalStakes& stakes)
{
    const LocaleFormat format(m_list->locale());
    const QString count = articleCount(articles.size(), format);
    QString stake;
    if (stakes.figures > 0)
        stake = tr("People have reviewed, corrected or added %1 there.").arg(figureCount(stakes.figures, format))
            + u'\n';
    else if (stakes.articles > 0)
        stake = tr("Something was corrected, marked or decided by hand in %1.")
                    .arg(articleCount(stakes.articles, format))
            + u'\n';
    auto* box = new QMessageBox(m_list->window());
    box->setObjectName("removeArticlesBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove articles"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1 from the workspace?").arg(count));
    box->setInformativeText(
        stake
        + tr("Nothing of it is shown or counted any more. Undo brings all of it back, corrections too; "
             "so does importing the same texts again."));
    QPushButton* yes = box->addButton(tr("Remove %1").arg(count), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, articles] { remove(articles); });
    box->open();
}

void ArticleRemovalController::remove(const QList<ArticleId>& articles)
{
    if (!m_edits)
        return;
    m_edits->run(removeArticles(articles), this, [this, articles](const Result<EditOutcome>& outcome) {
        if (!outcome) {
            emit refused(refusalText(outcome.error()));
            return;
        }
        goOn(articles);
        emit removed(tr("Removed from the workspace: %1. Undo brings all of it back.")
                         .arg(articleCount(articles.size(), LocaleFormat(m_list->locale()))));
    });
}

/// To the first article behind those that went, or the last one before them. The list still has all.
void ArticleRemovalController::goOn(const QList<ArticleId>& removed)
{
    const QSet<ArticleId> gone(removed.begin(), removed.end());
    if (!gone.contains(m_selection->article()))
        return;
    const ArticleListModel* model = m_list->articles();
    const int from = model->rowOf(m_selection->article());
    const auto isLeft
        = [&](int row) { return row >= 0 && row < model->rowCount() && !gone.contains(model->idAt(row)); };
    int next = from;
    while (next >= 0 && next < model->rowCount() && !isLeft(next))
        ++next;
    if (!isLeft(next))
        for (next = from; next >= 0 && !isLeft(next);)
            --next;
    m_selection->setArticle(isLeft(next) ? model->idAt(next) : ArticleId{});
}

} // namespace vigie
