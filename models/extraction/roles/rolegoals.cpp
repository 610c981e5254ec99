// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/figureclause.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of goals: a level or a goal aimed at, a project given up, a stake raised.

namespace vigie::extraction {

namespace {

class GoalReader : private FigureClause
{
public:
    using FigureClause::FigureClause;

    std::vector<Sign> signs() const
    {
        std::vector<Sign> signs;
        if (isLevelAimedAt())
            signs.push_back({"@level-aimed-at"});
        if (isPlannersGoal())
            signs.push_back({"@planners-goal"});
        if (isOfTrade())
            signs.push_back({"@trade"});
        if (isCancelled() || isBesideCancelled() || isCancelledBefore())
            signs.push_back({"@cancelled"});
        if (isRaised())
            signs.push_back({"@raised"});
        if (isFormer() && !isLevel(figure())) // those that the numbers know are told of in role.cpp
            signs.push_back({"@former"});
        if (isOnTopOf())
            signs.push_back({"@on-top-of"});
        if (isNewLevel())
            signs.push_back({"@new-level"});
        if (isSumWithMore())
            signs.push_back({"@carried"});
        return signs;
    }

private:
    /// "Le fabricant vise | 100 millions de ventes": a level to reach, where it is not what a project yields there.
    bool isLevelAimedAt() const
    {
        constexpr std::size_t kMemory = 20; ///< figures looked back at
        if (figure().kind != MetricKind::Revenue && figure().kind != MetricKind::Exports)
            return false;
        // Behind a project, it is what the project is to bring, unless the firm aims at it for some year.
        bool project = false;
        for (std::size_t i = oldestOf(index(), kMemory); i < index(); ++i)
            project = project || figures()[i].role == Role::Headline;
        for (auto hit = std::ranges::lower_bound(hits(), sentence().first, {}, &CueHit::first);
             hit != hits().end() && hit->last <= figure().firstToken; ++hit)
            if (hit->cue->label == "goal" && hit->first > 0 && word(hit->first - 1) != "y"
                && !hasComma(hit->last, figure().firstToken) && (!project || isAim(*hit)))
                return !holds("of-project", sentence().first, sentence().last);
        return false;
    }

    /// "Il vise | 800 millions d'euros de ventes en 2027": more than to expect it.
    bool isAim(const CueHit& goal) const { return !figure().horizon.empty() && holds("aim", goal.first, goal.last); }

    /// "La stratégie nationale table sur | 250 000 emplois", "Annoncée à Agadir, la feuille de route vise | 24 000
    /// emplois": the goal of those who plan, not what is launched.
    bool isPlannersGoal() const
    {
        constexpr std::uint32_t kVerb = 3;
        for (const CueHit& hit : cuesIn(hits(), sentence().first, figure().firstToken)) {
            if (hit.cue->label != "planner" || hit.last > figure().firstToken)
                continue;
            const std::uint32_t verb = behindRelative(hit.last);
            const std::uint32_t near = std::min(hit.last + kVerb + 1, figure().firstToken);
            if (isPlanned(hit, near) || isOfGoal(hit.last) || (mayPlan(hit) && holds("goal", hit.last, near))
                || (mayPlan(hit) && verb > hit.last
                    && holds("goal", verb, std::min(verb + kVerb, figure().firstToken))))
                return true;
        }
        return false;
    }

    /// "La filière française devra recruter | 3 000 personnes": behind the news, what it plans is its own;
    /// but behind a larger number of the same, a share ("17 000 emplois … L'industrie recrutera | 6 200 personnes").
    bool isPlanned(const CueHit& planner, std::uint32_t near) const
    {
        constexpr std::uint32_t kFront = 8; ///< "Selon le syndicat, | la filière …"
        constexpr std::array<std::string_view, 5> kFronts{"d'", "selon", "a", "en", "pour"};
        const bool opens = mayPlan(planner)
            || (planner.first < sentence().first + kFront && isComma(planner.first - 1)
                && isAmong(kFronts, word(sentence().first)));
        return (index() > 0 || figure().sentence > 1) && opens && holds("plans", planner.last, near) && !mayBeShare();
    }

    /// Does the planner open the sentence, or what stands behind its first comma, where no news went before?
    bool mayPlan(const CueHit& planner) const
    {
        constexpr std::uint32_t kOpening = 3;
        const bool first = index() == 0 || figures()[index() - 1].paragraph != figure().paragraph
            || figures()[index() - 1].role != Role::Headline;
        return planner.first < sentence().first + kOpening || (first && word(planner.first - 1) == ",");
    }

    /// "Il a rappelé le rôle de la charte, | dont l'objectif est de mobiliser …".
    bool isOfGoal(std::uint32_t behind) const
    {
        constexpr std::uint32_t kNoun = 3; ///< "dont l'objectif"
        return behind + kNoun < figure().firstToken && isComma(behind) && word(behind + 1) == "dont"
            && holds("goal", behind + 2, behind + 2 + kNoun);
    }

