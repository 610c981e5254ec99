// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/extraction/support/enginecase.h"

#include <QStringList>

/// What the tests of figures share: a text in, one line a figure out.
namespace vigie::testing {

/// "30 MDH headline\n500 emplois part": the evidence of each figure as printed, and what `tell` says of it.
template <class Tell> QString figureLines(const QString& text, Tell tell)
{
    const std::string body = text.toStdString();
    QStringList lines;
    for (const extraction::ExtractedFigure& figure : read(text, kMay2024).figures)
        lines << QString::fromStdString(body.substr(figure.span.begin, figure.span.end - figure.span.begin))
                + QLatin1Char(' ') + tell(figure);
    return lines.join(QLatin1Char('\n'));
}

inline QString kindOf(const extraction::ExtractedFigure& figure)
{
    return QString::fromStdString(std::string(code(figure.kind)));
}

inline QString roleOf(const extraction::ExtractedFigure& figure)
{
    return QString::fromStdString(std::string(code(figure.role)));
}

/// "2027", "-" where there is none.
inline QString horizonOf(const extraction::ExtractedFigure& figure)
{
    return figure.horizon.empty() ? QStringLiteral("-") : QString::fromStdString(figure.horizon);
}

/// "30000000 MAD", "20-30 jobs" for a range.
inline QString valueOf(const extraction::ExtractedFigure& figure)
{
    const std::string high = figure.valueMax ? '-' + figure.valueMax->toString() : std::string();
    return QString::fromStdString(figure.value.toString() + high + ' ' + figure.unit);
}

} // namespace vigie::testing
