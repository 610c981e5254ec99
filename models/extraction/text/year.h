// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <cstdint>
#include <string>
#include <string_view>

/// What a year is, and how dates are written: "2027", "2027-03", or "2023-2026" for a span of years.
namespace vigie::extraction {

/// The year that the token alone may be: four digits, 1900 to 2100; 0 where it is none. Whether it counts something
/// ("2000 emplois") is for the caller to tell.
int yearAt(const Document& document, std::uint32_t token);

std::string monthText(int year, int month);
std::string spanText(int first, int last);

bool isSpanOfYears(std::string_view date);
/// 0 where the date is empty.
int firstYearOf(std::string_view date);
int lastYearOf(std::string_view date);
/// 1 to 12; 0 where the date names none.
int monthOf(std::string_view date);

} // namespace vigie::extraction
