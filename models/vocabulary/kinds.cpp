// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/kinds.h"

#include <cstddef>

namespace vigie {
namespace {

// Each table stands in the order of its enum; the static_asserts hold the sizes together.
constexpr std::array<std::string_view, 11> kKindCodes{"jobs_created", "jobs_indirect", "jobs_cut", "workforce",
                                                      "investment",   "funding",       "contract", "revenue",
                                                      "exports",      "companies",     "trainees"};
constexpr std::array<std::string_view, 5> kModifierCodes{"exact", "about", "at_least", "at_most", "range"};
constexpr std::array<std::string_view, 3> kRoleCodes{"headline", "part", "background"};
constexpr std::array<std::string_view, 5> kReviewCodes{"auto", "accepted", "corrected", "rejected", "added"};
constexpr std::array<std::string_view, 5> kActorCodes{"company", "public_body", "person", "education", "association"};
static_assert(kKindCodes.size() == kMetricKinds.size());
static_assert(kModifierCodes.size() == kModifiers.size());
static_assert(kRoleCodes.size() == kRoles.size());
static_assert(kReviewCodes.size() == kReviewStates.size());
static_assert(kActorCodes.size() == kActorKinds.size());

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& codes, std::string_view code)
{
    for (std::size_t i = 0; i < N; ++i)
        if (codes[i] == code)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view code(MetricKind kind)
{
    return kKindCodes.at(static_cast<std::size_t>(kind));
}

std::string_view code(Modifier modifier)
{
    return kModifierCodes.at(static_cast<std::size_t>(modifier));
}

std::string_view code(Role role)
{
    return kRoleCodes.at(static_cast<std::size_t>(role));
}

std::string_view code(ReviewState state)
{
    return kReviewCodes.at(static_cast<std::size_t>(state));
}

std::string_view code(ActorKind kind)
{
    return kActorCodes.at(static_cast<std::size_t>(kind));
}

std::optional<MetricKind> metricKindFromCode(std::string_view code)
{
    return find<MetricKind>(kKindCodes, code);
}

std::optional<Modifier> modifierFromCode(std::string_view code)
{
    return find<Modifier>(kModifierCodes, code);
}

std::optional<Role> roleFromCode(std::string_view code)
{
    return find<Role>(kRoleCodes, code);
}

std::optional<ReviewState> reviewStateFromCode(std::string_view code)
{
    return find<ReviewState>(kReviewCodes, code);
}

std::optional<ActorKind> actorKindFromCode(std::string_view code)
{
    return find<ActorKind>(kActorCodes, code);
}

std::string_view countUnit(MetricKind kind)
{
    if (isMoney(kind))
        return {};
    if (kind == MetricKind::Companies)
        return "companies";
    return kind == MetricKind::Trainees ? "people" : "jobs";
}

} // namespace vigie
