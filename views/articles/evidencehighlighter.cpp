// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/evidencehighlighter.h"

#include "views/common/colours.h"

namespace vigie {

namespace {

constexpr double kUnderlineContrast = 3.0; // WCAG 2.1, 1.4.11

QColor paler(const QColor& fill, const QColor& base)
{
    const auto half = [](int a, int b) { return (a + b) / 2; };
    return {half(fill.red(), base.red()), half(fill.green(), base.green()), half(fill.blue(), base.blue())};
}

} // namespace

EvidenceHighlighter::EvidenceHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void EvidenceHighlighter::setArticle(const ArticleDetail& detail, Marks marks)
{
    m_metrics = detail.metrics;
    m_mentions = detail.mentions;
    m_marks = std::move(marks);
}

void EvidenceHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

QTextCharFormat EvidenceHighlighter::formatOf(const Mark& mark) const
{
    const QColor base = m_palette.color(QPalette::Base);
    QTextCharFormat format;
    if (mark.type == Mark::Type::Figure) {
        const Metric& metric = m_metrics.at(mark.row).metric;
        const QColor fill = tintOf(colourOf(metric.fields.kind), m_palette);
        format.setBackground(metric.fields.role == Role::Headline ? fill : paler(fill, base));
        format.setFontStrikeOut(metric.review == ReviewState::Rejected);
        return format;
    }
    const MentionRow& mention = m_mentions.at(mark.row);
    const bool isPlace = mark.type == Mark::Type::Place;
    format.setUnderlineStyle(isPlace ? QTextCharFormat::DotLine : QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(
        withContrast(isPlace ? placeColour() : colourOf(mention.kind), base, kUnderlineContrast));
    return format;
}

void EvidenceHighlighter::highlightBlock(const QString& text)
{
    const int blockBegin = currentBlock().position();
    for (const Mark& mark : m_marks.within(blockBegin, blockBegin + text.size())) {
        const QTextCharFormat added = formatOf(mark);
        const int begin = std::max(0, static_cast<int>(mark.begin) - blockBegin);
        const int end = std::min(static_cast<int>(text.size()), static_cast<int>(mark.end) - blockBegin);
        // A figure can hold a name and a name a figure: what is there already stays below.
        for (int i = begin; i < end; ++i) {
            QTextCharFormat merged = format(i);
            merged.merge(added);
            setFormat(i, 1, merged);
        }
    }
}

} // namespace vigie
