// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

/// Rows of tests that tell whose each figure of a text is.
namespace vigie {

/// The subjects of the text's figures, in order, by name; empty = nobody's.
inline QStringList subjectsOf(const QString& body)
{
    const extraction::Extraction result = testing::read(body);
    QStringList subjects;
    for (const extraction::ExtractedFigure& figure : result.figures)
        subjects << (figure.subject < 0 ? QString()
                                        : text(result.actors[static_cast<std::size_t>(figure.subject)].name));
    return subjects;
}

} // namespace vigie
