// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <string_view>
#include <vector>

/// Signs of news or context that take more than one word: what a sentence tells, not which words it holds. The words
/// are those of roles.tsv, each under its label. Linear in the figure's sentence and the one before.
namespace vigie::extraction {

/// A signal of roles.tsv that a rule found.
struct Sign
{
    std::string_view name; ///< "@done-last"
    bool ofPast = false; ///< it only says that the figure is of a time that is over
};

/// The paragraph that a text tells its news in: the first one, or the second where the first is one sentence without
/// a figure ("Le conseil s'est réuni hier matin.").
std::uint32_t newsParagraph(const Document& document, const Figures& figures);

/// The signs of how a figure is told: what is to come, what has been so far, the result of a year. The roles of the
/// figures before `index` are read.
std::vector<Sign> tellingSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                               std::size_t index);

/// The signs of schemes: what one has or gives from, and what is told of the wider plan that the news is of.
std::vector<Sign> schemeSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                              std::size_t index);

/// Is the figure what the thing cost that the text opens, or whom it took on?
bool isOfOpened(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index,
                const SourceDate& date);

/// "| 12 millions levés en janvier", "rachetée en 2019 pour | 70 millions": a bare participle, and when.
bool isToldBefore(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                  std::size_t index, const SourceDate& date);

/// The signs of what is past: told by the way, or of a time that is over. `date` is the text's.
std::vector<Sign> pastSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                            std::size_t index, const SourceDate& date);

/// The signs of goals: a level or a trade's goal aimed at, what a trade has, a project given up, a stake raised.
std::vector<Sign> goalSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                            std::size_t index);

/// The signs of what stands before the main clause or beside it: what went before the news, what a firm is, what
/// was at a place already, what is told of all the world.
std::vector<Sign> frontSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                             std::size_t index);

/// The signs of the tense, and of what is denied: "avait promis | 10 millions", "en valait | 60", where nobody's
/// words are reported.
std::vector<Sign> tenseSigns(const Document& document, const std::vector<CueHit>& hits, const Figure& figure);

/// The signs of what a firm does anyway: what it spends and whom it hires every year, facts about it in brackets,
/// the next level of its turnover, what it spent over some years, and what another firm does.
std::vector<Sign> habitSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                             std::size_t index);

} // namespace vigie::extraction
