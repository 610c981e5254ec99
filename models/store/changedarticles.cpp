// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changedarticles.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kArticleOfMetric = "SELECT article_id FROM metric WHERE id = ?1";
constexpr auto kArticleOfMention = "SELECT article_id FROM mention WHERE id = ?1";

bool isNoteOfReading(const Change& change)
{
    static const QStringList notes{u"rule"_s, u"cues"_s, u"confidence"_s, u"engine"_s};
    return notes.contains(change.field);
}

ArticleId articleOfRow(const Change& change)
{
    const RowText row = edittables::fromJson((change.after ? change.after : change.before).value_or(QString()));
    return {row.value(u"article_id"_s).value_or(QString()).toLongLong()};
}

} // namespace

Result<QList<ArticleId>> changedArticles(Connection& connection, const QList<Change>& changes)
{
    Statement ofMetric;
    Statement ofMention;
    if (auto prepared
        = Statement::prepareAll(connection, {{&ofMetric, kArticleOfMetric}, {&ofMention, kArticleOfMention}});
        !prepared)
        return tl::unexpected(prepared.error());
    std::set<ArticleId> articles;
    for (const Change& change : changes) {
        const bool isMetric = change.entity == u"metric"_s;
        if (change.entity == u"article_sector"_s) {
            articles.insert({change.id});
        } else if (isMetric || change.entity == u"mention"_s) {
            if (isNoteOfReading(change))
                continue;
            if (change.field.isEmpty()) {
                articles.insert(articleOfRow(change));
                continue;
            }
            const auto article = (isMetric ? ofMetric : ofMention).runForInteger(change.id);
            if (article)
                articles.insert({*article});
            else if (article.error().kind != Error::Kind::NotFound)
                return tl::unexpected(article.error());
        }
    }
    return QList<ArticleId>(articles.begin(), articles.end());
}

} // namespace vigie
