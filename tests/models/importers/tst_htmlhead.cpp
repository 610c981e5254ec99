// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlhead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

HtmlHead head(const QString& html)
{
    const auto page = parseHtml(html);
    return page ? headOf(*page) : HtmlHead{};
}

} // namespace

class TestHtmlHead : public QObject
{
    Q_OBJECT

private slots:
    void titles_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("title");
        const QString title = u"Une usine à Fès crée 80 emplois"_s;
        QTest::newRow("og:title") << u"<meta property='og:title' content='%1'><title>Autre</title>"_s.arg(title)
                                  << title;
        QTest::newRow("og:title with the site") << u"<meta property='og:title' content='%1 - Le Fil'>"
                                                   u"<meta property='og:site_name' content='Le Fil'>"_s.arg(title)
                                                << title;
        QTest::newRow("site first")
            << u"<title>Le Fil : %1</title><meta property='og:site_name' content='Le Fil'>"_s.arg(title) << title;
        QTest::newRow("heading")
            << u"<title>Accueil</title><body><h1> Une usine\n à <b>Fès</b> crée 80 emplois </h1>"_s << title;
        QTest::newRow("several headings")
            << u"<title>%1</title><body><h1>Le Fil</h1><h1>Rubrique</h1>"_s.arg(title) << title;
        QTest::newRow("bar") << u"<title>%1 | Ministère de l'Industrie</title>"_s.arg(title) << title;
        QTest::newRow("a dash is part of it")
            << u"<title>Tanger Med - un port qui recrute</title>"_s << u"Tanger Med - un port qui recrute"_s;
        QTest::newRow("heading within og:title")
            << u"<meta property='og:title' content='%1 – Presse'><h1>%1</h1>"_s.arg(title) << title;
        QTest::newRow("heading is the site's name")
            << u"<meta property='og:site_name' content='Le Fil'><title>%1</title><h1>Le Fil</h1>"_s.arg(title)
            << title;
        QTest::newRow("none") << u"<p>80 emplois</p>"_s << QString();
    }
    void titles()
    {
        QFETCH(QString, html);
        QTEST(head(html).title, "title");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("date");
        QTest::newRow("JSON-LD")
            << u"<script "
               u"type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-10-12T08:00Z\"}</"
               u"script>"
               u"<meta property='article:published_time' content='2026-10-13'>"_s
            << u"2026-10-12"_s;
        QTest::newRow("JSON-LD, graph")
            << u"<script type='application/ld+json'>{\"@graph\":[{\"name\":\"x\"},{\"datePublished\":\"2026-10-12\"}]}</script>"_s
            << u"2026-10-12"_s;
        QTest::newRow("JSON-LD, broken") << u"<script type='application/ld+json'>{\"datePublished\":</script>"
                                            u"<meta property='article:published_time' content='2026-10-13'>"_s
                                         << u"2026-10-13"_s;
        QTest::newRow("JSON-LD, deep") << QString(u"<script type='application/ld+json'>"_s + u"["_s.repeated(100'000)
                                                  + u"</script>"_s)
                                       << QString();
        QTest::newRow("meta") << u"<meta content='2026-10-13T09:30:00+01:00' property='article:published_time'>"_s
                              << u"2026-10-13"_s;
        QTest::newRow("Dublin Core") << u"<meta name='DC.date.issued' content='13/10/2026'>"_s << u"2026-10-13"_s;
        QTest::newRow("time of the article")
            << u"<time datetime='2026-11-24'>Mardi</time><article><time datetime='2026-10-12'>12 oct.</time></article>"_s
            << u"2026-10-12"_s;
        QTest::newRow("marked time") << u"<time datetime='2026-11-24'></time>"
                                        u"<time itemprop='datePublished' datetime='2026-10-12'></time>"_s
                                     << u"2026-10-12"_s;
        QTest::newRow("a year alone") << u"<time datetime='2026'>2026</time>"_s << QString();
        QTest::newRow("no such day") << u"<time datetime='2026-02-31'></time>"_s << QString();
        QTest::newRow("before 1900") << u"<meta name='date' content='1789-07-14'>"_s << QString();
        QTest::newRow("none") << u"<p>Publié hier</p>"_s << QString();
    }
    void dates()
    {
        QFETCH(QString, html);
        QFETCH(QString, date);
        QCOMPARE(head(html).date.toIso(), date);
    }

    void sources_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("outlet");
        const QString url = u"https://www.lefil.example/fes"_s;
        QTest::newRow("canonical")
            << u"<link rel=canonical href='%1'><meta property='og:url' content='https://b.example'>"_s.arg(url) << url
            << u"lefil.example"_s;
        QTest::newRow("og:url")
            << u"<meta property='og:url' content='%1'><meta property='og:site_name' content='Le Fil'>"_s.arg(url)
            << url << u"Le Fil"_s;
        QTest::newRow("noted on saving")
            << u"<!-- saved from url=(0029)%1 -->\n<html><p>a</p></html>"_s.arg(url) << url << u"lefil.example"_s;
        QTest::newRow("publisher")
            << u"<script type='application/ld+json'>{\"publisher\":{\"name\":\"Le Fil\"}}</script>"_s << QString()
            << u"Le Fil"_s;
        QTest::newRow("no web address") << u"<link rel=canonical href='javascript:alert(1)'>"_s << QString()
                                        << QString();
        QTest::newRow("relative") << u"<link rel=canonical href='/fes'>"_s << QString() << QString();
    }
    void sources()
    {
        QFETCH(QString, html);
        const HtmlHead told = head(html);
        QTEST(told.url, "url");
        QTEST(told.outlet, "outlet");
    }
};

QTEST_GUILESS_MAIN(TestHtmlHead)
#include "tst_htmlhead.moc"
