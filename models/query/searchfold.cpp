// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/searchfold.h"

#include <array>

namespace vigie {
namespace {

/// Base letter in lower case; 0 for what stands between words, kMark for an accent by itself.
constexpr char32_t kMark = 1;

char32_t foldSlowly(char32_t point)
{
    if (QChar::category(point) == QChar::Mark_NonSpacing)
        return kMark;
    if (!QChar::isLetterOrNumber(point))
        return 0;
    while (QChar::decompositionTag(point) == QChar::Canonical) {
        const QString parts = QChar::decomposition(point);
        point = parts.toUcs4().constFirst();
    }
    return QChar::toLower(point);
}

char32_t fold(char32_t point)
{
    // Latin letters are nearly all that comes.
    static const auto kTable = [] {
        std::array<char32_t, 0x250> table{};
        for (char32_t c = 0; c < table.size(); ++c)
            table[c] = foldSlowly(c);
        return table;
    }();
    return point < kTable.size() ? kTable[point] : foldSlowly(point);
}

} // namespace

FoldedWords::FoldedWords(QStringView text)
{
    m_folded.reserve(text.size());
    bool inWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype next = at + (pair ? 2 : 1);
        const char32_t folded = fold(point);
        if (folded > kMark) {
            if (!inWord)
                m_words.push_back({m_folded.size(), m_folded.size(), {at, at}});
            if (folded < 0x10000)
                m_folded.append(QChar(static_cast<char16_t>(folded)));
            else
                m_folded.append(QChar::fromUcs4(folded));
            m_words.back().end = m_folded.size();
            m_words.back().place.end = next;
            inWord = true;
        } else if (folded == kMark && inWord) {
            m_words.back().place.end = next;
        } else {
            inWord = false;
        }
        at = next;
    }
}

QStringView FoldedWords::word(qsizetype index) const
{
    const Word& word = m_words[static_cast<std::size_t>(index)];
    return QStringView(m_folded).sliced(word.begin, word.end - word.begin);
}

QStringList searchWords(QStringView text)
{
    const FoldedWords words(text);
    QStringList list;
    for (qsizetype i = 0; i < words.size(); ++i)
        list.append(words.word(i).toString());
    return list;
}

} // namespace vigie
