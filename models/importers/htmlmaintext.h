// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/htmlpage.h"

#include <QString>

namespace vigie {

/// The text of a page's article, as linesOf() words it, paragraphs with a blank line between them; empty where the
/// page has none. It stands in the page's <article>, in what is marked as articleBody or <main>, if that holds a good
/// part of the page's text, else in the smallest block that holds nearly all of its sentences. Left out are what
/// noiseOf() names, lists of links, what follows a heading such as "À lire aussi" or "Commentaires" up to the next
/// heading of its rank, and the `title` where the text repeats it. Linear in the page; any thread.
QString mainText(const HtmlPage& page, const QString& title);

} // namespace vigie
