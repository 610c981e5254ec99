// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportfigures.h"

#include "views/common/labels.h"
#include "views/common/rateswords.h"
#include "views/report/htmltext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString approximationNote(Modifier modifier)
{
    switch (modifier) {
    case Modifier::Exact:
        return {};
    case Modifier::About:
        return Words::tr("The article gives an approximate number; it counts as printed.");
    case Modifier::AtLeast:
        return Words::tr("“At least”: counts at its number.");
    case Modifier::AtMost:
        return Words::tr("“At most”: counts at its number.");
    case Modifier::Range:
        return Words::tr("A range: counts at its low end.");
    }
    return {};
}

const UsedRate* rateOf(const Report& report, const MetricRow& row)
{
    // Rates stand by year; an article of a later year, or of none, takes the last.
    const UsedRate* found = nullptr;
    for (const UsedRate& rate : report.rates)
        if (rate.from == row.metric.fields.unit
            && (row.articleDate.year == 0 || rate.basis.year <= row.articleDate.year))
            found = &rate;
    return found;
}

/// "Corrected by hand; read as ≈ 300 jobs".
QString stateHtml(const Metric& metric, const LocaleFormat& format)
{
    QString words = html(label(metric.review));
    if (metric.review == ReviewState::Corrected && metric.reading)
        words += u"<br/>"_s
            + element(u"small"_s, html(Words::tr("read as: %1").arg(figureText(*metric.reading, format))));
    return element(u"td"_s, words, u"class=\"state "_s + QString::fromLatin1(code(metric.review).data()) + u'"');
}

QString aboutHtml(const MetricRow& row)
{
    const MetricFields& fields = row.metric.fields;
    QStringList lines;
    if (!row.subjectName.isEmpty())
        lines.append(element(u"strong"_s, html(row.subjectName)));
    if (fields.sector)
        lines.append(html(label(*fields.sector)));
    if (!row.placeName.isEmpty())
        lines.append(html(row.placeName));
    if (!fields.horizon.isEmpty())
        lines.append(html(Words::tr("by %1").arg(fields.horizon)));
    return element(u"td"_s, lines.join(u"<br/>"_s), u"class=\"about\""_s);
}

QString articleWords(const QString& title, const PartialDate& date, const LocaleFormat& format)
{
    const QString day = date.isValid() ? format.date(date) : Words::tr("undated");
    return day + u" · "_s + title;
}

/// `under` stands below the sentence, smaller; empty = nothing.
QString sentenceHtml(const ReportFigure& figure, const QString& under)
{
    QString words = html(figure.sentence.before) + element(u"mark"_s, html(figure.row.metric.quote))
        + html(figure.sentence.after);
    if (!under.isEmpty())
        words += u"<br/>"_s + element(u"small"_s, html(under));
    return element(u"td"_s, words, u"class=\"sentence\""_s);
}

QString sourceHtml(const ArticleSource& source)
{
    const QString file = QFileInfo(source.file).fileName();
    const QString link = safeLink(source.url);
    const QString name = !source.outlet.isEmpty() ? source.outlet : !source.url.isEmpty() ? source.url : file;
    if (link.isEmpty())
        return html(name);
    return element(u"a"_s, html(name), u"href=\"%1\" rel=\"noreferrer\""_s.arg(link));
}

QString sourcesHtml(const QList<ArticleSource>& sources)
{
    QStringList links;
    for (const ArticleSource& source : sources)
        if (const QString words = sourceHtml(source); !words.isEmpty() && !links.contains(words))
            links.append(words);
    return links.isEmpty()
        ? QString()
        : element(u"span"_s, html(Words::tr("Source:")) + u' ' + links.join(u", "_s), u"class=\"source\""_s);
}

QString headHtml()
{
    const auto head = [](const QString& words) { return element(u"th"_s, html(words), u"scope=\"col\""_s); };
    return element(u"thead"_s,
                   element(u"tr"_s,
                           head(Words::tr("No.")) + head(Words::tr("Figure")) + head(Words::tr("In its sentence"))
                               + head(Words::tr("About")) + head(Words::tr("Review"))));
}

QString groupHtml(const QString& content)
{
    return element(u"tr"_s, element(u"th"_s, content, u"colspan=\"%1\" scope=\"rowgroup\""_s.arg(kColumns)),
                   u"class=\"group\""_s);
}

class FigureRows
{
public:
    FigureRows(const Report& report, Footnotes& notes, const LocaleFormat& format)
        : m_report(report)
        , m_notes(notes)
        , m_format(format)
    {
    }

