// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/store/statement.h"

#include <string_view>

namespace vigie {

/// The entries of article_fts. The index keeps no text of its own, so an entry is taken out by giving the very title
/// and body that it was made from, before the article's row changes. Works within the caller's transaction.
class SearchIndex
{
public:
    SearchIndex() = default; ///< to be prepared before use
    [[nodiscard]] Result<> prepare(const Connection& connection);

    /// Ascending `ord` within a transaction is fast: each step back writes out what the index holds in memory.
    [[nodiscard]] Result<> add(ArticleOrd ord, std::string_view title, std::string_view body);
    [[nodiscard]] Result<> remove(ArticleOrd ord, std::string_view title, std::string_view body);

private:
    Statement m_insert;
    Statement m_delete;
};

/// Makes the index anew from the articles, in a transaction of its own. It never is a reason to give up a workspace.
[[nodiscard]] Result<> rebuildSearchIndex(Connection& connection);

} // namespace vigie
