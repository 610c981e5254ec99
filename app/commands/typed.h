// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace vigie {

/// A word of the command line, which stands in the system's encoding, as files' names do.
inline QString typed(const std::string& word)
{
    return QString::fromLocal8Bit(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace vigie
