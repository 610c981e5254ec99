// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/journaldialog.h"

#include "views/common/defaultbutton.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/curation/editwords.h"
#include "views/curation/journalwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChanges = 12; // in a tool tip

} // namespace

JournalDialog::JournalDialog(QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 5, this))
{
    setObjectName("JournalDialog"_L1);
    setWindowTitle(tr("Journal of changes"));
    m_table->setObjectName("journalTable"_L1);
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setHorizontalHeaderLabels({tr("Step"), tr("When"), tr("Who"), tr("What"), tr("Old and new")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    save->setObjectName("exportJournalButton"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(100 * kUnit, 56 * kUnit);
    unsetDefaultButtons(this);
    connect(save, &QPushButton::clicked, this, &JournalDialog::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void JournalDialog::setRows(const QList<JournalRow>& rows)
{
    const LocaleFormat format(locale());
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int line = 0; line < m_table->rowCount(); ++line) {
        const JournalRow& row = rows.at(line);
        QStringList changes;
        for (const JournalChange& change : row.changes.mid(0, kMostChanges))
            changes.append(changeText(change, format));
        QString summary
            = row.changes.isEmpty() ? QString() : changeText(row.changes.at(mostTelling(row.changes)), format);
        if (row.changes.size() > 1)
            summary += u" "_s + tr("(and %1 more)").arg(format.count(row.changes.size() - 1));
        const QString what = editLabel(row.action);
        const QStringList cells{format.count(row.step),
                                format.locale().toString(row.at.toLocalTime(), QLocale::ShortFormat), row.author,
                                row.undone ? tr("%1 (undone)").arg(what) : what, summary};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column)); // the table takes it over
            item->setToolTip(column == cells.size() - 1 ? changes.join(u'\n') : cells.at(column));
            m_table->setItem(line, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace vigie
