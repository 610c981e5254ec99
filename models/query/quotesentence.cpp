// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/quotesentence.h"

#include "models/query/rowreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// Spans count code points, as SQLite's substr() does; it counts from 1.
const QByteArray kSelect
    = "SELECT m.id, m.span_begin > ?1, length(a.body) > m.span_end + ?1,"
      " substr(a.body, max(m.span_begin - ?1, 0) + 1, min(m.span_begin, ?1)), substr(a.body, m.span_end + 1, ?1)"
      " FROM metric m JOIN article a ON a.id = m.article_id WHERE m.id IN ";
constexpr qsizetype kPortion = 500;

/// Where a sentence ends: a blank line, or a stop with what closes behind it, before a capital, a digit or an opening
/// quote. The words before the stop that are abbreviations are looked at apart.
const QRegularExpression& sentenceEnd()
{
    static const QRegularExpression end(uR"(\n\s*\n|(?:[.!?…]+[»”")\]\s]*)(?=\s)\s+(?=[\p{Lu}\d«“"(\-–•]))"_s);
    return end;
}

/// A stop behind "M", "Mme", "St", an initial: no end.
bool isAbbreviation(const QString& before)
{
    static const QRegularExpression abbreviation(
        uR"((?:^|[\s(«“'’])(?:\p{Lu}|MM|Mme|Mmes|Mlle|Mr|Mrs|Dr|Pr|St|Ste|Cie|n°|No|art|cf|etc|env|max|min|p|ex|av|bd)$)"_s);
    return abbreviation.match(before).hasMatch();
}

bool isEnd(const QString& text, const QRegularExpressionMatch& match)
{
    return !match.captured().startsWith(u'.') || !isAbbreviation(text.first(match.capturedStart()));
}

/// One line, with a blank kept where the text had one beside the quote.
QString oneLine(const QString& text)
{
    QString line = text.simplified();
    if (!line.isEmpty() && text.front().isSpace())
        line.prepend(u' ');
    if (!text.isEmpty() && text.back().isSpace())
        line.append(u' ');
    return line;
}

} // namespace

QuoteSentence sentenceAround(const QString& before, const QString& after, bool cutBefore, bool cutAfter)
{
    qsizetype begin = 0;
    bool whole = !cutBefore;
    for (auto matches = sentenceEnd().globalMatch(before + u'X'); matches.hasNext();) {
        const auto match = matches.next();
        if (!isEnd(before, match) || match.capturedEnd() > before.size())
            continue;
        begin = match.capturedEnd();
        whole = true;
    }
    QString head = oneLine(before.mid(begin));
    while (whole && head.startsWith(u' '))
        head.remove(0, 1);
    if (!whole)
        head.replace(0, std::max<qsizetype>(0, head.indexOf(u' ', 1)), u"…"_s);

    qsizetype end = after.size();
    whole = !cutAfter;
    for (auto matches = sentenceEnd().globalMatch(after); matches.hasNext();) {
        const auto match = matches.next();
        if (!isEnd(after, match))
            continue;
        end = match.capturedEnd();
        whole = true;
        break;
    }
    QString tail = oneLine(after.first(end));
    while (tail.endsWith(u' '))
        tail.chop(1);
    if (!whole)
        tail = tail.first(std::max<qsizetype>(0, tail.lastIndexOf(u' '))) + u" …"_s;
    return {head, tail};
}

Result<QHash<MetricId, QuoteSentence>> quoteSentences(QueryContext& context, const QList<MetricId>& ids)
{
    QHash<MetricId, QuoteSentence> sentences;
    sentences.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const QList<MetricId> portion = ids.mid(begin, kPortion);
        const QList<SqlValue> values = QList<SqlValue>{qint64(kSentenceReach)} + sqlValues(portion);
        const auto read = readRows(context, kSelect + boundList(portion.size()), values, [&](const Statement& row) {
            sentences.insert(row.id<MetricId>(0),
                             sentenceAround(row.text(3), row.text(4), row.integer(1) != 0, row.integer(2) != 0));
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return sentences;
}

} // namespace vigie
