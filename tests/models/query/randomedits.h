// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editoperation.h"
#include "models/store/connection.h"

#include <QRandomGenerator>

namespace vigie::test {

/// Edits of every kind a person can make, of whatever is in a workspace. Deterministic for a seed.
class RandomEdits
{
public:
    RandomEdits(Connection& connection, quint32 seed)
        : m_connection(connection)
        , m_random(seed)
    {
    }

    /// Names of the kinds of edits.
    static QStringList kinds();

    /// Does one: its kind where it changed something, else empty: many are refused.
    QString edit();

    /// Takes the last step back or does it again; false where there is none.
    bool undoOne();
    bool redoOne();

    QRandomGenerator& random() { return m_random; }

private:
    using Make = EditOperation (RandomEdits::*)();
    struct Kind
    {
        const char* name;
        Make make;
    };
    static const QList<Kind>& list();

    qint64 some(const char* ids);
    template <class AnyId> AnyId someId(const char* ids) { return AnyId{some(ids)}; }
    template <class AnyId> QList<AnyId> several(const char* ids);

    EditOperation accept();
    EditOperation reject();
    EditOperation correct();
    EditOperation revert();
    EditOperation add();
    EditOperation remove();
    EditOperation rename();
    EditOperation changeKind();
    EditOperation merge();
    EditOperation split();
    EditOperation setParent();
    EditOperation mark();
    EditOperation unmark();
    EditOperation rejectNames();
    EditOperation date();
    EditOperation sectors();
    EditOperation title();
    EditOperation join();
    EditOperation divide();
    EditOperation deny();
    EditOperation account();
    EditOperation place();
    EditOperation newPlace();
    EditOperation watch();
    EditOperation rate();
    EditOperation takeAway();
    EditOperation bringBack();

    Connection& m_connection;
    QRandomGenerator m_random;
};

} // namespace vigie::test
