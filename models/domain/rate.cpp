// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rate.h"

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMicroDigits = 6;
constexpr qint64 kMicro = 1'000'000;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<qint64> rateFromText(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || fraction.size() > kMicroDigits || !isDigits(whole) || !isDigits(fraction))
        return std::nullopt;
    bool fits = false;
    const qint64 micro
        = QString(whole.toString() + fraction.toString().leftJustified(kMicroDigits, u'0')).toLongLong(&fits);
    return fits && micro > 0 ? std::optional(micro) : std::nullopt;
}

QString rateToText(qint64 microPerUsd)
{
    QString text = QString::number(microPerUsd / kMicro) + u'.'
        + QString::number(microPerUsd % kMicro).rightJustified(kMicroDigits, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace vigie
