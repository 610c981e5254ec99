// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/journaldesk.h"

#include "app/desktop/listexport.h"
#include "models/query/journalquery.h"
#include "models/query/queryrunner.h"
#include "views/curation/journaldialog.h"

#include <QInputDialog>

namespace vigie {

using namespace Qt::StringLiterals;

JournalDesk::JournalDesk(QWidget* window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
}

void JournalDesk::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear(); // it lives a moment longer
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &JournalDesk::fill);
}

void JournalDesk::show()
{
    if (!m_runner)
        return;
    if (!m_dialog) {
        m_dialog = new JournalDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &JournalDialog::exportRequested, this, &JournalDesk::save);
    }
    fill();
    m_dialog->show();
    m_dialog->raise();
}

void JournalDesk::fill()
{
    if (!m_runner || !m_dialog)
        return;
    m_runner->run(Lane::Journal, JournalQuery{}, m_dialog,
                  [this, dialog = m_dialog.data()](const Result<QList<JournalRow>>& rows) {
                      if (rows)
                          dialog->setRows(*rows);
                      else
                          emit failed(rows.error());
                  });
}

void JournalDesk::save()
{
    const auto file = chooseListFile(m_window, tr("Export the journal"), u"journal.csv"_s);
    if (!file || !m_runner)
        return;
    runJournalExport(*file, *m_runner, this, [this, path = file->path](const Result<>& written) {
        if (written)
            emit saved(path);
        else
            emit failed(written.error());
    });
}

void JournalDesk::askAuthor(const QString& author)
{
    auto* dialog = new QInputDialog(m_window);
    dialog->setObjectName("authorDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name in the journal"));
    dialog->setLabelText(tr("Your corrections are signed with this name (empty: the name you are logged in with):"));
    dialog->setTextValue(author);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { emit authorChosen(name.simplified()); });
    dialog->open();
}

} // namespace vigie
