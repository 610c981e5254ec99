// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlhead.h"

#include "models/domain/writtendate.h"
#include "models/importers/webaddress.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// "2026-10-12T08:00:00+01:00", "12/10/2026 08:00"; a year alone is a copyright's.
PartialDate dateOf(const QString& text)
{
    const auto written = writtenDateAt(text.trimmed());
    return written && written->date.month > 0 && canDate(written->date) ? written->date : PartialDate{};
}

/// What JSON-LD says of the page's article.
struct LinkedData
{
    PartialDate date;
    QString publisher;

    /// Objects within one another, in the order of the text; the first of each kind counts.
    void read(const QJsonValue& value)
    {
        if (value.isArray()) {
            for (const QJsonValue& one : value.toArray())
                read(one);
            return;
        }
        const QJsonObject object = value.toObject();
        if (!date.isValid())
            date = dateOf(object["datePublished"_L1].toString());
        if (publisher.isEmpty())
            publisher = object["publisher"_L1].toObject()["name"_L1].toString().simplified();
        // Comments and reviews have dates of their own.
        for (const auto& part : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
            if (object.contains(part) && !object[part].isString())
                read(object[part]);
    }
};

/// The page's <meta> by their names; the first of each counts.
QHash<QString, QString> metaOf(const HtmlPage& page)
{
    QHash<QString, QString> meta;
    for (const HtmlNode& node : page.nodes) {
        if (node.name != u"meta")
            continue;
        for (const QStringView attribute : {u"property", u"name", u"itemprop"}) {
            const QString name = node.attribute(attribute).trimmed().toLower();
            const QString content = node.attribute(u"content").simplified();
            if (!name.isEmpty() && !content.isEmpty() && !meta.contains(name))
                meta.insert(name, content);
        }
    }
    return meta;
}

LinkedData linkedDataOf(const HtmlPage& page)
{
    LinkedData data;
    for (int i = 0; i < page.size(); ++i)
        if (page[i].name == u"script" && page[i].attribute(u"type").contains(u"ld+json"_s, Qt::CaseInsensitive)) {
            const QJsonDocument document = QJsonDocument::fromJson(page.textOf(i).toUtf8());
            data.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
    return data;
}

/// What is marked as published comes first, then what stands in the article: a page's head may have today's date.
PartialDate dateInTimes(const HtmlPage& page)
{
    PartialDate first;
    PartialDate inArticle;
    int articleEnd = 0; // index behind the article around the node
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode& node = page[i];
        if (node.name == u"article" || node.name == u"main")
            articleEnd = std::max(articleEnd, node.end);
        const bool isPublished = node.attribute(u"itemprop").compare(u"datePublished"_s, Qt::CaseInsensitive) == 0
            || node.has(u"pubdate");
        if (node.name != u"time" && !isPublished)
            continue;
        const PartialDate date
            = dateOf(node.has(u"datetime") ? node.attribute(u"datetime") : node.attribute(u"content"));
        if (isPublished && date.isValid())
            return date;
        PartialDate& unsure = i < articleEnd ? inArticle : first;
        if (!unsure.isValid())
            unsure = date;
    }
    return inArticle.isValid() ? inArticle : first;
}

PartialDate dateOf(const HtmlPage& page, const QHash<QString, QString>& meta, const LinkedData& linked)
{
    if (linked.date.isValid())
        return linked.date;
    for (const auto& name : {u"article:published_time"_s, u"og:published_time"_s, u"datepublished"_s,
                             u"publication_date"_s, u"parsely-pub-date"_s, u"sailthru.date"_s, u"dc.date.issued"_s,
                             u"dcterms.issued"_s, u"dc.date"_s, u"dcterms.created"_s, u"pubdate"_s, u"date"_s})
        if (const PartialDate date = dateOf(meta.value(name)); date.isValid())
            return date;
    return dateInTimes(page);
}

/// The text of the only element of a name; empty where there are several, or none.
QString onlyTextOf(const HtmlPage& page, QStringView name)
{
    QString text;
    for (int i = 0; i < page.size(); ++i) {
        if (page[i].name != name)
            continue;
        if (!text.isEmpty())
            return {};
        text = page.textOf(i).simplified();
    }
    return text;
}

/// Without " | Site", " - Site" or "Site : " at either end.
QString withoutSite(const QString& title, const QString& site)
{
    if (site.isEmpty())
        return title;
    const QString name = QRegularExpression::escape(site);
    const QRegularExpression around(uR"(\A%1\s*[|:•·»–—-]+\s*|\s*[|:•·«»–—-]+\s*%1\z)"_s.arg(name),
                                    QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
    const QString rest = QString(title).remove(around).trimmed();
    return rest.isEmpty() ? title : rest;
}

QString titleOf(const HtmlPage& page, const QHash<QString, QString>& meta, const QString& site)
{
    constexpr qsizetype kShortestTitle = 15;
    constexpr qsizetype kLongestSite = 40;
    const QString heading = onlyTextOf(page, u"h1");
    QString title = withoutSite(meta.value(u"og:title"_s), site);
    // "Title | Site", "Title - Site" of a page that does not say what its site is called.
    if (!heading.isEmpty() && heading.compare(site, Qt::CaseInsensitive) != 0
        && (title.isEmpty() || title.startsWith(heading, Qt::CaseInsensitive)))
        title = heading;
    if (title.isEmpty())
        title = withoutSite(onlyTextOf(page, u"title"), site);
    const qsizetype bar = title.lastIndexOf(u" | "_s);
    if (bar >= kShortestTitle && title.size() - bar <= kLongestSite)
        title.truncate(bar);
    return title.simplified();
}

QString urlOf(const HtmlPage& page, const QHash<QString, QString>& meta)
{
    static const QRegularExpression saved(uR"(\A\s*saved from url=\(\d+\)(\S+))"_s);
    QString comment;
    for (const HtmlNode& node : page.nodes) {
        if (node.name == u"link" && node.attribute(u"rel").compare(u"canonical"_s, Qt::CaseInsensitive) == 0)
            if (const QString url = webAddress(node.attribute(u"href").trimmed()); !url.isEmpty())
                return url;
        if (node.name == u"!" && comment.isEmpty())
            comment = saved.match(node.text).captured(1);
    }
    const QString url = webAddress(meta.value(u"og:url"_s));
    return url.isEmpty() ? webAddress(comment) : url;
}

} // namespace

HtmlHead headOf(const HtmlPage& page)
{
    const QHash<QString, QString> meta = metaOf(page);
    const LinkedData linked = linkedDataOf(page);
    HtmlHead head;
    head.url = urlOf(page, meta);
    head.outlet = meta.value(u"og:site_name"_s);
    if (head.outlet.isEmpty())
        head.outlet = linked.publisher;
    head.title = titleOf(page, meta, head.outlet);
    head.date = dateOf(page, meta, linked);
    if (head.outlet.isEmpty())
        head.outlet = hostOf(head.url);
    return head;
}

} // namespace vigie
