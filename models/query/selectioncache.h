// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/query/querycontext.h"

#include <QMutex>

#include <list>
#include <memory>

namespace vigie {

/// Remembers what recent filters choose, so that the views that refresh after one change of the filter work it out
/// once together. Thread-safe.
class SelectionCache
{
public:
    /// Null where there is none.
    std::shared_ptr<const CubeSelection> find(const std::shared_ptr<const Cube>& cube, const Filter& filter);
    void insert(const std::shared_ptr<const Cube>& cube, const Filter& filter,
                std::shared_ptr<const CubeSelection> selection);

    std::shared_ptr<const ArticleBitmap> findText(const std::shared_ptr<const Cube>& cube, const QString& text);
    void insertText(const std::shared_ptr<const Cube>& cube, const QString& text,
                    std::shared_ptr<const ArticleBitmap> articles);

private:
    struct Entry
    {
        Filter filter;
        std::shared_ptr<const CubeSelection> selection;
    };
    struct TextEntry
    {
        QString text;
        std::shared_ptr<const ArticleBitmap> articles;
    };

    void follow(const std::shared_ptr<const Cube>& cube);

    QMutex m_mutex;
    std::weak_ptr<const Cube> m_cube; ///< that the entries belong to
    std::list<Entry> m_entries; ///< last used first
    std::list<TextEntry> m_texts;
};

/// What the filter chooses, from the cache or worked out: the text by the search index, the rest by the cube. Errors:
/// Busy without a cube, Cancelled, and those of SQLite.
[[nodiscard]] Result<std::shared_ptr<const CubeSelection>> choose(QueryContext& context, const Filter& filter);

} // namespace vigie
