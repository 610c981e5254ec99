// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/extractionadapter.h"

#include "models/domain/textindex.h"
#include "models/importers/textlayout.h"

#include <algorithm>
#include <vector>

namespace vigie {
namespace {

using extraction::ByteSpan;
using extraction::Extraction;

/// Byte positions of one text as code points; only those that were named beforehand.
class Positions
{
public:
    Positions(const QByteArray& utf8, const Extraction& extraction)
    {
        const auto take = [this](ByteSpan span) {
            m_bytes.push_back(span.begin);
            m_bytes.push_back(span.end);
        };
        for (const auto& actor : extraction.actors)
            std::ranges::for_each(actor.mentions, take);
        for (const auto& place : extraction.places)
            std::ranges::for_each(place.mentions, take);
        for (const auto& figure : extraction.figures)
            take(figure.span);
        std::ranges::sort(m_bytes);
        const auto repeated = std::ranges::unique(m_bytes);
        m_bytes.erase(repeated.begin(), repeated.end());
        m_codePoints = codePointsAtBytes(utf8, m_bytes);
    }

    Span span(ByteSpan bytes) const { return {at(bytes.begin), at(bytes.end)}; }

private:
    qsizetype at(std::uint32_t byte) const
    {
        const auto it = std::ranges::lower_bound(m_bytes, byte);
        return m_codePoints[static_cast<std::size_t>(it - m_bytes.begin())];
    }

    std::vector<std::uint32_t> m_bytes;
    std::vector<qsizetype> m_codePoints;
};

/// The bytes of the span, whatever the code points come to: that the store finds the same text by code points is the
/// check that the conversion is right. A span outside the text has no text, which the store refuses.
QString textOf(const QByteArray& utf8, ByteSpan span)
{
    if (span.end <= span.begin || span.end > utf8.size())
        return {};
    return QString::fromUtf8(utf8.sliced(span.begin, span.end - span.begin));
}

QList<MentionDraft> mentionsOf(const std::vector<ByteSpan>& spans, const QByteArray& utf8, const Positions& positions)
{
    QList<MentionDraft> mentions;
    for (const ByteSpan span : spans)
        mentions.append({positions.span(span), textOf(utf8, span)});
    return mentions;
}

QStringList strings(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

MetricDraft metricOf(const extraction::ExtractedFigure& figure, const QByteArray& utf8, const Positions& positions)
{
    MetricDraft metric;
    metric.fields = fieldsOf(figure);
    metric.subject = figure.subject;
    metric.place = figure.place;
    metric.span = positions.span(figure.span);
    metric.quote = textOf(utf8, figure.span);
    metric.rule = QString::fromStdString(figure.rule);
    metric.cues = strings(figure.cues);
    metric.confidence = static_cast<double>(figure.confidence);
    return metric;
}

} // namespace

extraction::SourceDate sourceDate(const PartialDate& date)
{
    return {date.year, date.month, date.day};
}

MetricFields fieldsOf(const extraction::ExtractedFigure& figure)
{
    MetricFields fields;
    fields.kind = figure.kind;
    fields.value = figure.value;
    fields.valueMax = figure.valueMax;
    fields.unit = QString::fromStdString(figure.unit);
    fields.modifier = figure.modifier;
    fields.role = figure.role;
    fields.horizon = QString::fromStdString(figure.horizon);
    fields.sector = figure.sector;
    return fields;
}

ArticleDraft draftOf(const Document& document, const QByteArray& utf8, const Extraction& extraction,
                     const PlaceTree& places)
{
    ArticleDraft draft;
    Article& article = draft.article;
    article.titleDerived = document.title.isEmpty();
    article.title = article.titleDerived ? firstSentence(document.body) : document.title;
    article.body = document.body;
    article.date = document.date;
    article.lang = QString::fromStdString(extraction.lang);
    article.sectors = QList<Sector>(extraction.sectors.begin(), extraction.sectors.end());
    const Positions positions(utf8, extraction);
    for (const auto& actor : extraction.actors)
        draft.actors.append({QString::fromStdString(actor.name), actor.kind, strings(actor.aliases), actor.investor,
                             mentionsOf(actor.mentions, utf8, positions)});
    for (const auto& place : extraction.places) {
        PlaceDraft one = places.place(QString::fromStdString(place.name), QString::fromStdString(place.key));
        one.mentions = mentionsOf(place.mentions, utf8, positions);
        draft.places.append(one);
    }
    for (const auto& figure : extraction.figures)
        draft.metrics.append(metricOf(figure, utf8, positions));
    return draft;
}

} // namespace vigie
