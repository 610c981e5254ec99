// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/role.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/reportedspeech.h"
#include "models/extraction/roles/roleaside.h"
#include "models/extraction/roles/rolereach.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"
#include "models/extraction/text/year.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace vigie::extraction {

namespace {

constexpr CueLabel kBackground = "background";
constexpr CueLabel kHeadline = "headline";
constexpr CueLabel kSetting = "setting"; ///< label of "s'inscrit dans": what comes behind it is context
constexpr float kApart = 0.35F; ///< share of a year's weight that leaves its clause
constexpr float kToldFrom = 1; ///< a cue of this weight is worth showing

class RoleReader
{
public:
    RoleReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context,
               const FigureRuler& ruler, const TextCues& cues)
        : m_document(document)
        , m_quantities(quantities)
        , m_context(context)
        , m_ruler(ruler)
        , m_reach(document, ruler)
        , m_cues(cues.table)
        , m_hits(cues.hits)
    {
    }

    void read(Figures& figures, std::size_t index) const
    {
        Figure& figure = figures[index];
        const Figure* before = index > 0 ? &figures[index - 1] : nullptr;
        addSignal(figure, std::string("@").append(code(*figure.kind)));
        addPlace(figure, newsParagraph(m_document, figures));
        addWords(figure, alikeOf(figures, index));
        addYears(figure, alikeOf(figures, index), index + 1 < figures.size() ? &figures[index + 1] : nullptr);
        if (isRunning(figure))
            addSignal(figure, "@running");
        if (isDefinite(m_document, figure))
            addSignal(figure, "@definite");
        if (isRightBehind(figure, "counts")) // "la zone compte | 210 entreprises"
            addSignal(figure, "@counted");
        if (isRightBehind(figure, "fraction")) // "la moitié des | 400 postes"
            addSignal(figure, "@base-of-share");
        if (isCarried(m_document, figure))
            addSignal(figure, "@carried");
        if (isLevel(figure))
            addSignal(figure, "@former");
        // What is opened was built in a time that is over, and is the news for all that.
        const bool opened = isOfOpened(m_document, m_hits, figures, index, m_context.date);
        if (opened)
            addSignal(figure, "@of-opened");
        const auto addSigns = [&](const std::vector<Sign>& signs) {
            for (const Sign& sign : signs)
                if (!opened || !sign.ofPast)
                    addSignal(figure, sign.name);
        };
        addSigns(tellingSigns(m_document, m_hits, figures, index));
        addSigns(schemeSigns(m_document, m_hits, figures, index));
        if (!opened)
            addSigns(pastSigns(m_document, m_hits, figures, index, m_context.date));
        addSigns(frontSigns(m_document, m_hits, figures, index));
        addSigns(goalSigns(m_document, m_hits, figures, index));
        addSigns(tenseSigns(m_document, m_hits, figure));
        addSigns(habitSigns(m_document, m_hits, figures, index));
        if (before != nullptr && isAgainst(m_document, figure, *before))
            addSignal(figure, "@against");
        if (figure.leanRule == ruleid::kLeanDone)
            addSignal(figure, "@compared");
        if (before != nullptr && before->role == Role::Background && !isMostlyContext(*before->kind))
            addNeighbour(figure, *before);
        if (before != nullptr && before->role == Role::Background && goesOnList(figure, *before))
            addSignal(figure, "@lists-context");
        if (before != nullptr && before->role == Role::Headline && before->sentence == figure.sentence)
            addSignal(figure, "@beside-headline");
        float balance = 0;
        for (const Evidence& piece : figure.roleEvidence)
            balance += piece.cue->label == kHeadline ? -piece.weight() : piece.weight();
        figure.role = balance > 0 ? Role::Background : Role::Headline;
        figure.roleMargin = std::abs(balance);
        figure.addRule(figure.role == Role::Background ? "role.background" : "role.headline");
    }

private:
    void addSignal(Figure& figure, std::string_view name, float value = 1) const
    {
        for (const Cue& cue : m_cues.signal(name))
            if (cue.label == kBackground || cue.label == kHeadline)
                figure.roleEvidence.push_back({&cue, value});
    }

