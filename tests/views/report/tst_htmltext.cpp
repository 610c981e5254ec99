// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/htmltext.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsEscaped_data();
    void textIsEscaped();
    void onlyWebAddressesBecomeLinks_data();
    void onlyWebAddressesBecomeLinks();
};

void HtmlTextTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"L’Oriental, 30 MDH"_s << u"L’Oriental, 30 MDH"_s;
    QTest::newRow("tags") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("attributes") << u"\" onload=\"x"_s << u"&quot; onload=&quot;x"_s;
    QTest::newRow("ampersand") << u"R&D &amp;"_s << u"R&amp;D &amp;amp;"_s;
    QTest::newRow("controls") << QString(u"a\u0001b\u007Fc\td\ne"_s + QChar(0)) << u"abc\td\ne"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u'b') << u"ab"_s;
    QTest::newRow("a whole pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("no characters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFDD0)) << u"a"_s;
}

void HtmlTextTest::textIsEscaped()
{
    QFETCH(QString, text);
    QTEST(html(text), "escaped");
}

void HtmlTextTest::onlyWebAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << u"https://exemple.ma/a?b=1&c=2"_s << u"https://exemple.ma/a?b=1&amp;c=2"_s;
    QTest::newRow("http") << u"http://exemple.ma/"_s << u"http://exemple.ma/"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no address") << u"exemple"_s << QString();
    QTest::newRow("quotes") << u"https://exemple.ma/\"onclick=\"x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void HtmlTextTest::onlyWebAddressesBecomeLinks()
{
    QFETCH(QString, url);
    QTEST(safeLink(url), "link");
}

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_htmltext.moc"
