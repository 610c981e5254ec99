// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foldname.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr QChar kTatweel(u'ـ');

void appendFolded(QString& out, QChar c)
{
    if (c.isMark() || c == u'.' || c == kTatweel || c.category() == QChar::Other_Format)
        return;
    if (c == u'œ')
        out += u"oe"_s;
    else if (c == u'æ')
        out += u"ae"_s;
    else if (c == u'ß')
        out += u"ss"_s;
    else if (c == u'ø')
        out += u'o';
    else if (c == u'ł')
        out += u'l';
    else if (c == u'ı')
        out += u'i';
    else if (c.isLetterOrNumber() || c == u'&' || c == u'+' || c.isSurrogate())
        out += c;
    else
        out += u' ';
}

} // namespace

QString foldName(const QString& name)
{
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed)
        appendFolded(folded, c);
    folded = folded.simplified();
    return folded.isEmpty() ? name.simplified() : folded;
}

} // namespace vigie
