// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/numbercontext.h"

namespace vigie::extraction {

bool isLabelled(const Lexemes& lexemes, std::size_t first, std::size_t begin)
{
    if (first <= begin)
        return false;
    std::size_t before = first - 1;
    if (lexemes.fold(before) == "\xC2\xB0") // "n° 2021-45"
        return true;
    if (lexemes.sign(before) == '.' && before > begin) // "art. 5"
        --before;
    if (before >= begin + 2
        && lexemes.token(before - 2).isIn(WordSet::NamedPlan)) // "la feuille de route 2023-2026" is no road
        return false;
    return lexemes.is(before, kLabelWord) && before + 3 > first;
}

bool isNamePart(const Lexemes& lexemes, const Amount& amount, std::size_t begin)
{
    const std::size_t first = amount.first;
    if (amount.numeral.scale == 1 && amount.numeral.digits % 10 == 0)
        return true;
    if (first == 0)
        return false;
    if (first > begin && lexemes.fold(first - 1) == "le" && amount.value <= Decimal::fromWhole(31))
        return true;
    if (first > begin && isLabelled(lexemes, first, begin))
        return true;
    const std::size_t before = first - 1;
    if (!lexemes.isGlued(first))
        return lexemes.fold(before) == "\xC2\xB0";
    if (lexemes.isWord(before)) {
        const bool grammatical = !lexemes.token(before).capitalised
            && lexemes.is(before, kOfWord | kToWord | kTheWord | kFollowerWord | kAndWord);
        return !grammatical && !lexemes.fold(before).ends_with('\'');
    }
    const char sign = lexemes.sign(before);
    return (sign == '-' || sign == '/' || sign == '.') && lexemes.isGlued(before) && before > 0
        && lexemes.token(before - 1).kind != TokenKind::Punct;
}

bool isBehindCapital(const Lexemes& lexemes, std::size_t first, std::size_t begin)
{
    return first > begin && lexemes.isWord(first - 1) && lexemes.token(first - 1).capitalised
        && first - 1 > lexemes.sentenceBegin(first);
}

} // namespace vigie::extraction
