// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricfield.h"
#include "models/domain/rows.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace vigie {

/// What the form offers for subject and place: who and what the article names.
struct FigureFormChoices
{
    QList<std::pair<ActorId, QString>> actors;
    QList<std::pair<PlaceId, QString>> places;

    friend bool operator==(const FigureFormChoices&, const FigureFormChoices&) = default;
};

/// The choices that an article's mentions and figures make, each once, in the order of the text.
FigureFormChoices choicesOf(const ArticleDetail& detail);

/// What a figure says in a field, in words: "30,000,000", "Offshoring"; "None" where it says nothing.
QString fieldWords(const MetricFields& fields, MetricField field, const FigureFormChoices& choices,
                   const QLocale& locale);

} // namespace vigie
