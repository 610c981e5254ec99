// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namepreposition.h"

namespace vigie::extraction {

using F = NameFeature;

std::optional<NameFeature> smallWordBefore(Gram gram)
{
    switch (gram) {
    case Gram::De:
        return F::prev_de;
    case Gram::D:
        return F::prev_d;
    case Gram::Du:
        return F::prev_du;
    case Gram::Des:
        return F::prev_des;
    case Gram::En:
        return F::prev_en;
    case Gram::Au:
    case Gram::Aux:
        return F::prev_au;
    case Gram::Par:
        return F::prev_par;
    case Gram::Avec:
        return F::prev_avec;
    case Gram::Chez:
        return F::prev_chez;
    case Gram::Sur:
        return F::prev_sur;
    case Gram::Pour:
        return F::prev_pour;
    case Gram::Le:
        return F::prev_le;
    case Gram::La:
        return F::prev_la;
    case Gram::L:
        return F::prev_l;
    case Gram::Les:
        return F::prev_les;
    case Gram::Entre:
        return F::prev_entre;
    case Gram::Selon:
        return F::prev_selon;
    case Gram::Et:
        return F::prev_et;
    case Gram::Vers:
    case Gram::Depuis:
        return F::prev_vers;
    case Gram::Un:
    case Gram::Une:
        return F::prev_un;
    default:
        return std::nullopt;
    }
}

} // namespace vigie::extraction
