// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// namedump RESOURCES_DIR FILE…
// Prints what the name stage sees in each gold text, for train_names.py: file, key, printed form, kind where a
// grammar is sure of it (else "-"), "1" where the run goes on a list with the candidate before, features separated by
// commas. Exit status 2 where something cannot be read.

#include "models/extraction/names/nameclassifier.h"
#include "models/extraction/names/namefeatures.h"
#include "models/extraction/names/namefinder.h"
#include "models/extraction/resources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using namespace vigie::extraction;

std::string readFile(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::shared_ptr<const Resources> loadResources(const std::filesystem::path& directory, std::string* error)
{
    std::vector<std::string> texts;
    std::vector<ResourceFile> files;
    texts.reserve(resourceNames().size());
    for (const std::string_view name : resourceNames()) {
        texts.push_back(readFile(directory / name));
        files.push_back({std::string(name), texts.back()});
    }
    return Resources::load(files, error);
}

void dump(const std::filesystem::path& path, const Resources& resources)
{
    const std::string text = readFile(path);
    const std::size_t word = text.find("date ");
    const std::string_view body = word == std::string::npos
        ? std::string_view(text)
        : std::string_view(text).substr(text.find(' ', word + 5) + 1);
    const Document document = readText(body, resources);
    const NameText names(document, resources.data().names);
    std::vector<NameFeature> features;
    const std::vector<NameCandidate> candidates = findCandidates(names);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const NameCandidate& run = candidates[i];
        nameFeatures(names, run, features);
        std::string printed(document.text(names.span(run.first, run.last)));
        std::ranges::replace(printed, '\n', ' ');
        std::cout << path.stem().string() << '\t' << nameKey(names, run.first, run.last) << '\t' << printed << '\t'
                  << (run.sure ? code(run.kind) : "-") << '\t' << (i > 0 && isListed(names, candidates[i - 1], run))
                  << '\t';
        for (const NameFeature feature : features)
            std::cout << kNameFeatureNames[static_cast<std::size_t>(feature)] << ',';
        std::cout << '\n';
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    std::string error;
    const auto resources = loadResources(argv[1], &error);
    if (!resources) {
        std::cerr << error << '\n';
        return 2;
    }
    for (int i = 2; i < argc; ++i)
        dump(argv[i], *resources);
    return 0;
}