    /// "Le secteur, qui emploie 70 000 personnes, | en vise 60 000": the token behind the clause that begins at a
    /// comma; `from` where none does.
    std::uint32_t behindRelative(std::uint32_t from) const
    {
        constexpr std::uint32_t kLongest = 16;
        if (!isComma(from) || (word(from + 1) != "qui" && word(from + 1) != "dont"))
            return from;
        for (std::uint32_t i = from + 1; i < std::min(from + kLongest, figure().firstToken); ++i)
            if (isComma(i))
                return i + 1;
        return from;
    }

    /// "La filière avicole pèse | 32 milliards".
    bool isOfTrade() const
    {
        constexpr std::uint32_t kOpening = 2;
        constexpr std::uint32_t kReach = 8;
        const std::uint32_t from = std::max(sentence().first + kReach, figure().firstToken) - kReach;
        return figure().money() && figure().kind != MetricKind::Contract && !mayBeShare()
            && holds("trade", sentence().first, sentence().first + kOpening + 1)
            && holds("weighs", from, figure().firstToken) && !hasComma(from, figure().firstToken);
    }

    /// "La région a validé 900 MDH de projets. L'industrie représente | 600 MDH": a share of what was just told.
    bool mayBeShare() const
    {
        constexpr std::uint32_t kReach = 4; ///< sentences
        for (std::size_t i = index(); i-- > 0 && figures()[i].sentence + kReach >= figure().sentence;)
            if (figures()[i].role == Role::Headline && RoleContext::sameMeasure(figures()[i], figure()))
                return !(figures()[i].value < figure().value);
        return false;
    }

    /// "Il renonce à un projet de 30 milliards et | 3 000 emplois", "Le projet de 90 millions, dont | 20 millions de
    /// subventions, est abandonné": told in one breath with what is given up, or a share of it.
    bool isBesideCancelled() const
    {
        if (index() == 0 || figures()[index() - 1].lastToken + 1 > figure().firstToken)
            return false;
        const std::uint32_t behind = figures()[index() - 1].lastToken;
        const bool share = isComma(behind) && word(behind + 1) == "dont" && behind + 2 == figure().firstToken;
        return (share || (behind + 1 == figure().firstToken && word(behind) == "et"))
            && GoalReader(document(), hits(), figures(), index() - 1).isCancelled();
    }

    /// "Le projet d'usine à | 2 milliards est abandonné", "Il met en pause son usine, un projet de | 30 milliards".
    bool isCancelled() const
    {
        constexpr std::uint32_t kReach = 10;
        for (const CueHit& hit : cuesIn(hits(), sentence().first, sentence().last)) {
            if (hit.cue->label != "cancelled")
                continue;
            const bool before = hit.last <= figure().firstToken;
            const std::uint32_t first = before ? hit.last : behindAside(hit.first);
            const std::uint32_t last = before ? figure().firstToken : hit.first;
            if (first <= last && last - first <= kReach && isOneStatement(first, last))
                return true;
        }
        return isCancelledNext();
    }

    /// Behind a clause in two commas: "Le projet de | 80 millions, qui devait créer 300 emplois, | est abandonné".
    std::uint32_t behindAside(std::uint32_t end) const
    {
        constexpr std::uint32_t kLongest = 20;
        const std::uint32_t from = figure().lastToken;
        const bool opens = isComma(from) && from + 1 < end
            && (document().tokens[from + 1].isIn(WordSet::OpensClause) || word(from + 1) == "que"
                || endsAsParticiple(document().text(document().tokens[from + 1])));
        if (!opens)
            return from;
        for (std::uint32_t i = std::min(end, from + kLongest); i > from + 1; --i)
            if (isComma(i - 1))
                return i;
        return from;
    }

    /// "… un four, d'un montant de | 1,8 milliard. Le projet est désormais gelé."
    bool isCancelledNext() const
    {
        constexpr std::uint32_t kReach = 8;
        const std::vector<Sentence>& sentences = document().sentences;
        const bool promised = figure().kind == MetricKind::Investment || figure().kind == MetricKind::Funding;
        if (!promised || figure().sentence + 1 >= sentences.size()
            || (index() + 1 < figures().size() && figures()[index() + 1].sentence == figure().sentence
                && figures()[index() + 1].kind == figure().kind))
            return false;
        const Sentence& next = sentences[figure().sentence + 1];
        if (!holds("the-project", next.first, std::min(next.last, next.first + 3)))
            return false;
        for (auto hit = std::ranges::lower_bound(hits(), next.first, {}, &CueHit::first);
             hit != hits().end() && hit->last <= std::min(next.last, next.first + kReach); ++hit)
            if (hit->cue->label == "cancelled")
                return !hasComma(next.first, hit->first);
        return false;
    }

    /// "Il annonce l'abandon de son projet. Présentée en 2022, l'usine devait créer | 1 100 emplois."
    bool isCancelledBefore() const
    {
        if (figure().sentence == 0)
            return false;
        const Sentence& before = document().sentences[figure().sentence - 1];
        std::uint32_t promised = 0; // behind the last "devait" before the figure
        for (const CueHit& hit : cuesIn(hits(), sentence().first, figure().firstToken))
            if (hit.cue->label == "was-to")
                promised = hit.last;
        return promised != 0 && isToldBy(promised)
            && (holds("cancelled", before.first, before.last) || holds("given-up", before.first, before.last));
    }

