// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importer.h"

#include <QString>

namespace vigie {

/// Takes a plain text apart:
///   - a header " date 2022-12 " (or a year, or a day) at the very beginning gives the date and is no part of the
///   body;
///   - a first line that looks like a title becomes the title: up to 200 characters, not ending like a sentence,
///     followed by a blank line and more text, or, where it is at most 120 characters, by a line at least half as
///     long again that does not go on in small letters. Behind a header only where the header has a line of its own;
///   - the rest is the body, without the blank lines before it.
/// No url and outlet.
Document layOut(const QString& text);

/// What stands for a missing title: the body's first sentence, in one line, cut at a word at about 110 characters
/// (and then ending in "…").
QString firstSentence(const QString& body);

} // namespace vigie
