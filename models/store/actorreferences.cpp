// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::actorreferences {

RowText pairKey(ActorId a, ActorId b)
{
    return {{u"actor_a"_s, QString::number(std::min(a, b).value)},
            {u"actor_b"_s, QString::number(std::max(a, b).value)}};
}

} // namespace vigie::actorreferences
