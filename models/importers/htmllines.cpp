// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmllines.h"

#include "models/importers/htmlnoise.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using Kind = HtmlLine::Kind;

/// Characters: a longer cell holds text, and its table arranges a page. So does a cell with a block of its own
/// earlier.
constexpr int kLongestCell = 200;
constexpr int kLongestCellWithBlocks = 80;

/// Characters: a line broken behind so many, within a sentence, goes on in the next one. Others end where they are
/// broken, or what follows would be taken for more of their words.
constexpr int kWrappedLine = 50;

bool isBlock(const HtmlNode& node)
{
    static const QSet<QString> blocks{
        u"p"_s,      u"div"_s,        u"section"_s, u"article"_s, u"main"_s,     u"header"_s,  u"footer"_s,
        u"h1"_s,     u"h2"_s,         u"h3"_s,      u"h4"_s,      u"h5"_s,       u"h6"_s,      u"ul"_s,
        u"ol"_s,     u"li"_s,         u"dl"_s,      u"dt"_s,      u"dd"_s,       u"table"_s,   u"thead"_s,
        u"tbody"_s,  u"tfoot"_s,      u"tr"_s,      u"td"_s,      u"th"_s,       u"caption"_s, u"pre"_s,
        u"figure"_s, u"blockquote"_s, u"address"_s, u"form"_s,    u"hr"_s,       u"body"_s,    u"html"_s,
        u"center"_s, u"details"_s,    u"summary"_s, u"hgroup"_s,  u"fieldset"_s, u"aside"_s,   u"legend"_s,
        u"dir"_s,    u"frame"_s};
    return blocks.contains(node.name);
}

bool isCell(const HtmlNode& node)
{
    return node.name == u"td" || node.name == u"th";
}

