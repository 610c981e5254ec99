// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/subjects/subjectdiscourse.h"

#include <cstdint>
#include <vector>

/// Lists of names: "la BAD, l'espagnol X (40 %) et le groupe Y".
namespace vigie::extraction {

/// A name as a member of a list, in tokens [first, last).
struct ListedName
{
    std::int32_t index = 0; ///< into Names::actors
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t end = 0; ///< behind the brackets that follow it: "(SFI)", "(40 %)"
    bool oblique = false; ///< the list stands behind a preposition
    bool follows = false; ///< one of a list with the name before it
};

/// The names of a text that stand in no brackets, ascending. A list needs its "et": two names with a comma between
/// them are often a firm and what it belongs to. Linear.
std::vector<ListedName> listedNames(const Document& document, const SubjectDiscourse& discourse);

} // namespace vigie::extraction
