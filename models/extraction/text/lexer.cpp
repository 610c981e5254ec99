// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/lexer.h"

#include "models/extraction/text/fold.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {
namespace {

constexpr std::uint32_t kShortestBrand = 5; ///< letters of a name whose capital comes second

/// Words that lose their last vowel before an apostrophe. Any other apostrophe between letters belongs to its word
/// (aujourd'hui, prud'hommes).
constexpr std::array<std::string_view, 14> kElided{"c", "d",      "j",      "jusqu",  "l",  "lorsqu", "m",
                                                   "n", "presqu", "puisqu", "quoiqu", "qu", "s",      "t"};

class Lexer
{
public:
    explicit Lexer(Document& document)
        : m_document(document)
        , m_body(document.body)
    {
        // A token has five or six bytes in French press releases; where it has fewer, the vector grows once more.
        document.tokens.reserve(m_body.size() / 5 + 8);
        document.folded.reserve(m_body.size());
    }

    std::vector<std::uint32_t> run()
    {
        while (m_at < m_body.size())
            step();
        return std::move(m_paragraphs);
    }

private:
    void step()
    {
        if (m_body[m_at] == ' ') {
            m_space = true;
            ++m_at;
            return;
        }
        const CodePoint point = peek();
        switch (charClass(point.value)) {
        case CharClass::Letter:
            begin(TokenKind::Word);
            readWord();
            end();
            break;
        case CharClass::Digit:
            begin(TokenKind::Number);
            readDigits();
            end();
            break;
        case CharClass::LineBreak:
            // CRLF is one line end.
            m_lineBreaks += point.value != '\n' || m_at == 0 || m_body[m_at - 1] != '\r';
            m_space = true;
            m_at += point.length;
            break;
        case CharClass::Space:
            m_space = true;
            m_at += point.length;
            break;
        case CharClass::Invisible:
        case CharClass::Mark:
            m_at += point.length;
            break;
        case CharClass::Apostrophe:
        case CharClass::Hyphen:
        case CharClass::Symbol:
            begin(TokenKind::Punct);
            take(point);
            end();
            break;
        }
    }

    CodePoint peek() const { return readCodePoint(m_body, m_at); }

    void take(CodePoint point)
    {
        appendFolded(m_document.folded, point, m_body.substr(m_at, point.length));
        m_at += point.length;
    }

    void begin(TokenKind kind)
    {
        if (m_lineBreaks >= 2 || m_document.tokens.empty())
            m_paragraphs.push_back(static_cast<std::uint32_t>(m_document.tokens.size()));
        Token& token = m_document.tokens.emplace_back();
        token.span.begin = static_cast<std::uint32_t>(m_at);
        token.foldedBegin = static_cast<std::uint32_t>(m_document.folded.size());
        token.kind = kind;
        token.spaceBefore = m_space;
        token.lineBreakBefore = m_lineBreaks > 0;
        m_space = false;
        m_lineBreaks = 0;
    }

    void end()
    {
        Token& token = m_document.tokens.back();
        token.span.end = static_cast<std::uint32_t>(m_at);
        token.foldedEnd = static_cast<std::uint32_t>(m_document.folded.size());
        token.head = headOf(m_document.fold(token));
    }

    void readWord()
    {
        m_document.tokens.back().capitalised = isUpperLetter(peek().value);
        std::uint32_t letters = 0;
        std::uint32_t upper = 0;
        do
            readLetters(letters, upper);
        while (takeApostrophe());
        Token& token = m_document.tokens.back();
        token.allCaps = letters >= 2 && upper == letters;
        token.capitalised = token.capitalised || isBrand(token, letters);
    }

    /// "iBanFirst", "eFront", but neither "kWh" nor "mRNA": a name whose capital comes second.
    bool isBrand(const Token& token, std::uint32_t letters) const
    {
        const std::string_view word = std::string_view(m_document.body).substr(token.span.begin, 3);
        const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
        return letters >= kShortestBrand && word.size() == 3 && isSmall(word[0]) && word[1] >= 'A' && word[1] <= 'Z'
            && isSmall(word[2]);
    }

    /// Letters with the marks and invisible signs between them; an invisible sign behind the last letter stays
    /// outside.
    void readLetters(std::uint32_t& letters, std::uint32_t& upper)
    {
        for (std::size_t next = m_at; next < m_body.size();) {
            if (isAsciiLetter(m_body[next])) {
                m_at = next;
                takeAsciiLetters(letters, upper);
                next = m_at;
                continue;
            }
            const CodePoint point = readCodePoint(m_body, next);
            const CharClass kind = charClass(point.value);
            if (kind == CharClass::Letter) {
                ++letters;
                upper += isUpperLetter(point.value);
                m_at = next;
                take(point);
            } else if (kind == CharClass::Mark) {
                m_at = next + point.length;
            } else if (kind != CharClass::Invisible) {
                return;
            }
            next += point.length;
        }
    }

    static bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// The run of plain letters at m_at, in one go: nine letters of ten are such.
    void takeAsciiLetters(std::uint32_t& letters, std::uint32_t& upper)
    {
        std::size_t end = m_at;
        while (end < m_body.size() && isAsciiLetter(m_body[end]))
            ++end;
        const std::size_t begin = m_document.folded.size();
        m_document.folded.append(m_body, m_at, end - m_at);
        for (std::size_t i = begin; i < m_document.folded.size(); ++i) {
            char& c = m_document.folded[i];
            upper += c <= 'Z';
            c = static_cast<char>(c | 0x20);
        }
        letters += static_cast<std::uint32_t>(end - m_at);
        m_at = end;
    }

    /// Takes the apostrophe behind the letters read, if it is theirs. True where letters of the same word follow.
    bool takeApostrophe()
    {
        if (m_at >= m_body.size())
            return false;
        const CodePoint point = peek();
        if (charClass(point.value) != CharClass::Apostrophe)
            return false;
        const auto word = std::string_view(m_document.folded).substr(m_document.tokens.back().foldedBegin);
        if (std::ranges::find(kElided, word) != kElided.end()) {
            take(point);
            return false;
        }
        const std::size_t behind = m_at + point.length;
        if (behind >= m_body.size() || charClass(readCodePoint(m_body, behind).value) != CharClass::Letter)
            return false;
        take(point);
        return true;
    }

    void readDigits()
    {
        for (std::size_t next = m_at; next < m_body.size();) {
            const CodePoint point = readCodePoint(m_body, next);
            const CharClass kind = charClass(point.value);
            if (kind == CharClass::Digit) {
                m_at = next;
                take(point);
            } else if (kind != CharClass::Invisible) {
                return;
            }
            next += point.length;
        }
    }

    Document& m_document;
    std::string_view m_body;
    std::vector<std::uint32_t> m_paragraphs;
    std::size_t m_at = 0;
    int m_lineBreaks = 0;
    bool m_space = false;
};

} // namespace

std::vector<std::uint32_t> cutTokens(Document& document)
{
    return Lexer(document).run();
}

} // namespace vigie::extraction
