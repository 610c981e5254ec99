// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importer.h"

#include <QString>

namespace vigie {

/// Takes a plain text apart:
///   - a header " date 2022-12 " (or a year, or a day) at the very beginning gives the date and is no part of the
///   body; where text goes on behind it in its line, that is the body;
///   - above the body, in any order, lines as headLine() tells them: "Titre : …", "Date : …", "Publié le …", "Mis à
///   jour le …", "Communiqué de presse", a date alone are no part of the body; datelines and bylines stay in it, as
///   they name places and people, and so do dates of days that do not exist or lie before 1900;
///   - the first other line, if it looks like a title, becomes the title: up to 200 characters, not ending like a
///   sentence, followed by a blank line and more text, by one of the lines above, or, where it is at most 120
///   characters, by a line at least half as long again that does not go on in small letters;
///   - the rest is the body, without the blank lines before it.
/// The date is the first of: the header, those lines, a dateline (datelineAt()) or date line that begins a paragraph
/// within the first three lines, "Mis à jour". Dates in sentences are none. No url and outlet.
/// With a `title` that is known from elsewhere the document has that one, and no line of the text is taken for one.
Document layOut(const QString& text, const QString& title = {});

/// What stands for a missing title: the body's first sentence behind datelines, in one line, cut at a word at about
/// 110 characters (and then ending in "…").
QString firstSentence(const QString& body);

} // namespace vigie
