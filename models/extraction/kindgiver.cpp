// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kindgiver.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kWindow = 24; ///< mentions looked back at

} // namespace

GiverFinder::GiverFinder(const Document& document, const Names& names, const SubjectDiscourse& discourse)
    : m_document(document)
    , m_names(names)
    , m_discourse(discourse)
{
}

std::string_view GiverFinder::find(const Figure& figure) const
{
    const auto& mentions = m_discourse.mentions();
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    auto mention = std::ranges::lower_bound(mentions, figure.firstToken, {}, &Mention::first);
    std::size_t seen = 0;
    while (mention != mentions.begin() && (--mention)->first >= start && ++seen <= kWindow) {
        const ActorKind kind = m_names.actors[static_cast<std::size_t>(mention->index)].kind;
        if (kind == ActorKind::Person || mention->oblique || mention->bracketed || mention->medium)
            continue;
        if (mention->lender)
            return "@lender";
        if (kind == ActorKind::PublicBody)
            return "@public-body";
        return kind == ActorKind::Company ? "@firm" : std::string_view{};
    }
    return {};
}

} // namespace vigie::extraction
