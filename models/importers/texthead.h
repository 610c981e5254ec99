// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"

#include <QString>

#include <optional>

namespace vigie {

/// What a line above a press text is, where it is not simply text.
struct HeadLine
{
    enum class Kind {
        Text,
        Title, ///< "Titre : …", "Title: …"
        Date, ///< nothing but when: "Date : 12 octobre 2026", "Publié le 3 mai 2026 à 14h02", "15/09/2026"
        Update, ///< "Mis à jour le …": dates what nothing else does
        Dateline, ///< where, who and when: "Casablanca, 12 octobre 2026", "Par Anne Petit, le 3 mai 2026", "Source :
                  ///< …"
        Label, ///< "Communiqué de presse", with a date or without
    };

    Kind kind = Kind::Text;
    PartialDate date; ///< undated where the line has none, or such a day does not exist or lies before 1900
    QString title; ///< of Kind::Title

    friend bool operator==(const HeadLine&, const HeadLine&) = default;
};

/// `line` is without its line end. Dates as in writtenDateAt(); a year alone and "10/2026" only behind "Date :".
/// Sentences are text, whatever date they tell of.
HeadLine headLine(QStringView line);

/// What a paragraph begins with before a dash, a colon or a full stop, or in brackets: "Paris, le 3 nov. 2026 – ",
/// "Rabat (MAP), 12/10/2026 : ", "(Dakar, 1er mai 2026) ".
struct Dateline
{
    PartialDate date; ///< undated where such a day does not exist or lies before 1900
    qsizetype length = 0; ///< UTF-16 units, with the dash and the blanks behind it

    friend bool operator==(const Dateline&, const Dateline&) = default;
};

std::optional<Dateline> datelineAt(QStringView paragraph);

} // namespace vigie
