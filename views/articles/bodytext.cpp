// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/bodytext.h"

namespace vigie {

namespace {

// A paragraph of a megabyte takes a text layout seconds; one of this length is laid out within a frame.
constexpr qsizetype kLongestParagraph = 8000;
constexpr qsizetype kLongestWord = 1000; // behind the longest paragraph: the layout is quadratic in it

bool endsLine(QChar character)
{
    return character == u'\n' || character == QChar::ParagraphSeparator || character == QChar::LineSeparator;
}

// What could make a figure look other than it is (bidirectional controls), or end the document for the widget.
bool isDeceptive(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfdd0
        || code == 0xfdd1 || code == 0xfffc || (code < 0x20 && code != u'\n' && code != u'\t');
}

} // namespace

BodyText bodyForView(const QString& body)
{
    BodyText view{body, body.size() > kLongestBodyShown};
    if (view.cut) {
        const qsizetype end
            = body.at(kLongestBodyShown - 1).isHighSurrogate() ? kLongestBodyShown - 1 : kLongestBodyShown;
        view.text.truncate(end);
    }
    qsizetype paragraph = 0; // characters since the last line end
    for (qsizetype i = 0; i < view.text.size(); ++i) {
        const QChar character = view.text.at(i);
        if (character == u'\r')
            view.text[i] = i + 1 < view.text.size() && view.text.at(i + 1) == u'\n' ? u' ' : u'\n';
        else if (isDeceptive(character))
            view.text[i] = QChar::ReplacementCharacter;
        else if (paragraph > kLongestParagraph
                 && (character == u' ' || (paragraph > kLongestParagraph + kLongestWord && !character.isSurrogate())))
            view.text[i] = u'\n';
        paragraph = endsLine(view.text.at(i)) ? 0 : paragraph + 1;
    }
    return view;
}

} // namespace vigie
