// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/figureclause.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/toldtime.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of what stands before the main clause or beside it: what went before the news, what a firm is.

namespace vigie::extraction {

namespace {

/// What stands before the main clause, or in a clause of its own beside it.
class FrontReader : private FigureClause
{
public:
    using FigureClause::FigureClause;

    std::vector<Sign> signs() const
    {
        std::vector<Sign> signs;
        if (isAfter() || isStrength())
            signs.push_back({"@fronted-past"});
        if (isFactBeforeNews())
            signs.push_back({"@apposed-fact"});
        if (isOfKnownPlace())
            signs.push_back({"@known-place"});
        if (isWorldwide())
            signs.push_back({"@worldwide"});
        return signs;
    }

private:
    /// "Un an après l'annonce d'un plan de | 2 milliards, …".
    bool isAfter() const
    {
        constexpr std::uint32_t kOpening = 5; ///< "Moins de deux ans après"
        constexpr std::uint32_t kReach = 16;
        const std::uint32_t first = figure().firstToken;
        if (first - sentence().first > kReach || hasComma(sentence().first, first)
            || !hasComma(figure().lastToken, std::min(sentence().last, figure().lastToken + kReach)))
            return false;
        for (std::uint32_t i = sentence().first + 1; i < std::min(sentence().first + kOpening, first); ++i)
            if (word(i) == "apres")
                return true;
        return false;
    }

    /// "L'aéronautique, forte de | 140 entreprises, …".
    bool isStrength() const
    {
        return figure().firstToken > sentence().first + 1 && word(figure().firstToken - 1).starts_with("d")
            && isAmong(kStrong, word(figure().firstToken - 2));
    }

    /// "Hankor, | 28 milliards d'euros de ventes, va bâtir une usine de 350 millions": what a firm is, before what it
    /// does.
    bool isFactBeforeNews() const
    {
        if (figure().kind != MetricKind::Revenue)
            return false;
        for (std::uint32_t i = sentence().first; i < figure().firstToken; ++i)
            if (isFuture(word(i)))
                return false;
        for (std::size_t i = index() + 1; i < figures().size() && figures()[i].sentence == figure().sentence; ++i)
            if (isNews(figures()[i]) && hasComma(figure().lastToken, figures()[i].firstToken))
                return true;
        return false;
    }

    static bool isNews(const Figure& figure)
    {
        return figure.kind == MetricKind::Investment || figure.kind == MetricKind::JobsCreated
            || figure.kind == MetricKind::Contract || figure.kind == MetricKind::Funding;
    }

    /// "… sur la zone, qui a déjà attiré | 900 millions", "Le site, où | 300 emplois avaient été supprimés, revit",
    /// "Dans une région qui a perdu | 4 000 emplois, …".
    bool isOfKnownPlace() const
    {
        constexpr std::uint32_t kReach = 8;
        constexpr std::array<std::string_view, 5> kIn{"dans", "sur", "a", "au", "en"};
        for (std::uint32_t i = figure().firstToken; i > sentence().first + 1 && figure().firstToken - i < kReach;
             --i) {
            if (isComma(i - 1))
                return false;
            if (word(i - 1) != "qui" && word(i - 1) != "ou" && word(i - 1) != "que")
                continue;
            if (isComma(i - 2))
                return isKnown(i);
            return isAmong(kIn, word(sentence().first)) && closes() && isDone(document(), figure());
        }
        return false;
    }

    /// "Dans le monde, le groupe prévoit d'investir | 2 milliards", behind the news of one site.
    bool isWorldwide() const
    {
        constexpr std::uint32_t kFront = 5;
        if (index() == 0 || figures()[index() - 1].sentence == figure().sentence)
            return false;
        for (std::uint32_t i = sentence().first; i < std::min(sentence().first + kFront, figure().firstToken); ++i)
            if (isComma(i))
                return holds("world", sentence().first, i);
        return false;
    }

    /// Does the clause from the token tell what was there already?
    bool isKnown(std::uint32_t from) const
    {
        constexpr std::uint32_t kReach = 6;
        const std::uint32_t end
            = closes() ? std::min(sentence().last, figure().lastToken + kReach) : figure().lastToken;
        for (std::uint32_t i = from; i < end; ++i) {
            if (i >= figure().lastToken && isComma(i))
                return false;
            if (word(i) == "avait" || word(i) == "avaient")
                return true;
            if (word(i) == "deja" && i > from && (word(i - 1) == "a" || word(i - 1) == "ont"))
                return true;
        }
        return false;
    }

    bool closes() const
    {
        constexpr std::uint32_t kReach = 12;
        return hasComma(figure().lastToken, std::min(sentence().last, figure().lastToken + kReach));
    }
};

} // namespace

std::vector<Sign> frontSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                             std::size_t index)
{
    return FrontReader(document, hits, figures, index).signs();
}

} // namespace vigie::extraction
