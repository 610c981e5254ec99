// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"

namespace vigie {

/// A date as people write it, at the beginning of a text.
struct WrittenDate
{
    PartialDate date; ///< undated where no such day exists: "31/02/2026" is written as a date, and is none
    qsizetype length = 0; ///< UTF-16 units, with "le" and the day of the week before it
    bool inWords = false; ///< the month is a word: nothing else than a date is written so
    bool shortYear = false; ///< two digits: read above a text, but typed alone nobody knows which number is the year

    friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

/// What `text` begins with, if it is a date: "2026-10-12", "2026-10", "2026", "12/10/2026", "12.10.2026" and
/// "10/2026" (the day first, whatever the language), "12 octobre 2026", "le 1er nov. 2026", "lundi 12 octobre 2026",
/// "mai 2019", "12 October 2026", "October 12, 2026". Years have four digits, or two in "12/10/26" (1970 to 2069).
/// Blanks may be any. Pure; any thread.
std::optional<WrittenDate> writtenDateAt(QStringView text);

/// Can a text be of that date? The order of dates (dayNumber()) begins with 1900: an earlier one would count in that
/// year.
bool canDate(const PartialDate& date);

/// The date that the whole text is, blanks around it aside; nothing on anything else, on years of two digits, on days
/// that do not exist and on those before 1900.
std::optional<PartialDate> readWrittenDate(QStringView text);

} // namespace vigie
