// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlpage.h"

#include <QSet>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// More attributes than this no element of a page has, and the parser compares each with all before it.
constexpr int kMaxAttributes = 300;

/// The parser's tree is no deeper than 256, with the elements that it adds.
constexpr int kTreeDepth = 240;

const xmlChar* const kBreak = reinterpret_cast<const xmlChar*>("br");

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

bool isKept(const QString& attribute)
{
    static const QSet<QString> kept{u"id"_s,          u"class"_s,   u"role"_s,     u"itemprop"_s, u"hidden"_s,
                                    u"aria-hidden"_s, u"style"_s,   u"href"_s,     u"datetime"_s, u"content"_s,
                                    u"property"_s,    u"name"_s,    u"rel"_s,      u"type"_s,     u"colspan"_s,
                                    u"aria-modal"_s,  u"pubdate"_s, u"itemtype"_s, u"charset"_s};
    return kept.contains(attribute);
}

HtmlNode nodeOf(const xmlNode& from)
{
    HtmlNode node;
    if (from.type != XML_ELEMENT_NODE) {
        node.text = fromXml(from.content);
        if (from.type == XML_COMMENT_NODE)
            node.name = u"!"_s;
        return node;
    }
    node.name = fromXml(from.name).toLower();
    for (const xmlAttr* attribute = from.properties; attribute; attribute = attribute->next) {
        const QString name = fromXml(attribute->name).toLower();
        if (!isKept(name))
            continue;
        QString value;
        for (const xmlNode* piece = attribute->children; piece; piece = piece->next)
            value += fromXml(piece->content);
        node.attributes.append({name, value});
    }
    return node;
}

bool isOfInterest(const xmlNode& node)
{
    return node.type == XML_ELEMENT_NODE || node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE
        || node.type == XML_COMMENT_NODE;
}

HtmlPage flatten(const xmlDoc& document)
{
    HtmlPage page;
    int parent = -1;
    const xmlNode* at = document.children;
    while (at) {
        const int index = page.size();
        const bool taken = isOfInterest(*at);
        if (taken) {
            page.nodes.push_back(nodeOf(*at));
            page.nodes.back().parent = parent;
            page.nodes.back().end = index + 1;
        }
        if (taken && at->type == XML_ELEMENT_NODE && at->children) {
            parent = index;
            at = at->children;
            continue;
        }
        while (at && !at->next) {
            at = at->parent;
            if (!at || at->type != XML_ELEMENT_NODE)
                return page;
            auto& closed = page.nodes[static_cast<std::size_t>(parent)];
            closed.end = page.size();
            parent = closed.parent;
        }
        at = at ? at->next : nullptr;
    }
    return page;
}

bool isInline(const xmlChar* name)
{
    const htmlElemDesc* known = htmlTagLookup(name);
    return known && known->isinline != 0;
}

/// The parser looks through all open elements at each end tag, so that a page's depth times its length is its time.
void startElement(void* context, const xmlChar* name, const xmlChar** attributes)
{
    auto* parser = static_cast<xmlParserCtxt*>(context);
    if (parser->nameNr > kMaxPageDepth) {
        xmlStopParser(parser);
    } else if (parser->nameNr <= kTreeDepth) {
        xmlSAX2StartElement(context, name, attributes);
    } else {
        // As browsers do, what is deeper stands side by side; here its text alone, in lines of its own.
        for (int i = 0; i < 2 && !isInline(name); ++i) {
            xmlSAX2StartElement(context, kBreak, nullptr);
            xmlSAX2EndElement(context, kBreak);
        }
    }
}

void endElement(void* context, const xmlChar* name)
{
    if (static_cast<xmlParserCtxt*>(context)->nameNr <= kTreeDepth)
        xmlSAX2EndElement(context, name);
}

/// Has some tag more attributes than an element can have, as far as one can tell without reading it?
bool hasEndlessTag(const QByteArray& html)
{
    int separators = 0; // between a name and its value, and before each name
    char quote = '\0';
    bool inTag = false;
    bool inSeparator = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
            continue;
        }
        if (c == '>' || (c == '<' && !inTag)) {
            inTag = c == '<' && i + 1 < html.size() && QChar::isLetter(static_cast<uchar>(html[i + 1]));
            separators = 0;
        }
        if (!inTag)
            continue;
        const bool separates = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/' || c == '=';
        if ((c == '"' || c == '\'') && inSeparator)
            quote = c;
        separators += separates && !inSeparator ? 1 : 0;
        inSeparator = separates;
        if (separators > 2 * kMaxAttributes)
            return true;
    }
    return false;
}

} // namespace

bool HtmlNode::has(QStringView attribute) const
{
    return std::ranges::any_of(attributes, [attribute](const auto& one) { return one.first == attribute; });
}

QString HtmlNode::attribute(QStringView attribute) const
{
    const auto found
        = std::ranges::find_if(attributes, [attribute](const auto& one) { return one.first == attribute; });
    return found == attributes.end() ? QString() : found->second;
}

QString HtmlPage::textOf(int index) const
{
    QString text;
    for (int i = index; i < (*this)[index].end; ++i) {
        const HtmlNode& node = (*this)[i];
        if (i != index && (node.name == u"script" || node.name == u"style"))
            i = node.end - 1;
        else if (node.isText())
            text += node.text;
        else if (node.name == u"br")
            text += u' ';
    }
    return text;
}

Result<HtmlPage> parseHtml(const QString& html)
{
    [[maybe_unused]] static const bool ready = [] {
        xmlInitParser();
        return true;
    }();
    const QByteArray utf8 = html.toUtf8();
    if (utf8.size() > kMaxPageBytes)
        return failure(Error::Kind::BadInput, u"the page is larger than 20 MB"_s);
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                htmlFreeParserCtxt);
    if (!parser)
        return failure(Error::Kind::Internal, u"the page cannot be read"_s);
    parser->sax->startElement = startElement;
    parser->sax->endElement = endElement;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        hasEndlessTag(utf8) ? nullptr
                            : htmlCtxtReadMemory(parser.get(), utf8.constData(), static_cast<int>(utf8.size()),
                                                 nullptr, "UTF-8", options),
        xmlFreeDoc);
    if (!document || parser->errNo == XML_ERR_USER_STOP || parser->disableSAX != 0)
        return failure(Error::Kind::BadInput, u"the page is nested too deeply, or too malformed, to be read"_s);
    return flatten(*document);
}

} // namespace vigie
