// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"
#include "models/importers/htmlpage.h"

#include <QString>

namespace vigie {

/// What a page tells about its article beside the text.
struct HtmlHead
{
    QString title; ///< og:title, else the only <h1>, else <title>, without the site's name; in one line, may be empty
    PartialDate date; ///< of publication: JSON-LD datePublished, else <meta> article:published_time or its like, else
                      ///< the first <time datetime>; undated where none can be read
    QString url; ///< <link rel=canonical>, og:url, or what a browser notes on saving; http or https, or empty
    QString outlet; ///< og:site_name, else JSON-LD's publisher, else the host of `url`; may be empty

    friend bool operator==(const HtmlHead&, const HtmlHead&) = default;
};

/// Linear in the page; any thread.
HtmlHead headOf(const HtmlPage& page);

} // namespace vigie
