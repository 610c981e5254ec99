// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foldname.h"

#include <QSet>

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

bool isGenericNameWord(const QString& folded)
{
    static const QSet<QString> words{
        u"groupe"_s, u"group"_s, u"societe"_s, u"compagnie"_s, u"company"_s,     u"cie"_s, u"holding"_s,
        u"ste"_s,    u"the"_s,   u"le"_s,      u"la"_s,        u"les"_s,         u"l"_s,   u"sa"_s,
        u"sarl"_s,   u"sas"_s,   u"sasu"_s,    u"eurl"_s,      u"sca"_s,         u"snc"_s, u"spa"_s,
        u"srl"_s,    u"inc"_s,   u"ltd"_s,     u"limited"_s,   u"gmbh"_s,        u"bv"_s,  u"nv"_s,
        u"corp"_s,   u"co"_s,    u"ag"_s,      u"se"_s,        u"corporation"_s, u"plc"_s, u"llc"_s};
    return words.contains(folded);
}

} // namespace vigie
