// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/editing/editoperation.h"

namespace vigie {

/// Sets the workspace's own rate for a currency and year, which comes before the shipped one; an empty source is
/// "user", as the command line has it. A setting and no decision about an article: like the command line's it is not
/// in the journal, its step is 0, and undo() passes it over. To be run by EditRunner.
EditOperation setRate(const RateRow& rate);

/// Goes back to the shipped rate, or to none; likewise.
EditOperation removeRate(const QString& currency, int year);

} // namespace vigie
