// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/resources.h"

#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

/// What the tests of the engine share: files as strings, and the shipped resources, read once.
namespace vigie::testing {

inline std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The engine's data files as they stand in the source tree. Throws where one is missing or malformed: no test can go
/// on then.
inline const extraction::Resources& engineResources()
{
    static const std::shared_ptr<const extraction::Resources> resources = [] {
        std::vector<std::string> texts;
        std::vector<extraction::ResourceFile> files;
        for (const std::string_view name : extraction::resourceNames())
            texts.push_back(readFile(std::string(VIGIE_SOURCE_DIR "/resources/").append(name)));
        for (std::size_t i = 0; i < texts.size(); ++i)
            files.push_back({std::string(extraction::resourceNames()[i]), texts[i]});
        std::string error;
        auto loaded = extraction::Resources::load(files, &error);
        if (!loaded)
            throw std::runtime_error(error);
        return loaded;
    }();
    return *resources;
}

} // namespace vigie::testing
