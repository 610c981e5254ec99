// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../models/store/drafts.h"
#include "models/query/cubeloader.h"
#include "models/store/articlestore.h"
#include "views/report/reportfile.h"
#include "views/report/reporthtml.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

const ReportHead kHead{u"essai"_s, QDate(2026, 7, 19)};

/// The text of every element of a name, or the error of the document.
QStringList texts(const QByteArray& page, const QString& name)
{
    QStringList found;
    QXmlStreamReader xml(QString::fromUtf8(page).remove(u"<!DOCTYPE html>"_s));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    return xml.hasError() ? QStringList(xml.errorString()) : found;
}

} // namespace

/// The report on a workspace that the store has written.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureHasItsSentence();
    void totalsAndSectionsAgree();
    void thePageIsWellFormed();
    void nothingInItCanRunOrLoad();
    void ratesAndNotesStandAtTheEnd();
    void anEmptyReportIsOneToo();
    void theFileIsNamedByFolderOrName();
    void itIsWrittenWhole();
    void manyFigures();

private:
    Report report(const Filter& filter = {});

    TemporaryWorkspace m_workspace;
    QueryContext m_context;
};

void ReportTest::initTestCase()
{
    ArticleDraft first
        = draft(u"Bonjour. Yazaki & fils <b>Maroc</b> investit 30 MDH à Kénitra et créera environ 500 emplois, "
                u"dont 200 dès 2023. Le secteur emploie 130 000 personnes."_s,
                u"2022-03-05"_s, u"/secret/texts/yazaki.txt"_s);
    first.article.sources[0].url = u"https://exemple.ma/a?b=1&c=2"_s;
    first.article.title = u"Titre <i>&\"</i>"_s;
    const qsizetype yazaki = addActor(first, u"Yazaki & fils"_s);
    addMetric(first, MetricKind::Investment, 30'000'000, u"30 MDH"_s).subject = yazaki;
    MetricDraft& jobs = addMetric(first, MetricKind::JobsCreated, 500, u"environ 500 emplois"_s);
    jobs.fields.modifier = Modifier::About;
    jobs.fields.sector = Sector::Automotive;
    addMetric(first, MetricKind::JobsCreated, 200, u"200"_s).fields.role = Role::Part;
    addMetric(first, MetricKind::JobsCreated, 130'000, u"130 000"_s).fields.role = Role::Background;
    ArticleDraft second = draft(u"L’usine coûtera 2 M€ et 7 MGA."_s, u"2021-06"_s, u"/secret/texts/usine.txt"_s);
    second.article.sources[0].url = u"javascript:alert(1)"_s;
    addMetric(second, MetricKind::Investment, 2'000'000, u"2 M€"_s).fields.unit = u"EUR"_s;
    addMetric(second, MetricKind::Investment, 7, u"7 MGA"_s).fields.unit = u"MGA"_s;
    auto writer = ArticleStore::prepare(m_workspace.connection);
    QVERIFY(writer);
    const auto written = writer->write({first, second});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    auto context = openContext(m_workspace.connection);
    QVERIFY(context);
    m_context = std::move(*context);
}

Report ReportTest::report(const Filter& filter)
{
    const auto read = ReportQuery{filter, u"MAD"_s}(m_context);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

void ReportTest::everyFigureHasItsSentence()
{
    const Report all = report();
    QCOMPARE(all.figures.size(), 6);
    QCOMPARE(all.figures[1].row.metric.quote, u"environ 500 emplois"_s);
    QCOMPARE(all.figures[1].sentence.before, u"Yazaki & fils <b>Maroc</b> investit 30 MDH à Kénitra et créera "_s);
    QCOMPARE(all.figures[1].sentence.after, u", dont 200 dès 2023."_s);
    QCOMPARE(all.sources.size(), 2);
    QCOMPARE(all.reasons,
             (QList<ReasonCount>{{NotCounted::Part, 1}, {NotCounted::Background, 1}, {NotCounted::NoRate, 1}}));
}

void ReportTest::totalsAndSectionsAgree()
{
    const Report all = report();
    QCOMPARE(all.sections.size(), 4);
    for (const ReportSection& section : all.sections)
        for (qsizetype i = 0; i < all.totals.size(); ++i) {
            QCOMPARE(section.measures[i].total.toString(), all.totals[i].total.toString());
            QCOMPARE(section.measures[i].figures, all.totals[i].figures);
        }
    QList<Measure> measures;
    for (const Breakdown& sum : all.totals)
        measures.append(sum.measure);
    QCOMPARE(measures, (QList<Measure>{Measure::Jobs, Measure::Investment})); // no cut jobs, so no net
}

void ReportTest::thePageIsWellFormed()
{
    const QByteArray page = reportHtml(report(), kHead, LocaleFormat(QLocale(QLocale::English)));
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QCOMPARE(texts(page, u"title"_s).value(0), u"Vigie report: All articles"_s);
    QCOMPARE(texts(page, u"h1"_s).size(), 1);
    QCOMPARE(texts(page, u"mark"_s).size(), 6);
    QVERIFY(texts(page, u"mark"_s).contains(u"environ 500 emplois"_s));
    const QStringList cells = texts(page, u"td"_s);
    QVERIFY(cells.contains(
        u"Yazaki & fils <b>Maroc</b> investit 30 MDH à Kénitra et créera environ 500 emplois, dont 200 dès 2023."_s));
    QVERIFY(page.contains("part of “environ 500 emplois”"));
    QCOMPARE(texts(page, u"svg"_s).size(), 4);
    // Each id once, and each link within the page leads somewhere.
    static const QRegularExpression ids(u" id=\"([^\"]+)\""_s);
    static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
    const QString text = QString::fromUtf8(page);
    QSet<QString> known;
    for (const auto& match : ids.globalMatch(text)) {
        QVERIFY2(!known.contains(match.captured(1)), qPrintable(match.captured(1)));
        known.insert(match.captured(1));
    }
    for (const auto& match : links.globalMatch(text))
        QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
}

void ReportTest::nothingInItCanRunOrLoad()
{
    const QByteArray page = reportHtml(report(), kHead, LocaleFormat());
    for (const char* part :
         {"<script", "<b>", "<i>", "<link", "<img", "@import", "url(", "src=", "onload", "/secret"})
        QVERIFY2(!page.contains(part), part);
    QVERIFY(page.contains("href=\"https://exemple.ma/a?b=1&amp;c=2\""));
    QVERIFY(!page.contains("href=\"javascript"));
}

void ReportTest::ratesAndNotesStandAtTheEnd()
{
    const Report all = report();
    QCOMPARE(all.rates.size(), 1);
    QCOMPARE(all.rates[0].from, u"EUR"_s);
    QCOMPARE(all.rates[0].basis.year, 2021);
    const QByteArray page = reportHtml(all, kHead, LocaleFormat(QLocale(QLocale::English)));
    const QStringList items = texts(page, u"li"_s);
    // Among the rates, and as the note that the converted figure refers to.
    QCOMPARE(items.filter(u"(yearly average of 2021)"_s).size(), 2);
    QCOMPARE(items.filter(u"approximate number"_s).size(), 1);
    QVERIFY(page.contains("not converted for lack of a rate: 7"));
    QVERIFY(page.contains("No exchange rate"));
}

void ReportTest::anEmptyReportIsOneToo()
{
    Filter none;
    none.text = u"introuvable"_s;
    const Report empty = report(none);
    QCOMPARE(empty.figures.size(), 0);
    const QByteArray page = reportHtml(empty, kHead, LocaleFormat(QLocale(QLocale::French)));
    QVERIFY(page.contains("introuvable"));
    QCOMPARE(texts(page, u"h1"_s).size(), 1);
    QCOMPARE(texts(page, u"svg"_s).size(), 0);
    QVERIFY(texts(page, u"li"_s).size() >= 8); // the rules
}

void ReportTest::theFileIsNamedByFolderOrName()
{
    QCOMPARE(reportFilePath(u"/tmp/x"_s), u"/tmp/x/report.html"_s);
    QCOMPARE(reportFilePath(u"/tmp/x.html"_s), u"/tmp/x.html"_s);
    QCOMPARE(reportFilePath(u"/tmp/x.HTM"_s), u"/tmp/x.HTM"_s);
    QCOMPARE(reportFilePath(u"."_s), u"./report.html"_s);
}

void ReportTest::itIsWrittenWhole()
{
    const QString folder = m_workspace.folder.filePath(u"a/b"_s);
    const ReportFileQuery query{{}, u"MAD"_s, m_workspace.path, folder, kHead.date};
    const auto written = query(m_context);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    QFile file(*written);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("</html>\n"));
    // A folder that cannot be made: said, nothing written.
    QFile blocked(m_workspace.folder.filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const ReportFileQuery impossible{{}, u"MAD"_s, m_workspace.path, blocked.fileName() + u"/x"_s, kHead.date};
    QCOMPARE(impossible(m_context).error().kind, Error::Kind::ReadOnly);
    QueryContext cancelled = m_context;
    cancelled.cancel = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(query(cancelled).error().kind, Error::Kind::Cancelled);
}

void ReportTest::manyFigures()
{
    Report many = report();
    const ReportFigure figure = many.figures[1];
    while (many.figures.size() < 20'000)
        many.figures.append(figure);
    const QByteArray page = reportHtml(many, kHead, LocaleFormat());
    QCOMPARE(page.count("<mark>"), 20'000);
    QCOMPARE(page.count(" id=\"f19997\""), 1);
    // Nobody waits for the rest of a page that nobody wants.
    const auto cancel = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(reportHtml(many, kHead, LocaleFormat(), cancel).count("<mark>"), 0);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
