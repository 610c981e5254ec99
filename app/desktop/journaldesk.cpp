// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/journaldesk.h"

#include "app/desktop/listexport.h"
#include "models/query/journalquery.h"
#include "models/query/queryrunner.h"
#include "views/common/filedialogs.h"
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
    m_runner = runner;
}

void JournalDesk::show()
{
    if (!m_runner)
        return;
    auto* dialog = new JournalDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JournalDialog::exportRequested, this, &JournalDesk::save);
    connect(m_runner, &QueryRunner::cubeChanged, dialog, [this, dialog] { fill(dialog); });
    fill(dialog);
    dialog->show();
}

void JournalDesk::fill(JournalDialog* dialog)
{
    if (m_runner)
        m_runner->run(Lane::Journal, JournalQuery{}, dialog, [this, dialog](const Result<QList<JournalRow>>& rows) {
            if (rows)
                dialog->setRows(*rows);
            else
                emit failed(rows.error());
        });
}

void JournalDesk::save()
{
    const QString path = FileDialogs::saveFileName(m_window, tr("Export the journal"), u"journal.csv"_s,
                                                   tr("CSV table (*.csv);;XLSX workbook (*.xlsx);;JSON (*.json)"));
    if (path.isEmpty() || !m_runner)
        return;
    runJournalExport(path, *m_runner, this, [this](const Result<>& written) {
        if (!written)
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