    /// `details` stand under the value, `article` under the sentence.
    QString html(const ReportFigure& figure, qsizetype number, const QString& details, const QString& article = {})
    {
        const MetricFields& fields = figure.row.metric.fields;
        QString value = element(u"strong"_s, vigie::html(figureText(fields, m_format))) + references(figure.row)
            + u"<br/>"_s + vigie::html(label(fields.kind));
        if (!details.isEmpty())
            value += u"<br/>"_s + element(u"small"_s, vigie::html(details));
        return element(u"tr"_s,
                       element(u"td"_s, m_format.count(number), u"class=\"count\""_s)
                           + element(u"td"_s, value, u"class=\"figure\""_s) + sentenceHtml(figure, article)
                           + aboutHtml(figure.row) + stateHtml(figure.row.metric, m_format),
                       u"id=\"f%1\""_s.arg(number));
    }

private:
    QString references(const MetricRow& row)
    {
        const MetricFields& fields = row.metric.fields;
        QString all;
        if (fields.modifier != Modifier::Exact)
            all += m_notes.reference(approximationNote(fields.modifier));
        const bool converted
            = row.why == NotCounted::Counted && isMoney(fields.kind) && fields.unit != m_report.currency;
        if (const UsedRate* rate = converted ? rateOf(m_report, row) : nullptr)
            all += m_notes.reference(rateText(*rate, m_report.currency, m_format));
        return all;
    }

    const Report& m_report;
    Footnotes& m_notes;
    const LocaleFormat& m_format;
};

QString countedDetails(const MetricRow& row, const LocaleFormat& format)
{
    return row.countedUnit == row.metric.fields.unit
        ? QString()
        : Words::tr("counts as %1").arg(format.compact(row.counted, row.countedUnit));
}

QString leftOutDetails(const MetricRow& row, const LocaleFormat& format)
{
    if (row.partOf)
        return Words::tr("part of “%1”").arg(row.partOfQuote);
    if (row.toldBy.id)
        return Words::tr("counted in: %1").arg(articleWords(row.toldBy.title, row.toldBy.date, format));
    return {};
}

bool isCancelled(const CancelFlag& cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

qsizetype countedFigures(const Report& report)
{
    return std::count_if(report.figures.begin(), report.figures.end(),
                         [](const ReportFigure& figure) { return figure.row.why == NotCounted::Counted; });
}

} // namespace

QString Footnotes::reference(const QString& words)
{
    auto number = m_numbers.constFind(words);
    if (number == m_numbers.constEnd()) {
        m_words.append(words);
        number = m_numbers.insert(words, m_words.size());
    }
    return u"<sup><a href=\"#note-%1\">%1</a></sup>"_s.arg(*number);
}

QString Footnotes::html() const
{
    QString items;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        items += element(u"li"_s, vigie::html(m_words[i]), u"id=\"note-%1\""_s.arg(i + 1));
    return items.isEmpty() ? QString() : element(u"ol"_s, items);
}

QString countedFiguresHtml(const Report& report, Footnotes& notes, const LocaleFormat& format,
                           const CancelFlag& cancel)
{
    FigureRows rows(report, notes, format);
    QString body;
    QString group;
    ArticleId article;
    qsizetype number = 0;
    for (const ReportFigure& figure : report.figures) {
        const MetricRow& row = figure.row;
        if (isCancelled(cancel))
            break;
        if (row.why != NotCounted::Counted)
            continue;
        if (row.metric.article != article) {
            body += group.isEmpty() ? QString() : element(u"tbody"_s, group);
            article = row.metric.article;
            group = groupHtml(html(articleWords(row.articleTitle, row.articleDate, format)) + u' '
                              + sourcesHtml(report.sources.value(article)));
        }
        group += rows.html(figure, ++number, countedDetails(row, format));
    }
    body += group.isEmpty() ? QString() : element(u"tbody"_s, group);
    return body.isEmpty() ? QString() : element(u"table"_s, headHtml() + body, u"class=\"figures\""_s);
}

QString leftOutFiguresHtml(const Report& report, Footnotes& notes, const LocaleFormat& format,
                           const CancelFlag& cancel)
{
    FigureRows rows(report, notes, format);
    qsizetype number = countedFigures(report);
    QString body;
    for (const ReasonCount& reason : report.reasons) {
        QString group = groupHtml(html(label(reason.why) + u" · "_s + figureCount(reason.figures, format)));
        for (const ReportFigure& figure : report.figures)
            if (figure.row.why == reason.why && !isCancelled(cancel))
                group += rows.html(figure, ++number, leftOutDetails(figure.row, format),
                                   articleWords(figure.row.articleTitle, figure.row.articleDate, format));
        body += element(u"tbody"_s, group);
    }
    return body.isEmpty() ? QString() : element(u"table"_s, headHtml() + body, u"class=\"figures left-out\""_s);
}

} // namespace vigie
