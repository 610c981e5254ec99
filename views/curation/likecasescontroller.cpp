// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/likecasescontroller.h"

#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/editing/mentionedits.h"
#include "models/query/likenamesquery.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/query/queryrunner.h"
#include "views/common/localeformat.h"
#include "views/common/noticebar.h"
#include "views/curation/editwords.h"
#include "views/curation/mergedialog.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Below, a person has to look at the pair first: "Renault" and "Renault Maroc" share a name, and are two firms.
constexpr double kLeastScore = 0.6;

// What can be said in one line.
constexpr qsizetype kNamesInBar = 3;

QList<LikeCase> likeCases(const QList<MergeSuggestion>& pairs, ActorId of)
{
    QList<LikeCase> cases;
    for (const MergeSuggestion& pair : pairs) {
        if (pair.score < kLeastScore)
            continue;
        QStringList reasons;
        for (const MergeSuggestion::Reason reason : pair.reasons)
            reasons.append(mergeReasonText(reason));
        const QString why = reasons.join(u" · "_s);
        cases.append(pair.a == of ? LikeCase{pair.b, pair.nameB, pair.kindB, pair.articlesB, why}
                                  : LikeCase{pair.a, pair.nameA, pair.kindA, pair.articlesA, why});
    }
    return cases;
}

QString likenessText(const LikeNamesQuery::Row& row)
{
    using Likeness = LikeNamesQuery::Likeness;
    switch (row.likeness) {
    case Likeness::SameName:
        break;
    case Likeness::OtherForm:
        return LikeCasesController::tr("another form of the name");
    case Likeness::OtherName:
        return LikeCasesController::tr("also called “%1”").arg(row.form);
    }
    return {};
}

} // namespace

LikeCasesController::LikeCasesController(NoticeBar* bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_all(bar->addButton(u"applyToAllButton"_s, u"accept"_s, QString()))
    , m_choose(bar->addButton(u"chooseLikeCasesButton"_s, u"list"_s, tr("Choose…")))
{
    connect(m_choose, &QPushButton::clicked, this, &LikeCasesController::choose);
    connect(m_all, &QPushButton::clicked, this, [this] {
        QList<ActorId> actors;
        for (const LikeCase& one : std::as_const(m_cases))
            actors.append(one.actor);
        apply(actors, nullptr);
    });
    connect(bar, &NoticeBar::dismissed, this, &LikeCasesController::drop);
}

void LikeCasesController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    if (m_edits)
        m_edits->disconnect(this);
    m_queries = queries;
    m_edits = edits;
    drop();
    m_lastStep = 0;
    if (edits)
        connect(edits, &EditRunner::edited, this, &LikeCasesController::follow);
}

void LikeCasesController::offerMerges(const Actor& into, const QString& formerName)
{
    offer(Fix::Merge, into, formerName);
}

void LikeCasesController::offerRejections(const Actor& gone)
{
    offer(Fix::Reject, gone, {});
}

void LikeCasesController::offer(Fix fix, const Actor& actor, const QString& formerName)
{
    drop();
    m_offer = std::make_shared<Offer>(Offer{fix, actor, formerName, m_lastStep});
    look();
}

void LikeCasesController::follow(const EditOutcome& outcome)
{
    // The same step again is its undo: with it goes the offer.
    const bool isTakenBack = m_offer && m_offer->step != 0 && outcome.step == m_offer->step;
    m_lastStep = outcome.step;
    if (isTakenBack)
        drop();
    else if (changesActors(outcome.action))
        look(); // what is offered may have been decided in another way
}

