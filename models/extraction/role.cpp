// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/role.h"

#include "models/extraction/figurephrase.h"
#include "models/extraction/rolesigns.h"
#include "models/extraction/wordlist.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace vigie::extraction {

namespace {

constexpr std::string_view kBackground = "background";
constexpr std::string_view kHeadline = "headline";
constexpr std::string_view kSetting = "setting"; ///< label of "s'inscrit dans": what comes behind it is context
constexpr float kFarthest = 45;
constexpr float kOtherSentence = 0.35F; ///< share of a cue's weight that crosses the end of a sentence
constexpr float kAdjacentReach = 3;
constexpr float kStretch = 2; ///< words for a role reach farther than words for a kind
constexpr float kFronted = 0.85F; ///< share of its weight that a cue before the sentence's first comma keeps
constexpr float kToldOfIt = 1.8F; ///< what a relative clause tells of the setting is of the setting
constexpr float kToldFrom = 1; ///< a cue of this weight is worth showing

/// The last year of "2027", "2027-03" or "2023-2026"; 0 where there is none.
int lastYear(std::string_view horizon)
{
    constexpr std::size_t kDigits = 4;
    if (horizon.size() < kDigits)
        return 0;
    const bool isSpan = horizon.size() == 2 * kDigits + 1;
    const std::string_view digits = isSpan ? horizon.substr(kDigits + 1) : horizon.substr(0, kDigits);
    int year = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), year);
    return year;
}

