// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/searchquery.h"

#include "models/query/searchfold.h"
#include "models/query/wordforms.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// A text pasted by mistake must not become an expression deeper than FTS5 allows.
constexpr qsizetype kMostPieces = 64;

struct Piece
{
    QString text; ///< without its quotes, sign and star
    bool excluded = false;
    bool prefix = false;
    bool quoted = false;
};

/// The sign that closes a quotation opened by `c`; 0 where `c` opens none.
QChar closingQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u'"';
    case u'\u00AB': // «
        return u'\u00BB';
    case u'\u201C': // “
        return u'\u201D';
    default:
        return {};
    }
}

/// Reads the piece that begins at `at` and moves behind it.
Piece readPiece(const QString& typed, qsizetype& at)
{
    Piece piece;
    if (typed[at] == u'-' && at + 1 < typed.size() && !typed[at + 1].isSpace()) {
        piece.excluded = true;
        ++at;
    }
    if (const QChar closing = closingQuote(typed[at]); !closing.isNull()) {
        const qsizetype found = typed.indexOf(closing, at + 1);
        const qsizetype end = found < 0 ? typed.size() : found;
        piece.text = typed.sliced(at + 1, end - at - 1);
        piece.quoted = true;
        at = std::min(end + 1, typed.size());
    } else {
        const qsizetype begin = at;
        while (at < typed.size() && !typed[at].isSpace() && closingQuote(typed[at]).isNull())
            ++at;
        piece.text = typed.sliced(begin, at - begin);
        piece.prefix = piece.text.endsWith(u'*');
    }
    if (at < typed.size() && typed[at] == u'*') {
        piece.prefix = true;
        ++at;
    }
    return piece;
}

/// FTS5 takes anything in double quotes as words to look for, never as syntax.
QString quoted(const QString& text)
{
    QString inner = text;
    inner.replace(u'"', u' ').remove(QChar::Null);
    return u'"' + inner + u'"';
}

/// The forms of a word that are looked for beside it. A capital makes a name of it: whoever types "Paris" does not
/// look for bets ("pari").
QStringList formsBeside(const Piece& piece, const QStringList& words)
{
    const bool isWord = !piece.quoted && !piece.prefix && words.size() == 1 && !piece.text.front().isUpper();
    return isWord ? otherNumberForms(words.first()) : QStringList();
}

} // namespace

SearchQuery readSearch(const QString& typed)
{
    SearchQuery query;
    QStringList wanted;
    QStringList unwanted;
    for (qsizetype at = 0; at < typed.size() && wanted.size() + unwanted.size() < kMostPieces;) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const Piece piece = readPiece(typed, at);
        const QStringList words = searchWords(piece.text);
        if (words.isEmpty())
            continue;
        const bool prefix = piece.prefix && words.last().size() >= kShortestPrefix;
        const QStringList forms = formsBeside(piece, words);
        QStringList any{prefix ? QString(quoted(piece.text) + u" *"_s) : quoted(piece.text)};
        for (const QString& form : forms)
            any.append(quoted(form));
        const QString condition = any.join(u" OR "_s);
        (piece.excluded ? unwanted : wanted).append(forms.isEmpty() ? condition : u'(' + condition + u')');
        if (piece.excluded)
            continue;
        query.terms.append({words, prefix});
        for (const QString& form : forms)
            query.terms.append({{form}, false});
    }
    query.inverted = wanted.isEmpty() && !unwanted.isEmpty();
    if (query.inverted)
        query.match = unwanted.join(u" OR "_s);
    else if (unwanted.isEmpty())
        query.match = wanted.join(u" AND "_s);
    else
        query.match = u'(' + wanted.join(u" AND "_s) + u") NOT ("_s + unwanted.join(u" OR "_s) + u')';
    return query;
}

} // namespace vigie
