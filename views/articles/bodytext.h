// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// An article's body as the reader shows it. Every position is that of the body (in UTF-16 units), so spans need no
/// second conversion: nothing is inserted or left out, a few characters are replaced one for one.
struct BodyText
{
    QString text;
    bool cut = false; ///< the body goes on behind the text

    friend bool operator==(const BodyText&, const BodyText&) = default;
};

inline constexpr qsizetype kLongestBodyShown = 1'000'000; ///< UTF-16 units: 2 MB

/// The beginning of a body, fit for a text widget: carriage returns become line ends or blanks (a widget would drop
/// them and shift what follows), invisible control characters become the visible U+FFFD, and a paragraph too long to
/// be laid out at once is broken at blanks, where it has none at any character (which then is not shown). Cut at
/// kLongestBodyShown, never within a character.
BodyText bodyForView(const QString& body);

} // namespace vigie
