// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figurelexicon.h"

#include <optional>
#include <string_view>
#include <vector>

/// Numbers whose noun or currency the sentence leaves out: "dont 178 à Sfax", "en créera 400", "P&V de 300 d'ici
/// 2020", "175 millions sur 5 ans", "sur les 480 que compte l'usine". The commonest hole of other readers.
namespace vigie::extraction {

/// The words beside a number that let it stand alone are in attach.tsv, which tells what each of its labels means.
class ElisionReader
{
public:
    ElisionReader(const Document& document, const std::vector<Quantity>& quantities, const TextCues& cues);

    /// The figure with the type, noun or currency of the one it leans on; nothing where the number is no figure.
    std::optional<Figure> complete(Figure figure, std::size_t quantity, const Figures& before) const;

    /// The same for a number behind which another word stands than those that count: people who are rather told of
    /// than counted, as a figure where a trade feeds them ("fait vivre 300 pêcheurs"), whoever is hired ("recrute 45
    /// projectionnistes"), and what belongs to no noun ("elles seront 300 fin 2023").
    std::optional<Figure> completeOther(Figure figure, std::size_t quantity, const Figures& before) const;

    /// Marks the whole in "130 emplois sur les 400", "19 de ses 49 employés".
    void markWhole(Figure& figure, const Figures& before) const;

    /// Marks the whole in "Sur les 400 salariés, 130 partiront": it comes first there, and is one of `before`.
    void markSet(const Figure& figure, Figures& before) const;

    /// Marks what is told of another than the same number before: "750 personnes également".
    void markAnew(Figure& figure) const { figure.anew = right(figure.lastToken, "anew"); }

private:
    bool left(std::uint32_t token, CueLabel label) const;
    bool right(std::uint32_t token, CueLabel label) const;
    bool closed(std::uint32_t token) const;
    bool isPerUnit(std::uint32_t token) const;
    bool isPerTime(std::uint32_t token) const;
    std::uint32_t beforeDeterminers(const Figure& figure) const;
    std::optional<QuantityType> countedByPronoun(std::uint32_t at, std::uint32_t sentenceFirst) const;
    bool followsName(const Figure& figure, const Figure& antecedent) const;
    bool isNextOwner(const Figure& figure, const Figure& antecedent) const;
    bool standsInBrackets(const Figure& figure) const;
    bool opensBracketOfParts(const Figure& figure, const Figures& before) const;
    bool namesThings(std::uint32_t token) const;
    bool takesUp(std::uint32_t first, std::uint32_t last) const;
    static bool isNoOrdinal(const Figure& figure);
    bool isRanked(std::uint32_t first, std::uint32_t last) const;
    static bool areOfOneSize(const Figure& first, const Figure& second);
    bool followsOther(std::size_t quantity, const Figure& before, const Decimal& share) const;
    bool standsInList(const Figure& figure, const Figure& antecedent) const;
    bool opensClause(const Figure& figure) const;
    std::optional<Figure> completeSubject(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeLabelled(Figure figure, std::size_t quantity) const;
    std::optional<Figure> completeBare(const Figure& figure, std::size_t quantity, const Figures& before,
                                       bool isLevel) const;
    std::optional<Figure> completeComplement(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeChange(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeRanked(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completePeople(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeLivelihood(Figure figure) const;
    bool namesTrade(const Figure& figure) const;
    bool isSaidOf(std::uint32_t token, CueLabel label) const;
    std::optional<Figure> completeTrade(const Figure& figure, const Figures& before) const;
    bool isAnnounced(const Figure& figure) const;
    std::optional<Figure> completeCompared(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeOutOf(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeParallel(const Figure& figure, const Figures& before) const;
    std::optional<Figure> completeMore(const Figure& figure, std::size_t quantity, const Figures& before) const;
    bool holdsEt(const Figure& before, const Figure& figure) const;
    std::optional<Figure> completeMagnitude(Figure figure, const Figures& before) const;
    std::optional<Figure> completePlain(Figure figure, std::size_t quantity, const Figures& before) const;
    std::optional<Figure> lean(Figure figure, std::int32_t antecedent, const Figures& before,
                               std::string_view rule) const;
    std::int32_t wholeOf(const Figure& figure, const Figures& before) const;
    std::int32_t antecedentOf(const Figure& figure, const Figures& before, std::uint32_t sentencesBack,
                              std::optional<QuantityType> type) const;
    std::optional<QuantityType> nextCount(const Figure& figure, std::size_t quantity) const;

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    std::vector<CueHit> m_byFirst; ///< ascending by first token
    std::vector<CueHit> m_byLast; ///< ascending by last token
};

} // namespace vigie::extraction
