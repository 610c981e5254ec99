// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"
#include "models/editing/editoperation.h"
#include "views/curation/likecasesdialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPushButton;

namespace vigie {

class EditRunner;
class NoticeBar;
class QueryRunner;

/// "The same elsewhere": after an actor was renamed, merged or rejected, offers to do the same with the actors like
/// it in one step, in a bar that is in nobody's way. What was not decided by then is forgotten with the next offer.
class LikeCasesController final : public QObject
{
    Q_OBJECT

public:
    /// The bar is not owned; its buttons are made here.
    explicit LikeCasesController(NoticeBar* bar, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none, the workspace cannot be changed. Not owned. Drops the offer.
    void setRunners(QueryRunner* queries, EditRunner* edits);

public slots:
    /// It has this name now: who else is it? `formerName` is what it was called until now, empty where it was not
    /// renamed.
    void offerMerges(const vigie::Actor& into, const QString& formerName);
    void offerRejections(const vigie::Actor& gone); ///< it was no name: nor are the others that bear its names

signals:
    void failed(const vigie::Error& error);
    void refused(const QString& why);

private:
    enum class Fix { Merge, Reject };
    /// What was put right, and may be so elsewhere.
    struct Offer
    {
        Fix fix = Fix::Merge;
        Actor actor; ///< that was put right
        QString formerName;
        qint64 step = 0; ///< of the journal, that put it right
        bool isAnswered = false; ///< its edit is under way
    };

    void offer(Fix fix, const Actor& actor, const QString& formerName);
    void follow(const EditOutcome& outcome);
    void look(); ///< for like cases; shows or hides the bar
    void show(const QList<LikeCase>& cases);
    void choose();
    void apply(const QList<ActorId>& actors, LikeCasesDialog* dialog);
    void closeDialog();
    void drop();
    QString explanation() const;
    EditOperation operation(const QList<ActorId>& actors) const;

    NoticeBar* m_bar;
    QPushButton* m_all;
    QPushButton* m_choose;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
    QPointer<LikeCasesDialog> m_dialog;
    std::shared_ptr<Offer> m_offer; ///< nothing = none; an answer that comes late knows its own by it
    QList<LikeCase> m_cases;
    qint64 m_lastStep = 0; ///< of the journal, that was done, undone or done again
};

} // namespace vigie
