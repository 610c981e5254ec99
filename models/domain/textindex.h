// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QString>

#include <vector>

namespace vigie {

/// Converts positions in one text between code points (Span), UTF-16 units (QString, QTextDocument) and UTF-8 bytes
/// (the engine). Building is linear; a look-up is O(1) for texts without surrogate pairs, O(log n) otherwise.
class TextIndex
{
public:
    explicit TextIndex(const QString& text);

    qsizetype codePoints() const { return m_codePoints; }

    /// UTF-16 position of a code point; clamped to the text.
    qsizetype utf16At(qsizetype codePoint) const;

    /// Code point that the UTF-16 position lies in; clamped to the text.
    qsizetype codePointAt(qsizetype utf16) const;

    /// The text in the span; what lies outside the text is left out.
    QString slice(Span span) const;

    /// Does the span lie within the text and is it not empty?
    bool valid(Span span) const { return 0 <= span.begin && span.begin < span.end && span.end <= m_codePoints; }

private:
    QString m_text;
    qsizetype m_codePoints = 0;
    std::vector<qsizetype> m_pairs; ///< code point index of each surrogate pair, ascending
};

/// Code points before each of the ascending byte positions of a UTF-8 text.
std::vector<qsizetype> codePointsAtBytes(QByteArrayView utf8, const std::vector<std::uint32_t>& ascendingBytes);

} // namespace vigie
