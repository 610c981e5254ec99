// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/htmlpage.h"

#include <vector>

namespace vigie {

/// How much text stands in a node and all within it, in characters that are no blanks.
struct TextAmount
{
    int all = 0;
    int linked = 0; ///< of it, what leads to other pages
    int links = 0;
};

/// Of each node. What `noise` leaves out counts nowhere.
std::vector<TextAmount> textAmounts(const HtmlPage& page, const std::vector<bool>& noise);

/// Which nodes are left out, with all within them, for what they are, wherever they stand (the parser puts what it
/// does not know into a head that no tag ends, so a head as such is none of them): scripts, styles, controls,
/// pictures, navigation, asides, the page's own header and footer (not an article's), what is hidden, and what its
/// class or id calls sharing, comments, related articles, advertising, a cookie banner or the like.
/// With `byName` off classes and ids are not looked at.
std::vector<bool> noiseOf(const HtmlPage& page, bool byName);

} // namespace vigie
