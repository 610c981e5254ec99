// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

/// Rows of cells of a CSV text as RFC 4180 has it, separated by comma, semicolon (as spreadsheets in French write it)
/// or tab: the one that the first line has most of. Blank lines are left out; a quote that is never closed runs to
/// the end. Never fails.
QList<QStringList> parseCsv(const QString& text);

} // namespace vigie
