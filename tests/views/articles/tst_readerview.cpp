// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/articles/readersample.h"
#include "views/articles/articleheader.h"
#include "views/articles/articlewords.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::addFigure;
using test::kBody;
using test::Reader;
using test::sample;

namespace {

/// The text drawn as chosen, by the extra selections.
QString lit(const ArticleBodyView* body)
{
    const auto selections = body->extraSelections();
    return selections.isEmpty() ? QString() : selections.first().cursor.selectedText();
}

} // namespace

class TestReaderView : public QObject
{
    Q_OBJECT

private slots:
    void asksForLittleRoom()
    {
        Reader reader;
        const int header = reader.view.findChild<ArticleHeader*>()->minimumHeight();
        const int line = reader.view.fontMetrics().lineSpacing();
        QVERIFY(header > 2 * line);
        QVERIFY2(reader.view.minimumSizeHint().height() < header + 8 * line,
                 qPrintable(QString::number(reader.view.minimumSizeHint().height() - header)));
    }

    void saysWhatToDoWithoutAnArticle()
    {
        ReaderView view;
        view.show();
        QVERIFY(!view.findChild<ArticleBodyView*>()->isVisible());
        view.setArticle(sample());
        QVERIFY(view.findChild<ArticleBodyView*>()->isVisible());
        view.showError(u"The workspace is damaged."_s);
        QVERIFY(!view.findChild<ArticleBodyView*>()->isVisible());
        QCOMPARE(view.article(), ArticleId{});
    }

    void drawsTheEvidence()
    {
        const Reader reader;
        QTextCursor cursor(reader.body->document());
        cursor.setPosition(static_cast<int>(kBody.indexOf(u"200")) + 1);
        const QTextLayout* layout = cursor.block().layout();
        QCOMPARE(layout->formats().size(), 1);
        const auto range = layout->formats().first();
        QCOMPARE(cursor.block().text().mid(range.start, range.length), u"200 millions de dirhams"_s);
        QVERIFY(range.format.background().style() != Qt::NoBrush);
    }

