// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/figureclause.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/roles/toldtime.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of what is past: told by the way, or done in a time that is over.

namespace vigie::extraction {

namespace {

class PastReader : private FigureClause
{
public:
    using FigureClause::FigureClause;

    std::vector<Sign> signs() const
    {
        std::vector<Sign> signs;
        if (isByTheWay())
            signs.push_back({"@by-the-way"});
        if (isFrontedPast() || isOfOldSite())
            signs.push_back({"@fronted-past"});
        if (isDoneBefore() || isCostOfPast() || isMadeSince()) {
            signs.push_back({"@done-before"});
            if (isOfMonth(sentence().first, sentence().last))
                signs.push_back({"@past-year"});
        } else if (isMonthFramed())
            signs.push_back({"@done-before"});
        if (isSinceFounded())
            signs.push_back({"@since-opening"});
        if (isToldBefore(document(), hits(), figures(), index(), date()))
            signs.push_back({"@told-before"});
        return signs;
    }

private:
    /// What a text begins with is its news.
    bool isFirstTold() const
    {
        constexpr std::uint32_t kBeginning = 2; ///< sentences
        return index() == 0 && figure().sentence < kBeginning;
    }

    /// Does a year before the text's, or "il y a", stand within the tokens?
    bool isOfPast(std::uint32_t first, std::uint32_t last) const
    {
        return isOfYear(first, last) || isOfMonth(first, last) || holds("ago", first, last);
    }

    /// "en août", told in May: last year's.
    bool isOfMonth(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; date().month > 0 && i + 1 < last; ++i)
            if (word(i) == "en" && document().tokens[i + 1].month > date().month
                && (i + 2 >= sentence().last || document().tokens[i + 2].kind != TokenKind::Number))
                return true;
        return false;
    }

    /// Does a year before the text's stand within the tokens?
    bool isOfYear(std::uint32_t first, std::uint32_t last) const
    {
        return isOfEarlierYear(document(), figures(), index(), first, last, date().year);
    }

    /// "L'usine, qui a coûté | un milliard, accueille une ligne": told by the way, where nothing is being opened.
    bool isByTheWay() const
    {
        constexpr std::uint32_t kReach = 12;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        std::uint32_t close = figure().lastToken;
        while (close < end && !isComma(close))
            ++close;
        if (close + 1 >= end || word(close + 1) == "et")
            return false;
        const bool isOpening = holds("opening", openingFrom(), sentence().last);
        for (std::uint32_t i = figure().firstToken; i > sentence().first + 1 && figure().firstToken - i < kReach;
             --i) {
            if (isComma(i - 1))
                return false;
            const bool where = word(i - 1) != "qui" && word(i - 1) != "ou";
            if (isRelative(word(i - 1))
                && (word(i - 2) == "," || (where && i > sentence().first + 2 && word(i - 3) == ",")))
                return (word(i - 1) != "qui" || !isOpening)
                    && (isDone(document(), figure()) || word(i) == "devait" || word(i) == "devaient");
        }
        return false;
    }

    /// Where the news that a sentence of the first paragraph tells begins: what opens may stand in the one before.
    std::uint32_t openingFrom() const
    {
        return figure().sentence > 0 && figure().paragraph == 0 ? document().sentences[figure().sentence - 1].first
                                                                : sentence().first;
    }

    /// ", qui", ", où", ", dans laquelle".
    static bool isRelative(std::string_view word)
    {
        constexpr std::array<std::string_view, 6> kRelatives{"qui",    "ou",       "laquelle",
                                                             "lequel", "lesquels", "lesquelles"};
        return isAmong(kRelatives, word);
    }

    /// "Ouverte en 2012 pour | 80 millions, la cimenterie …", "Fort d'un chiffre d'affaires de | 90 millions, …".
    bool isFrontedPast() const
    {
        constexpr std::uint32_t kReach = 16;
        if (figure().firstToken - sentence().first > kReach || hasComma(sentence().first, figure().firstToken)
            || !hasComma(figure().lastToken, std::min(sentence().last, figure().lastToken + kReach)))
            return false;
        if (isAmong(kStrong, word(sentence().first)))
            return true;
        const bool isFrom = word(sentence().first) == "de" && figure().firstToken == sentence().first + 1;
        if (!isFrom && !isParticiple(sentence().first)
            && (sentence().first + 1 >= figure().firstToken || !isParticiple(sentence().first + 1)))
            return false;
        std::uint32_t close = figure().lastToken;
        while (close < sentence().last && !isComma(close))
            ++close;
        return isOfPast(sentence().first, close);
    }

    /// "L'usine de Fès, ouverte en 2020, a permis de créer | 350 emplois", "Sa première usine, livrée en 2016, …".
    bool isOfOldSite() const
    {
        constexpr std::uint32_t kSubject = 10;
        constexpr std::uint32_t kLongest = 40; ///< of the apposition
        const std::uint32_t start = sentence().first;
        const auto isSite = [this](std::uint32_t i) { return document().tokens[i].isIn(WordSet::OwnSite); };
        const std::uint32_t end = std::min(figure().firstToken, start + kSubject);
        if (start + 4 >= end || !(isSite(start + 1) || isSite(start + 2)))
            return false;
        std::uint32_t open = start + 2;
        while (open < end && !isComma(open))
            ++open;
        if (open + 2 >= end || !isParticiple(open + 1))
            return false;
        std::uint32_t close = open + 1;
        while (close < figure().firstToken && close - open < kLongest && !isComma(close))
            ++close;
        return close < figure().firstToken && isComma(close) && isOfPast(open, close)
            && !isToCome(document(), figure());
    }

