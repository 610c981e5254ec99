// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlecorrection.h"

#include "models/domain/writtendate.h"
#include "models/store/articleord.h"
#include "models/store/articleremoval.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSectors = "SELECT sector FROM article_sector WHERE article_id = ?1 ORDER BY position";

const QString kArticle = u"article"_s;
const QString kSector = u"article_sector"_s;

RowText positionKey(ArticleId article, qint64 position)
{
    return {{u"article_id"_s, QString::number(article.value)}, {u"position"_s, QString::number(position)}};
}

Result<QList<Sector>> sectorsOf(Connection& connection, ArticleId article)
{
    QList<Sector> sectors;
    const auto take
        = [&](const Statement& row) { sectors.append(sectorFromCode(row.utf8(0)).value_or(Sector::MultiSector)); };
    const auto read = forEachRow(connection, kSectors, take, article);
    return read ? Result<QList<Sector>>(sectors) : tl::unexpected(read.error());
}

} // namespace

Result<> setArticleDate(Edit& edit, ArticleId article, const PartialDate& date)
{
    if (auto there = requireArticle(edit.connection(), article); !there)
        return there;
    const QString iso = date.toIso();
    const ColumnText value = iso.isEmpty() ? ColumnText() : ColumnText(iso);
    const auto before = edittables::cell(edit.connection(), kArticle, article.value, u"date"_s);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == value)
        return {};
    if (date.isValid() && !canDate(date))
        return fieldFailure(u"date"_s, u"dates begin with the year 1900"_s);
    OrdAllocator ords;
    if (auto prepared = ords.prepare(edit.connection()); !prepared)
        return prepared;
    const auto ord = ords.next(date);
    if (!ord)
        return tl::unexpected(ord.error());
    if (auto done = edit.set(kArticle, article.value, u"date"_s, value); !done)
        return done;
    return edit.set(kArticle, article.value, u"ord"_s, QString::number(*ord));
}

Result<> setArticleTitle(Edit& edit, ArticleId article, const QString& title)
{
    if (auto there = requireArticle(edit.connection(), article); !there)
        return there;
    const QString clean = title.simplified();
    if (clean.isEmpty())
        return failure(Error::Kind::BadInput, u"a title cannot be empty"_s);
    if (auto done = edit.set(kArticle, article.value, u"title"_s, clean); !done)
        return done;
    return edit.set(kArticle, article.value, u"title_derived"_s, u"0"_s);
}

Result<> setArticleSectors(Edit& edit, ArticleId article, const QList<Sector>& sectors)
{
    if (QSet<int> once; std::ranges::any_of(sectors, [&](Sector sector) {
            const bool again = once.contains(static_cast<int>(sector));
            once.insert(static_cast<int>(sector));
            return again;
        }))
        return failure(Error::Kind::BadInput, u"a sector is named twice"_s);
    if (auto there = requireArticle(edit.connection(), article); !there)
        return there;
    const auto before = sectorsOf(edit.connection(), article);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == sectors)
        return {};
    for (qsizetype position = 0; position < before->size(); ++position)
        if (auto done = edit.remove(kSector, positionKey(article, position)); !done)
            return done;
    for (qsizetype position = 0; position < sectors.size(); ++position) {
        RowText row = positionKey(article, position);
        row.insert(u"sector"_s, QString::fromUtf8(code(sectors[position])));
        if (const auto done = edit.insert(kSector, row); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace vigie
