// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How names of actors that may be the same go together. All names folded as by foldName(). Pure.
namespace vigie {

/// The name without words that a firm's name has or has not without being another ("groupe", "sa", "the"). The name
/// itself where nothing would be left.
QString coreOfName(const QString& folded);

/// A folded name without the country that it ends in ("delmotec maroc" → "delmotec"); itself where there is none, or
/// nothing else.
QString withoutCountry(const QString& folded);

/// What is left of a name without articles, words of legal form, marks of the plural and spaces: what two ways of
/// writing one name have in common ("les textiles du nord sarl", "textile du nord": "textiledunord"). Never empty for
/// a name that is not: "le groupe" and "groupes" are "groupe".
QString bareName(const QString& folded);

/// The initials of a name of three words and more, with and without its small words ("office cherifien des
/// phosphates": "ocdp", "ocp"); none for shorter names.
QStringList initialsOfName(const QString& folded);

/// The fewest letters that are to be put in, left out, changed or swapped with their neighbour to make one of the
/// other; at most `most` + 1.
int spellingDistance(const QString& a, const QString& b, int most);

/// How far apart two spellings of one name may be: none for short ones.
int allowedDistance(const QString& folded);

} // namespace vigie