    bool isParticiple(std::uint32_t token) const { return isParticipleAt(document(), token); }

    /// "Il a mis | 120 millions dans l'usine en 2021", "… a levé | 30 millions l'an passé": done, and when; but what
    /// a text begins with is its news.
    bool isDoneBefore() const
    {
        constexpr std::uint32_t kReach = 10;
        const bool another = index() + 1 < figures().size()
            && ((figures()[index() + 1].sentence == figure().sentence
                 && hasSemicolon(figure().lastToken, figures()[index() + 1].firstToken))
                || isToContinue());
        if (!isDone(document(), figure()))
            return false;
        std::uint32_t last = figure().lastToken;
        while (last < std::min(sentence().last, figure().lastToken + kReach) && word(last) != ";"
               && (word(last) != "," || last == figure().lastToken))
            ++last;
        std::uint32_t first = figure().firstToken;
        while (first > sentence().first && figure().firstToken - first < kReach
               && (!isComma(first - 1) || word(first) == "pour" || word(first) == "moyennant"
                   || (word(first) == "au" && word(first + 1) == "prix")))
            --first;
        if (isFirstTold() && !another)
            return holds("so-far", first, last);
        return isOfPast(first, last) || isFramed() || holdsWord("depuis", first, last) || holds("period", first, last)
            || holds("so-far", first, last);
    }

    /// "Entre 2006 et 2020, le groupe a investi | 9 milliards": when, before the sentence's first comma.
    bool isFramed() const
    {
        constexpr std::uint32_t kFrame = 9;
        const std::uint32_t end = std::min(sentence().first + kFrame, figure().firstToken);
        for (std::uint32_t i = sentence().first + 1; i < end; ++i)
            if (isComma(i))
                return isOfPast(sentence().first, i);
        return false;
    }

    /// "En décembre, il annonçait | 300 suppressions", told in May.
    bool isMonthFramed() const
    {
        constexpr std::uint32_t kFrame = 3;
        return !isFirstTold() && word(sentence().first) == "en" && sentence().last > sentence().first + kFrame
            && isComma(sentence().first + 2) && isOfMonth(sentence().first, sentence().first + 2)
            && !isToCome(document(), figure());
    }

    /// "| 12 000 emplois y ont été créés depuis la révolution", "L'an dernier, | 150 entreprises ont été créées".
    bool isMadeSince() const
    {
        constexpr std::uint32_t kReach = 8;
        if (isFirstTold() || figure().money())
            return false;
        const std::uint32_t end = std::min(sentence().last, figure().lastToken + kReach);
        for (std::uint32_t i = figure().lastToken; i + 2 < end && !isComma(i); ++i)
            if (word(i) == "ete" && word(i - 1) == "ont" && document().tokens[i + 1].isIn(WordSet::Done))
                return word(i + 2) == "depuis" || isFramed() || isOfPast(i + 2, clauseEnd(i + 2));
        return false;
    }

    /// The first comma from the token on, a few words away at most.
    std::uint32_t clauseEnd(std::uint32_t from) const
    {
        constexpr std::uint32_t kReach = 8;
        const std::uint32_t end = std::min(sentence().last, from + kReach);
        while (from < end && !isComma(from))
            ++from;
        return from;
    }

    /// "Elle a soutenu 1 200 PME l'an dernier, pour | 1,3 milliard": what the things just told came to.
    bool isCostOfPast() const
    {
        constexpr std::uint32_t kReach = 12;
        if (index() == 0 || figures()[index() - 1].sentence != figure().sentence
            || word(figure().firstToken - 1) != "pour"
            || figures()[index() - 1].lastToken + kReach < figure().firstToken)
            return false;
        return PastReader(document(), hits(), figures(), index() - 1, date()).isDoneBefore();
    }

    /// "Il a recruté | 350 personnes en 2022 et en embauchera 500", "Il a investi | 28 M€ l'an dernier. Il y
    /// consacrera 12 M€": what was is told beside what is to come.
    bool isToContinue() const
    {
        const Figure& next = figures()[index() + 1];
        if (next.kind != figure().kind || next.sentence > figure().sentence + 1)
            return false;
        bool joined = false;
        for (std::uint32_t i = figure().lastToken; i < next.firstToken; ++i) {
            joined = joined || isAmong(kStatementJoins, word(i)) || document().tokens[i].sentence > figure().sentence;
            if (joined && isFuture(word(i)))
                return true;
        }
        return false;
    }

    /// "Lancé en 2015, le programme a permis de créer | 12 000 emplois": so much since then.
    bool isSinceFounded() const
    {
        constexpr std::uint32_t kOpening = 12;
        if (!holds("founded", sentence().first, sentence().first + 2))
            return false;
        std::uint32_t close = sentence().first;
        const std::uint32_t end = std::min(figure().firstToken, sentence().first + kOpening);
        while (close < end && !isComma(close))
            ++close;
        if (close >= end || !isOfPast(sentence().first, close))
            return false;
        for (std::uint32_t i = close + 1; i + 1 < figure().firstToken; ++i)
            if ((word(i) == "a" || word(i) == "ont") && (isParticiple(i + 1) || word(i + 1) == "permis"))
                return true;
        return false;
    }
};

} // namespace

std::vector<Sign> pastSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                            std::size_t index, const SourceDate& date)
{
    return PastReader(document, hits, figures, index, date).signs();
}

} // namespace vigie::extraction