    void addPlace(Figure& figure, std::uint32_t news) const
    {
        const bool first = figure.paragraph == news;
        if (first && (figure.sentence == 0 || m_document.sentences[figure.sentence - 1].paragraph != news))
            addSignal(figure, "@first-sentence");
        if (first)
            addSignal(figure, "@first-paragraph");
        else if (figure.paragraph == news + 1)
            addSignal(figure, "@second-paragraph");
        else if (figure.paragraph + 1 == m_document.paragraphs)
            addSignal(figure, "@last-paragraph");
    }

    /// "un plan de | 2 milliards sur 2021-2026", told in 2024: under way already.
    bool isRunning(const Figure& figure) const
    {
        return isSpanOfYears(figure.horizon) && firstYearOf(figure.horizon) < m_context.date.year;
    }

    /// "après 1 000 embauches en 2024 et | 900 en 2023": the same once more, of another year or place.
    bool goesOnList(const Figure& figure, const Figure& before) const
    {
        constexpr std::uint32_t kBetween = 4; ///< "en 2024 et"
        return figure.leanRule == ruleid::kLeanParallel && figure.antecedent >= 0
            && figure.firstToken <= before.lastToken + kBetween && m_document.word(figure.firstToken - 1) == "et"
            && !before.money();
    }

    static bool isMostlyContext(MetricKind kind)
    {
        return kind == MetricKind::Workforce || kind == MetricKind::Companies || kind == MetricKind::Revenue;
    }

    /// Context comes in sentences and paragraphs of its own.
    void addNeighbour(Figure& figure, const Figure& before) const
    {
        if (before.sentence == figure.sentence && isToldAside(m_document, before, figure))
            return;
        if (before.sentence == figure.sentence)
            addSignal(figure, before.kind == figure.kind ? "@same-kind-in-sentence" : "@other-kind-in-sentence");
        else if (before.paragraph == figure.paragraph)
            addSignal(figure, "@context-in-paragraph");
    }

    static RoleReach::Alike alikeOf(const Figures& figures, std::size_t index)
    {
        const auto alike = [&](std::size_t other) {
            return other < figures.size() && figures[other].kind == figures[index].kind ? &figures[other] : nullptr;
        };
        return {index > 0 ? alike(index - 1) : nullptr, alike(index + 1)};
    }

    /// Of the words for headline only the strongest counts: an announcement is full of them.
    void addWords(Figure& figure, const RoleReach::Alike& alike) const
    {
        const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
        const std::uint32_t begin = m_document.sentences[firstSentence].first;
        const std::uint32_t end = m_document.sentences[figure.sentence].last;
        Evidence strongest;
        for (const CueHit& hit : cuesIn(m_hits, begin, end)) {
            const bool isBackground = hit.cue->label == kBackground || hit.cue->label == kSetting;
            if ((!isBackground && hit.cue->label != kHeadline) || isOtherSense(hit))
                continue;
            const Evidence piece{hit.cue, m_reach.valueOf(hit, figure, alike)};
            if (piece.weight() >= kToldFrom)
                figure.addCue(hit.cue->pattern);
            if (isBackground && piece.value > 0)
                figure.roleEvidence.push_back(piece);
            else if (!isBackground && piece.value > 0
                     && (strongest.cue == nullptr || piece.weight() > strongest.weight()))
                strongest = piece;
        }
        if (strongest.cue != nullptr)
            figure.roleEvidence.push_back(strongest);
    }

    /// "d'| après les études" is not "après les", "alors | qu'il avait" no report.
    bool isOtherSense(const CueHit& hit) const
    {
        const std::string_view first = m_document.word(hit.first);
        if (first == "qu'" && !opensReport(m_document, hit.first))
            return true;
        const std::uint32_t start = m_document.sentences[m_document.tokens[hit.first].sentence].first;
        if (first.starts_with("avai"))
            return isReported(m_document, start, hit.first) && !isRecalled(start, hit.first);
        if (first == "il" && hit.last - hit.first == 3
            && hit.cue->words.size() == 3) // "Il y a | dépensé 12 millions"
            return hit.last < m_document.tokens.size() && isParticipleAt(m_document, hit.last);
        if (isPeriodToCome(hit))
            return true;
        if (first == "depuis" && hit.cue->words.size() == 1) // "Depuis | Washington, la banque …"
            return hit.last < m_document.tokens.size() && m_document.tokens[hit.last].capitalised;
        return hit.first > 0 && first == "apres" && m_document.word(hit.first - 1) == "d'";
    }

