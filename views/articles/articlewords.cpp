// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlewords.h"

#include "models/domain/figurecheck.h"
#include "models/items/metrictablemodel.h"
#include "views/common/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(ArticleWords)
};

QString htmlRow(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td style='padding-right:8px'>%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                              value.toHtmlEscaped());
}

QString horizonText(const QString& horizon, const LocaleFormat& format)
{
    const auto date = PartialDate::fromIso(horizon);
    return date && date->month > 0 ? format.shortDate(*date) : QString(horizon).replace(u'-', u'–');
}

// The unrounded value, where the short form hides digits.
QString exactText(const MetricFields& fields, const LocaleFormat& format)
{
    const QString low = format.exact(fields.value);
    const QString number = fields.valueMax ? low + u" – "_s + format.exact(*fields.valueMax) : low;
    return number + u'\u00A0' + unitLabel(fields.unit);
}

// Why it is left out, and what is behind that: the total that it is a part of, the article that tells it too.
QString reasonText(const MetricRow& row)
{
    const QString why = label(row.why);
    if (why.isEmpty())
        return {};
    const QString behind = row.partOf ? row.partOfQuote.simplified() : row.toldBy.title;
    return behind.isEmpty() ? why : Words::tr("%1: “%2”").arg(why, behind);
}

// Their unit names them: "12 companies", and "500 jobs" are created ones unless another kind or a minus is said.
bool saysItself(MetricKind kind)
{
    return kind == MetricKind::JobsCreated || kind == MetricKind::JobsCut || kind == MetricKind::Investment
        || kind == MetricKind::Companies;
}

} // namespace

QString metricCell(const MetricRow& row, int column, const LocaleFormat& format)
{
    const MetricFields& fields = row.metric.fields;
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return label(fields.kind);
    case Column::Value:
        return figureText(fields, format);
    case Column::Modifier:
        return label(fields.modifier);
    case Column::Role:
        return label(fields.role);
    case Column::Horizon:
        return horizonText(fields.horizon, format);
    case Column::Subject:
        return row.subjectName;
    case Column::Sector:
        return fields.sector ? label(*fields.sector) : QString();
    case Column::Place:
        return row.placeName;
    case Column::State:
        return label(row.metric.review);
    case Column::Counted:
        return row.why == NotCounted::Counted ? quantity(row.counted, row.countedUnit, format) : u"–"_s;
    case Column::Quote:
        return row.metric.quote.simplified();
    case Column::Date:
        return format.shortDate(row.articleDate);
    case Column::Article:
        return row.articleTitle;
    case Column::Why:
        return reasonText(row);
    case Column::Note:
        break;
    }
    return {};
}

QString machineCell(const MetricRow& row, int column, const LocaleFormat& format)
{
    if (!row.metric.reading)
        return {};
    MetricRow read = row;
    read.metric.fields = *row.metric.reading;
    read.subjectName = row.readSubjectName;
    read.placeName = row.readPlaceName;
    const auto which = static_cast<Column>(column);
    if (which == Column::Value && sameField(*row.metric.reading, row.metric.fields, MetricField::Value)
        && sameField(*row.metric.reading, row.metric.fields, MetricField::ValueMax)
        && sameField(*row.metric.reading, row.metric.fields, MetricField::Unit))
        return {};
    // What follows from other fields than the figure's own was not read.
    if (which == Column::State || which == Column::Counted || which == Column::Why)
        return {};
    const QString before = metricCell(read, column, format);
    if (before == metricCell(row, column, format))
        return {};
    return before.isEmpty() ? Words::tr("None") : before;
}

QString metricHeader(int column)
{
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return Words::tr("Figure");
    case Column::Value:
        return Words::tr("Value");
    case Column::Modifier:
        return Words::tr("Precision");
    case Column::Role:
        return Words::tr("Role");
    case Column::Horizon:
        return Words::tr("Due");
    case Column::Subject:
        return Words::tr("Subject");
    case Column::Sector:
        return Words::tr("Sector");
    case Column::Place:
        return Words::tr("Place");
    case Column::State:
        return Words::tr("Review");
    case Column::Counted:
        return Words::tr("Counted");
    case Column::Quote:
        return Words::tr("Quote");
    case Column::Date:
        return Words::tr("Date");
    case Column::Article:
        return Words::tr("Article");
    case Column::Why:
        return Words::tr("Left out because");
    case Column::Note:
        return Words::tr("Why look at it");
    }
    return {};
}

