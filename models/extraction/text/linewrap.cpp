// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/linewrap.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

constexpr std::size_t kShortestLine = 36; ///< code points: nobody wraps running text narrower

/// A line of the text: tokens [first, last).
struct Line
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::size_t length = 0; ///< in code points, as the next
    std::size_t firstWord = 0; ///< up to the first blank
};

std::size_t lengthOf(const Document& document, std::uint32_t first, std::uint32_t last)
{
    const std::string_view text
        = document.text(ByteSpan{document.tokens[first].span.begin, document.tokens[last - 1].span.end});
    constexpr unsigned kContinues = 0x80; // the bytes of a code point behind its first one
    constexpr unsigned kMask = 0xC0;
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & kMask) != kContinues; }));
}

Line lineOf(const Document& document, std::uint32_t first, std::uint32_t last)
{
    std::uint32_t behind = first + 1;
    while (behind < last && !document.tokens[behind].spaceBefore)
        ++behind;
    return {first, last, lengthOf(document, first, last), lengthOf(document, first, behind)};
}

/// Does the text of one line go on in the next one?
bool goesOn(const Document& document, const Line& line, const Line& next, std::size_t longest)
{
    const std::string_view last = document.word(line.last - 1);
    return document.tokens[line.last - 1].sentence == document.tokens[next.first].sentence
        && document.sentences[document.tokens[next.first].sentence].first < next.first // behind its bullet
        && line.length >= kShortestLine && line.length + 1 + next.firstWord > longest && last != ":" && last != ";";
}

void joinLines(Document& document, const std::vector<Line>& lines)
{
    if (lines.size() < 2)
        return;
    const std::size_t longest = std::ranges::max(lines, {}, &Line::length).length;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (goesOn(document, lines[i - 1], lines[i], longest))
            document.tokens[lines[i].first].lineBreakBefore = false;
}

} // namespace

void joinWrappedLines(Document& document)
{
    const auto size = static_cast<std::uint32_t>(document.tokens.size());
    const auto paragraphOf
        = [&document](std::uint32_t at) { return document.sentences[document.tokens[at].sentence].paragraph; };
    std::vector<Line> lines; // of one paragraph
    std::uint32_t first = 0;
    for (std::uint32_t at = 1; at <= size; ++at) {
        const bool newParagraph = at == size || paragraphOf(at) != paragraphOf(at - 1);
        if (!newParagraph && !document.tokens[at].lineBreakBefore)
            continue;
        lines.push_back(lineOf(document, first, at));
        first = at;
        if (newParagraph) {
            joinLines(document, lines);
            lines.clear();
        }
    }
}

} // namespace vigie::extraction