    /// Does no later verb tell the figure than the one before token `from`?
    bool isToldBy(std::uint32_t from) const
    {
        for (std::uint32_t at = from; at < figure().firstToken; ++at)
            if (isFuture(word(at)) || word(at) == "mais" || word(at) == ";")
                return false;
        return true;
    }

    /// No comma but that of an apposition (", un projet de …").
    bool isOneStatement(std::uint32_t first, std::uint32_t last) const
    {
        constexpr std::array<std::string_view, 4> kBreaks{"mais", ";", "pour", "et"};
        constexpr std::array<std::string_view, 6> kAuxiliaries{"est", "a", "sera", "etait", "serait", "reste"};
        for (std::uint32_t i = first; i < last; ++i) {
            // "…, d'un montant de | 2 milliards, est abandonné": the comma closes an apposition.
            const bool closes = i == figure().lastToken && i + 1 < last && isAmong(kAuxiliaries, word(i + 1));
            const bool apposed = closes
                || (i + 1 < last
                    && (word(i + 1) == "un" || word(i + 1) == "une" || word(i + 1) == "d'"
                        || endsAsParticiple(document().text(document().tokens[i + 1]))));
            if (isAmong(kBreaks, word(i)) || (word(i) == "," && !apposed))
                return false;
        }
        return true;
    }

    /// "Le fonds porte à | 2 milliards sa mise": the new level of what one gives is the news.
    bool isRaised() const
    {
        constexpr std::array<std::string_view, 5> kThis{"ce", "cet", "cette", "ces", "avec"};
        if (figure().kind != MetricKind::Investment && figure().kind != MetricKind::Funding)
            return false;
        if (isRevised())
            return true;
        if (figure().firstToken < sentence().first + 2 || figure().lastToken >= sentence().last
            || !isAmong(kPossessives, word(figure().lastToken)) || word(figure().firstToken - 1) != "a")
            return false;
        if (figure().firstToken < sentence().first + 3
            || !document().tokens[figure().firstToken - 2].isIn(WordSet::Carries))
            return false;
        return word(figure().firstToken - 3) != "qui" && !isAmong(kThis, word(sentence().first));
    }

    /// "100 millions, en | plus des 200 millions promis en novembre": "plus" is read as the amount's.
    bool isOnTopOf() const
    {
        const std::uint32_t first = figure().firstToken;
        return first > sentence().first && word(first - 1) == "en" && word(first) == "plus"
            && (word(first + 1) == "des" || word(first + 1) == "du");
    }

    /// "Le coût passe de 60 à | 90 millions", among the first amounts of a text: what the news costs now.
    bool isNewLevel() const
    {
        const bool promised = figure().kind == MetricKind::Investment || figure().kind == MetricKind::Funding;
        return promised && index() > 0 && index() <= 2 && isLevel(figures()[index() - 1])
            && figures()[index() - 1].lastToken + 1 >= figure().firstToken
            && RoleContext::sameMeasure(figures()[index() - 1], figure());
    }

    /// "30 millions supplémentaires, ce qui porte le total à | 80 millions": what was there before is in it.
    bool isSumWithMore() const
    {
        constexpr std::uint32_t kObject = 7;
        if (index() == 0 || word(figure().firstToken - 1) != "a"
            || figures()[index() - 1].sentence != figure().sentence
            || !RoleContext::sameMeasure(figures()[index() - 1], figure()))
            return false;
        const std::uint32_t more = figures()[index() - 1].lastToken;
        if (!holds("more", more, std::min(more + 3, figure().firstToken)))
            return false;
        for (std::uint32_t i = figure().firstToken - 1; i > more && figure().firstToken - i <= kObject; --i)
            if (document().tokens[i - 1].isIn(WordSet::Carry))
                return true;
        return false;
    }

    /// "Il a ramené de | 300 à 210 le nombre de licenciements".
    bool isFormer() const
    {
        if (index() + 1 >= figures().size() || figure().firstToken == sentence().first)
            return false;
        const Figure& level = figures()[index() + 1];
        return word(figure().firstToken - 1) == "de" && level.firstToken == figure().lastToken + 1
            && word(figure().lastToken) == "a" && RoleContext::sameMeasure(figure(), level);
    }

    /// "Le montant, initialement fixé à 80 millions, a été porté à | 120 millions", "de 30 millions dans un premier
    /// temps, sera porté à | 75 millions".
    bool isRevised() const
    {
        if (index() == 0 || figures()[index() - 1].sentence != figure().sentence
            || !RoleContext::sameMeasure(figures()[index() - 1], figure()))
            return false;
        return word(figure().firstToken - 1) == "a" && holds("formerly", sentence().first, figure().firstToken);
    }
};

} // namespace

std::vector<Sign> goalSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                            std::size_t index)
{
    return GoalReader(document, hits, figures, index).signs();
}

} // namespace vigie::extraction
