// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <string_view>

namespace vigie {

class Connection;

/// The keys of the table `meta`.
namespace metakey {
inline constexpr std::string_view kRevision = "revision"; ///< goes up with each change of the content
inline constexpr std::string_view kJournalPosition = "journal_position"; ///< the last step that is not undone
inline constexpr std::string_view kEngine = "engine"; ///< version that has read all articles
inline constexpr std::string_view kShippedLists
    = "shipped_lists"; ///< which sectors and rates the workspace was given
} // namespace metakey

/// Empty where the key is not set.
[[nodiscard]] Result<QString> metaValue(Connection& connection, std::string_view key);
[[nodiscard]] Result<> setMetaValue(Connection& connection, std::string_view key, const QString& value);

/// The revision of the content: a side file made from the workspace is good as long as the revision is the same. Also
/// changes with what another program writes.
[[nodiscard]] Result<qint64> revision(Connection& connection);

/// Called by every write of the store, in its transaction.
[[nodiscard]] Result<> raiseRevision(Connection& connection);

} // namespace vigie
