// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/jsonline.h"

#include "models/extraction/text/fold.h"

#include <cstdint>
#include <vector>

namespace vigie::extraction {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Writes JSON piece by piece; the caller keeps the grammar right.
class Writer
{
public:
    std::string take() { return std::move(m_out); }

    void raw(std::string_view text) { m_out += text; }

    void string(std::string_view text)
    {
        m_out += '"';
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint point = readCodePoint(text, at);
            const std::string_view bytes = text.substr(at, point.length);
            at += point.length;
            character(point.value, bytes);
        }
        m_out += '"';
    }

    void stringOrNull(std::string_view text)
    {
        if (text.empty())
            raw("null");
        else
            string(text);
    }

    void key(std::string_view name)
    {
        string(name);
        raw(": ");
    }

    void number(std::uint64_t value) { m_out += std::to_string(value); }

private:
    void character(char32_t value, std::string_view bytes)
    {
        constexpr std::string_view kHex = "0123456789abcdef";
        if (value == U'"' || value == U'\\') {
            m_out += '\\';
            m_out += bytes;
        } else if (value == U'\n') {
            m_out += "\\n";
        } else if (value < 0x20) {
            m_out += "\\u00";
            m_out += kHex[value >> 4U];
            m_out += kHex[value & 15U];
        } else if (value == 0xFFFD) {
            m_out += kReplacement;
        } else {
            m_out += bytes;
        }
    }

    std::string m_out;
};

/// For every byte of the body the index of its code point; one more for the end.
std::vector<std::uint32_t> codePointIndex(std::string_view body)
{
    std::vector<std::uint32_t> index(body.size() + 1);
    std::uint32_t count = 0;
    for (std::size_t at = 0; at < body.size(); ++count) {
        const std::size_t end = at + readCodePoint(body, at).length;
        for (; at < end; ++at)
            index[at] = count;
    }
    index[body.size()] = count;
    return index;
}

/// The line's parts, over one body.
class Line
{
public:
    Line(std::string_view body, const Extraction& extraction)
        : m_body(body)
        , m_extraction(extraction)
        , m_index(codePointIndex(body))
    {
    }

    std::string write(const JsonHead& head)
    {
        m_json.raw("{");
        field("file", head.file, "");
        field("date", head.date);
        field("lang", m_extraction.lang);
        field("title", head.title);
        list("sectors", m_extraction.sectors, [this](Sector sector) { m_json.string(code(sector)); });
        list("actors", m_extraction.actors, [this](const ExtractedActor& actor) { write(actor); });
        list("places", m_extraction.places, [this](const ExtractedPlace& place) { write(place); });
        list("metrics", m_extraction.figures, [this](const ExtractedFigure& figure) { write(figure); });
        m_json.raw("}");
        return m_json.take();
    }

private:
    void field(std::string_view name, std::string_view value, std::string_view before = ", ")
    {
        m_json.raw(before);
        m_json.key(name);
        m_json.stringOrNull(value);
    }

    template <class Values, class Write> void list(std::string_view name, const Values& values, Write write)
    {
        m_json.raw(", ");
        m_json.key(name);
        m_json.raw("[");
        bool first = true;
        for (const auto& value : values) {
            if (!first)
                m_json.raw(", ");
            first = false;
            write(value);
        }
        m_json.raw("]");
    }

    void span(ByteSpan span, std::string_view before = ", ")
    {
        m_json.raw(before);
        m_json.raw("\"start\": ");
        m_json.number(m_index[span.begin]);
        m_json.raw(", \"end\": ");
        m_json.number(m_index[span.end]);
        m_json.raw(", \"text\": ");
        m_json.string(m_body.substr(span.begin, span.end - span.begin));
    }

    void mentions(const std::vector<ByteSpan>& spans)
    {
        list("mentions", spans, [this](ByteSpan at) {
            m_json.raw("{");
            span(at, "");
            m_json.raw("}");
        });
    }

    void write(const ExtractedActor& actor)
    {
        m_json.raw("{");
        field("name", actor.name, "");
        field("kind", code(actor.kind));
        list("aliases", actor.aliases, [this](const std::string& alias) { m_json.string(alias); });
        m_json.raw(actor.investor ? ", \"investor\": true" : ", \"investor\": false");
        mentions(actor.mentions);
        field("rule", actor.rule);
        m_json.raw("}");
    }

    void write(const ExtractedPlace& place)
    {
        m_json.raw("{");
        field("name", place.name, "");
        field("key", place.key);
        mentions(place.mentions);
        field("rule", place.rule);
        m_json.raw("}");
    }

    void write(const ExtractedFigure& figure)
    {
        const auto nameAt = [](const auto& values, std::int32_t at) {
            return at < 0 ? std::string_view() : std::string_view(values[static_cast<std::size_t>(at)].name);
        };
        m_json.raw("{");
        field("kind", code(figure.kind), "");
        m_json.raw(", \"value\": ");
        m_json.raw(figure.value.toString());
        m_json.raw(", \"value_max\": ");
        m_json.raw(figure.valueMax ? figure.valueMax->toString() : "null");
        field("unit", figure.unit);
        field("modifier", code(figure.modifier));
        field("role", code(figure.role));
        field("horizon", figure.horizon);
        field("sector", figure.sector ? code(*figure.sector) : std::string_view());
        field("subject", nameAt(m_extraction.actors, figure.subject));
        field("place", nameAt(m_extraction.places, figure.place));
        span(figure.span);
        field("rule", figure.rule);
        list("cues", figure.cues, [this](const std::string& cue) { m_json.string(cue); });
        const auto percent = static_cast<std::uint64_t>(figure.confidence * 100.0F + 0.5F);
        m_json.raw(", \"confidence\": ");
        m_json.raw(Decimal{static_cast<std::int64_t>(percent * 10)}.toString());
        m_json.raw("}");
    }

    std::string_view m_body;
    const Extraction& m_extraction;
    std::vector<std::uint32_t> m_index;
    Writer m_json;
};

} // namespace

std::string jsonLine(const JsonHead& head, std::string_view body, const Extraction& extraction)
{
    return Line(body, extraction).write(head);
}

} // namespace vigie::extraction
