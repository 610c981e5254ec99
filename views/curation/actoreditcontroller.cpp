// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/actoreditcontroller.h"

#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/editing/mentionedits.h"
#include "models/query/actorlistquery.h"
#include "models/query/mergedactorsquery.h"
#include "models/query/queryrunner.h"
#include "models/session/selection.h"
#include "views/common/actions.h"
#include "views/curation/actorform.h"
#include "views/curation/actorpicker.h"
#include "views/curation/editwords.h"
#include "views/entity/actorpageview.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// What another spelling most likely shares: the longest word of the name.
QString tellingWord(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return longest == words.end() ? QString() : *longest;
}

} // namespace

ActorEditController::ActorEditController(Selection* selection, ActorPageView* page, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_splits(new QMenu(m_menu))
{
    makeMenu();
    page->setEditMenu(m_menu);
    page->setEditable(false);
}

void ActorEditController::makeMenu()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto slot) {
        QAction* action = makeAction({name, icon, text}, this);
        connect(action, &QAction::triggered, this, slot);
        m_menu->addAction(action);
    };
    add(u"correctActorAction"_s, u"edit"_s, tr("&Names and kind…"), &ActorEditController::correct);
    add(u"actorParentAction"_s, u"up"_s, tr("&Parent…"), &ActorEditController::chooseParent);
    add(u"mergeActorAction"_s, u"add"_s, tr("&Merge with…"), &ActorEditController::merge);
    m_splits->setTitle(tr("&Split off again"));
    m_splits->setObjectName("splitActorMenu"_L1);
    m_menu->addMenu(m_splits);
    m_menu->addSeparator();
    add(u"rejectActorAction"_s, u"reject"_s, tr("This is &no name…"), &ActorEditController::reject);
    connect(m_menu, &QMenu::aboutToShow, this, &ActorEditController::fillSplits);
}

void ActorEditController::setRunners(QueryRunner* queries, EditRunner* edits)
{
    m_queries = queries;
    m_edits = edits;
    m_page->setEditable(edits != nullptr);
}

void ActorEditController::run(EditOperation operation, QObject* dialog,
                              const std::function<void(const QString&)>& problem, const std::function<void()>& done)
{
    if (!m_edits)
        return;
    m_edits->run(std::move(operation), dialog, [problem, done, dialog](const Result<EditOutcome>& outcome) {
        if (!outcome) {
            problem(refusalText(outcome.error()));
            return;
        }
        if (auto* open = qobject_cast<QDialog*>(dialog))
            open->accept();
        if (done)
            done();
    });
}

void ActorEditController::correct()
{
    if (!m_edits || !m_page->actor())
        return;
    auto* form = new ActorForm(m_page->shownActor(), m_page->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ActorForm::saveRequested, this, [this, form, before = m_page->shownActor()](const Actor& after) {
        const auto done = [this, before, after] {
            if (before.name != after.name)
                emit renamed(after, before.name);
        };
        run(
            correctActor(before, after), form, [form](const QString& why) { form->showProblem(why); }, done);
    });
    form->open();
}

ActorPicker* ActorEditController::openPicker(const QString& title, const QString& explanation, const QString& action,
                                             Picking picking)
{
    auto* picker = new ActorPicker(title, explanation, action, m_page->actor(), m_page->window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ActorPicker::searchRequested, this, [this, picker](const QString& text) {
        if (!m_queries)
            return;
        ActorListQuery query;
        query.search = text;
        query.limit = ActorPicker::kMostRows;
        m_queries->run(Lane::ActorSearch, query, picker,
                       [picker](const Result<QList<ActorRow>>& rows) { answerSearch(picker, rows); });
    });
    connect(picker, &ActorPicker::actorPicked, this, [this, picker, picking = std::move(picking)](ActorId picked) {
        run(
            picking.operation(picked), picker, [picker](const QString& why) { picker->showProblem(why); },
            picking.done);
    });
    picker->open();
    return picker;
}

void ActorEditController::chooseParent()
{
    if (!m_edits || !m_page->actor())
        return;
    const Actor actor = m_page->shownActor();
    ActorPicker* picker
        = openPicker(tr("Parent"), tr("The group or body that %1 belongs to:").arg(actor.name), tr("Set as parent"),
                     {[id = actor.id](ActorId picked) { return setActorParent(id, picked); }});
    if (actor.parent)
        picker->allowNone(tr("No parent"));
    picker->setSearch({});
}

void ActorEditController::merge()
{
    if (!m_edits || !m_page->actor())
        return;
    const Actor actor = m_page->shownActor();
    ActorPicker* picker = openPicker(tr("Merge"),
                                     tr("Names, mentions and figures of the actor chosen here become those of %1. "
                                        "They can be split again.")
                                         .arg(actor.name),
                                     tr("Merge"),
                                     {[id = actor.id](ActorId picked) { return mergeActors(id, QList{picked}); },
                                      [this, actor] { emit merged(actor); }});
    picker->setSearch(tellingWord(actor.name));
}

void ActorEditController::fillSplits()
{
    m_splits->clear();
    m_splits->setEnabled(false);
    if (!m_queries || !m_edits || !m_page->actor())
        return;
    m_queries->run(Lane::MergedActors, MergedActorsQuery{m_page->actor()}, this,
                   [this](const Result<QList<MergedActor>>& merged) {
                       if (!merged)
                           return;
                       for (const MergedActor& one : *merged) {
                           const QAction* action = m_splits->addAction(QString(one.name).replace(u'&', u"&&"_s));
                           connect(action, &QAction::triggered, this, [this, one] {
                               run(splitActor(one.step, one.id, one.name), this,
                                   [this](const QString& why) { emit refused(why); });
                           });
                       }
                       m_splits->setEnabled(!merged->isEmpty());
                   });
}

void ActorEditController::reject()
{
    if (!m_edits || !m_page->actor())
        return;
    auto* box = new QMessageBox(m_page->window());
    box->setObjectName("rejectActorBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("No name"));
    box->setText(tr("“%1” is no name?").arg(m_page->shownActor().name));
    box->setInformativeText(tr("It goes from all articles, and later imports do not read it as an actor. Its figures "
                               "stay, without a subject. Undo takes it back."));
    QPushButton* yes = box->addButton(tr("It is no name"), QMessageBox::AcceptRole);
    yes->setObjectName("rejectActorButton"_L1);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, actor = m_page->shownActor()] {
        const auto done = [this, actor] {
            if (m_selection->actor() == actor.id)
                m_selection->setActor({});
            emit rejected(actor);
        };
        run(
            rejectActors({actor.id}), this, [this](const QString& why) { emit refused(why); }, done);
    });
    box->open();
}

} // namespace vigie
