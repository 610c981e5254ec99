// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The form under which names are compared: two names that a reader takes for one fold to the same text. Lower case,
/// without accents, hyphens, apostrophes and full stops; "Rabat-Salé-Kénitra" and "RABAT SALE KENITRA", "L’Oréal" and
/// "l'oreal", "S.A." and "SA" are the same. "&" and "+" stay. A name of signs alone folds to itself.
/// It stands in alias.folded and place.folded: to change it, a migration has to fold the table anew.
QString foldName(const QString& name);

/// Is it a word (folded) that the name of a company has or has not, without being another company: a legal form,
/// "groupe", an article?
bool isGenericNameWord(const QString& folded);

} // namespace vigie
