// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvtable.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

QChar separatorOf(QStringView firstLine)
{
    static constexpr std::array<char16_t, 3> kSeparators{u',', u';', u'\t'};
    return *std::ranges::max_element(kSeparators, {}, [&](char16_t c) { return firstLine.count(QChar(c)); });
}

} // namespace

QList<QStringList> parseCsv(const QString& text)
{
    const QChar separator = separatorOf(QStringView(text).left(std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(cell);
        cell.clear();
        if (row.size() > 1 || !row.first().trimmed().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (quoted || (c != separator && c != u'\n' && c != u'\r')) {
            cell += c;
        } else if (c == separator) {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace vigie
