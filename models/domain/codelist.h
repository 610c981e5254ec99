// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// "headline, part, background": what stands in a message to who typed a code that there is not. `values` are of any
/// of the closed word lists.
template <class Values> QString codeList(const Values& values)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(QString::fromUtf8(code(value).data(), static_cast<qsizetype>(code(value).size())));
    return codes.join(QStringLiteral(", "));
}

} // namespace vigie
