// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/selectioncache.h"

#include "models/query/rowreading.h"
#include "models/query/searchquery.h"

#include <QMutexLocker>

#include <algorithm>

namespace vigie {
namespace {

// A change of the filter asks for the filter itself and for it without dates, sectors, places, companies, actors.
constexpr std::size_t kKept = 18;
constexpr std::size_t kKeptTexts = 8;

constexpr auto kSelectMatches = "SELECT rowid FROM article_fts WHERE article_fts MATCH ?1 ORDER BY rowid";

template <class Entry, class Matches> const Entry* use(std::list<Entry>& entries, Matches matches)
{
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    if (found == entries.end())
        return nullptr;
    entries.splice(entries.begin(), entries, found);
    return &entries.front();
}

Result<std::shared_ptr<const ArticleBitmap>> searchArticles(QueryContext& context, const QString& typed)
{
    const SearchQuery search = readSearch(typed);
    if (search.isEmpty())
        return nullptr;
    if (context.selections)
        if (auto known = context.selections->findText(context.cube, typed))
            return known;
    std::vector<ArticleOrd> ords;
    const auto read = readRows(context, kSelectMatches, {search.match},
                               [&](const Statement& row) { ords.push_back(row.integer(0)); });
    if (!read)
        return tl::unexpected(read.error());
    ArticleBitmap matches = context.cube->articlesAt(ords);
    if (search.inverted) {
        ArticleBitmap others(context.cube->size(), true);
        others -= matches;
        matches = std::move(others);
    }
    auto shared = std::make_shared<const ArticleBitmap>(std::move(matches));
    if (context.selections)
        context.selections->insertText(context.cube, typed, shared);
    return shared;
}

} // namespace

void SelectionCache::follow(const std::shared_ptr<const Cube>& cube)
{
    if (m_cube.lock() == cube)
        return;
    m_cube = cube;
    m_entries.clear();
    m_texts.clear();
}

std::shared_ptr<const CubeSelection> SelectionCache::find(const std::shared_ptr<const Cube>& cube,
                                                          const Filter& filter)
{
    const QMutexLocker lock(&m_mutex);
    follow(cube);
    const Entry* entry = use(m_entries, [&](const Entry& e) { return e.filter == filter; });
    return entry ? entry->selection : nullptr;
}

void SelectionCache::insert(const std::shared_ptr<const Cube>& cube, const Filter& filter,
                            std::shared_ptr<const CubeSelection> selection)
{
    const QMutexLocker lock(&m_mutex);
    follow(cube);
    m_entries.push_front({filter, std::move(selection)});
    if (m_entries.size() > kKept)
        m_entries.pop_back();
}

std::shared_ptr<const ArticleBitmap> SelectionCache::findText(const std::shared_ptr<const Cube>& cube,
                                                              const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    follow(cube);
    const TextEntry* entry = use(m_texts, [&](const TextEntry& e) { return e.text == text; });
    return entry ? entry->articles : nullptr;
}

void SelectionCache::insertText(const std::shared_ptr<const Cube>& cube, const QString& text,
                                std::shared_ptr<const ArticleBitmap> articles)
{
    const QMutexLocker lock(&m_mutex);
    follow(cube);
    m_texts.push_front({text, std::move(articles)});
    if (m_texts.size() > kKeptTexts)
        m_texts.pop_back();
}

Result<std::shared_ptr<const CubeSelection>> choose(QueryContext& context, const Filter& filter)
{
    if (auto go = context.proceed(); !go)
        return tl::unexpected(go.error());
    const auto cube = context.requireCube();
    if (!cube)
        return tl::unexpected(cube.error());
    if (context.selections)
        if (auto known = context.selections->find(context.cube, filter))
            return known;
    const auto matches = searchArticles(context, filter.text);
    if (!matches)
        return tl::unexpected(matches.error());
    auto selection = std::make_shared<const CubeSelection>(select(**cube, filter, matches->get()));
    if (context.selections)
        context.selections->insert(context.cube, filter, selection);
    return selection;
}

} // namespace vigie
