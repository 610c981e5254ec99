// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/chipnamesquery.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// One active part of a filter in words, short enough for a chip: "2022 – 2024", "Automotive", "Mentions: Yazaki",
/// "“batterie”". More than two values become "Yazaki, Renault + 3". An id without a name shows as "…".
/// Of actors the words tell what the condition asks: articles that name them, whomever their figures are about.
QString partText(const Filter& filter, FilterPart part, const ChipNames& names, const LocaleFormat& format);

/// The same with every value, for tool tips and exports: "Mentions: Yazaki, Renault, Lear, Valeo".
QString fullPartText(const Filter& filter, FilterPart part, const ChipNames& names, const LocaleFormat& format);

/// The whole filter on one line: "Published 2022 – 2024 · Sector: Automotive · “batterie”"; "All articles" where it
/// is empty.
QString filterText(const Filter& filter, const ChipNames& names, const LocaleFormat& format);

} // namespace vigie
