// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlpage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

/// Every node lies within its parent, and they nest.
bool isSound(const HtmlPage& page)
{
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode& node = page[i];
        if (node.end <= i || node.end > page.size() || node.parent >= i)
            return false;
        if (node.parent >= 0 && node.end > page[node.parent].end)
            return false;
    }
    return true;
}

qint64 msToParse(const QString& html)
{
    QElapsedTimer timer;
    timer.start();
    (void)parseHtml(html);
    return timer.elapsed();
}

} // namespace

class TestHtmlPage : public QObject
{
    Q_OBJECT

private slots:
    void nodesAreInOrder()
    {
        const auto page
            = parseHtml(u"<div ID=a Class='b c' onclick=x><p>Un <b>deux</b></p>trois<!-- quatre --></div>"_s);
        QVERIFY(page);
        QVERIFY(isSound(*page));
        QStringList words;
        for (const HtmlNode& node : page->nodes)
            words.append(node.name + u':' + node.text);
        QCOMPARE(words,
                 (QStringList{u"html:"_s, u"body:"_s, u"div:"_s, u"p:"_s, u":Un "_s, u"b:"_s, u":deux"_s, u":trois"_s,
                              u"!: quatre "_s}));
        QCOMPARE((*page)[2].attribute(u"class"), u"b c"_s);
        QVERIFY(!(*page)[2].has(u"onclick"));
        QCOMPARE(page->textOf(2), u"Un deuxtrois"_s);
    }

    void referencesAreResolved_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("names") << u"<p>&eacute;t&eacute; &amp; 3&nbsp;&euro;</p>"_s;
        QTest::newRow("decimal") << u"<p>&#233;t&#233; &#38; 3&#160;&#8364;</p>"_s;
        QTest::newRow("hexadecimal") << u"<p>&#xE9;t&#xe9; &#x26; 3&#xA0;&#x20AC;</p>"_s;
        QTest::newRow("letters") << u"<p>été & 3\u00A0€</p>"_s;
        QTest::newRow("another declared set") << u"<meta charset=iso-8859-1><p>été &amp; 3\u00A0€</p>"_s;
    }
    void referencesAreResolved()
    {
        QFETCH(QString, html);
        const auto page = parseHtml(html);
        QVERIFY(page);
        QCOMPARE(page->textOf(0), u"été & 3\u00A0€"_s);
    }

    void brokenPagesAreRead_data()
    {
        QTest::addColumn<QString>("html");
        for (const auto& html :
             {u""_s, u"<"_s, u"<!"_s, u"<!--"_s, u"<p"_s, u"<p class"_s, u"<p class=\"a"_s, u"a"_s, u"&"_s, u"&#"_s,
              u"&#99999999;"_s, u"</p></div>"_s, u"<b><i></b></i>"_s, u"<table><p>a<tr>b<td>c"_s,
              u"<html><html><body><body>"_s, u"<![CDATA[a]]>"_s, u"<?xml version=\"1.0\"?><html><p/></html>"_s,
              u"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>"_s})
            QTest::newRow(html.toUtf8().constData()) << html;
    }
    void brokenPagesAreRead()
    {
        QFETCH(QString, html);
        const auto page = parseHtml(html);
        if (!page)
            QCOMPARE(page.error().kind, Error::Kind::BadInput);
        else
            QVERIFY(isSound(*page) && (page->nodes.empty() || !page->textOf(0).contains(u"root:"_s)));
    }

    void deepPagesAreRefusedAtOnce()
    {
        const auto deep = parseHtml(u"<div>"_s.repeated(100'000) + u"500 emplois"_s);
        QVERIFY(!deep);
        QCOMPARE(deep.error().kind, Error::Kind::BadInput);
        QVERIFY(deep.error().message.contains(u"nested"_s));
    }

    void deepTextIsKept()
    {
        const auto page = parseHtml(u"<div>"_s.repeated(900) + u"<b>500</b> emplois<p>à Fès"_s
                                    + u"</div>"_s.repeated(900) + u"<i>en mai</i>"_s);
        QVERIFY(page && isSound(*page));
        QCOMPARE(page->textOf(0).simplified(), u"500 emplois à Fèsen mai"_s);
        QCOMPARE(page->nodes.back().text, u"en mai"_s);
        QCOMPARE((*page)[page->nodes.back().parent].name, u"i"_s);
        QCOMPARE((*page)[(*page)[page->nodes.back().parent].parent].name, u"body"_s);
    }

    void largePagesAreRefused()
    {
        const auto page = parseHtml(u"<p>Un mot.</p>"_s.repeated(1'500'000));
        QVERIFY(!page);
        QVERIFY(page.error().message.contains(u"20 MB"_s));
    }

    /// Ten times the page in ten times the time, with room for a busy machine.
    void timeGrowsWithTheLength_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("piece");
        QTest::newRow("paragraphs") << QString() << u"<p>Un mot.</p>"_s;
        QTest::newRow("nested") << QString() << u"<div>"_s;
        QTest::newRow("end tags of nothing") << u"<div>"_s.repeated(500) << u"</i>"_s;
        QTest::newRow("attributes") << u"<p "_s << u"abc%1=1 "_s;
        QTest::newRow("open brackets") << QString() << u"<"_s;
        QTest::newRow("open comments") << QString() << u"<!--"_s;
        QTest::newRow("references") << QString() << u"&x"_s;
        QTest::newRow("unclosed") << QString() << u"<b><p>"_s;
        QTest::newRow("cells") << QString() << u"<table><tr><td>"_s;
    }
    void timeGrowsWithTheLength()
    {
        QFETCH(QString, begin);
        QFETCH(QString, piece);
        const auto page = [&](int pieces) {
            QString html = begin;
            for (int i = 0; i < pieces; ++i)
                html += QString(piece).replace(u"%1"_s, QString::number(i));
            return html;
        };
        const qint64 small = msToParse(page(20'000));
        const qint64 large = msToParse(page(200'000));
        QVERIFY2(large <= 40 * small + 400, qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
