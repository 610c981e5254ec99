// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/breakdown.h"
#include "models/domain/metric.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// The words of the interface for every value of the domain, in the language of the installed translators (English
/// without). Beginning in upper case unless said otherwise. Translation context: "Labels".
QString label(MetricKind kind);
QString label(Role role);
QString label(Modifier modifier);
QString label(ReviewState state);
QString label(ActorKind kind);
QString pluralLabel(ActorKind kind); ///< "Companies", for tabs
QString label(Sector sector);
QString label(Measure measure);
QString label(Axis axis);
QString label(NotCounted why); ///< empty for Counted

/// The words behind a number: "jobs", "articles", "people" …, one alone "job"; a currency code is itself. Lower case.
QString unitLabel(const QString& unit, bool one = false);

/// "1 630 jobs", "30 M MAD", "1 article".
QString quantity(Sum value, const QString& unit, const LocaleFormat& format);
QString articleCount(qint64 articles, const LocaleFormat& format); ///< "1 article", "1 630 articles"
QString figureCount(qint64 figures, const LocaleFormat& format); ///< "1 figure", "12 figures"

/// What is said of so many figures: "14 counted", "2 approximate", "24 left out", "6 reviewed".
QString countedCount(qint64 figures, const LocaleFormat& format);
QString approximateCount(qint64 figures, const LocaleFormat& format);
QString leftOutCount(qint64 figures, const LocaleFormat& format);
QString reviewedCount(qint64 figures, const LocaleFormat& format);

/// A bin in words: a sector, "2022", "Q3 2022", "Mar 2022", the name of a place or company, "Not stated", "Undated",
/// "Others".
QString binLabel(Axis axis, const BinKey& key, const QString& name, const LocaleFormat& format);

/// "≈ ", "≥ ", "≤ " before a number; empty where it is exact. One number of a range is an approximate one.
QString modifierSign(Modifier modifier);

/// A sum with what is known of it: "≈ 80 jobs", "≥ 30 M MAD", "20 M – 23 M EUR". A minus stands before
/// the number, "≈ −80 jobs", and before bounds of it, which are those of what is taken away: "−(≥ 80) jobs".
QString amountText(const Amount& amount, const LocaleFormat& format, const QString& minus = {});
QString amountNumber(const Amount& amount, const LocaleFormat& format, const QString& minus = {}); ///< without unit

/// A figure's value with its modifier: "≈ 2 700 jobs", "≥ 500 jobs", "20 – 23 M EUR". Amounts are compact.
QString figureText(const MetricFields& fields, const LocaleFormat& format);

} // namespace vigie
