// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kind.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::extraction {

namespace {

constexpr std::size_t kNone = kMetricKinds.size(); ///< the slot of "no metric"
constexpr float kImpossible = -100;
constexpr float kAdjacentReach = 3;
constexpr float kOtherSentence = 0.5F; ///< share of a cue's weight that crosses the end of a sentence, beside the distance
constexpr float kFarthest = 60; ///< beyond this distance a cue says nothing
constexpr float kElided = 2.5F; ///< an elided noun means what its antecedent means
constexpr float kDocumentShare = 0.12F; ///< how much each word of cuts anywhere in the text speaks for cuts
constexpr float kDocumentLimit = 1.6F;
constexpr std::size_t kKeptCues = 3;

using Scores = std::array<float, kMetricKinds.size() + 1>;

std::size_t slotOf(std::string_view label)
{
    const auto kind = metricKindFromCode(label);
    return kind ? static_cast<std::size_t>(*kind) : kNone;
}

std::size_t slotOf(MetricKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// The kinds that the unit allows.
bool allowed(const Figure& figure, MetricKind kind)
{
    if (figure.money())
        return isMoney(kind);
    switch (figure.noun) {
    case CountNoun::Company: return kind == MetricKind::Companies;
    case CountNoun::Job:
    case CountNoun::Person:
    case CountNoun::Trainee:
    case CountNoun::None: return !isMoney(kind) && kind != MetricKind::Companies;
    }
    return false;
}

std::string_view className(const Figure& figure)
{
    if (figure.money())
        return "@money";
    switch (figure.noun) {
    case CountNoun::Job: return "@job";
    case CountNoun::Company: return "@company";
    case CountNoun::Trainee: return "@trainee";
    case CountNoun::Person:
    case CountNoun::None: return "@person";
    }
    return "@person";
}

void addPriors(Scores& scores, const Figure& figure, const KindPriors& priors)
{
    for (const auto& prior : priors.of(std::string(className(figure))))
        scores[slotOf(prior.kind)] += prior.weight;
    if (!figure.nounLemma.empty())
        for (const auto& prior : priors.of(figure.nounLemma))
            scores[slotOf(prior.kind)] += prior.weight;
}

/// One cue's say about one figure.
struct Vote
{
    const CueHit* hit = nullptr;
    std::size_t slot = kNone;
    float weight = 0;
};

/// The kinds of one text's figures.
class KindReader
{
public:
    KindReader(const Document& document, const FigureRuler& ruler, const FigureLexicon& lexicon)
        : m_document(document)
        , m_ruler(ruler)
        , m_lexicon(lexicon)
        , m_hits(lexicon.kinds.find(document))
    {
        // A text about a closure speaks of lost jobs even where the sentence does not say so.
        float balance = 0;
        for (const CueHit& hit : m_hits) {
            if (hit.cue->label == code(MetricKind::JobsCut))
                balance += hit.cue->weight;
            else if (hit.cue->label == code(MetricKind::JobsCreated))
                balance -= hit.cue->weight / 2;
        }
        m_cutPolarity = std::clamp(balance * kDocumentShare, -kDocumentLimit, kDocumentLimit);
    }

    void read(Figure& figure, const Figures& figures) const
    {
        Scores scores {};
        addPriors(scores, figure, m_lexicon.kindPriors);
        std::vector<Vote> votes = votesFor(figure);
        for (const Vote& vote : votes)
            scores[vote.slot] += vote.weight;
        if (!figure.money() && figure.noun != CountNoun::Company)
            scores[slotOf(MetricKind::JobsCut)] += m_cutPolarity;
        if (figure.antecedent >= 0) {
            const auto& other = figures[static_cast<std::size_t>(figure.antecedent)];
            if (other.kind)
                scores[slotOf(*other.kind)] += kElided;
        }
        if (figure.ofWhole)
            scores[slotOf(MetricKind::Workforce)] -= kImpossible / 10;
        if (figure.perUnit)
            scores[kNone] += 1.5F;
        decide(figure, scores, votes);
    }

private:
    std::vector<Vote> votesFor(const Figure& figure) const
    {
        std::vector<Vote> votes;
        const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
        const auto begin = std::ranges::lower_bound(m_hits, m_document.sentences[firstSentence].first, {}, &CueHit::first);
        const std::uint32_t end = m_document.sentences[figure.sentence].last;
        for (auto hit = begin; hit != m_hits.end() && hit->first < end; ++hit) {
            const float weight = weightOf(*hit, figure);
            if (weight != 0)
                votes.push_back({&*hit, slotOf(hit->cue->label), weight});
        }
        return votes;
    }

    float weightOf(const CueHit& hit, const Figure& figure) const
    {
        if (hit.first < figure.lastToken && hit.last > figure.firstToken)
            return 0; // the noun itself speaks through its priors
        const bool before = hit.last <= figure.firstToken;
        const bool after = hit.first >= figure.lastToken;
        if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && !after))
            return 0;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
        if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
            return 0;
        float weight = hit.cue->weight * FigureRuler::decay(distance);
        if (m_document.tokens[hit.first].sentence != figure.sentence)
            weight *= kOtherSentence;
        return weight;
    }

    void decide(Figure& figure, const Scores& scores, std::vector<Vote>& votes) const
    {
        std::size_t best = kNone;
        float bestScore = scores[kNone];
        float second = kImpossible;
        for (const MetricKind kind : kMetricKinds) {
            if (!allowed(figure, kind))
                continue;
            const float score = scores[slotOf(kind)];
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = slotOf(kind);
            } else {
                second = std::max(second, score);
            }
        }
        figure.kindMargin = bestScore - second;
        if (best == kNone) {
            figure.kind.reset();
            return;
        }
        figure.kind = kMetricKinds[best];
        std::ranges::stable_sort(votes, std::ranges::greater(), &Vote::weight);
        std::size_t kept = 0;
        for (const Vote& vote : votes) {
            if (vote.slot != best || kept == kKeptCues)
                continue;
            ++kept;
            figure.addCue(m_document.text(ByteSpan {m_document.tokens[vote.hit->first].span.begin,
                                                    m_document.tokens[vote.hit->last - 1].span.end}));
        }
        figure.addRule(kept == 0 ? "kind.prior" : "kind.cues");
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    const FigureLexicon& m_lexicon;
    std::vector<CueHit> m_hits;
    float m_cutPolarity = 0;
};

} // namespace

void findKinds(Figures& figures, const Document& document, const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    const KindReader reader(document, ruler, lexicon);
    for (Figure& figure : figures)
        reader.read(figure, figures);
}

} // namespace vigie::extraction
