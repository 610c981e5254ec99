// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articleeditor.h"

#include "models/store/articleord.h"
#include "models/store/connection.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelect = "SELECT ord, title, body FROM article WHERE id = ?1";
constexpr auto kSelectTaken = "SELECT count(*) FROM article WHERE ord = ?1 AND id <> ?2";
constexpr auto kUpdateOrd = "UPDATE article SET ord = ?2 WHERE id = ?1";
constexpr auto kUpdateTitle = "UPDATE article SET title = ?2 WHERE id = ?1";

/// The article's entry in the search index, taken out; putBack() puts it back.
class Entry
{
public:
    static Result<Entry> takeOut(Connection& connection, ArticleId article)
    {
        auto select = Statement::prepare(connection, kSelect);
        if (!select)
            return tl::unexpected(select.error());
        select->bind(article);
        const auto row = select->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return failure(Error::Kind::NotFound, u"there is no such article"_s, QString::number(article.value));
        Entry entry;
        entry.ord = select->integer(0);
        entry.title = select->utf8(1);
        entry.body = select->utf8(2);
        select->reset();
        if (auto prepared = entry.m_index.prepare(connection); !prepared)
            return tl::unexpected(prepared.error());
        if (auto removed = entry.m_index.remove(entry.ord, entry.title, entry.body); !removed)
            return tl::unexpected(removed.error());
        return entry;
    }

    Result<> putBack() { return m_index.add(ord, title, body); }

    ArticleOrd ord = 0;
    std::string title;
    std::string body;

private:
    SearchIndex m_index;
};

template <class... Values> Result<> runOnce(Connection& connection, const char* sql, const Values&... values)
{
    auto statement = Statement::prepare(connection, sql);
    return statement ? statement->run(values...) : tl::unexpected(statement.error());
}

} // namespace

Result<> moveArticle(Connection& connection, ArticleId article, ArticleOrd ord)
{
    auto taken = Statement::prepare(connection, kSelectTaken);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto others = taken->runForInteger(ord, article);
    if (!others)
        return tl::unexpected(others.error());
    auto entry = Entry::takeOut(connection, article);
    if (!entry)
        return tl::unexpected(entry.error());
    entry->ord = ord;
    if (*others > 0) {
        OrdAllocator ords;
        if (auto prepared = ords.prepare(connection); !prepared)
            return prepared;
        const auto next = ords.nextOfDay(static_cast<int>(ord >> kOrdSequenceBits));
        if (!next)
            return tl::unexpected(next.error());
        entry->ord = *next;
    }
    if (auto done = runOnce(connection, kUpdateOrd, article, entry->ord); !done)
        return done;
    return entry->putBack();
}

Result<> retitleArticle(Connection& connection, ArticleId article, const QString& title)
{
    auto entry = Entry::takeOut(connection, article);
    if (!entry)
        return tl::unexpected(entry.error());
    entry->title = title.toStdString();
    if (auto done = runOnce(connection, kUpdateTitle, article, title); !done)
        return done;
    return entry->putBack();
}

} // namespace vigie
