// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer target: any bytes through the whole engine. Besides what the sanitizers find, every span must lie in the
// text and be readable.
//     cmake --preset dev -B build/fuzz -DCMAKE_CXX_COMPILER=clang++-14 -DVIGIE_FUZZ=ON
//     ninja -C build/fuzz fuzz_extract
//     mkdir /tmp/fuzz
//     tests/fuzz/make_dictionary.py resources/lexicon/fr > /tmp/dict
//     build/fuzz/tests/fuzz/fuzz_extract -dict=/tmp/dict -max_len=4000 -max_total_time=600 /tmp/fuzz tests/fuzz/seeds
// The preset matters: unoptimised, the sanitizers let ten texts a second through, and its containers are checked.

#include "models/extraction/extraction.h"
#include "tests/support/engineresources.h"

#include <cstdlib>

namespace {

using namespace vigie::extraction;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkSpan(ByteSpan span, std::string_view body)
{
    require(span.begin < span.end && span.end <= body.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string body(reinterpret_cast<const char*>(data), size);
    const Extraction result = extract(body, {{2024, 3, 0}}, vigie::testing::engineResources());
    std::uint32_t end = 0;
    for (const ExtractedFigure& figure : result.figures) {
        checkSpan(figure.span, body);
        require(figure.span.begin >= end);
        require(!figure.valueMax || *figure.valueMax > figure.value);
        require(figure.subject < static_cast<std::int32_t>(result.actors.size()));
        require(figure.place < static_cast<std::int32_t>(result.places.size()));
        end = figure.span.end;
    }
    for (const ExtractedActor& actor : result.actors)
        for (const ByteSpan span : actor.mentions)
            checkSpan(span, body);
    for (const ExtractedPlace& place : result.places)
        for (const ByteSpan span : place.mentions)
            checkSpan(span, body);
    return 0;
}
