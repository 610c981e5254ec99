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

/// Lines of one paragraph, and the length of its longest one.
class WrappedLines
{
public:
    WrappedLines(Document& document, const std::vector<Line>& lines)
        : m_document(document)
        , m_lines(lines)
        , m_longest(std::ranges::max(lines, {}, &Line::length).length)
    {
    }

    /// Joins the lines of each sentence that is wrapped throughout.
    void join()
    {
        for (std::size_t first = 0; first < m_lines.size();) {
            std::size_t last = first + 1; // behind the lines that hold the sentence
            bool wrapped = true;
            for (; last < m_lines.size() && goesOn(last); ++last)
                wrapped = wrapped && isFull(last);
            for (std::size_t i = first + 1; wrapped && i < last; ++i)
                m_document.tokens[m_lines[i].first].lineBreakBefore = false;
            first = last;
        }
    }

private:
    /// Is the line one more of the sentence that the line before ends with? A bullet's own words are none.
    bool goesOn(std::size_t line) const
    {
        const std::uint32_t next = m_lines[line].first;
        const std::uint32_t sentence = m_document.tokens[next].sentence;
        return m_document.tokens[next - 1].sentence == sentence && m_document.sentences[sentence].first < next;
    }

    /// Had the line before no room for the first word of this one, and does it end within a phrase?
    bool isFull(std::size_t line) const
    {
        const Line& before = m_lines[line - 1];
        const std::string_view last = m_document.word(before.last - 1);
        return before.length >= kShortestLine && before.length + 1 + m_lines[line].firstWord > m_longest
            && last != ":" && last != ";" && !endsWithItsValue(before);
    }

    /// "Projets retenus : 14"
    bool endsWithItsValue(const Line& line) const
    {
        return line.last >= line.first + 2 && m_document.word(line.last - 2) == ":"
            && m_document.tokens[line.last - 1].kind == TokenKind::Number;
    }

    Document& m_document;
    const std::vector<Line>& m_lines;
    std::size_t m_longest;
};

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
            WrappedLines(document, lines).join();
            lines.clear();
        }
    }
}

} // namespace vigie::extraction
