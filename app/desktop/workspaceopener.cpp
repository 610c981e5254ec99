// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspaceopener.h"

#include <QThread>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Result<bool> makeReady(const QString& path, IfMissing missing)
{
    const Result<Connection> writing = openWorkspace(path, Access::ReadWrite, missing);
    if (writing)
        return false;
    if (writing.error().kind != Error::Kind::ReadOnly)
        return tl::unexpected(writing.error());
    const Result<Connection> reading = openWorkspace(path, Access::ReadOnly);
    if (reading)
        return true;
    return tl::unexpected(reading.error());
}

} // namespace

WorkspaceOpener::WorkspaceOpener(QObject* parent)
    : QObject(parent)
{
}

WorkspaceOpener::~WorkspaceOpener()
{
    if (m_thread)
        m_thread->wait();
}

void WorkspaceOpener::start(const QString& path, IfMissing missing, Done done)
{
    Q_ASSERT(!m_thread);
    // The thread never outlives this object: the destructor waits.
    m_thread = QThread::create([this, path, missing, done = std::move(done)] {
        const Result<bool> isReadOnly = makeReady(path, missing);
        QMetaObject::invokeMethod(this, [this, isReadOnly, done] {
            m_thread->wait();
            m_thread->deleteLater();
            m_thread = nullptr;
            done(isReadOnly);
        });
    });
    m_thread->setObjectName(u"vigie-open"_s);
    m_thread->setParent(this);
    m_thread->start();
}

} // namespace vigie
