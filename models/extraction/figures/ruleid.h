// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Ids of the rules that later rules ask for, of Figure::leanRule and Figure::partRule, or whoever adds figures up.
/// All others are told for explanation alone and stand where they are given.
namespace vigie::extraction::ruleid {

inline constexpr std::string_view kLeanDone = "attach.done"; ///< "s'ajoutent aux | 400 supprimés en janvier"
inline constexpr std::string_view kLeanMore = "attach.more"; ///< "suivis de | 120 en 2026"
inline constexpr std::string_view kLeanParallel = "attach.parallel"; ///< "Khouribga 410, Fquih Ben Salah | 230"
inline constexpr std::string_view kLeanPronoun = "attach.pronoun"; ///< "on en comptera | 500"
inline constexpr std::string_view kLeanShare = "attach.part"; ///< "dont | 178 à Sfax"
inline constexpr std::string_view kLeanSubject = "attach.subject"; ///< "| 120 sont à pourvoir"

inline constexpr std::string_view kNested = "role.nested"; ///< a part of a part; models/query reads it, too

inline constexpr std::string_view kPartAllotted = "role.allotted";
inline constexpr std::string_view kPartApposed = "role.apposed";
inline constexpr std::string_view kPartFirstStage = "role.first-stage";
inline constexpr std::string_view kPartLed = "role.led"; ///< "mené par une banque, qui apporte | 10 millions"
inline constexpr std::string_view kPartNextStage = "role.next-stage";
inline constexpr std::string_view kPartOfList = "role.list"; ///< the list's sum stands with it
inline constexpr std::string_view kPartOfSum = "role.sum"; ///< the parts add up
inline constexpr std::string_view kPartOutOf = "role.out-of"; ///< "sur les 105 millions approuvés, | 85 millions"
inline constexpr std::string_view kPartShare = "role.share"; ///< "dont | 400 à Lille"
inline constexpr std::string_view kPartStage = "role.stage";

} // namespace vigie::extraction::ruleid
