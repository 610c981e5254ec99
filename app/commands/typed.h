// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace vigie {

/// A word of the command line, which stands in the system's encoding, as files' names do.
inline QString typed(const std::string& word)
{
    return QString::fromLocal8Bit(word.data(), static_cast<qsizetype>(word.size()));
}

/// The codes of a closed list, as an option takes them.
template <class Values> std::vector<std::string> codesOf(const Values& values)
{
    std::vector<std::string> codes;
    for (const auto value : values)
        codes.push_back(code(value).toStdString());
    return codes;
}

} // namespace vigie
