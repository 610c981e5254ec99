// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/secondreader.h"

#include "models/query/readsnapshot.h"
#include "models/store/connection.h"

namespace vigie {

SecondReader::SecondReader(QString path)
    : m_result(std::async(std::launch::async, [this, path = std::move(path)] { return run(path); }))
{
}

SecondReader::~SecondReader()
{
    if (!m_ordered)
        m_order.set_value({});
    if (m_result.valid())
        m_result.wait();
}

Result<> SecondReader::run(const QString& path)
{
    auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection) {
        m_ready.set_value(false);
        return tl::unexpected(connection.error());
    }
    const auto snapshot = ReadSnapshot::begin(*connection);
    // BEGIN alone takes no snapshot: the first read does.
    const bool isReady = snapshot && connection->integer("SELECT count(*) FROM (SELECT 1 FROM article LIMIT 1)");
    m_ready.set_value(isReady);
    const Work work = m_order.get_future().get();
    return work ? work(*connection) : Result<>();
}

bool SecondReader::isReady()
{
    if (!m_isReady)
        m_isReady = m_ready.get_future().get();
    return *m_isReady;
}

void SecondReader::start(Work work)
{
    m_ordered = true;
    m_order.set_value(std::move(work));
}

Result<> SecondReader::finish()
{
    return m_result.get();
}

} // namespace vigie
