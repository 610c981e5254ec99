// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figurephrase.h"
#include "models/extraction/rolecontext.h"
#include "models/extraction/rolesigns.h"
#include "models/extraction/wordlist.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::extraction {

namespace {

constexpr std::size_t kYearDigits = 4;

class ClauseReader
{
public:
    ClauseReader(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index,
                 int year)
        : m_document(document)
        , m_hits(hits)
        , m_figures(figures)
        , m_index(index)
        , m_figure(figures[index])
        , m_sentence(document.sentences[figures[index].sentence])
        , m_year(year)
    {
    }

    std::vector<std::string_view> signs() const
    {
        std::vector<std::string_view> signs;
        if (isByTheWay())
            signs.push_back("@by-the-way");
        if (isFrontedPast())
            signs.push_back("@fronted-past");
        if (isDoneBefore())
            signs.push_back("@done-before");
        if (isLevelAimedAt())
            signs.push_back("@level-aimed-at");
        if (isPlannersGoal())
            signs.push_back("@planners-goal");
        if (isOfTrade())
            signs.push_back("@trade");
        if (isCancelled())
            signs.push_back("@cancelled");
        if (isRaised())
            signs.push_back("@raised");
        return signs;
    }

private:
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    bool holds(std::string_view label, std::uint32_t first, std::uint32_t last) const
    {
        for (auto hit = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < last; ++hit)
            if (hit->cue->label == label && hit->last <= last)
                return true;
        return false;
    }

    /// A comma that is none of a number ("4,4").
    bool isComma(std::uint32_t token) const
    {
        const auto isNumber = [this](std::uint32_t i) { return m_document.tokens[i].kind == TokenKind::Number; };
        return word(token) == ","
            && !(token > m_sentence.first && token + 1 < m_sentence.last && isNumber(token - 1)
                 && isNumber(token + 1));
    }

    bool hasComma(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i < last; ++i)
            if (isComma(i) || word(i) == ";")
                return true;
        return false;
    }

