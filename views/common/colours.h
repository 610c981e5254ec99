// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <QColor>
#include <QPalette>

namespace vigie {

/// One colour a meaning, the same in every view, on paper and in the dark. Colour never stands alone: a label, an
/// icon or an outline says the same.
///
/// The first seven are those of Okabe and Ito ("Color Universal Design", 2008); the others were chosen one after the
/// other to lie as far as possible from all before them in OKLab, seen with normal vision and with protanopia,
/// deuteranopia and tritanopia (Machado et al. 2009). Light ones need the outline of outlineOf() to be seen on white.
QColor colourOf(Sector sector);
QColor colourOf(MetricKind kind);
QColor colourOf(ActorKind kind);
QColor colourOf(ReviewState state);
QColor placeColour();
QColor othersColour(const QPalette& palette); ///< a grey between base and text
QColor notStatedColour(const QPalette& palette); ///< a lighter grey; drawn hatched

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// `colour`, made darker or lighter until its contrast with `background` is at least `ratio`.
QColor withContrast(const QColor& colour, const QColor& background, double ratio);

/// The line around an area of this colour: at least 3 : 1 against the background (WCAG 2.1, 1.4.11).
QColor outlineOf(const QColor& fill, const QPalette& palette);

/// A pale form of the colour to lay behind text: the palette's text keeps at least 7 : 1 on it where the palette
/// itself allows it, at least 4.5 : 1 in any case.
QColor tintOf(const QColor& colour, const QPalette& palette);

/// Text of secondary importance: between Text and Base, at least 4.5 : 1.
QColor mutedText(const QPalette& palette);

} // namespace vigie
