// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/roles/rolecontext.h"

/// The rules for parts, in the order in which findParts() calls them. What one has made a
/// part, no later one gives another whole.
namespace vigie::extraction {

/// Programmes told as context that the news and the rest of them add up to.
void readWider(RoleContext& context);

/// "3 525 emplois, dont 525 …" and what is apposed to the figure that it leans on: parts that their own sentence
/// tells.
void readShares(RoleContext& context);

/// Parts that come first: a first phase or what is done so far of what was announced, and what each of several gives.
void readStages(RoleContext& context);

/// "700 emplois : 350 directs", "178 postes, soit 159 d'ouvriers et 19 d'employés".
void readColons(RoleContext& context);

/// Levels on the way to a later one, which are parts of it.
void readLevels(RoleContext& context);

/// "1.410 travailleurs, plus de 1.000 ouvriers et une centaine d'employés": the sorts of people that a number
/// consists of.
void readSorts(RoleContext& context);

/// "une aide de 640 millions … Les | 320 millions du gouvernement": known from the larger amount right before.
void readDefinites(RoleContext& context);

/// "12 000 postes … Les | 4000 autres": the last of what was told, where it and those before come to the whole.
void readOthers(RoleContext& context);

/// The jobs of a firm that settles in a zone are some of those that the zone is to have.
void readTenants(RoleContext& context);

/// Parts that the words around an amount take from another: "sur les 4,4 milliards", "7 milliards vont à",
/// "comprend", and what stands in a bracket behind "inclus".
void readAllotments(RoleContext& context);

/// "300 MDH … La somme provient d'une banque, qui prête 200 MDH, et …": what the next sentence tells an amount to be
/// made of.
void readMadeOf(RoleContext& context);

/// Shares of a total that is split along several axes, which come to more than it together.
void readAxes(RoleContext& context);

/// Parts that add up to a total.
void readSums(RoleContext& context);

/// Parts that a total is broken down into by the words, largest total first.
void readLists(RoleContext& context);

/// What stands beside an item of a list, where a total of its own measure stands beside the list's.
void readCompanions(RoleContext& context);

/// What a country loses or gets of what the group announced for the world.
void readWorldwide(RoleContext& context);

/// Later amounts that outgrow the news: the plan's, the programme's.
void readOutgrown(RoleContext& context);

/// "Cargill investit ainsi 60 milliards dans son usine": what other firms do, told at the end of one firm's news.
void readStrangers(RoleContext& context);

/// Is the figure told of a firm that settles in a zone ("Premier à s'y installer, Vadrel y investira | 35 millions")?
bool isTenant(const RoleContext& context, const Figure& figure);

} // namespace vigie::extraction
