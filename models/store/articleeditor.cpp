// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articleeditor.h"

#include "models/store/articleord.h"
#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelect = "SELECT ord, title, body FROM article WHERE id = ?1";
constexpr auto kUpdateDate = "UPDATE article SET date = ?2, ord = ?3 WHERE id = ?1";
constexpr auto kUpdateTitle = "UPDATE article SET title = ?2, title_derived = 0 WHERE id = ?1";
constexpr auto kDelete = "DELETE FROM article WHERE id = ?1";

/// The article's entry in the search index, taken out; put back by add() unless the article goes.
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

Result<> setArticleDate(Connection& connection, ArticleId article, const PartialDate& date)
{
    OrdAllocator ords;
    if (auto prepared = ords.prepare(connection); !prepared)
        return prepared;
    auto entry = Entry::takeOut(connection, article);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto ord = ords.next(date);
    if (!ord)
        return tl::unexpected(ord.error());
    entry->ord = *ord;
    const QString iso = date.toIso();
    if (auto done
        = runOnce(connection, kUpdateDate, article, iso.isEmpty() ? std::nullopt : std::optional(iso), *ord);
        !done)
        return done;
    if (auto done = entry->putBack(); !done)
        return done;
    return raiseRevision(connection);
}

Result<> setArticleTitle(Connection& connection, ArticleId article, const QString& title)
{
    if (title.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a title cannot be empty"_s);
    auto entry = Entry::takeOut(connection, article);
    if (!entry)
        return tl::unexpected(entry.error());
    entry->title = title.toStdString();
    if (auto done = runOnce(connection, kUpdateTitle, article, title); !done)
        return done;
    if (auto done = entry->putBack(); !done)
        return done;
    return raiseRevision(connection);
}

Result<> deleteArticle(Connection& connection, ArticleId article)
{
    const auto entry = Entry::takeOut(connection, article);
    if (!entry)
        return tl::unexpected(entry.error());
    if (auto done = runOnce(connection, kDelete, article); !done)
        return done;
    return raiseRevision(connection);
}

} // namespace vigie