class RoleReader
{
public:
    RoleReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context,
               const FigureRuler& ruler, const TextCues& cues)
        : m_document(document)
        , m_quantities(quantities)
        , m_context(context)
        , m_ruler(ruler)
        , m_cues(cues.table)
        , m_hits(cues.hits)
    {
    }

    void read(Figures& figures, std::size_t index) const
    {
        Figure& figure = figures[index];
        const Figure* before = index > 0 ? &figures[index - 1] : nullptr;
        addSignal(figure, std::string("@").append(code(*figure.kind)));
        addPlace(figure);
        addWords(figure);
        addYears(figure);
        if (isDefinite(figure))
            addSignal(figure, "@definite");
        if (isCounted(figure))
            addSignal(figure, "@counted");
        if (isCarried(m_document, figure))
            addSignal(figure, "@carried");
        if (isLevel(figure))
            addSignal(figure, "@former");
        for (const std::string_view sign : tellingSigns(m_document, m_hits, figures, index))
            addSignal(figure, sign);
        for (const std::string_view sign : habitSigns(m_document, m_hits, figures, index))
            addSignal(figure, sign);
        if (before != nullptr && isAgainst(m_document, figure, *before))
            addSignal(figure, "@against");
        if (figure.rule.find("attach.done") != std::string::npos)
            addSignal(figure, "@compared");
        if (before != nullptr && before->role == Role::Background && !isMostlyContext(*before->kind))
            addNeighbour(figure, *before);
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

    void addPlace(Figure& figure) const
    {
        if (figure.sentence == 0)
            addSignal(figure, "@first-sentence");
        if (figure.paragraph == 0)
            addSignal(figure, "@first-paragraph");
        else if (figure.paragraph == 1)
            addSignal(figure, "@second-paragraph");
        else if (figure.paragraph + 1 == m_document.paragraphs)
            addSignal(figure, "@last-paragraph");
    }

    /// "les 20 Md€ de la précédente édition": what has an article is known already.
    bool isDefinite(const Figure& figure) const
    {
        constexpr std::array<std::string_view, 3> kArticles{"les", "aux", "des"};
        return figure.firstToken > m_document.sentences[figure.sentence].first
            && isAmong(kArticles, m_document.fold(m_document.tokens[figure.firstToken - 1]));
    }

    static bool isMostlyContext(MetricKind kind)
    {
        return kind == MetricKind::Workforce || kind == MetricKind::Companies || kind == MetricKind::Exports
            || kind == MetricKind::Revenue;
    }

    /// Context comes in sentences and paragraphs of its own.
    void addNeighbour(Figure& figure, const Figure& before) const
    {
        if (before.sentence == figure.sentence)
            addSignal(figure, before.kind == figure.kind ? "@same-kind-in-sentence" : "@other-kind-in-sentence");
        else if (before.paragraph == figure.paragraph)
            addSignal(figure, "@context-in-paragraph");
    }

    /// Of the words for headline only the strongest counts: an announcement is full of them.
    void addWords(Figure& figure) const
    {
        const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
        const auto begin
            = std::ranges::lower_bound(m_hits, m_document.sentences[firstSentence].first, {}, &CueHit::first);
        const std::uint32_t end = m_document.sentences[figure.sentence].last;
        Evidence strongest;
        for (auto hit = begin; hit != m_hits.end() && hit->first < end; ++hit) {
            const bool isBackground = hit->cue->label == kBackground || hit->cue->label == kSetting;
            if ((!isBackground && hit->cue->label != kHeadline) || isAccording(*hit))
                continue;
            const Evidence piece{hit->cue, valueOf(*hit, figure)};
            if (piece.weight() >= kToldFrom)
                figure.addCue(hit->cue->pattern);
            if (isBackground && piece.value > 0)
                figure.roleEvidence.push_back(piece);
            else if (!isBackground && piece.value > 0
                     && (strongest.cue == nullptr || piece.weight() > strongest.weight()))
                strongest = piece;
        }
        if (strongest.cue != nullptr)
            figure.roleEvidence.push_back(strongest);
    }

    /// "d'| après les études" is not "après les".
    bool isAccording(const CueHit& hit) const
    {
        return hit.first > 0 && m_document.fold(m_document.tokens[hit.first]) == "apres"
            && m_document.fold(m_document.tokens[hit.first - 1]) == "d'";
    }

    float valueOf(const CueHit& hit, const Figure& figure) const
    {
        const bool before = hit.last <= figure.firstToken;
        const bool after = hit.first >= figure.lastToken;
        if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && !after))
            return 0;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
        if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
            return 0;
        const bool sameSentence = m_document.tokens[hit.first].sentence == figure.sentence;
        const bool sameClause = sameSentence && !(before && isCutOff(hit.last, figure));
        const float value = FigureRuler::decay(distance / kStretch) * (sameClause ? 1 : kOtherSentence);
        if (hit.cue->label == kSetting && sameSentence && reaches(hit, figure))
            return kToldOfIt;
        return sameClause && opensSentence(hit) ? std::max(value, kFronted) : value;
    }

    /// "Elle emploie aujourd'hui 120 personnes ; elle en recrutera | 80": what stands before the semicolon is another
    /// statement, where the one behind it is of the future.
    bool isCutOff(std::uint32_t from, const Figure& figure) const
    {
        bool cut = false;
        bool future = false;
        for (std::uint32_t i = from; i < figure.firstToken; ++i) {
            const std::string_view word = m_document.fold(m_document.tokens[i]);
            cut = cut || word == ";";
            future = future || (cut && isFuture(word));
        }
        return cut && future;
    }

    /// "Au cours des dernières années, l'office a …": what opens a sentence frames all of it.
    bool opensSentence(const CueHit& hit) const
    {
        constexpr std::uint32_t kOpening = 4; ///< "Au cours des cinq | dernières années"
        constexpr std::uint32_t kToComma = 3;
        const std::uint32_t start = m_document.sentences[m_document.tokens[hit.first].sentence].first;
        if (hit.cue->label == kHeadline || hit.first > start + kOpening)
            return false;
        if (hit.cue->side == CueSide::Left && !hit.cue->adjacent && hit.cue->words.size() > 1
            && hit.first <= start + 1)
            return true; // "Le plan directeur des ports prévoit …": what the sentence is about
        for (std::uint32_t i = hit.last; i < std::min<std::size_t>(hit.last + kToComma, m_document.tokens.size());
             ++i)
            if (m_document.fold(m_document.tokens[i]) == ",")
                return true;
        return false;
    }

    /// "Le site s'inscrit dans un plan, qui vise | 10.000 emplois", but not "Le site, qui s'inscrit dans un plan,
    /// crée | 200 emplois".
    bool reaches(const CueHit& hit, const Figure& figure) const
    {
        const auto word = [this](std::uint32_t token) { return m_document.fold(m_document.tokens[token]); };
        bool open = false;
        for (std::uint32_t i = hit.last; i < figure.firstToken; ++i) {
            if (word(i) == ";")
                return false;
            if (word(i) != ",")
                continue;
            const Token& next = m_document.tokens[i + 1];
            open = next.isIn(WordSet::OpensClause) || (open && next.isIn(WordSet::Prolongs));
            if (!open)
                return false;
        }
        return open;
    }

    /// "la zone compte | 210 entreprises".
    bool isCounted(const Figure& figure) const
    {
        for (auto hit
             = std::ranges::lower_bound(m_hits, m_document.sentences[figure.sentence].first, {}, &CueHit::first);
             hit != m_hits.end() && hit->last <= figure.firstToken; ++hit)
            if (hit->last == figure.firstToken && hit->cue->label == "counts")
                return true;
        return false;
    }

    void addYears(Figure& figure) const
    {
        if (m_context.date.year == 0)
            return;
        const Sentence& sentence = m_document.sentences[figure.sentence];
        auto year = std::ranges::lower_bound(m_quantities, sentence.first, {}, &Quantity::firstToken);
        for (; year != m_quantities.end() && year->firstToken < sentence.last; ++year) {
            const int last = year->type == QuantityType::Year ? lastYear(year->horizon) : 0;
            if (last == 0)
                continue;
            const float near = year->firstToken <= sentence.first + 1
                ? 1 // "En 2019, …": the year is the whole sentence's
                : FigureRuler::decay(
                    m_ruler.distance(figure.firstToken, figure.lastToken, year->firstToken, year->lastToken));
            if (year->firstToken > sentence.first
                && m_document.fold(m_document.tokens[year->firstToken - 1]) == "depuis")
                addSignal(figure, "@since-year", near);
            if (last < m_context.date.year)
                addSignal(figure, "@past-year", near);
            else if (last > m_context.date.year)
                addSignal(figure, "@future-year", near);
        }
    }

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    const Context& m_context;
    const FigureRuler& m_ruler;
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
