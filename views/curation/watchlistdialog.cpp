// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/watchlistdialog.h"

#include "views/common/defaultbutton.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/common/words.h"
#include "views/curation/chosenrow.h"
#include "views/curation/problemlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const Actor& one, const Actor& other)
{
    return one.name == other.name && one.kind == other.kind;
}

QPushButton* makeButton(const QString& name, const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

WatchListDialog::WatchListDialog(QWidget* parent)
    : QDialog(parent)
    , m_problem(new ProblemLabel(this))
{
    setObjectName("WatchListDialog"_L1);
    setWindowTitle(tr("Watched names"));
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName("watchListTabs"_L1);
    tabs->addTab(makeWatchedSide(), tr("Always &read"));
    tabs->addTab(makeStoppedSide(), tr("&Never read"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(88 * kUnit, 52 * kUnit);
    unsetDefaultButtons(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setList({});
}

QWidget* WatchListDialog::makeWatchedSide()
{
    auto* side = new QWidget(this);
    m_watched = new QTableWidget(0, 3, side);
    m_watched->setObjectName("watchedTable"_L1);
    m_watched->setAccessibleName(tr("Names that imports always read as an actor"));
    m_watched->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Other names")});
    m_watched->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_watched->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_watched->setSelectionMode(QAbstractItemView::SingleSelection);
    m_watched->setTabKeyNavigation(false);
    m_watched->setShowGrid(false);
    m_watched->setAlternatingRowColors(true);
    m_watched->setWordWrap(false);
    m_watched->verticalHeader()->hide();
    m_watched->horizontalHeader()->setStretchLastSection(true);
    QPushButton* add = makeButton(u"addWatchedButton"_s, u"add"_s, tr("&Add…"), side);
    m_change = makeButton(u"changeWatchedButton"_s, u"edit"_s, tr("&Change…"), side);
    m_remove = makeButton(u"removeWatchedButton"_s, u"remove"_s, tr("&Watch no longer"), side);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(
        makeWords(tr("Later imports, and reading the texts again, find these names wherever they stand. "
                     "What is already read stays as it is."),
                  side));
    layout->addWidget(m_watched, 1);
    layout->addLayout(row);
    connect(m_watched, &QTableWidget::itemSelectionChanged, this, &WatchListDialog::showAbilities);
    connect(add, &QPushButton::clicked, this, &WatchListDialog::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Actor* watched = chosen())
            emit changeRequested(*watched);
    });
    connect(m_watched, &QTableWidget::cellActivated, this,
            [this](int line) { emit changeRequested(m_list.watched.at(line)); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Actor* watched = chosen()) {
            m_removed = *watched;
            emit removeRequested(m_removed->name);
        }
    });
    return side;
}

QWidget* WatchListDialog::makeStoppedSide()
{
    auto* side = new QWidget(this);
    m_stopped = new QListWidget(side);
    m_stopped->setObjectName("stoppedList"_L1);
    m_stopped->setAccessibleName(tr("Names that imports never read as an actor"));
    m_form = new QLineEdit(side);
    m_form->setObjectName("stoppedNameEdit"_L1);
    m_form->setAccessibleName(tr("Name that is never to be read"));
    m_form->setPlaceholderText(tr("As it stands in texts"));
    m_stop = makeButton(u"addStoppedButton"_s, u"add"_s, tr("Never &read it"), side);
    m_allow = makeButton(u"allowNameButton"_s, u"remove"_s, tr("Read it a&gain"), side);
    auto* row = new QHBoxLayout;
    row->addWidget(m_form, 1);
    row->addWidget(m_stop);
    row->addWidget(m_allow);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(
        makeWords(tr("Later imports, and reading the texts again, take none of these for an actor. Names that were "
                     "rejected are here."),
                  side));
    layout->addWidget(m_stopped, 1);
    layout->addLayout(row);
    connect(m_stopped, &QListWidget::itemSelectionChanged, this, &WatchListDialog::showAbilities);
    connect(m_form, &QLineEdit::textChanged, this, &WatchListDialog::showAbilities);
    connect(m_form, &QLineEdit::returnPressed, this, &WatchListDialog::stop);
    connect(m_stop, &QPushButton::clicked, this, &WatchListDialog::stop);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        if (const int form = selectedRow(m_stopped); form >= 0) {
            m_allowed = m_list.stopped.at(form);
            emit allowRequested(m_allowed);
        }
    });
    return side;
}

void WatchListDialog::setList(const WatchList& list)
{
    const int watchedRow = watchedRowIn(list);
    const int form = selectedRow(m_stopped);
    const bool goOn = form >= 0 && m_list.stopped.value(form) == m_allowed;
    const int stoppedRow = chosenRow(m_list.stopped, form, goOn, list.stopped, std::equal_to<QString>());
    m_list = list;
    m_watched->setRowCount(static_cast<int>(list.watched.size()));
    for (int i = 0; i < m_watched->rowCount(); ++i) {
        const Actor& actor = list.watched.at(i);
        const QStringList cells{actor.name, label(actor.kind), actor.aliases.join(u"; "_s)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column)); // the table takes it over
            item->setToolTip(cells.at(column));
            m_watched->setItem(i, column, item);
        }
    }
    m_watched->setColumnWidth(0, m_watched->fontMetrics().averageCharWidth() * 36);
    selectRow(m_watched, watchedRow);
    if (list.stopped.contains(m_form->text().simplified()))
        m_form->clear(); // what was typed is on the list
    m_stopped->clear();
    m_stopped->addItems(list.stopped);
    selectRow(m_stopped, stoppedRow);
    showAbilities();
}

void WatchListDialog::choose(const Actor& watched)
{
    m_awaited = watched;
}

int WatchListDialog::watchedRowIn(const WatchList& list)
{
    if (m_awaited) {
        const auto found
            = std::ranges::find_if(list.watched, [this](const Actor& one) { return isSameName(one, *m_awaited); });
        if (found != list.watched.end()) {
            m_awaited.reset();
            return static_cast<int>(found - list.watched.begin());
        }
    }
    const Actor* before = chosen();
    const bool goOn = before && m_removed && isSameName(*before, *m_removed);
    return chosenRow(m_list.watched, selectedRow(m_watched), goOn, list.watched, isSameName);
}

const Actor* WatchListDialog::chosen() const
{
    const int row = selectedRow(m_watched);
    return row >= 0 && row < m_list.watched.size() ? &m_list.watched.at(row) : nullptr;
}

void WatchListDialog::stop()
{
    const QString form = m_form->text().simplified();
    if (!form.isEmpty())
        emit stopRequested(form);
}

void WatchListDialog::showAbilities()
{
    m_change->setEnabled(chosen() != nullptr);
    m_remove->setEnabled(chosen() != nullptr);
    m_stop->setEnabled(!m_form->text().trimmed().isEmpty());
    m_allow->setEnabled(selectedRow(m_stopped) >= 0);
}

void WatchListDialog::showProblem(const QString& text)
{
    m_problem->say(text);
    if (!text.isEmpty()) {
        m_removed.reset();
        m_allowed.clear();
    }
}

} // namespace vigie
