// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QAction* action)
{
    return action->text().remove(u'&').remove(u'…');
}

// Every typed word stands somewhere in the command: "exp ch" finds "Export the chart".
bool matches(const QString& text, const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName("CommandPalette"_L1);
    setWindowTitle(tr("Find a command"));
    for (QAction* action : actions)
        if (action->isEnabled() && !action->text().isEmpty() && !action->menu())
            m_actions.append(action);
    m_search->setObjectName("commandSearchEdit"_L1);
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Command to find"));
    m_search->installEventFilter(this);
    m_list->setObjectName("commandList"_L1);
    m_list->setAccessibleName(tr("Commands found"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    resize(460, 380);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    fill({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    // The arrows move in the list while the typing goes on in the field.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::fill(const QString& search)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QString text = plainText(m_actions[i]);
        if (!matches(text, search))
            continue;
        const QString shortcut = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(shortcut.isEmpty() ? text : u"%1   %2"_s.arg(text, shortcut), m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    accept();
    // The action runs once this dialog has given the focus back.
    if (item)
        QTimer::singleShot(0, m_actions.at(item->data(Qt::UserRole).toLongLong()), &QAction::trigger);
}

} // namespace vigie
