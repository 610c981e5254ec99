// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/figureclause.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/roles/toldtime.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Is a figure what the thing that the text opens cost, or whom it took on?

namespace vigie::extraction {

namespace {

/// What the text opens: its cost and the people it took are the news, though they are told in the past.
class OpenedReader : private FigureClause
{
public:
    using FigureClause::FigureClause;

    bool isOfOpened() const
    {
        return (isFirstJobs() || isCost() || isPutThere()) && opens() && !isOfPast() && !isOfOtherTown();
    }

private:
    /// Does the first paragraph tell, in its first sentences, what is being opened? What will be open soon has taken
    /// people on, but what was spent on it so far is not what it costs.
    bool opens() const
    {
        constexpr std::uint32_t kOpening = 3; ///< sentences
        for (std::uint32_t i = 0; i < std::min<std::size_t>(kOpening, document().sentences.size()); ++i) {
            const Sentence& told = document().sentences[i];
            const auto opens = [this](const CueHit& hit) { return hit.cue->label == "opening" && isOpening(hit); };
            if (told.paragraph == 0 && std::ranges::any_of(cuesIn(hits(), told.first, told.last), opens))
                return true;
        }
        return false;
    }

    /// Not "vient de | lever"; and what "ouvrira en mai" or is to be a "nouvelle usine" has not cost anything yet.
    bool isOpening(const CueHit& hit) const
    {
        const std::string_view first = word(hit.first);
        if (first == "vient")
            return holds("put-into-use", hit.last, hit.last + 1);
        return !figure().money() || (!isFuture(first) && !first.starts_with("nouv"));
    }

    /// "Elle a déjà recruté | 300 personnes", "| 240 personnes ont été embauchées à ce jour": the first jobs told.
    bool isFirstJobs() const
    {
        constexpr std::size_t kMemory = 20; ///< figures looked back at
        if ((figure().kind != MetricKind::JobsCreated && figure().kind != MetricKind::JobsIndirect)
            || (!isDone(document(), figure()) && !isTakenOn()))
            return false;
        for (std::size_t i = oldestOf(index(), kMemory); i < index(); ++i)
            if (figures()[i].kind == figure().kind)
                return false;
        return true;
    }

    /// "| 240 personnes y ont déjà été recrutées".
    bool isTakenOn() const
    {
        constexpr std::uint32_t kReach = 7;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        for (std::uint32_t i = figure().lastToken; i + 1 < end && !isComma(i); ++i)
            if (word(i) == "ete" && document().tokens[i + 1].isIn(WordSet::Done))
                return holdsWord("ont", figure().lastToken, i);
        return false;
    }

    /// "Elle a coûté | 30 millions", "Le chantier, lancé en 2022, a mobilisé | 30 millions".
    bool isCost() const
    {
        constexpr std::array<std::string_view, 4> kPronouns{"il", "elle", "ils", "elles"};
        constexpr std::uint32_t kReach = 9;
        if (!isDone(document(), figure()))
            return false;
        const std::uint32_t from = std::max(sentence().first + kReach, figure().firstToken) - kReach;
        std::uint32_t verb = from;
        while (verb < figure().firstToken && !holds("took", verb, verb + 1))
            ++verb;
        for (std::uint32_t i = sentence().first; verb < figure().firstToken && i < verb; ++i)
            if (isAmong(kPronouns, word(i)) || holds("works", i, i + 1) || isThisSite(i))
                return true;
        return false;
    }

    /// "L'usine a nécessité | 30 millions", but neither "sa première usine" nor "l'usine de Douai", if another opens.
    bool isThisSite(std::uint32_t token) const
    {
        constexpr std::uint32_t kName = 4; ///< "l'usine | voisine de Tolmec"
        if (!document().tokens[token].isIn(WordSet::OwnSite) || token == sentence().first
            || !isAmong(kKnownSingulars, word(token - 1)))
            return false;
        for (std::uint32_t i = token + 1; i < std::min(token + kName, figure().firstToken) && !isComma(i); ++i)
            if (document().tokens[i].capitalised)
                return isInLead(word(i));
        return true;
    }

