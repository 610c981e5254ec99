// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace vigie {

class Connection;

/// Something in a workspace that is not as it was written.
struct Finding
{
    enum class Kind {
        Structure, ///< SQLite's own check
        Reference, ///< a row points to one that is not there
        SearchIndex, ///< the index does not match the texts; rebuildSearchIndex() mends it
        Text, ///< an article's text is not the one that was imported
        Evidence, ///< a figure's or mention's span does not cut its quote out of the text
    };
    Kind kind = Kind::Structure;
    QString table; ///< empty for Structure and SearchIndex
    qint64 id = 0; ///< of the row, 0 where none
    QString words; ///< what is wrong, in English

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Goes through the whole workspace: the file's structure, foreign keys, the search index (only on a connection that
/// may write), each article's text against its SHA-256, and the span of each figure and mention against the text.
/// Nothing found = an empty list. `stop` is asked between articles; when it says true the answer is
/// Error::Kind::Cancelled. Takes about as long as reading the file twice.
[[nodiscard]] Result<QList<Finding>> checkIntegrity(Connection& connection, const std::function<bool()>& stop = {});

} // namespace vigie
