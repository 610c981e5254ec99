// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace vigie::extraction {

/// Reads the engine's data files: one record a line, columns separated by tabs, "#" begins a comment line, empty
/// lines are skipped, CR before the line end is dropped. Views into the text, nothing is copied. Not a CSV reader:
/// there is no quoting.
///     TsvReader reader(tsv);
///     while (reader.next()) { use(reader.column(0), reader.column(1)); }
class TsvReader
{
public:
    static constexpr std::size_t kMaxColumns = 12; ///< further columns of a line are ignored

    explicit TsvReader(std::string_view text)
        : m_rest(text)
    {
    }

    /// Goes to the next record; false at the end.
    bool next()
    {
        while (!m_rest.empty()) {
            const std::size_t end = m_rest.find('\n');
            std::string_view line = m_rest.substr(0, end);
            m_rest = end == std::string_view::npos ? std::string_view() : m_rest.substr(end + 1);
            ++m_line;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.empty() || line.front() == '#')
                continue;
            split(line);
            return true;
        }
        return false;
    }

    std::size_t columns() const { return m_count; }
    /// The column's text; empty where the line has no such column.
    std::string_view column(std::size_t index) const
    {
        return index < m_count ? m_columns[index] : std::string_view();
    }
    /// The column's number; nothing where anything else stands there, too.
    template <class Number> std::optional<Number> number(std::size_t index) const
    {
        const std::string_view text = column(index);
        Number value{};
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }
    /// Of the current record, counted from 1, for error messages.
    std::size_t line() const { return m_line; }

    /// Writes "line 12: what" to `error` and returns false, so that a parser can end with it.
    bool fail(std::string_view what, std::string* error) const
    {
        if (error != nullptr)
            *error = "line " + std::to_string(m_line) + ": " + std::string(what);
        return false;
    }

private:
    void split(std::string_view line)
    {
        m_count = 0;
        while (m_count < kMaxColumns) {
            const std::size_t tab = line.find('\t');
            m_columns[m_count++] = line.substr(0, tab);
            if (tab == std::string_view::npos)
                break;
            line.remove_prefix(tab + 1);
        }
    }

    std::string_view m_rest;
    std::array<std::string_view, kMaxColumns> m_columns;
    std::size_t m_count = 0;
    std::size_t m_line = 0;
};

} // namespace vigie::extraction