    /// "Le groupe y a consacré | 30 millions", "La région y a contribué pour | 5 millions".
    bool isPutThere() const
    {
        if (!figure().money())
            return false;
        for (std::uint32_t i = sentence().first; i + 2 < sentence().last && i < figure().lastToken + 2; ++i)
            if (word(i) == "y" && (word(i + 1) == "a" || word(i + 1) == "ont")
                && !hasComma(std::min(i, figure().lastToken), std::max(i, figure().firstToken)))
                return (i == sentence().first || word(i - 1) != "il") && word(i + 2) != "deja";
        return isPutInto();
    }

    /// "Le groupe a mis | 30 millions dans cette usine", "| 30 millions ont été investis": what else, if not it?
    bool isPutInto() const
    {
        constexpr std::array<std::string_view, 3> kInto{"dans", "pour", "sur"};
        constexpr std::array<std::string_view, 3> kThis{"ce", "cet", "cette"};
        constexpr std::uint32_t kReach = 7;
        if (!isDone(document(), figure()))
            return false;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        for (std::uint32_t i = figure().lastToken; i + 1 < end && !isComma(i); ++i)
            if (isAmong(kInto, word(i)))
                return isAmong(kThis, word(i + 1));
        return figure().kind == MetricKind::Investment && isTakenOn();
    }

    /// "… recruté | 300 personnes à Douai", where the first paragraph tells of Béthune.
    bool isOfOtherTown() const
    {
        constexpr std::uint32_t kReach = 3;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        for (std::uint32_t i = figure().lastToken; i + 1 < end; ++i)
            if (isAtName(document(), i))
                return !isInLead(word(i + 1));
        return false;
    }

    /// "L'usine de | Béthune": does the first paragraph name the town too, before the figure's sentence?
    bool isInLead(std::string_view name) const
    {
        for (const Sentence& told : document().sentences) {
            if (told.paragraph > 0 || told.first >= sentence().first)
                return false;
            if (holdsWord(name, told.first, told.last))
                return true;
        }
        return false;
    }

    /// Is the figure's clause, or what stands before it, of a time that is over?
    bool isOfPast() const
    {
        std::uint32_t first = figure().firstToken;
        while (first > sentence().first && !isComma(first - 1))
            --first;
        std::uint32_t last = figure().lastToken;
        while (last < sentence().last && !isComma(last))
            ++last;
        if (isOver(first, last))
            return true;
        std::uint32_t front = sentence().first;
        while (front < first && !isComma(front))
            ++front;
        return front < first && !document().tokens[sentence().first].isIn(WordSet::Done) && isFrame()
            && isOver(sentence().first, front);
    }

    /// "En 2019, …", "L'an dernier, …", but not "Le chantier, …".
    bool isFrame() const
    {
        constexpr std::array<std::string_view, 7> kFrames{"en", "l'", "il", "des", "depuis", "entre", "au"};
        return isAmong(kFrames, word(sentence().first));
    }

    /// "il y a dix ans", "en 2019", "après avoir investi", "depuis son arrivée".
    bool isOver(std::uint32_t first, std::uint32_t last) const
    {
        return holds("ago", first, last) || isOfEarlierYear(document(), figures(), index(), first, last, date().year)
            || holdsWord("avoir", first, last) || isSince(first, last);
    }

    /// "depuis son arrivée", but not "depuis janvier".
    bool isSince(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i + 1 < last; ++i)
            if (word(i) == "depuis" && document().tokens[i + 1].month == 0)
                return true;
        return false;
    }
};

} // namespace

bool isOfOpened(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index,
                const SourceDate& date)
{
    return OpenedReader(document, hits, figures, index, date).isOfOpened();
}

} // namespace vigie::extraction
