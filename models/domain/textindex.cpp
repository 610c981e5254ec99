// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textindex.h"

#include <algorithm>

namespace vigie {

TextIndex::TextIndex(const QString& text)
    : m_text(text)
{
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++codePoint)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(codePoint);
            ++i;
        }
    m_codePoints = codePoint;
}

qsizetype TextIndex::utf16At(qsizetype codePoint) const
{
    const qsizetype at = std::clamp<qsizetype>(codePoint, 0, m_codePoints);
    return at + (std::lower_bound(m_pairs.begin(), m_pairs.end(), at) - m_pairs.begin());
}

qsizetype TextIndex::codePointAt(qsizetype utf16) const
{
    const qsizetype at = std::clamp<qsizetype>(utf16, 0, m_text.size());
    // The k-th pair begins at UTF-16 position m_pairs[k] + k: count the pairs that end before or at the position.
    qsizetype low = 0;
    qsizetype high = std::ssize(m_pairs);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] + middle + 1 <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(at - low, m_codePoints);
}

QString TextIndex::slice(Span span) const
{
    const qsizetype begin = utf16At(span.begin);
    return m_text.sliced(begin, std::max<qsizetype>(0, utf16At(span.end) - begin));
}

std::vector<qsizetype> codePointsAtBytes(QByteArrayView utf8, const std::vector<std::uint32_t>& ascendingBytes)
{
    std::vector<qsizetype> result;
    result.reserve(ascendingBytes.size());
    qsizetype byte = 0;
    qsizetype codePoints = 0;
    for (const std::uint32_t target : ascendingBytes) {
        const qsizetype end = std::min<qsizetype>(target, utf8.size());
        for (; byte < end; ++byte)
            codePoints += (static_cast<unsigned char>(utf8[byte]) & 0xC0U) != 0x80U ? 1 : 0;
        result.push_back(codePoints);
    }
    return result;
}

} // namespace vigie
