// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/rowchooser.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace vigie {

namespace {

Choice choiceOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) ? Choice::Add : Choice::Replace;
}

} // namespace

RowChooser::RowChooser(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_exception && m_exception(index, m_released))
            return;
        emit chosen(index, choiceOf(QGuiApplication::keyboardModifiers()));
    });
}

void RowChooser::setException(Exception exception)
{
    m_exception = std::move(exception);
}

bool RowChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport && event->type() == QEvent::MouseButtonRelease)
        m_released = static_cast<QMouseEvent*>(event)->pos();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool chooses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (!chooses || !m_view->currentIndex().isValid())
        return QObject::eventFilter(watched, event);
    emit chosen(m_view->currentIndex(), choiceOf(key->modifiers()));
    return true;
}

} // namespace vigie
