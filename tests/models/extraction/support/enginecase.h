// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "tests/support/engineresources.h"

#include <QString>

/// What the tests of the whole engine share: a text in, all that it reads out.
namespace vigie::testing {

/// The day on which the texts of tests of dates are published.
inline constexpr extraction::Context kMay2024{{2024, 5, 0}};

inline extraction::Extraction read(const QString& text, const extraction::Context& context = {})
{
    return extraction::extract(text.toStdString(), context, engineResources());
}

} // namespace vigie::testing
