// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/nameliststore.h"
#include "models/store/statement.h"

/// Names on a workspace's lists, put there without a step of the journal.
namespace vigie::test {

inline void watchName(Connection& connection, const WatchedName& name)
{
    auto insert = Statement::prepare(connection, "INSERT INTO watched_name (form, name, kind) VALUES (?1, ?2, ?3)");
    if (!insert || !insert->run(name.form, name.name, code(name.kind)))
        qFatal("the name is not watched");
}

inline void stopName(Connection& connection, const QString& form)
{
    auto insert = Statement::prepare(connection, "INSERT INTO stopped_name (form) VALUES (?1)");
    if (!insert || !insert->run(form))
        qFatal("the name is not stopped");
}

} // namespace vigie::test
