// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/wordforms.h"

using namespace Qt::StringLiterals;

namespace vigie {

QStringList otherNumberForms(const QString& word)
{
    constexpr qsizetype kShortest = 4;
    if (word.size() < kShortest || !word.back().isLetter())
        return {};
    const QString shorter = word.chopped(1);
    if (word.endsWith(u"aux"_s))
        return {word.chopped(3) + u"al"_s, shorter};
    if (word.endsWith(u"eux"_s))
        return {shorter};
    if (word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ss"_s))
        return {};
    if (word.endsWith(u's'))
        return {shorter};
    if (word.endsWith(u"al"_s))
        return {word.chopped(2) + u"aux"_s, word + u's'};
    if (word.endsWith(u"au"_s) || word.endsWith(u"eu"_s))
        return {word + u'x', word + u's'};
    return {word + u's'};
}

} // namespace vigie
