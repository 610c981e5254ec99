// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/store/articledraft.h"
#include "models/store/edittables.h"
#include "models/store/statement.h"

#include <QHash>
#include <QString>

namespace vigie {

/// Finds the workspace's place for one that was read, or makes it, with the tree above it. A place of the gazetteer
/// is known by its key, an unknown site by its folded name among the unknown. The tree of a place that is there
/// already is left as it is: a person may have moved it. Works within the caller's transaction.
class PlaceStore
{
public:
    PlaceStore() = default; ///< to be prepared before use
    [[nodiscard]] Result<> prepare(const Connection& connection);

    [[nodiscard]] Result<PlaceId> findOrCreate(const PlaceDraft& draft);

    /// Told of each row that is made from now on, by its table and key: for who writes a journal.
    void setObserver(RowObserver observer) { m_observer = std::move(observer); }

    /// Forgets what it remembers between calls; to be called at the beginning of each transaction.
    void forget() { m_known.clear(); }

private:
    Result<PlaceId> find(const QString& key, const QString& folded);

    RowObserver m_observer;
    Statement m_selectByKey;
    Statement m_selectByName;
    Statement m_insert;
    QHash<QPair<QString, QString>, PlaceId> m_known; ///< by key, or by folded name where the key is empty
};

} // namespace vigie
