// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// goldextract RESOURCES_DIR FILE…
// Prints the extraction of each gold text as one line of JSON, for score.py. Engine only: no Qt, no workspace.
// Exit status 0, or 2 where the resources or a file cannot be read.

#include "models/extraction/extraction.h"
#include "models/extraction/jsonline.h"
#include "models/extraction/resources.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>

namespace {

using namespace vigie::extraction;

constexpr int kFailed = 2;

std::optional<std::string> readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// A text cut into its header's date and the body behind it.
struct Case
{
    std::string_view date; ///< "2022-12"
    std::string_view body;
};

Case cutHeader(std::string_view text)
{
    constexpr std::string_view kWord = "date ";
    std::string_view rest = text.substr(std::min(text.find_first_not_of(' '), text.size()));
    if (!rest.starts_with(kWord))
        return {{}, text};
    rest.remove_prefix(kWord.size());
    const std::size_t end = std::min(rest.find(' '), rest.size());
    return {rest.substr(0, end), rest.substr(std::min(end + 1, rest.size()))};
}

SourceDate readDate(std::string_view date)
{
    return {number(date.substr(0, 4)), date.size() >= 7 ? number(date.substr(5, 2)) : 0,
            date.size() >= 10 ? number(date.substr(8, 2)) : 0};
}

std::shared_ptr<const Resources> loadResources(const std::filesystem::path& directory, std::string* error)
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

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: goldextract RESOURCES_DIR FILE...\n";
        return kFailed;
    }
    std::string error;
    const auto resources = loadResources(argv[1], &error);
    if (!resources) {
        std::cerr << "goldextract: " << error << '\n';
        return kFailed;
    }
    for (int i = 2; i < argc; ++i) {
        const std::filesystem::path path = argv[i];
        const auto text = readFile(path);
        if (!text) {
            std::cerr << "goldextract: cannot read " << path << '\n';
            return kFailed;
        }
        const Case read = cutHeader(*text);
        const Extraction extraction = extract(read.body, {readDate(read.date)}, *resources);
        std::cout << jsonLine({path.filename().string(), read.date, {}}, read.body, extraction) << '\n';
    }
    return 0;
}