QString figureToolTip(const MetricRow& row, const LocaleFormat& format)
{
    static constexpr std::array kCorrected{Column::Kind,    Column::Value,   Column::Modifier, Column::Role,
                                           Column::Horizon, Column::Subject, Column::Sector,   Column::Place};
    const MetricFields& fields = row.metric.fields;
    QString html = u"<b>%1</b><table>"_s.arg(
        QString(label(fields.kind) + u": "_s + figureText(fields, format)).toHtmlEscaped());
    html += htmlRow(Words::tr("Exactly"), exactText(fields, format));
    html += htmlRow(Words::tr("Precision"), label(fields.modifier));
    html += htmlRow(Words::tr("Role"), label(fields.role));
    html += htmlRow(Words::tr("Due"), horizonText(fields.horizon, format));
    html += htmlRow(Words::tr("Subject"), row.subjectName);
    html += htmlRow(Words::tr("Sector"), fields.sector ? label(*fields.sector) : QString());
    html += htmlRow(Words::tr("Place"), row.placeName);
    html += htmlRow(Words::tr("Review"), label(row.metric.review));
    html += htmlRow(Words::tr("Left out because"), reasonText(row));
    QStringList read;
    for (const Column column : kCorrected)
        if (const QString before = machineCell(row, static_cast<int>(column), format); !before.isEmpty())
            read.append(metricHeader(static_cast<int>(column)) + u": "_s + before);
    html += htmlRow(Words::tr("The machine read"), read.join(u", "_s));
    QStringList cues;
    for (const QString& cue : row.metric.cues)
        cues.append(format.locale().quoteString(cue));
    html += htmlRow(Words::tr("Read from the words"), cues.join(u", "_s));
    html += htmlRow(Words::tr("Rules"), QString(row.metric.rule).replace(u' ', u", "_s));
    return html + u"</table>"_s;
}

QString mentionToolTip(const MentionRow& row)
{
    const QString kind = row.mention.place ? Words::tr("Place") : label(row.kind);
    QString html = u"<b>%1</b><br>%2"_s.arg(row.name.toHtmlEscaped(), kind.toHtmlEscaped());
    if (row.mention.investor)
        html += u", "_s + Words::tr("investor here").toHtmlEscaped();
    return html;
}

QString figureSentence(const MetricRow& row, const LocaleFormat& format)
{
    QStringList parts{label(row.metric.fields.kind) + u": "_s + figureText(row.metric.fields, format),
                      label(row.metric.fields.role)};
    if (!row.subjectName.isEmpty())
        parts.append(row.subjectName);
    return parts.join(u", "_s);
}

QString excerptBeyondTitle(const ArticleRow& row)
{
    QString title = row.title;
    while (title.endsWith(u'…') || (!title.isEmpty() && title.back().isSpace()))
        title.chop(1);
    // Around a search hit the excerpt is a stretch of its own, with marks that count in it.
    if (!row.excerptHits.isEmpty() || title.isEmpty() || !row.excerpt.startsWith(title))
        return row.excerpt;
    const QString rest = row.excerpt.sliced(title.size()).trimmed();
    const bool goesOn = !rest.isEmpty() && (rest.front().isLower() || rest.front().isPunct());
    return goesOn ? QString(u"… "_s + rest) : rest;
}

QStringList headlineTexts(const QList<Amount>& headlines, const LocaleFormat& format)
{
    QStringList texts;
    const Amount* created = nullptr;
    for (const Amount& amount : headlines) {
        const bool isCut = amount.kind == MetricKind::JobsCut;
        const QString said = amountText(amount, format, isCut ? u"\u2212"_s : QString());
        if (isCut && created != nullptr) {
            texts.back() = amountNumber(*created, format) + u" / "_s + said;
            continue;
        }
        created = amount.kind == MetricKind::JobsCreated ? &amount : nullptr;
        texts.append(saysItself(amount.kind)
                         ? said
                         : Words::tr("%1: %2").arg(format.locale().toLower(label(amount.kind)), said));
    }
    return texts;
}

QString amountsWithin(int width, const QStringList& amounts, const QFontMetrics& metrics)
{
    static const QString separator = u" · "_s;
    QString shown = amounts.join(separator);
    for (qsizetype kept = amounts.size() - 1; kept > 0 && metrics.horizontalAdvance(shown) > width; --kept)
        shown = amounts.first(kept).join(separator) + separator + u'…';
    return shown;
}

QString articleSentence(const ArticleRow& row, const LocaleFormat& format)
{
    QStringList parts{row.title, row.date.isValid() ? format.date(row.date) : Words::tr("undated")};
    for (const Sector sector : row.sectors)
        parts.append(label(sector));
    for (const Amount& amount : row.headlines)
        parts.append(label(amount.kind) + u' ' + amountText(amount, format));
    return parts.join(u", "_s);
}

} // namespace vigie
