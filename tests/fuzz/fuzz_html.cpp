// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer target: any bytes as a saved web page. What comes out is text that can be stored, or a reason.
//     cmake --preset dev -B build/fuzz -DCMAKE_CXX_COMPILER=clang++-14 -DVIGIE_FUZZ=ON
//     ninja -C build/fuzz fuzz_html
//     mkdir /tmp/fuzz && build/fuzz/tests/fuzz/fuzz_html -max_len=20000 -max_total_time=600 /tmp/fuzz
//     tests/fuzz/pages

#include "models/importers/htmlimporter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto documents = vigie::HtmlImporter().read(bytes, QStringLiteral("page.html"));
    if (!documents)
        return 0;
    for (const vigie::Document& document : *documents)
        if (document.body.trimmed().isEmpty() || document.body.contains(QChar(u'\0'))
            || !document.body.isValidUtf16())
            std::abort();
    return 0;
}