    void aClickOnEvidenceSelectsItsRow()
    {
        Reader reader;
        QSignalSpy chosen(&reader.view, &ReaderView::figureChosen);
        QTest::mouseClick(reader.body->viewport(), Qt::LeftButton, {}, reader.pointOn(1));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<MetricId>(), MetricId{12});
        QCOMPARE(reader.table->currentFigure(), MetricId{12});
        QCOMPARE(lit(reader.body), u"2.700 emplois"_s);
        QTest::mouseClick(reader.body->viewport(), Qt::LeftButton, {}, QPoint(590, 300));
        QCOMPARE(chosen.count(), 1);
    }

    void theTextCursorChoosesToo()
    {
        Reader reader;
        QSignalSpy chosen(&reader.view, &ReaderView::figureChosen);
        QTextCursor cursor(reader.body->document());
        cursor.setPosition(static_cast<int>(kBody.indexOf(u"200")) - 1);
        reader.body->setTextCursor(cursor);
        QTest::keyClick(reader.body, Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(reader.view.currentFigure(), MetricId{11});
    }

    void aRowLightsUpItsEvidence()
    {
        Reader reader;
        QSignalSpy chosen(&reader.view, &ReaderView::figureChosen);
        const QModelIndex second = reader.table->metrics()->index(1, 2);
        QTest::mouseClick(reader.table->viewport(), Qt::LeftButton, {}, reader.table->visualRect(second).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(lit(reader.body), u"2.700 emplois"_s);
        QTest::keyClick(reader.table, Qt::Key_Up);
        QCOMPARE(lit(reader.body), u"200 millions de dirhams"_s);
        QCOMPARE(chosen.count(), 2);
    }

    void showsAFigureFromOutsideQuietly()
    {
        Reader reader;
        QSignalSpy chosen(&reader.view, &ReaderView::figureChosen);
        reader.view.showFigure(MetricId{12});
        QCOMPARE(reader.table->currentFigure(), MetricId{12});
        QCOMPARE(lit(reader.body), u"2.700 emplois"_s);
        reader.view.showFigure({});
        QCOMPARE(reader.table->currentFigure(), MetricId{});
        QCOMPARE(lit(reader.body), QString());
        QCOMPARE(chosen.count(), 0);
    }

    void keepsItsPlaceOverACorrection()
    {
        Reader reader;
        reader.view.showFigure(MetricId{12});
        ArticleDetail corrected = sample();
        corrected.metrics[1].metric.review = ReviewState::Rejected;
        reader.view.setArticle(corrected);
        QCOMPARE(reader.view.currentFigure(), MetricId{12});
        QCOMPARE(lit(reader.body), u"2.700 emplois"_s);
        corrected.article.id = ArticleId{2};
        reader.view.setArticle(corrected);
        QCOMPARE(reader.view.currentFigure(), MetricId{});
    }

    void keepsItsPlaceOverARefreshWhateverItsBlanks()
    {
        ArticleDetail detail;
        detail.article.id = ArticleId{1};
        detail.article.body = u"Yazaki créera 2\u00A0700\u00A0emplois à Meknès.\u2028"_s;
        addFigure(&detail, 12, MetricKind::JobsCreated, u"2\u00A0700\u00A0emplois"_s);
        Reader reader;
        reader.view.setArticle(detail);
        reader.view.showFigure(MetricId{12});
        QTextCursor cursor = reader.body->textCursor();
        const int begin = static_cast<int>(detail.article.body.indexOf(u'2'));
        cursor.setPosition(begin);
        cursor.setPosition(begin + 13, QTextCursor::KeepAnchor);
        reader.body->setTextCursor(cursor);

        reader.view.setArticle(detail);
        QCOMPARE(reader.view.currentFigure(), MetricId{12});
        QVERIFY(!lit(reader.body).isEmpty());
        const auto selected = reader.body->selectedText();
        QVERIFY(selected);
        QCOMPARE(selected->text, u"2\u00A0700\u00A0emplois"_s);
        QCOMPARE(selected->body, detail.article.body);
    }

    void halfAWordIsNoEvidence()
    {
        ArticleDetail detail;
        detail.article.id = ArticleId{1};
        detail.article.body = u"It invests $1.2 billion, l'usine 3,5 M€."_s;
        Reader reader;
        reader.view.setArticle(detail);
        const auto marked = [&](const QString& half) {
            const auto begin = static_cast<int>(detail.article.body.indexOf(half));
            QTextCursor cursor = reader.body->textCursor();
            cursor.setPosition(begin);
            cursor.setPosition(begin + static_cast<int>(half.size()), QTextCursor::KeepAnchor);
            reader.body->setTextCursor(cursor);
            return reader.body->selectedText()->text;
        };
        QCOMPARE(marked(u"$1.2 billio"_s), u"$1.2 billion"_s);
        QCOMPARE(marked(u"2 bill"_s), u"1.2 billion"_s);
        QCOMPARE(marked(u"usi"_s), u"usine"_s);
        QCOMPARE(marked(u"3"_s), u"3,5"_s);
    }

    /// There every sign is a letter: all up to the next stop would be taken.
    void whereThereAreNoBlanksTheSelectionStays()
    {
        ArticleDetail detail;
        detail.article.id = ArticleId{1};
        detail.article.body = u"公司计划投资三亿元建厂2024年。โรงงานใหม่ 12 m² de\u0301ja\u0300 𠀀𠀁𠀂"_s;
        Reader reader;
        reader.view.setArticle(detail);
        const auto marked = [&](const QString& half) {
            const auto begin = static_cast<int>(detail.article.body.indexOf(half));
            QTextCursor cursor = reader.body->textCursor();
            cursor.setPosition(begin);
            cursor.setPosition(begin + static_cast<int>(half.size()), QTextCursor::KeepAnchor);
            reader.body->setTextCursor(cursor);
            return reader.body->selectedText()->text;
        };
        QCOMPARE(marked(u"三亿元"_s), u"三亿元"_s);
        QCOMPARE(marked(u"2024"_s), u"2024"_s);
        QCOMPARE(marked(u"02"_s), u"2024"_s);
        QCOMPARE(marked(u"งาน"_s), u"งาน"_s);
        QCOMPARE(marked(u"12 m"_s), u"12 m²"_s);
        QCOMPARE(marked(u"de"_s), u"de\u0301ja\u0300"_s);
        QCOMPARE(marked(u"𠀁"_s), u"𠀁"_s);
    }

    void aFormIsInSightOnASmallScreen()
    {
        Reader reader;
        auto* form = new QWidget;
        (new QVBoxLayout(form))->addSpacing(180);
        reader.view.setForm(form);
        reader.view.setArticle(sample());
        const auto* header = reader.view.findChild<QWidget*>(u"ArticleHeader"_s);
        reader.view.resize(560, 290);
        QTRY_COMPARE(reader.view.height(), 290);
        reader.view.showForm(true);
        QTRY_VERIFY(form->height() >= 180);
        QVERIFY(!header->isVisible());
        reader.view.showForm(false);
        QVERIFY(header->isVisible());
        reader.view.resize(560, 900);
        QTRY_COMPARE(reader.view.height(), 900);
        reader.view.showForm(true);
        QVERIFY(header->isVisible());
    }

    void showsWordsOfTheArticlePlainly()
    {
        const Reader reader;
        QCOMPARE(reader.view.findChild<QLabel*>(u"titleLabel"_s)->textFormat(), Qt::PlainText);
        MetricRow row = sample().metrics[0];
        row.subjectName = u"<img src=x>"_s;
        QVERIFY(figureToolTip(row, LocaleFormat()).contains(u"&lt;img"));
        MentionRow mention;
        mention.name = u"<script>"_s;
        QVERIFY(mentionToolTip(mention).contains(u"&lt;script"));
    }

    void cutsAHugeBody()
    {
        Reader reader;
        ArticleDetail detail = sample();
        detail.article.id = ArticleId{3};
        detail.article.body += u" et encore des mots"_s.repeated(200'000);
        addFigure(&detail, 13, MetricKind::JobsCreated, u"2.700 emplois"_s);
        detail.metrics[2].metric.span = {3'000'000, 3'000'010};
        reader.view.setArticle(detail);
        QVERIFY(reader.view.findChild<QLabel*>(u"cutTextLabel"_s)->isVisible());
        QCOMPARE(reader.table->metrics()->rowCount(), 3);
        QVERIFY(!reader.body->showFigure(MetricId{13}));
        QVERIFY(reader.body->showFigure(MetricId{12}));
    }

    void letsTabPass()
    {
        Reader reader;
        QVERIFY(!reader.table->tabKeyNavigation());
        QVERIFY(reader.body->tabChangesFocus());
        for (const QWidget* widget : reader.view.findChildren<QWidget*>()) {
            const bool focusable = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const bool named = !widget->accessibleName().isEmpty() || qobject_cast<const QToolButton*>(widget)
                || qobject_cast<const QLabel*>(widget);
            QVERIFY2(!focusable || named, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
