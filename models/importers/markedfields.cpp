// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/markedfields.h"

#include "models/domain/textindex.h"
#include "models/importers/extractionadapter.h"

namespace vigie {

std::optional<MetricFields> markedFields(const Engine& engine, const QString& body, Span words,
                                         const PartialDate& date)
{
    const TextIndex index(body);
    if (!engine.readMarked || !index.valid(words))
        return std::nullopt;
    const QByteArray utf8 = body.toUtf8();
    const auto bytesTo = [&](qsizetype codePoint) {
        return static_cast<std::uint32_t>(QStringView(body).first(index.utf16At(codePoint)).toUtf8().size());
    };
    const auto figure = engine.readMarked({utf8.data(), static_cast<std::size_t>(utf8.size())},
                                          {bytesTo(words.begin), bytesTo(words.end)}, {sourceDate(date)});
    return figure ? std::optional(fieldsOf(*figure)) : std::nullopt;
}

} // namespace vigie
