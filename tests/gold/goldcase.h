// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "models/extraction/resources.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

/// What the programs that read gold texts share: files, the header's date, the shipped resources.
namespace vigie::extraction {

inline std::optional<std::string> readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// A text cut into its header's date and the body behind it.
struct GoldCase
{
    std::string_view date; ///< "2022-12"
    std::string_view body;
};

inline GoldCase cutHeader(std::string_view text)
{
    constexpr std::string_view kWord = "date ";
    std::string_view rest = text.substr(std::min(text.find_first_not_of(' '), text.size()));
    if (!rest.starts_with(kWord))
        return {{}, text};
    rest.remove_prefix(kWord.size());
    const std::size_t end = std::min(rest.find(' '), rest.size());
    return {rest.substr(0, end), rest.substr(std::min(end + 1, rest.size()))};
}

inline SourceDate readDate(std::string_view date)
{
    return {number(date.substr(0, 4)), date.size() >= 7 ? number(date.substr(5, 2)) : 0,
            date.size() >= 10 ? number(date.substr(8, 2)) : 0};
}

inline std::shared_ptr<const Resources> loadResources(const std::filesystem::path& directory, std::string* error)
{
    std::vector<std::string> texts;
    std::vector<ResourceFile> files;
    texts.reserve(resourceNames().size());
    for (const std::string_view name : resourceNames()) {
        auto text = readFile(directory / name);
        if (!text)
            continue;
        texts.push_back(std::move(*text));
        files.push_back({std::string(name), texts.back()});
    }
    return Resources::load(files, error);
}

} // namespace vigie::extraction
