// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

#include <vector>

/// Who puts the money in: firms that build or hire, those that they share a project with, lenders and grantors. Not
/// the client of a contract, the supplier, the ministry that signs, the parent of the firm that pays.
namespace vigie::extraction {

/// What tells about one actor: cues and signals of investors.tsv, each label once.
using InvestorSigns = std::vector<Evidence>;

/// By actor, all that speaks for its putting money in and against it: what the weights are fitted to. Needs the
/// figures' subjects and roles. Linear in the text. Persons have no signs.
std::vector<InvestorSigns> investorSigns(const Names& names, const Document& document, const Figures& figures,
                                         const SubjectDiscourse& discourse, const TextCues& cues);

/// Sets `investor` on the actors whose signs outweigh what speaks against it.
void markInvestors(Names& names, const Document& document, const Figures& figures, const SubjectDiscourse& discourse,
                   const TextCues& cues);

} // namespace vigie::extraction
