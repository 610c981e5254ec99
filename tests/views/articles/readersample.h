// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textindex.h"
#include "views/articles/articlebodyview.h"
#include "views/articles/metrictableview.h"
#include "views/articles/readerview.h"

/// An article of two figures, and a reader that shows it, for tests of the reader and of its parts.
namespace vigie::test {

using namespace Qt::StringLiterals;

inline const QString kBody
    = u"\U0001F3ED L'équipementier Yazaki investit 200 millions de dirhams à Meknès.\r\n\r\nLe site créera 2.700 emplois."_s;

/// Adds a figure that stands at the first place of `quote` in the body.
inline void addFigure(ArticleDetail* detail, qint64 id, MetricKind kind, const QString& quote)
{
    const TextIndex index(detail->article.body);
    const qsizetype at = detail->article.body.indexOf(quote);
    MetricRow row;
    row.metric.id = MetricId{id};
    row.metric.fields.kind = kind;
    row.metric.fields.value = Decimal::fromWhole(kind == MetricKind::Investment ? 200'000'000 : 2'700);
    row.metric.fields.unit = kind == MetricKind::Investment ? u"MAD"_s : u"jobs"_s;
    row.metric.span = {index.codePointAt(at), index.codePointAt(at + quote.size())};
    row.metric.quote = quote;
    detail->metrics.append(row);
}

inline ArticleDetail sample()
{
    ArticleDetail detail;
    detail.article.id = ArticleId{1};
    detail.article.title = u"Yazaki <b>& Cie</b>"_s;
    detail.article.body = kBody;
    detail.article.date = {2016, 3, 15};
    detail.article.sectors = {Sector::Automotive};
    detail.article.sources = {{u"/tmp/a.txt"_s, u"https://news.example.org/a"_s, {}, {}, {}}};
    addFigure(&detail, 11, MetricKind::Investment, u"200 millions de dirhams"_s);
    addFigure(&detail, 12, MetricKind::JobsCreated, u"2.700 emplois"_s);
    return detail;
}

/// A reader on the screen that shows sample().
struct Reader
{
    ReaderView view;
    ArticleBodyView* body = view.findChild<ArticleBodyView*>();
    MetricTableView* table = view.findChild<MetricTableView*>();

    Reader()
    {
        view.resize(600, 500);
        view.setArticle(sample());
        view.show();
    }

    QPoint pointOn(qsizetype figure) const { return body->rectOf(*body->marks().ofFigure(figure)).center(); }
};

} // namespace vigie::test
