// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/fold.h"

#include "models/extraction/text/foldtable.h"
#include "models/extraction/text/text.h"

namespace vigie::extraction {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// The entry of a Latin letter beyond ASCII; 0 (a letter that folds to itself) outside the tables.
std::uint16_t latinFold(char32_t point)
{
    if (point >= 0xC0 && point <= 0x24F)
        return kLatinFolds[point - 0xC0];
    if (point >= 0x1E00 && point <= 0x1EFF)
        return kLatinAdditionalFolds[point - 0x1E00];
    return 0;
}

CharClass asciiClass(char32_t point)
{
    if ((point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z'))
        return CharClass::Letter;
    if (point >= '0' && point <= '9')
        return CharClass::Digit;
    if (point == '\n' || point == '\r' || point == '\v' || point == '\f')
        return CharClass::LineBreak;
    if (point <= ' ')
        return CharClass::Space;
    if (point == '\'' || point == '`')
        return CharClass::Apostrophe;
    return point == '-' ? CharClass::Hyphen : CharClass::Symbol;
}

/// U+0080 to U+00BF.
CharClass latinSignClass(char32_t point)
{
    switch (point) {
    case 0x85:
        return CharClass::LineBreak;
    case 0xA0:
        return CharClass::Space;
    case 0xAD:
        return CharClass::Invisible;
    case 0xB4:
        return CharClass::Apostrophe;
    case 0xAA: // ª
    case 0xB5: // µ
    case 0xBA: // º
        return CharClass::Letter;
    default:
        return CharClass::Symbol;
    }
}

/// U+2000 to U+206F.
CharClass generalPunctuationClass(char32_t point)
{
    if (point <= 0x200A || point == 0x202F || point == 0x205F)
        return CharClass::Space;
    if (point == 0x2028 || point == 0x2029)
        return CharClass::LineBreak;
    if (point <= 0x200F || (point >= 0x202A && point <= 0x202E) || point >= 0x2060)
        return CharClass::Invisible;
    if (point == 0x2010 || point == 0x2011)
        return CharClass::Hyphen;
    if (point == 0x2018 || point == 0x2019 || point == 0x201B || point == 0x2032)
        return CharClass::Apostrophe;
    return CharClass::Symbol;
}

bool isSymbolBlock(char32_t point)
{
    return (point >= 0x2070 && point <= 0x2BFF) || (point >= 0x2E00 && point <= 0x2E7F)
        || (point >= 0x3001 && point <= 0x303F) || (point >= 0xE000 && point <= 0xF8FF)
        || (point >= 0xFF01 && point <= 0xFF20) || (point >= 0xFFF0 && point <= 0xFFFF) || point >= 0x1F000
        || point == 0x060C || point == 0x061B || point == 0x061F || point == 0x066A;
}

} // namespace

CodePoint readCodePoint(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t left = text.size() - at;
    if (lead >= 0xC2 && lead <= 0xDF && left >= 2 && isContinuation(byte(1)))
        return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
    if (lead >= 0xE0 && lead <= 0xEF && left >= 3 && isContinuation(byte(1)) && isContinuation(byte(2))) {
        const auto value = static_cast<char32_t>((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
        if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF))
            return {value, 3};
    }
    if (lead >= 0xF0 && lead <= 0xF4 && left >= 4 && isContinuation(byte(1)) && isContinuation(byte(2))
        && isContinuation(byte(3))) {
        const auto value = static_cast<char32_t>((lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6
                                                 | (byte(3) & 0x3F));
        if (value >= 0x10000 && value <= 0x10FFFF)
            return {value, 4};
    }
    return {kReplacement, 1};
}

CharClass charClass(char32_t point)
{
    if (point < 0x80)
        return asciiClass(point);
    if (point < 0xC0)
        return latinSignClass(point);
    if (point <= 0x24F)
        return latinFold(point) & kFoldNoLetter ? CharClass::Symbol : CharClass::Letter;
    if (point >= 0x300 && point <= 0x36F)
        return CharClass::Mark;
    if (point == 0x2BC || point == 0xFF07)
        return CharClass::Apostrophe;
    if (point >= 0x2000 && point <= 0x206F)
        return generalPunctuationClass(point);
    if (point == 0x1680 || point == 0x3000)
        return CharClass::Space;
    if (point == 0xFEFF || point == 0x61C || point == 0x180E || (point >= 0xFE00 && point <= 0xFE0F))
        return CharClass::Invisible;
    if (point >= 0x20D0 && point <= 0x20FF)
        return CharClass::Mark;
    return isSymbolBlock(point) ? CharClass::Symbol : CharClass::Letter;
}

bool isUpperLetter(char32_t point)
{
    if (point < 0x80)
        return point >= 'A' && point <= 'Z';
    return (latinFold(point) & kFoldUpper) || (point >= 0x391 && point <= 0x3A9)
        || (point >= 0x400 && point <= 0x42F);
}

void appendFolded(std::string& out, CodePoint point, std::string_view bytes)
{
    if (point.value < 0x80 && point.value != '`') {
        const bool upper = point.value >= 'A' && point.value <= 'Z';
        out.push_back(static_cast<char>(upper ? point.value + ('a' - 'A') : point.value));
        return;
    }
    switch (charClass(point.value)) {
    case CharClass::Invisible:
    case CharClass::Mark:
        return;
    case CharClass::Space:
        out.push_back(' ');
        return;
    case CharClass::Apostrophe:
        out.push_back('\'');
        return;
    case CharClass::Hyphen:
        out.push_back('-');
        return;
    default:
        break;
    }
    if (const std::uint16_t fold = latinFold(point.value); fold & 0x7F) {
        out.push_back(static_cast<char>(fold & 0x7F));
        if (const int second = (fold >> 7) & 0x7F; second != 0 && !(fold & kFoldNoLetter))
            out.push_back(static_cast<char>(second));
    } else if (point.value == 0xAA || point.value == 0xBA) {
        out.push_back(point.value == 0xAA ? 'a' : 'o');
    } else if (point.value == kReplacement) {
        out.append("\xEF\xBF\xBD");
    } else {
        out.append(bytes);
    }
}

std::string foldWord(std::string_view word)
{
    std::string out;
    out.reserve(word.size());
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = readCodePoint(word, at);
        appendFolded(out, point, word.substr(at, point.length));
        at += point.length;
    }
    return out;
}

} // namespace vigie::extraction
