// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/folding.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::uint64_t kFnvStart = 0xCBF29CE484222325U;
constexpr std::uint64_t kFnvPrime = 0x100000001B3U;
constexpr qsizetype kGroup = 3;
constexpr qsizetype kStretch = 1024; ///< UTF-16 units

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

bool threeDigitsFrom(QStringView text, qsizetype at)
{
    return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + kGroup);
}

bool groupSeparator(QChar c)
{
    return c == u'.' || c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

/// In lower case, accents apart. A stretch at a time, since normalized() moves all that follows for each accent: the
/// whole of a long text would cost the square of its length. Stretches may end anywhere but within a surrogate pair:
/// what is put in order across their border are marks, and foldText() reads none.
QString decomposed(QStringView text)
{
    QString plain;
    plain.reserve(text.size() + text.size() / 8);
    while (!text.isEmpty()) {
        qsizetype end = std::min(kStretch, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            --end;
        plain += text.first(end).toString().normalized(QString::NormalizationForm_D).toLower();
        text = text.sliced(end);
    }
    return plain;
}

} // namespace

QString foldText(QStringView text)
{
    const QString plain = decomposed(text);
    QString folded;
    folded.reserve(plain.size());
    qsizetype run = 0; // digits written since the number began
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isMark() || c == QChar(0x00AD))
            continue;
        if (isDigit(plain, i)) {
            folded += c;
            ++run;
        } else if (run > 0 && run <= kGroup && groupSeparator(c) && threeDigitsFrom(plain, i + 1)) {
            run = 0; // the group that follows may be followed by another one
        } else if (run > 0 && (c == u',' || c == u'.') && isDigit(plain, i + 1)) {
            folded += u'.';
        } else if (c == QChar(0x0153) || c == QChar(0x00E6)) {
            folded += c == QChar(0x0153) ? u'o' : u'a';
            folded += u'e';
            run = 0;
        } else {
            folded += c.isLetter() ? c : QChar(u' ');
            run = 0;
        }
    }
    return folded;
}

std::vector<QStringView> wordsOf(const QString& folded)
{
    const QStringView text(folded);
    std::vector<QStringView> words;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = text.indexOf(u' ', begin);
        if (end < 0)
            end = text.size();
        if (end > begin)
            words.push_back(text.sliced(begin, end - begin));
    }
    return words;
}

std::uint64_t hashOf(QStringView word)
{
    std::uint64_t hash = kFnvStart;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * kFnvPrime;
    return mixHash(hash);
}

std::uint32_t wordHash(QStringView foldedWord)
{
    return static_cast<std::uint32_t>(hashOf(foldedWord) >> 32U);
}

} // namespace vigie
