// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reporthtml.h"

#include "views/charts/chartwords.h"
#include "views/common/definitions.h"
#include "views/common/filtertext.h"
#include "views/common/labels.h"
#include "views/common/rateswords.h"
#include "views/report/htmltext.h"
#include "views/report/reportchart.h"
#include "views/report/reportfigures.h"
#include "views/report/reporttables.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBars = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A part of the report under its heading; left out where it is empty.
struct Chapter
{
    QString id;
    QString title;
    QString content;
};

QString styleSheet()
{
    QFile file(u":/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString list(const QStringList& phrases, const QString& tag = u"ul"_s)
{
    QString items;
    for (const QString& phrase : phrases)
        items += element(u"li"_s, html(phrase));
    return items.isEmpty() ? QString() : element(tag, items);
}

/// "57 figures, 12 approximate", "101 of 158 articles without this figure" …
QStringList captionOf(const Breakdown& breakdown, const LocaleFormat& format)
{
    return chartCaption(breakdown, {}, format).mid(1);
}

QString cardsHtml(const Report& report, const LocaleFormat& format)
{
    QString cards;
    for (const Breakdown& sum : report.totals) {
        const QString exact = isMoney(sum.measure)
            ? element(u"p"_s, html(format.exact(sum.total, sum.unit)), u"class=\"exact\""_s)
            : QString();
        cards += element(u"div"_s,
                         element(u"p"_s, html(label(sum.measure)), u"class=\"name\""_s)
                             + element(u"p"_s, html(quantity(sum.total, sum.unit, format)), u"class=\"total\""_s)
                             + exact + list(captionOf(sum, format)),
                         u"class=\"card\""_s);
    }
    return element(u"div"_s, cards, u"class=\"cards\""_s);
}

QString countsHtml(const Report& report, const LocaleFormat& format)
{
    const WorkspaceCounts& counts = report.counts;
    const qsizetype leftOut = std::count_if(report.figures.begin(), report.figures.end(),
                                            [](const ReportFigure& f) { return f.row.why != NotCounted::Counted; });
    const QString words
        = Words::tr("In this report: %1 of the workspace's %2, with %3: %4, %5; %6.")
              .arg(articleCount(counts.articles, format), format.count(counts.allArticles),
                   figureCount(counts.figures, format), countedCount(counts.figures - leftOut, format),
                   leftOutCount(leftOut, format), reviewedCount(counts.reviewed, format));
    return element(u"p"_s, html(words));
}

QString chartHtml(const Breakdown& breakdown, const LocaleFormat& format)
{
    const Breakdown shown = isTime(breakdown.axis) ? breakdown : topBins(breakdown, kMostBars);
    const QString svg = chartSvg(shown, format);
    if (svg.isEmpty())
        return {};
    const QString unit = isMoney(breakdown.measure) ? QString(u" ("_s + breakdown.unit + u')') : QString();
    return element(
        u"figure"_s,
        element(u"figcaption"_s, html(chartTitle({breakdown, std::nullopt}) + unit)) + svg
            + element(u"p"_s, html(chartCaption(breakdown, {}, format).join(u" · "_s)), u"class=\"caption\""_s));
}

/// Jobs and investment by sector and by year.
QString chartsHtml(const Report& report, const LocaleFormat& format)
{
    QString charts;
    for (const Measure measure : {Measure::Jobs, Measure::Investment})
        for (const ReportSection& section : report.sections)
            for (const Breakdown& breakdown : section.measures)
                if (breakdown.measure == measure && (section.axis == Axis::Sector || section.axis == Axis::Year))
                    charts += chartHtml(breakdown, format);
    return charts.isEmpty() ? QString() : element(u"div"_s, charts, u"class=\"charts\""_s);
}

QString tablesHtml(const Report& report, const LocaleFormat& format)
{
    QString tables;
    for (const ReportSection& section : report.sections)
        if (const QString table = breakdownHtml(section, format); !table.isEmpty())
            tables += element(u"section"_s,
                              element(u"h3"_s, html(Words::tr("By %1").arg(QLocale().toLower(label(section.axis)))))
                                  + table);
    if (tables.isEmpty())
        return {};
    return element(u"p"_s,
                   html(Words::tr("A total is shown by its parts and counted, as one figure, where the greatest of "
                                  "them lies: a line may have a value and no figure of its own.")),
                   u"class=\"caption\""_s)
        + tables;
}

QString definitionsHtml()
{
    return list(summingRules(), u"ol"_s);
}

QString ratesHtml(const Report& report, const LocaleFormat& format)
{
    QStringList rates;
    for (const UsedRate& rate : report.rates)
        rates.append(rateText(rate, report.currency, format));
    if (rates.isEmpty())
        return element(u"p"_s, html(Words::tr("No amount had to be converted.")));
    return list(rates)
        + element(u"p"_s, html(ratesCredit() + u' ' + Words::tr("Rates of this workspace come before them.")),
                  u"class=\"caption\""_s);
}

QList<Chapter> chaptersOf(const Report& report, const LocaleFormat& format, const CancelFlag& cancel)
{
    Footnotes notes;
    const QString counted = countedFiguresHtml(report, notes, format, cancel);
    const QString leftOut = leftOutFiguresHtml(report, notes, format, cancel);
    return {
        {u"totals"_s, Words::tr("Totals"), countsHtml(report, format) + cardsHtml(report, format)},
        {u"charts"_s, Words::tr("Charts"), chartsHtml(report, format)},
        {u"tables"_s, Words::tr("Tables"), tablesHtml(report, format)},
        {u"figures"_s, Words::tr("Figures that count"), counted},
        {u"left-out"_s, Words::tr("Figures left out, and why"), leftOut},
        {u"definitions"_s, Words::tr("How figures are added up"), definitionsHtml()},
        {u"rates"_s, Words::tr("Exchange rates"), ratesHtml(report, format)},
        {u"notes"_s, Words::tr("Notes"), notes.html()},
    };
}

QString headerHtml(const Report& report, const ReportHead& head, const LocaleFormat& format)
{
    const auto row = [](const QString& term, const QString& words) -> QString {
        return element(u"dt"_s, html(term)) + element(u"dd"_s, html(words));
    };
    const QString facts = row(Words::tr("Filter"), filterText(report.filter, report.names, format))
        + row(Words::tr("Currency"), report.currency) + row(Words::tr("Workspace"), head.workspace)
        + row(Words::tr("Date"), format.locale().toString(head.date, QLocale::LongFormat))
        + row(Words::tr("Made with"), programName());
    return element(u"header"_s,
                   element(u"p"_s, u"Vigie"_s, u"class=\"brand\""_s)
                       + element(u"h1"_s, html(Words::tr("Report on economic announcements")))
                       + element(u"dl"_s, facts));
}

} // namespace

QByteArray reportHtml(const Report& report, const ReportHead& head, const LocaleFormat& format,
                      const CancelFlag& cancel)
{
    const QString filter = filterText(report.filter, report.names, format);
    QString contents;
    QString body;
    for (const Chapter& chapter : chaptersOf(report, format, cancel)) {
        if (chapter.content.isEmpty())
            continue;
        contents += element(u"li"_s, element(u"a"_s, html(chapter.title), u"href=\"#%1\""_s.arg(chapter.id)));
        body += element(u"section"_s, element(u"h2"_s, html(chapter.title)) + chapter.content,
                        u"id=\"%1\" class=\"chapter\""_s.arg(chapter.id))
            + u'\n';
    }
    const QString title = Words::tr("Vigie report: %1").arg(filter);
    const QString language = format.locale().name().section(u'_', 0, 0);
    const bool mirrored = format.locale().textDirection() == Qt::RightToLeft;
    const QString metadata = u"<meta charset=\"utf-8\"/>\n"
                             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
        + u"<meta name=\"generator\" content=\"%1\"/>\n"_s.arg(html(programName())) + element(u"title"_s, html(title))
        + u'\n' + element(u"style"_s, u'\n' + styleSheet());
    const QString page = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n%3\n</head>\n<body>\n"_s.arg(
        language, mirrored ? u"rtl"_s : u"ltr"_s, metadata);
    const QString nav
        = element(u"nav"_s, element(u"ol"_s, contents), u"aria-label=\"%1\""_s.arg(html(Words::tr("Contents"))));
    const QString footer = element(u"footer"_s, html(summingRulesInShort()));
    return QString(page + headerHtml(report, head, format) + u'\n' + nav + u"\n<main>\n"_s + body + u"</main>\n"_s
                   + footer + u"\n</body>\n</html>\n"_s)
        .toUtf8();
}

} // namespace vigie
