// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gold/goldcase.h"

#include <functional>
#include <iostream>

/// What the programs over gold texts share: "PROGRAM RESOURCES_DIR FILE...", one text after the other.
namespace vigie::extraction {

using CaseReader = std::function<void(const std::filesystem::path&, const GoldCase&, const Resources&)>;

/// Calls `read` for every file. Returns the program's status: 0, or 2 with the reason on the standard error, where
/// the resources or a file cannot be read.
inline int readCases(int argc, char** argv, std::string_view program, const CaseReader& read)
{
    constexpr int kFailed = 2;
    if (argc < 3) {
        std::cerr << "usage: " << program << " RESOURCES_DIR FILE...\n";
        return kFailed;
    }
    std::string error;
    const auto resources = loadResources(argv[1], &error);
    if (!resources) {
        std::cerr << program << ": " << error << '\n';
        return kFailed;
    }
    for (int i = 2; i < argc; ++i) {
        const std::filesystem::path path = argv[i];
        const auto text = readFile(path);
        if (!text) {
            std::cerr << program << ": cannot read " << path << '\n';
            return kFailed;
        }
        read(path, cutHeader(*text), *resources);
    }
    return 0;
}

/// A JSON string; what is below a space becomes one.
inline std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return out + '"';
}

} // namespace vigie::extraction