    bool hasSemicolon(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i < last; ++i)
            if (word(i) == ";")
                return true;
        return false;
    }

    /// Does a year before the text's, or "il y a", stand within the tokens?
    bool isOfPast(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i < last; ++i) {
            const std::string_view text = word(i);
            int year = 0;
            if (text.size() == kYearDigits && (text.starts_with("19") || text.starts_with("20")))
                std::from_chars(text.data(), text.data() + text.size(), year);
            if (year > 0 && year < m_year)
                return true;
        }
        return holds("ago", first, last);
    }

    /// "L'usine, qui a coûté | un milliard, accueille une ligne": told by the way, where nothing is being opened.
    bool isByTheWay() const
    {
        constexpr std::uint32_t kReach = 12;
        const std::uint32_t end = std::min(m_sentence.last, m_figure.lastToken + kReach);
        std::uint32_t close = m_figure.lastToken;
        while (close < end && !isComma(close))
            ++close;
        if (close + 1 >= end || word(close + 1) == "et")
            return false;
        const bool isOpening = holds("opening", m_sentence.first, m_sentence.last);
        for (std::uint32_t i = m_figure.firstToken; i > m_sentence.first + 1 && m_figure.firstToken - i < kReach;
             --i) {
            if (isComma(i - 1))
                return false;
            if (isRelative(word(i - 1)) && word(i - 2) == ",")
                return (word(i - 1) == "ou" || !isOpening) && isDone(m_document, m_figure);
        }
        return false;
    }

    static bool isRelative(std::string_view word) { return word == "qui" || word == "ou"; }

    /// "Ouverte en 2012 pour | 80 millions, la cimenterie …", "Fort d'un chiffre d'affaires de | 90 millions, …".
    bool isFrontedPast() const
    {
        constexpr std::array<std::string_view, 4> kStrong{"fort", "forte", "forts", "fortes"};
        constexpr std::uint32_t kReach = 16;
        if (m_figure.firstToken - m_sentence.first > kReach || hasComma(m_sentence.first, m_figure.firstToken)
            || !hasComma(m_figure.lastToken, std::min(m_sentence.last, m_figure.lastToken + kReach)))
            return false;
        if (isAmong(kStrong, word(m_sentence.first)))
            return true;
        const bool isFrom = word(m_sentence.first) == "de" && m_figure.firstToken == m_sentence.first + 1;
        if (!isFrom && !isParticiple(m_sentence.first)
            && (m_sentence.first + 1 >= m_figure.firstToken || !isParticiple(m_sentence.first + 1)))
            return false;
        std::uint32_t close = m_figure.lastToken;
        while (close < m_sentence.last && !isComma(close))
            ++close;
        return isOfPast(m_sentence.first, close);
    }

    bool isParticiple(std::uint32_t token) const
    {
        constexpr std::array<std::string_view, 4> kEndings{"é", "ée", "és", "ées"};
        const std::string_view text = m_document.text(m_document.tokens[token]);
        return m_document.tokens[token].isIn(WordSet::Done)
            || std::ranges::any_of(kEndings, [text](std::string_view ending) { return text.ends_with(ending); });
    }

    /// "Il a mis | 120 millions dans l'usine en 2021", "… a levé | 30 millions l'an passé": done, and when; but what
    /// a text begins with is its news.
    bool isDoneBefore() const
    {
        constexpr std::uint32_t kReach = 10;
        const bool another = m_index + 1 < m_figures.size() && m_figures[m_index + 1].sentence == m_figure.sentence
            && hasSemicolon(m_figure.lastToken, m_figures[m_index + 1].firstToken);
        if ((m_index == 0 && !another) || !isDone(m_document, m_figure))
            return false;
        std::uint32_t last = m_figure.lastToken;
        while (last < std::min(m_sentence.last, m_figure.lastToken + kReach) && word(last) != ";"
               && (word(last) != "," || last == m_figure.lastToken))
            ++last;
        return isOfPast(std::max(m_sentence.first + kReach, m_figure.firstToken) - kReach, last);
    }

    /// "Le fabricant vise | 100 millions de ventes": a level to reach, where it is not what a project yields there.
    bool isLevelAimedAt() const
    {
        constexpr std::size_t kMemory = 20; ///< figures looked back at
        if (m_figure.kind != MetricKind::Revenue && m_figure.kind != MetricKind::Exports)
            return false;
        // Behind a project, it is what the project is to bring.
        for (std::size_t i = m_index > kMemory ? m_index - kMemory : 0; i < m_index; ++i)
            if (m_figures[i].role == Role::Headline)
                return false;
        for (auto hit = std::ranges::lower_bound(m_hits, m_sentence.first, {}, &CueHit::first);
             hit != m_hits.end() && hit->last <= m_figure.firstToken; ++hit)
            if (hit->cue->label == "goal" && hit->first > 0 && word(hit->first - 1) != "y"
                && !hasComma(hit->last, m_figure.firstToken))
                return !holds("of-project", m_sentence.first, m_sentence.last);
        return false;
    }

    /// "La stratégie nationale table sur | 250 000 emplois": the goal of those who plan, not what is launched.
    bool isPlannersGoal() const
    {
        constexpr std::uint32_t kOpening = 3;
        constexpr std::uint32_t kVerb = 3;
        for (auto hit = std::ranges::lower_bound(m_hits, m_sentence.first, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < m_sentence.first + kOpening; ++hit)
            if (hit->cue->label == "planner")
                return hit->last <= m_figure.firstToken
                    && holds("goal", hit->last, std::min(hit->last + kVerb + 1, m_figure.firstToken));
        return false;
    }

    /// "La filière avicole pèse | 32 milliards".
    bool isOfTrade() const
    {
        constexpr std::uint32_t kOpening = 2;
        constexpr std::uint32_t kReach = 8;
        const std::uint32_t from = std::max(m_sentence.first + kReach, m_figure.firstToken) - kReach;
        return m_figure.money() && holds("trade", m_sentence.first, m_sentence.first + kOpening + 1)
            && holds("weighs", from, m_figure.firstToken) && !hasComma(from, m_figure.firstToken);
    }

    /// "Le projet d'usine à | 2 milliards est abandonné", "Il met en pause son usine, un projet de | 30 milliards".
    bool isCancelled() const
    {
        constexpr std::uint32_t kReach = 10;
        for (auto hit = std::ranges::lower_bound(m_hits, m_sentence.first, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < m_sentence.last; ++hit) {
            if (hit->cue->label != "cancelled")
                continue;
            const bool before = hit->last <= m_figure.firstToken;
            const std::uint32_t first = before ? hit->last : m_figure.lastToken;
            const std::uint32_t last = before ? m_figure.firstToken : hit->first;
            if (first <= last && last - first <= kReach && isOneStatement(first, last))
                return true;
        }
        return false;
    }

    /// No comma but that of an apposition (", un projet de …").
    bool isOneStatement(std::uint32_t first, std::uint32_t last) const
    {
        constexpr std::array<std::string_view, 4> kBreaks{"mais", ";", "pour", "et"};
        for (std::uint32_t i = first; i < last; ++i) {
            const bool apposed = i + 1 < last && (word(i + 1) == "un" || word(i + 1) == "une");
            if (isAmong(kBreaks, word(i)) || (word(i) == "," && !apposed))
                return false;
        }
        return true;
    }

    /// "Le fonds porte à | 2 milliards sa mise": the new level of what one gives is the news.
    bool isRaised() const
    {
        constexpr std::array<std::string_view, 5> kOwn{"sa", "son", "ses", "leur", "leurs"};
        constexpr std::array<std::string_view, 4> kFinite{"porte", "portent", "portera", "porteront"};
        constexpr std::array<std::string_view, 5> kThis{"ce", "cet", "cette", "ces", "avec"};
        if (m_figure.kind != MetricKind::Investment && m_figure.kind != MetricKind::Funding)
            return false;
        if (m_figure.firstToken < m_sentence.first + 2 || m_figure.lastToken >= m_sentence.last
            || !isAmong(kOwn, word(m_figure.lastToken)) || word(m_figure.firstToken - 1) != "a")
            return false;
        if (m_figure.firstToken < m_sentence.first + 3 || !isAmong(kFinite, word(m_figure.firstToken - 2)))
            return false;
        return word(m_figure.firstToken - 3) != "qui" && !isAmong(kThis, word(m_sentence.first));
    }

    const Document& m_document;
    const std::vector<CueHit>& m_hits;
    const Figures& m_figures;
    std::size_t m_index;
    const Figure& m_figure;
    const Sentence& m_sentence;
    int m_year;
};

} // namespace

std::vector<std::string_view> clauseSigns(const Document& document, const std::vector<CueHit>& hits,
                                          const Figures& figures, std::size_t index, int year)
{
    return ClauseReader(document, hits, figures, index, year).signs();
}

} // namespace vigie::extraction
