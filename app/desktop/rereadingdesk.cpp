// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rereadingdesk.h"

#include "app/desktop/rereadinglines.h"
#include "views/common/localeformat.h"
#include "views/common/noticebar.h"
#include "views/curation/editwords.h"
#include "views/curation/rereadingdialog.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

RereadingDesk::RereadingDesk(QAction* action, NoticeBar* offer, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_offer(offer)
    , m_window(window)
{
    QPushButton* begin = offer->addButton(u"readAgainButton"_s, u"machine"_s, tr("Read them again…"));
    connect(begin, &QPushButton::clicked, this, &RereadingDesk::open);
    connect(action, &QAction::triggered, this, &RereadingDesk::open);
    makeRunner();
    setWorkspace({});
}

void RereadingDesk::makeRunner()
{
    if (m_runner && m_runner->isRunning()) {
        // Nobody listens to it any more, and nobody waits for it but the end of the program.
        m_runner->disconnect(this);
        m_runner->cancel();
        connect(m_runner, &RereadingRunner::idle, m_runner, &QObject::deleteLater);
    }
    m_runner = new RereadingRunner(this);
    connect(m_runner, &RereadingRunner::idle, this, [this] {
        if (std::exchange(m_isWanted, false))
            open();
    });
    connect(m_runner, &RereadingRunner::checked, this, [this](bool isReadByAnother) {
        if (isReadByAnother && !m_isWanted)
            m_offer->setText(
                tr("This version of Vigie reads texts otherwise than the one that has read this workspace. "
                   "What would change is shown before anything is taken."));
    });
    connect(m_runner, &RereadingRunner::progressed, this, [this](int done, int all) {
        if (m_dialog)
            m_dialog->setProgress(done, all);
    });
    connect(m_runner, &RereadingRunner::read, this, &RereadingDesk::choose);
    connect(m_runner, &RereadingRunner::applied, this, &RereadingDesk::showOutcome);
    connect(m_runner, &RereadingRunner::failed, this, &RereadingDesk::fail);
}

void RereadingDesk::setWorkspace(const QString& path)
{
    if (m_runner->isRunning())
        makeRunner();
    if (m_dialog)
        m_dialog->deleteLater();
    m_dialog.clear();
    m_rereading.reset();
    m_isWanted = false;
    m_offer->setText({});
    m_path = path;
    m_action->setEnabled(!path.isEmpty());
    if (!path.isEmpty())
        m_runner->check(path);
}

bool RereadingDesk::isRunning() const
{
    return m_dialog && m_runner->isRunning();
}

void RereadingDesk::setAuthor(const QString& author)
{
    m_author = author;
}

void RereadingDesk::open()
{
    if (m_dialog) {
        m_dialog->show();
        m_dialog->raise();
        return;
    }
    // It is still looking whether to offer it, or a reading is just being cancelled: a moment.
    m_isWanted = !m_runner->start(m_path);
    if (m_isWanted)
        return;
    m_offer->setText({});
    m_dialog = new RereadingDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RereadingDialog::cancelRequested, m_runner, &RereadingRunner::cancel);
    connect(m_dialog, &RereadingDialog::applyRequested, this, &RereadingDesk::apply);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear(); // it lives a moment longer
        m_rereading.reset();
    });
    m_dialog->show();
}

void RereadingDesk::choose(const std::shared_ptr<Rereading>& rereading, const QList<RereadingLine>& lines)
{
    if (!m_dialog)
        return;
    m_rereading = rereading;
    m_dialog->setLines(lines);
    if (!rereading->failed.isEmpty())
        m_dialog->showProblem(tr("Not read again, because the new reading has no evidence in the text: %1")
                                  .arg(rereading->failed.join(u"; "_s)));
    // Nothing to choose: only that this engine has read it is noted.
    if (lines.isEmpty())
        apply();
}

void RereadingDesk::apply()
{
    if (!m_dialog || !m_rereading)
        return;
    setTaken(*m_rereading, m_dialog->lines());
    if (m_runner->apply(m_path, m_rereading, m_author))
        m_dialog->setApplying();
}

void RereadingDesk::showOutcome(const RereadingOutcome& outcome)
{
    emit changed();
    if (!m_dialog)
        return;
    const LocaleFormat format;
    QString text = m_dialog->lines().isEmpty()
        ? tr("All texts are read as they were: there is nothing to change.")
        : tr("Changes taken: %1. Undo takes them back in one step.").arg(format.count(outcome.taken));
    if (outcome.passed > 0)
        text += u' '
            + tr("%1 no longer fitted, because somebody was there in between: they were left.")
                  .arg(format.count(outcome.passed));
    if (outcome.searchFailed)
        text += u' ' + tr("Other tellings of the changed articles could not be looked for: the next import does it.");
    m_dialog->showEnd(text);
}

void RereadingDesk::fail(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (m_dialog)
        m_dialog->showProblem(refusalText(error));
    else
        emit failed(error);
}

} // namespace vigie
