// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/articles/readersample.h"
#include "views/articles/sectortags.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::Reader;
using test::sample;

class TestArticleHeader : public QObject
{
    Q_OBJECT

private slots:
    void aSmallReaderCutsNoSector()
    {
        Reader reader;
        ArticleDetail detail = sample();
        detail.article.sectors = {Sector::Food, Sector::Energy, Sector::Automotive, Sector::Mining};
        reader.view.setArticle(detail);
        reader.view.resize(reader.view.minimumSizeHint().width(), 120);
        const auto* tags = reader.view.findChild<SectorTags*>();
        QTRY_VERIFY(tags->heightForWidth(tags->width()) > 2 * tags->fontMetrics().height());
        QTRY_VERIFY2(tags->height() >= tags->heightForWidth(tags->width()),
                     qPrintable(u"%1 of %2"_s.arg(tags->height()).arg(tags->heightForWidth(tags->width()))));
    }

    void tellsThatATextIsNotFrench_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<bool>("told");
        QTest::newRow("English") << u"en"_s << true;
        QTest::newRow("Arabic") << u"ar"_s << true;
        QTest::newRow("French") << u"fr"_s << false;
        QTest::newRow("too short to tell") << u"und"_s << false;
        QTest::newRow("not read yet") << QString() << false;
    }

    void tellsThatATextIsNotFrench()
    {
        QFETCH(QString, lang);
        QFETCH(bool, told);
        Reader reader;
        ArticleDetail detail = sample();
        detail.article.lang = lang;
        reader.view.setArticle(detail);
        const auto* label = reader.view.findChild<QLabel*>(u"languageLabel"_s);
        QCOMPARE(label->isVisible(), told);
        QCOMPARE(label->text().contains(lang + u')'), told);
    }

    void opensWebSourcesOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("offered");
        QTest::newRow("https") << u"https://news.example.org/a?b=c&d"_s << true;
        QTest::newRow("http") << u"http://news.example.org"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void opensWebSourcesOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, offered);
        Reader reader;
        ArticleDetail detail = sample();
        detail.article.sources[0].url = url;
        reader.view.setArticle(detail);
        auto* link = reader.view.findChild<QToolButton*>(u"sourceLinkButton"_s);
        QCOMPARE(link->isVisible(), offered);
        QCOMPARE(reader.view.findChild<QLabel*>(u"sourceFileLabel"_s)->isVisible(), !offered);
        if (!offered)
            return;
        QSignalSpy asked(&reader.view, &ReaderView::sourceRequested);
        link->click();
        QCOMPARE(asked[0][0].toUrl(), QUrl(url));
    }

    void namesASiteOnce()
    {
        Reader reader;
        ArticleDetail detail = sample();
        detail.article.sources[0].url = u"https://www.jeuneafrique.com/1"_s;
        detail.article.sources[0].outlet = u"jeuneafrique.com"_s;
        reader.view.setArticle(detail);
        auto* link = reader.view.findChild<QToolButton*>(u"sourceLinkButton"_s);
        QCOMPARE(link->text(), u"jeuneafrique.com"_s);
        detail.article.sources[0].outlet = u"Jeune Afrique"_s;
        reader.view.setArticle(detail);
        QCOMPARE(link->text(), u"Jeune Afrique (jeuneafrique.com)"_s);
    }

    void listsOtherTellings()
    {
        Reader reader;
        auto* story = reader.view.findChild<QToolButton*>(u"storyButton"_s);
        QVERIFY(!story->isVisible());
        ArticleDetail detail = sample();
        detail.siblings = {{ArticleId{7}, u"Meknès & Yazaki"_s, {2016, 3, 0}}};
        reader.view.setArticle(detail);
        QVERIFY(story->isVisible());
        QSignalSpy asked(&reader.view, &ReaderView::articleRequested);
        story->menu()->actions().first()->trigger();
        QCOMPARE(asked[0][0].value<ArticleId>(), ArticleId{7});
    }
};

QTEST_MAIN(TestArticleHeader)
#include "tst_articleheader.moc"
