// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// The closed word lists of Vigie: kinds, modifiers, roles, review states and kinds of actors, each with its code.
/// The code is what stands in the database, in JSON and CSV, and on the command line; it never changes.
/// Source of every list: tests/gold/README.md (the annotation guide). Standard C++ only: the engine and the program
/// share it.
namespace vigie {

/// What a figure counts. A kind is never added to another kind.
enum class MetricKind : std::uint8_t {
    JobsCreated, ///< jobs the announced thing creates, direct or unspecified
    JobsIndirect, ///< jobs created elsewhere by it
    JobsCut, ///< jobs lost
    Workforce, ///< people employed already, or in a sector
    Investment, ///< capital put into sites, equipment, projects
    Funding, ///< loan, grant, subsidy, fund, capital raised, budget
    Contract, ///< value of an order or deal
    Revenue, ///< turnover, present or expected
    Exports, ///< value exported
    Companies, ///< how many firms exist or will settle
    Trainees, ///< people trained or to be trained
};
inline constexpr std::array kMetricKinds{MetricKind::JobsCreated, MetricKind::JobsIndirect, MetricKind::JobsCut,
                                         MetricKind::Workforce,   MetricKind::Investment,   MetricKind::Funding,
                                         MetricKind::Contract,    MetricKind::Revenue,      MetricKind::Exports,
                                         MetricKind::Companies,   MetricKind::Trainees};

/// How exactly the text gives the number.
enum class Modifier : std::uint8_t { Exact, About, AtLeast, AtMost, Range };
inline constexpr std::array kModifiers{Modifier::Exact, Modifier::About, Modifier::AtLeast, Modifier::AtMost,
                                       Modifier::Range};

/// What the figure is to its article. Only headline figures are summed.
enum class Role : std::uint8_t {
    Headline, ///< what this announcement adds
    Part, ///< a component of a headline figure that the article also states in total
    Background, ///< context: past, cumulative, the sector's, other firms', targets of a plan
};
inline constexpr std::array kRoles{Role::Headline, Role::Part, Role::Background};

/// Who vouches for a figure.
enum class ReviewState : std::uint8_t { Auto, Accepted, Corrected, Rejected, Added };
inline constexpr std::array kReviewStates{ReviewState::Auto, ReviewState::Accepted, ReviewState::Corrected,
                                          ReviewState::Rejected, ReviewState::Added};

enum class ActorKind : std::uint8_t { Company, PublicBody, Person, Education, Association };
inline constexpr std::array kActorKinds{ActorKind::Company, ActorKind::PublicBody, ActorKind::Person,
                                        ActorKind::Education, ActorKind::Association};

/// The code of a value: "jobs_created", "at_least", "headline", "auto", "public_body" …
std::string_view code(MetricKind kind);
std::string_view code(Modifier modifier);
std::string_view code(Role role);
std::string_view code(ReviewState state);
std::string_view code(ActorKind kind);

/// The value of a code; nothing where the code is unknown.
std::optional<MetricKind> metricKindFromCode(std::string_view code);
std::optional<Modifier> modifierFromCode(std::string_view code);
std::optional<Role> roleFromCode(std::string_view code);
std::optional<ReviewState> reviewStateFromCode(std::string_view code);
std::optional<ActorKind> actorKindFromCode(std::string_view code);

/// Does a figure of this kind count money (its unit is an ISO 4217 code) rather than jobs, companies or people?
constexpr bool isMoney(MetricKind kind)
{
    return kind == MetricKind::Investment || kind == MetricKind::Funding || kind == MetricKind::Contract
        || kind == MetricKind::Revenue || kind == MetricKind::Exports;
}

/// The unit of a kind that is no money: "jobs", "companies", "people"; empty for money.
std::string_view countUnit(MetricKind kind);

} // namespace vigie
