// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vigie::extraction {

/// What a cue speaks for, a word of its table ("headline", "tie"), as a number: rules ask for labels at every word of
/// a text. A literal becomes one while it is compiled.
class CueLabel
{
public:
    constexpr CueLabel() = default;
    consteval CueLabel(const char* text) // NOLINT(google-explicit-constructor): begins(token, "pronoun")
        : CueLabel(of(text))
    {
    }
    /// Of a text that is known only when it is read.
    static constexpr CueLabel of(std::string_view text)
    {
        constexpr std::uint64_t kBasis = 0xCBF29CE484222325U; // FNV-1a
        constexpr std::uint64_t kPrime = 0x100000001B3U;
        CueLabel label;
        label.m_number = kBasis;
        for (const char c : text)
            label.m_number = (label.m_number ^ static_cast<unsigned char>(c)) * kPrime;
        return label;
    }

    friend constexpr bool operator==(CueLabel, CueLabel) = default;

private:
    std::uint64_t m_number = 0; ///< 0 = no label
};

} // namespace vigie::extraction