void LikeCasesController::look()
{
    if (!m_queries || !m_edits || !m_offer || m_offer->isAnswered)
        return;
    if (m_offer->fix == Fix::Merge) {
        MergeSuggestionsQuery query;
        query.of = m_offer->actor.id;
        query.formerName = m_offer->formerName;
        m_queries->run(Lane::LikeCases, query, this, [this](const Result<QList<MergeSuggestion>>& pairs) {
            if (pairs)
                show(likeCases(*pairs, m_offer->actor.id));
            else
                emit failed(pairs.error());
        });
        return;
    }
    LikeNamesQuery query;
    query.forms = QStringList(m_offer->actor.name) + m_offer->actor.aliases;
    m_queries->run(Lane::LikeCases, query, this, [this](const Result<QList<LikeNamesQuery::Row>>& rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QList<LikeCase> cases;
        for (const LikeNamesQuery::Row& row : *rows)
            cases.append({row.actor, row.name, row.kind, row.articles, likenessText(row)});
        show(cases);
    });
}

void LikeCasesController::show(const QList<LikeCase>& cases)
{
    if (cases == m_cases && m_bar->isVisibleTo(m_bar->parentWidget()))
        return;
    m_cases = cases;
    if (cases.isEmpty()) {
        closeDialog();
        m_bar->setText({});
        return;
    }
    if (m_dialog)
        m_dialog->setCases(cases);
    QStringList names;
    for (const LikeCase& one : cases.first(std::min(cases.size(), kNamesInBar)))
        names.append(tr("“%1”").arg(one.name));
    if (cases.size() > kNamesInBar)
        names.append(tr("%1 more", nullptr, static_cast<int>(cases.size() - kNamesInBar))
                         .arg(LocaleFormat().count(cases.size() - kNamesInBar)));
    const bool merging = m_offer->fix == Fix::Merge;
    m_bar->setText((merging ? tr("The same elsewhere? May also be “%1”: %2")
                            : tr("The same elsewhere? “%1” was no name; these may be none either: %2"))
                       .arg(m_offer->actor.name, names.join(u", "_s)));
    const bool one = cases.size() == 1;
    if (merging)
        m_all->setText(one ? tr("Merge it") : tr("Merge all"));
    else
        m_all->setText(one ? tr("Reject it") : tr("Reject all"));
    m_choose->setVisible(!one);
}

QString LikeCasesController::explanation() const
{
    return m_offer->fix == Fix::Merge
        ? tr("Names, mentions and figures of those ticked become those of %1. Later imports read their names as this "
             "actor. One undo takes all of it back.")
              .arg(m_offer->actor.name)
        : tr("Those ticked go from all articles, and later imports do not read their names. One undo takes all of it "
             "back.");
}

EditOperation LikeCasesController::operation(const QList<ActorId>& actors) const
{
    return m_offer->fix == Fix::Merge ? mergeActors(m_offer->actor.id, actors) : rejectActors(actors);
}

void LikeCasesController::choose()
{
    if (!m_offer)
        return;
    if (!m_dialog) {
        m_dialog = new LikeCasesDialog(explanation(), m_offer->fix == Fix::Merge ? tr("Merge") : tr("Reject"),
                                       m_cases, m_bar->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &LikeCasesDialog::applyRequested, this,
                [this](const QList<ActorId>& actors) { apply(actors, m_dialog); });
    }
    m_dialog->show();
    m_dialog->raise();
}

void LikeCasesController::apply(const QList<ActorId>& actors, LikeCasesDialog* dialog)
{
    if (!m_edits || !m_offer || m_offer->isAnswered || actors.isEmpty())
        return;
    m_offer->isAnswered = true;
    m_queries->cancel(Lane::LikeCases, this);
    m_edits->run(operation(actors), this,
                 [this, offer = m_offer, dialog = QPointer(dialog)](const Result<EditOutcome>& outcome) {
                     if (outcome) {
                         if (m_offer == offer)
                             drop();
                         return;
                     }
                     offer->isAnswered = false;
                     if (dialog)
                         dialog->showProblem(refusalText(outcome.error()));
                     else
                         emit refused(refusalText(outcome.error()));
                 });
}

void LikeCasesController::closeDialog()
{
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear(); // it lives a moment longer
}

void LikeCasesController::drop()
{
    m_offer.reset();
    m_cases.clear();
    m_bar->setText({});
    closeDialog();
    if (m_queries)
        m_queries->cancel(Lane::LikeCases, this);
}

} // namespace vigie