bool isInvisible(QChar c)
{
    return c == QChar(QChar::SoftHyphen) || c == QChar(0x200B) || c == QChar(QChar::ByteOrderMark)
        || (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f');
}

/// Blanks of the source are one blank; those that do not break, and narrow ones, are part of the text.
bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Which rows are lines of figures: their cells are short, and no table stands in them.
std::vector<bool> dataRows(const HtmlPage& page, int index, const std::vector<bool>& noise)
{
    std::vector<bool> rows(page.nodes.size());
    const std::vector<TextAmount> amounts = textAmounts(page, noise);
    QList<int> open; // rows around the node
    for (int i = index; i < page[index].end; ++i) {
        while (!open.isEmpty() && i >= page[open.last()].end)
            open.removeLast();
        const HtmlNode& node = page[i];
        const int length = amounts[static_cast<std::size_t>(i)].all;
        const bool holdsBlock = isCell(node) && i + 1 < node.end && isBlock(page[i + 1]);
        const bool isLong = isCell(node) && length > (holdsBlock ? kLongestCellWithBlocks : kLongestCell);
        if ((node.name == u"table" || isLong) && !open.isEmpty())
            rows[static_cast<std::size_t>(open.last())] = false;
        if (node.name == u"tr") {
            open.append(i);
            rows[static_cast<std::size_t>(i)] = true;
        }
    }
    return rows;
}

/// Is it the number of a note: a raised link?
bool isNoteReference(const HtmlPage& page, int index, const std::vector<TextAmount>& amounts)
{
    const TextAmount& amount = amounts[static_cast<std::size_t>(index)];
    return page[index].name == u"sup" && amount.all > 0 && amount.all == amount.linked;
}

class Writer
{
public:
    Writer(const HtmlPage& page, int index, const std::vector<bool>& noise)
        : m_page(page)
        , m_amounts(textAmounts(page, noise))
        , m_rows(dataRows(page, index, noise))
        , m_block(index)
    {
        for (int i = index; i < page[index].end; ++i) {
            close(i);
            if (noise[static_cast<std::size_t>(i)] || isNoteReference(page, i, m_amounts))
                i = page[i].end - 1;
            else if (page[i].isText())
                add(page[i].text);
            else
                open(i);
        }
        close(page[index].end);
        flush();
    }

    QList<HtmlLine> take() { return std::move(m_lines); }

private:
    struct Open
    {
        int node;
        int end;
    };

    void open(int i)
    {
        const HtmlNode& node = m_page[i];
        if (node.name == u"br") {
            lineBreak();
            return;
        }
        if (node.name == u"pre")
            m_preformatted = node.end;
        if (!isBlock(node))
            return;
        m_open.append({i, node.end});
        m_items += node.name == u"li" ? 1 : 0;
        if (m_row >= 0) { // within a row everything is on its line
            beginCell(node);
            return;
        }
        if (node.name == u"dd" && m_kind == Kind::Paragraph && m_isTerm) {
            separate(m_text.trimmed().endsWith(u':') ? u" "_s : u" : "_s);
            m_isTerm = false;
            return;
        }
        if (!m_separator.isEmpty() && node.name != u"dt") // "<dd><p>": the description goes on
            return;
        flush();
        m_block = i;
        if (node.name == u"li") {
            m_kind = Kind::Item;
        } else if (node.name.size() == 2 && node.name[0] == u'h' && node.name[1].isDigit()) {
            m_kind = Kind::Heading;
            m_heading = node.name[1].digitValue();
        } else if (node.name == u"dt") {
            m_isTerm = true;
        } else if (m_rows[static_cast<std::size_t>(i)]) {
            m_kind = Kind::Row;
            m_row = i;
            m_cells = 0;
        }
    }

    void beginCell(const HtmlNode& node)
    {
        if (!isCell(node)) {
            m_pending = true;
            return;
        }
        if (m_cells == 1)
            separate(m_text.trimmed().endsWith(u':') ? u" "_s : u" : "_s);
        else if (m_cells > 1)
            separate(u" ; "_s);
        m_cellBegin = m_text.size();
    }

    /// Ends the blocks that node `i` stands no longer in.
    void close(int i)
    {
        while (!m_open.isEmpty() && i >= m_open.last().end) {
            const int node = m_open.takeLast().node;
            m_items -= m_page[node].name == u"li" ? 1 : 0;
            if (m_row >= 0 && node != m_row) {
                endInRow(m_page[node]);
                continue;
            }
            m_row = -1;
            // An item, and a term, go on behind what opens within them: "<li><p>", "<dt>…</dt> <dd>".
            if (!(m_isTerm && m_page[node].name == u"dt"))
                flush();
        }
        if (i >= m_preformatted)
            m_preformatted = 0;
    }

    void endInRow(const HtmlNode& node)
    {
        if (!isCell(node)) {
            m_pending = true;
            return;
        }
        if (m_text.size() > m_cellBegin)
            ++m_cells;
        else
            m_separator.clear();
        m_pending = false;
    }

    /// What stands between what was written and what comes, if anything does.
    void separate(const QString& separator)
    {
        m_pending = false;
        m_separator = m_text.isEmpty() ? QString() : separator;
    }

    void lineBreak()
    {
        m_pending = m_row >= 0 || m_kind == Kind::Heading;
        if (m_pending)
            return;
        const qsizetype length = m_text.size() - m_text.lastIndexOf(u'\n') - 1;
        const bool isWrapped = length >= kWrappedLine && !u".!?:;»"_s.contains(m_text.back());
        if (length == 0 || (m_preformatted == 0 && !isWrapped))
            flush();
        else
            m_text += u'\n';
    }

    void add(const QString& text)
    {
        for (const QChar c : text) {
            if (isInvisible(c))
                continue;
            if (m_preformatted > 0 && c == u'\n') {
                lineBreak();
            } else if (isCollapsible(c)) {
                m_pending = true;
            } else {
                if (!m_separator.isEmpty())
                    m_text += m_separator;
                else if (m_pending && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                    m_text += u' ';
                m_separator.clear();
                m_pending = false;
                m_text += c;
            }
        }
    }

    void flush()
    {
        const QString text = m_text.trimmed();
        const Kind kind = m_kind;
        if (!text.isEmpty())
            m_lines.append({kind, kind == Kind::Item ? u"- "_s + text : text, m_block, m_heading});
        // Of an item that only began, what opens within it is the item still.
        if (!text.isEmpty() || m_kind != Kind::Item || m_items == 0)
            m_kind = Kind::Paragraph;
        m_text.clear();
        m_separator.clear();
        m_pending = false;
        m_isTerm = false;
        m_heading = 0;
    }

    const HtmlPage& m_page;
    const std::vector<TextAmount> m_amounts;
    const std::vector<bool> m_rows;
    QList<HtmlLine> m_lines;
    QList<Open> m_open; ///< blocks around the node, the innermost last
    QString m_text; ///< of the line so far
    QString m_separator; ///< before the next letter
    Kind m_kind = Kind::Paragraph;
    int m_block = 0;
    int m_heading = 0;
    int m_row = -1; ///< the row of figures that is being written
    int m_items = 0; ///< items around the node
    int m_cells = 0; ///< of it, with text in them
    qsizetype m_cellBegin = 0;
    int m_preformatted = 0; ///< index behind the <pre> around the node, 0 in none
    bool m_pending = false; ///< a blank, if a letter follows
    bool m_isTerm = false;
};

bool standsBelow(const HtmlLine& line, const HtmlLine& above)
{
    return line.kind == above.kind && (line.kind == Kind::Item || line.kind == Kind::Row);
}

} // namespace

QList<HtmlLine> linesOf(const HtmlPage& page, int index, const std::vector<bool>& noise)
{
    return Writer(page, index, noise).take();
}

QString textOf(const QList<HtmlLine>& lines)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            text += standsBelow(lines[i], lines[i - 1]) ? u"\n"_s : u"\n\n"_s;
        text += lines[i].text;
    }
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace vigie
