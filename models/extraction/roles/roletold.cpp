// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/figureclause.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Is a figure told with a bare participle, and when: "rachetée en 2019 pour | 70 millions"?

namespace vigie::extraction {

namespace {

/// Amounts told with a bare participle and when: "rachetée en 2019 pour | 70 millions".
class BareParticipleReader : private FigureClause
{
public:
    using FigureClause::FigureClause;

    /// "| 12 millions levés en janvier", "son siège, acheté | 50 millions en 2008": a bare participle, and when.
    bool isToldBefore() const
    {
        constexpr std::uint32_t kReach = 5;
        if (!figure().money() || figure().lastToken >= sentence().last)
            return false;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        if (isParticiple(figure().lastToken) && !hasComma(figure().lastToken, end))
            return isOfYear(figure().lastToken, end) || holds("then", figure().lastToken + 1, end);
        if (isBought() || isBoughtAt() || isOfApposedPast())
            return true;
        if (figure().firstToken > sentence().first + 3 && word(figure().firstToken - 1) == "a"
            && isParticiple(figure().firstToken - 2) && word(figure().firstToken - 3) == ","
            && isOfYear(figure().lastToken, end)) // "le coût, estimé à | 60 millions en 2021, atteint 90 millions"
            return true;
        return figure().firstToken > sentence().first + 2 && isParticiple(figure().firstToken - 1)
            && word(figure().firstToken - 2) == "," && isOfYear(figure().lastToken, end);
    }

private:
    /// "le programme Innov, lancé en 2017 grâce à un prêt de | 50 millions": all of what stands behind the comma.
    bool isOfApposedPast() const
    {
        constexpr std::array<std::string_view, 7> kBreaks{"et", "qui", "que", "dont", "ou", "afin", "pour"};
        constexpr std::uint32_t kReach = 16;
        for (std::uint32_t i = figure().firstToken; i > sentence().first + 2 && figure().firstToken - i < kReach;
             --i) {
            if (isComma(i - 1))
                return isParticiple(i) && isOfYear(i, figure().firstToken);
            if (isAmong(kBreaks, word(i - 1)))
                return false;
        }
        return false;
    }

    /// "cette usine rachetée | 40 millions en 2020".
    bool isBoughtAt() const
    {
        constexpr std::uint32_t kReach = 5;
        return figure().firstToken > sentence().first + 2 && isParticiple(figure().firstToken - 1)
            && holds("traded", figure().firstToken - 1, figure().firstToken)
            && isOfYear(figure().lastToken, std::min(sentence().last, figure().lastToken + kReach));
    }

    /// "L'entreprise, rachetée en 2019 pour | 70 millions", "un terrain acheté l'an dernier à la ville pour | 5 MDH".
    bool isBought() const
    {
        constexpr std::array<std::string_view, 3> kFor{"pour", "moyennant", "contre"};
        constexpr std::array<std::string_view, 11> kAuxiliaries{"a",     "ont",  "est",    "sont",  "ete",    "avait",
                                                                "avons", "sera", "seront", "etait", "avaient"};
        constexpr std::uint32_t kReach = 10;
        if (figure().firstToken < sentence().first + 3 || !isAmong(kFor, word(figure().firstToken - 1)))
            return false;
        for (std::uint32_t i = figure().firstToken - 1; i > sentence().first + 1 && figure().firstToken - i < kReach;
             --i) {
            if (isComma(i - 1))
                return false;
            if (isParticiple(i - 1) && !isAmong(kAuxiliaries, word(i - 2)))
                return isOfYear(i, figure().firstToken) || holds("then", i, figure().firstToken)
                    || holds("ago", i, figure().firstToken) || isPartOfMonth(i, figure().firstToken);
        }
        return false;
    }

    /// "vendue début avril".
    bool isPartOfMonth(std::uint32_t first, std::uint32_t last) const
    {
        constexpr std::array<std::string_view, 3> kParts{"debut", "fin", "mi"};
        for (std::uint32_t i = first + 1; i < last; ++i)
            if (document().tokens[i].month > 0 && isAmong(kParts, word(i - 1)))
                return i + 1 >= last || document().tokens[i + 1].kind != TokenKind::Number;
        return false;
    }

    bool isParticiple(std::uint32_t token) const { return isParticipleAt(document(), token); }

    bool isOfYear(std::uint32_t first, std::uint32_t last) const
    {
        return isOfEarlierYear(document(), figures(), index(), first, last, date().year);
    }
};

} // namespace

bool isToldBefore(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                  std::size_t index, const SourceDate& date)
{
    return BareParticipleReader(document, hits, figures, index, date).isToldBefore();
}

} // namespace vigie::extraction