    /// "au premier semestre | 2026", in a text of 2025.
    bool isPeriodToCome(const CueHit& hit) const
    {
        const auto year = std::ranges::lower_bound(m_quantities, hit.last, {}, &Quantity::firstToken);
        return hit.cue->pattern.starts_with("au premier ") && year != m_quantities.end()
            && year->firstToken == hit.last && year->type == QuantityType::Year && m_context.date.year != 0
            && lastYearOf(year->horizon) > m_context.date.year;
    }

    /// "Rappelons qu'il | avait investi 600 millions".
    bool isRecalled(std::uint32_t start, std::uint32_t verb) const
    {
        constexpr std::uint32_t kReach = 12;
        for (std::uint32_t i = verb; i > start && verb - i < kReach; --i)
            if (m_document.word(i - 1).starts_with("rappel"))
                return true;
        return false;
    }

    /// Does a cue with the label end right before the figure, in its sentence?
    bool isRightBehind(const Figure& figure, CueLabel label) const
    {
        for (auto hit
             = std::ranges::lower_bound(m_hits, m_document.sentences[figure.sentence].first, {}, &CueHit::first);
             hit != m_hits.end() && hit->last <= figure.firstToken; ++hit)
            if (hit->last == figure.firstToken && hit->cue->label == label)
                return true;
        return false;
    }

    /// "En 2019, …", "Sur l'exercice 2024, …".
    bool isFrame(const Sentence& sentence, const Quantity& year) const
    {
        constexpr std::uint32_t kLongest = 4;
        constexpr std::array<std::string_view, 4> kPrepositions{"en", "sur", "pendant", "durant"};
        if (year.firstToken <= sentence.first + 1)
            return true;
        return year.firstToken <= sentence.first + kLongest && year.lastToken < sentence.last
            && m_document.word(year.lastToken) == "," && isAmong(kPrepositions, m_document.word(sentence.first));
    }

    void addYears(Figure& figure, const RoleReach::Alike& alike, const Figure* next) const
    {
        if (m_context.date.year == 0)
            return;
        const Sentence& sentence = m_document.sentences[figure.sentence];
        auto year = std::ranges::lower_bound(m_quantities, sentence.first, {}, &Quantity::firstToken);
        for (; year != m_quantities.end() && year->firstToken < sentence.last; ++year) {
            const int last = year->type == QuantityType::Year ? lastYearOf(year->horizon) : 0;
            if (last == 0)
                continue;
            const float near = isFrame(sentence, *year)
                ? 1 // "En 2019, …": the year is the whole sentence's
                : FigureRuler::decay(
                    m_ruler.distance(figure.firstToken, figure.lastToken, year->firstToken, year->lastToken));
            // "L'usine, à l'arrêt depuis 2017, a nécessité | 250 millions", "Après sa levée de 2022, elle recrute |
            // 80 personnes": told of something else.
            const bool apart = standsApart(m_document, year->firstToken, year->lastToken, figure)
                || isOfNext(m_document, year->firstToken, figure, alike.behind)
                || isOfRelative(m_document, year->firstToken, figure, next);
            const float share = apart ? kApart : 1;
            if (year->firstToken > sentence.first && m_document.word(year->firstToken - 1) == "depuis")
                addSignal(figure, "@since-year", near * share);
            if (last < m_context.date.year)
                addSignal(figure, "@past-year", near * share);
            else if (last > m_context.date.year)
                addSignal(figure, "@future-year", near);
        }
    }

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    const Context& m_context;
    const FigureRuler& m_ruler;
    RoleReach m_reach;
    const CueTable& m_cues;
    const std::vector<CueHit>& m_hits;
};

} // namespace

void readRoles(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
               const Context& context, const FigureRuler& ruler, const TextCues& cues)
{
    const RoleReader reader(document, quantities, context, ruler, cues);
    for (std::size_t i = 0; i < figures.size(); ++i)
        reader.read(figures, i);
}

} // namespace vigie::extraction
