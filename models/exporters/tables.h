// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/rows.h"
#include "models/exporters/table.h"

#include <functional>

/// The tables that leave Vigie: which columns each list has. The column names are a public interface:
/// scripts read them.
namespace vigie {

/// id, date, title, sectors, jobs, investment, figures, reviewed, file, story. Jobs and investment are what each
/// article tells: those of one story tell the same, so that a sum of the column is no total.
Table articlesTable(const QList<ArticleRow>& rows);

/// id, article_id, date, title, kind, value, value_max, unit, modifier, role, horizon, sector, subject, place, quote,
/// start, end, review, counted, why, rule, confidence … `part_of` is the id of a part's headline, `told_by` that of
/// the article whose account counts in another telling's stead; sentence, file and url are empty where the query did
/// not ask for evidence.
Table metricsTable(const QList<MetricRow>& rows);

/// id, name, kind, aliases, articles, jobs, investment, currency
Table actorsTable(const QList<ActorRow>& rows, const QString& currency);

/// currency, year, per_usd, origin ("user" or "shipped"), source
Table ratesTable(const QList<RateRow>& rows);

/// How a bin is called in exported data: sector code, "2022", "2022-Q3", "2022-07", the name of a place or company, a
/// review state; "not_stated" and "others".
QString binLabel(Axis axis, const BinKey& key, const QString& name);

using BinNames = std::function<QString(Axis axis, const BinKey& key, const QString& name)>;

/// The columns of a chart's data: its axis ("sector" …), "series" if stacked, "value", "unit", "figures",
/// "approximate". Unrounded. `names` says how bins are called, binLabel() where it is empty.
Table breakdownTable(const Breakdown& breakdown, std::optional<Axis> stack = std::nullopt,
                     const BinNames& names = {});

} // namespace vigie
