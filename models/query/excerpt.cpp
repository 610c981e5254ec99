// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/excerpt.h"

#include "models/query/searchfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// How many words of the text the term covers from `at` on; 0 where it does not stand there.
qsizetype matchLength(const FoldedWords& words, qsizetype at, const SearchTerm& term)
{
    const qsizetype count = term.words.size();
    if (at + count > words.size())
        return 0;
    for (qsizetype i = 0; i < count; ++i) {
        const bool mayGoOn = term.prefix && i + 1 == count;
        const QStringView word = words.word(at + i);
        if (mayGoOn ? !word.startsWith(term.words[i]) : word != term.words[i])
            return 0;
    }
    return count;
}

QList<TextRange> findHits(const FoldedWords& words, const QList<SearchTerm>& terms, qsizetype most)
{
    QList<TextRange> hits;
    for (qsizetype at = 0; at < words.size() && hits.size() < most;) {
        qsizetype length = 0;
        for (const SearchTerm& term : terms)
            length = std::max(length, matchLength(words, at, term));
        if (length > 0)
            hits.append({words.place(at).begin, words.place(at + length - 1).end});
        at += std::max<qsizetype>(length, 1);
    }
    return hits;
}

/// The word border nearest to `at` in the direction of `step`, at most 30 units away; else `at`, moved off the middle
/// of a surrogate pair.
qsizetype border(const QString& body, qsizetype at, qsizetype step)
{
    constexpr qsizetype kFarthest = 30;
    for (qsizetype i = 0, p = at; i < kFarthest && p > 0 && p < body.size(); ++i, p += step)
        if (body[p].isSpace())
            return p;
    if (at <= 0 || at >= body.size())
        return std::clamp<qsizetype>(at, 0, body.size());
    return body[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

QList<TextRange> findHits(const QString& text, const QList<SearchTerm>& terms, qsizetype most)
{
    return findHits(FoldedWords(text), terms, most);
}

Excerpt excerptAround(const QString& body, const QList<SearchTerm>& terms, qsizetype length)
{
    const QList<TextRange> hits = findHits(body, terms);
    if (hits.isEmpty())
        return {};
    constexpr qsizetype kLead = 60; // enough words before the hit to read it in its sentence
    qsizetype begin = border(body, std::max<qsizetype>(0, hits.first().begin - kLead), 1);
    begin = std::min(begin, hits.first().begin);
    while (begin < hits.first().begin && body[begin].isSpace())
        ++begin;
    const qsizetype atLeast = std::min(hits.first().end, body.size());
    qsizetype end = std::max(border(body, std::min(body.size(), begin + length), -1), atLeast);
    while (end > atLeast && body[end - 1].isSpace())
        --end;
    const bool isCutBefore = begin > 0;
    Excerpt excerpt;
    excerpt.text = body.sliced(begin, end - begin);
    for (QChar& c : excerpt.text)
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    if (isCutBefore)
        excerpt.text.prepend(u"… "_s);
    if (end < body.size())
        excerpt.text.append(u" …"_s);
    const qsizetype shift = (isCutBefore ? 2 : 0) - begin;
    for (const TextRange hit : hits)
        if (hit.end <= end)
            excerpt.hits.append({hit.begin + shift, hit.end + shift});
    return excerpt;
}

} // namespace vigie
