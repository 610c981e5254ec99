// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kind.h"

#include "models/extraction/figurephrase.h"
#include "models/extraction/kindadjunct.h"
#include "models/extraction/kindgiver.h"
#include "models/extraction/kindgovernor.h"
#include "models/extraction/kindreason.h"
#include "models/extraction/kindreceiver.h"
#include "models/extraction/kindsupplier.h"
#include "models/extraction/kindunit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace vigie::extraction {

namespace {

constexpr std::size_t kNone = kMetricKinds.size(); ///< the slot of "no metric"
constexpr std::string_view kNoAmount = "no_amount"; ///< label of what makes money no metric: prices, debts, profits
constexpr float kImpossible = -100;
constexpr float kCertain = 16; ///< "sur les 400 qu'elle compte": nothing but workforce
constexpr float kAdjacentReach = 3;
constexpr float kOtherSentence
    = 0.5F; ///< share of a cue's weight that crosses the end of a sentence, beside the distance
constexpr float kRightShare = 0.6F; ///< French names the thing before its amount
constexpr float kCountRightShare
    = 0.9F; ///< "400 emplois disparaîtront": people are the subject of what happens to them
constexpr float kFarthest = 60; ///< beyond this distance a cue says nothing
constexpr float kDocumentShare = 0.12F; ///< how much each word of cuts anywhere in the text speaks for cuts
constexpr float kDocumentLimit = 1.6F;
constexpr float kCutText = 1.2F; ///< a polarity at which a text is about cuts
constexpr float kCutSaid = 2.5F; ///< "chez les sous-traitants, 1.100 emplois sont menacés"
constexpr float kLedeTopic = 2; ///< the first sentences set the topic
constexpr std::uint32_t kLedeSentences = 3;
constexpr float kPreviousStretch = 3; ///< a list's kind carries farther than a word
constexpr std::int64_t kPrice = 5000; ///< amounts below it are prices and wages
constexpr std::int64_t kMany = 20; ///< fewer firms than this are rather told of than counted
constexpr std::int64_t kFew = 10; ///< "deux sociétés", "trois candidats": people and firms of whom something is told
constexpr float kOwnVerb = 0.3F; ///< share of its antecedent's kind for a figure with a verb of its own
constexpr float kGoverns = 1.6F; ///< what the subject of "est estimé à" says against all other words
constexpr float kGovernsLeast = 4; ///< … however little its word weighs by itself
constexpr float kDescribes = 0.4F; ///< what the words of that subject's complements say of theirs
constexpr float kSilence = 0.7F; ///< a sentence whose own words weigh less says nothing of what it counts

using Scores = std::array<float, kMetricKinds.size() + 1>;

std::size_t slotOf(MetricKind kind)
{
    return static_cast<std::size_t>(kind);
}

std::size_t slotOf(const Cue& cue)
{
    return cue.kind ? slotOf(*cue.kind) : kNone;
}

/// The kinds of one text's figures.
class KindReader
{
public:
    KindReader(const Document& document, const Names& names, const SubjectDiscourse& discourse,
               const FigureRuler& ruler, const CueTable& cues)
        : m_document(document)
        , m_ruler(ruler)
        , m_cues(cues)
        , m_hits(cues.find(document))
        , m_governors(document, m_hits)
        , m_receivers(document, m_hits)
        , m_givers(document, names, discourse, m_hits)
        , m_suppliers(document, m_hits)
        , m_adjuncts(document, m_hits)
    {
        dropDenied(document, m_hits);
        float balance = 0;
        float talk = 1;
        for (const CueHit& hit : m_hits) {
            const auto kind = hit.cue->kind;
            if (kind && isMoney(*kind) && !hit.cue->adjacent) {
                const float weight
                    = hit.cue->weight * (document.tokens[hit.first].sentence < kLedeSentences ? kLedeTopic : 1);
                m_topic[slotOf(*kind)] += weight;
                talk += weight;
            }
            if (kind == MetricKind::JobsCut)
                balance += hit.cue->weight;
            else if (kind == MetricKind::JobsCreated)
                balance -= hit.cue->weight / 2;
        }
        for (float& share : m_topic)
            share /= talk;
        m_cutPolarity = std::clamp(balance * kDocumentShare, -kDocumentLimit, kDocumentLimit);
    }

    /// Reads one figure; `antecedent` (the figure it leans on), `previous` (in the text) and `previousMoney` may be
    /// null.
    void read(Figure& figure, const Figure* antecedent, const Figure* previous, const Figure* previousMoney,
              const Figure* previousCount) const
    {
        addEvidence(figure, antecedent, previous, previousMoney, previousCount);
        Scores scores{};
        for (const Evidence& piece : figure.kindEvidence)
            scores[slotOf(*piece.cue)] += piece.weight();
        if (figure.ofWhole)
            scores[slotOf(MetricKind::Workforce)] += kCertain;
        decide(figure, scores);
        settleIndirect(figure, antecedent, previous, scores);
    }

private:
    /// All that speaks for and against the kinds.
    void addEvidence(Figure& figure, const Figure* antecedent, const Figure* previous, const Figure* previousMoney,
                     const Figure* previousCount) const
    {
        auto& evidence = figure.kindEvidence;
        addSignal(evidence, unitSignal(figure));
        if (!figure.nounLemma.empty())
            addSignal(evidence, std::string("@").append(figure.nounLemma));
        const float spoken = addWords(evidence, figure, previous);
        if (figure.value >= Decimal::fromWhole(kMany))
            addSignal(evidence, "@many");
        else if (!figure.money() && figure.noun != CountNoun::Job && figure.value < Decimal::fromWhole(kFew))
            addSignal(evidence, "@few");
        if (figure.money()) {
            addTopic(evidence, figure, previousMoney);
            if (isForAThing(m_document, figure))
                addSignal(evidence, "@for-a-thing");
            else if (const std::uint32_t thing = thingBefore(m_document, figure);
                     thing != figure.firstToken && !saysAmount(thing, figure.firstToken))
                addSignal(evidence, "@a-thing");
            if (const std::string_view giver = m_givers.find(figure); !giver.empty())
                addSignal(evidence, giver);
            if (m_givers.isPublicGift(figure))
                addSignal(evidence, "@public-gift");
            if (m_suppliers.isPaid(figure, previous))
                addSignal(evidence, "@supplier");
            if (m_receivers.isSite(figure, previous))
                addSignal(evidence, "@site");
            if (m_receivers.isEndowed(figure))
                addSignal(evidence, "@endowed-site");
            if (m_receivers.isOfSite(figure))
                addSignal(evidence, "@of-site");
            if (spoken < kSilence && previousMoney != nullptr && previousMoney->paragraph == figure.paragraph)
                addSignal(evidence, "@silent", 1, code(*previousMoney->kind));
        } else if (figure.noun != CountNoun::Company) {
            addSignal(evidence, "@cut-talk", m_cutPolarity);
            if (previousMoney != nullptr && previousMoney->kind == MetricKind::Investment
                && previousMoney->sentence == figure.sentence)
                addSignal(evidence, "@beside-investment", closeness(figure, *previousMoney));
        }
        if (previous != nullptr && previous->kind && !previous->money() && !figure.money()
            && previous->sentence == figure.sentence && figure.noun != CountNoun::Company)
            addSignal(evidence, "@previous", closeness(figure, *previous), code(*previous->kind));
        else if (previousCount != nullptr && !figure.money() && figure.noun != CountNoun::Company && spoken < kSilence
                 && previousCount->paragraph == figure.paragraph)
            addSignal(evidence, "@silent", 1, code(*previousCount->kind));
        if (previous != nullptr && previous->kind == MetricKind::Companies && previous->sentence == figure.sentence
            && !figure.money() && figure.firstToken <= previous->lastToken + 2)
            addSignal(evidence, "@beside-companies");
        if (antecedent != nullptr && antecedent->kind)
            addSignal(evidence, "@elided", hasOwnVerb(figure) ? kOwnVerb : 1, code(*antecedent->kind));
        if (figure.money() && figure.value < Decimal::fromWhole(kPrice))
            addSignal(evidence, "@price");
        if (figure.perUnit)
            addSignal(evidence, "@per-unit");
        const bool ofPeople = figure.noun == CountNoun::Person || figure.noun == CountNoun::Job;
        if (ofPeople && isKnownCount(m_document, figure))
            addSignal(evidence, "@known");
        if (figure.noun == CountNoun::Person) {
            if (isCarriedTo(m_document, figure))
                addSignal(evidence, "@carried");
            if (antecedent == nullptr && isSetOff(m_document, figure))
                addSignal(evidence, "@set-off");
            if (isDatedStaff(m_document, figure))
                addSignal(evidence, "@dated-staff");
            if (!isLevel(figure)) // "portera l'effectif de | 350 à 850 employés": one of them is there already
                addSignal(evidence, "@future", futureNear(figure));
        }
    }

    /// Indirect jobs are what the jobs beside them are.
    void settleIndirect(Figure& figure, const Figure* antecedent, const Figure* previous, const Scores& scores) const
    {
        // "9.000 emplois supprimés, et 4.000 indirects": indirect cuts are cuts.
        const Figure* beside = antecedent != nullptr ? antecedent : previous;
        const bool besideCuts
            = beside != nullptr && beside->kind == MetricKind::JobsCut && beside->sentence + 1 >= figure.sentence;
        const bool saysCut = scores[slotOf(MetricKind::JobsCut)] > kCutSaid;
        if (figure.kind == MetricKind::JobsIndirect && (besideCuts || saysCut || m_cutPolarity >= kCutText))
            figure.kind = MetricKind::JobsCut;
        // "600 ingénieurs y travaillent, et 1.700 chez les fournisseurs": those are there as well.
        if (figure.kind == MetricKind::JobsIndirect && antecedent != nullptr
            && antecedent->kind == MetricKind::Workforce)
            figure.kind = MetricKind::Workforce;
    }

    /// A signal's records, or only the one of a label.
    void addSignal(std::vector<Evidence>& evidence, std::string_view name, float value = 1,
                   std::string_view label = {}) const
    {
        for (const Cue& cue : m_cues.signal(name))
            if (label.empty() || cue.label == label)
                evidence.push_back({&cue, value});
    }

    /// What the text talks about, and what the amount before was.
    void addTopic(std::vector<Evidence>& evidence, const Figure& figure, const Figure* previous) const
    {
        for (const MetricKind kind : kMetricKinds)
            if (isMoney(kind))
                addSignal(evidence, "@topic", m_topic[slotOf(kind)], code(kind));
        if (previous == nullptr)
            return;
        addSignal(evidence, "@previous", closeness(figure, *previous), code(*previous->kind));
    }

    float closeness(const Figure& figure, const Figure& other) const
    {
        return FigureRuler::decay(
            m_ruler.distance(figure.firstToken, figure.lastToken, other.firstToken, other.lastToken)
            / kPreviousStretch);
    }

    /// Returns how much the words of the figure's own sentence weigh.
    float addWords(std::vector<Evidence>& evidence, const Figure& figure, const Figure* previous) const
    {
        const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
        const auto begin
            = std::ranges::lower_bound(m_hits, m_document.sentences[firstSentence].first, {}, &CueHit::first);
        const std::uint32_t end = m_document.sentences[figure.sentence].last;
        const std::uint32_t governor = m_governors.find(figure, previous, m_hits);
        const float share = governorShare(governor, figure);
        const bool told = figure.money() && (governor != GovernorFinder::kNowhere || isCost(figure));
        float spoken = 0;
        for (auto hit = begin; hit != m_hits.end() && hit->first < end; ++hit) {
            if ((hit->cue->label == kNoAmount && !figure.money()) || isIntent(m_document, *hit))
                continue;
            const bool governs = hit->first == governor && !hit->cue->adjacent && hit->cue->side != CueSide::Right;
            // "le budget de ces *contrats* s'élève à": what only describes the subject
            const bool describes = governor != GovernorFinder::kNowhere && hit->first > governor
                && hit->last <= figure.firstToken && hit->cue->kind != MetricKind::Exports;
            // "Le chantier se chiffre à 17 M€, *financés* par l'État": who pays is another matter
            const bool follows = told && hit->first >= figure.lastToken && hit->cue->kind == MetricKind::Funding
                && (!hit->cue->adjacent || m_document.tokens[figure.lastToken].head == headOf(","));
            const bool beside = describes || follows || m_adjuncts.isBeside(*hit, figure, previous);
            const float value = governs ? share : valueOf(*hit, figure) * (beside ? kDescribes : 1);
            if (value == 0)
                continue;
            evidence.push_back({hit->cue, value});
            if (m_document.tokens[hit->first].sentence == figure.sentence && mayTell(*hit, figure))
                spoken += std::abs(evidence.back().weight());
        }
        return spoken;
    }

    /// What the cues on the token `governor` count for an amount: more where all they weigh is little.
    float governorShare(std::uint32_t governor, const Figure& figure) const
    {
        float heaviest = 0;
        for (auto hit = std::ranges::lower_bound(m_hits, governor, {}, &CueHit::first);
             hit != m_hits.end() && hit->first == governor; ++hit)
            if (mayTell(*hit, figure))
                heaviest = std::max(heaviest, std::abs(hit->cue->weight));
        return heaviest > 0 && figure.money() ? std::max(kGoverns, kGovernsLeast / heaviest) : kGoverns;
    }

    /// "coûtera | 80 M€": a verb right before that tells all of an amount.
    bool isCost(const Figure& figure) const
    {
        constexpr float kSure = 3;
        constexpr std::uint32_t kReach = 8;
        const std::uint32_t from = figure.firstToken - std::min(figure.firstToken, kReach);
        for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < figure.firstToken; ++hit)
            if (hit->cue->adjacent && hit->cue->side == CueSide::Left && hit->cue->kind == MetricKind::Investment
                && hit->cue->weight >= kSure && valueOf(*hit, figure) > 0)
                return true;
        return false;
    }

    /// Do words for a loan, an order, sales … stand in [first, last)?
    bool saysAmount(std::uint32_t first, std::uint32_t last) const
    {
        auto hit = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
        for (; hit != m_hits.end() && hit->first < last; ++hit)
            if (hit->cue->label == kNoAmount
                || (hit->cue->kind && isMoney(*hit->cue->kind) && *hit->cue->kind != MetricKind::Investment))
                return true;
        return false;
    }

    static bool mayTell(const CueHit& hit, const Figure& figure)
    {
        return !hit.cue->kind || unitAllows(figure, *hit.cue->kind);
    }

    float valueOf(const CueHit& hit, const Figure& figure) const
    {
        const bool inside = hit.first < figure.lastToken && hit.last > figure.firstToken;
        if (inside) // the noun itself speaks through its signal, its adjectives ("indirects") for themselves
            return hit.cue->adjacent ? 1 : 0;
        const bool before = hit.last <= figure.firstToken;
        if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && before))
            return 0;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
        if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
            return 0;
        const bool sameSentence = m_document.tokens[hit.first].sentence == figure.sentence;
        const float side = before || hit.cue->adjacent || hit.cue->side != CueSide::Near ? 1
            : figure.money()                                                             ? kRightShare
                                                                                         : kCountRightShare;
        return FigureRuler::decay(distance) * (sameSentence ? side : kOtherSentence);
    }

    /// How near a verb in the future tense stands: people of whom it speaks are still to come.
    float futureNear(const Figure& figure) const
    {
        float nearest = 0;
        const Sentence& sentence = m_document.sentences[figure.sentence];
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            if (m_document.tokens[i].kind == TokenKind::Word && isFuture(m_document.fold(m_document.tokens[i])))
                nearest = std::max(
                    nearest, FigureRuler::decay(m_ruler.distance(figure.firstToken, figure.lastToken, i, i + 1)));
        return nearest;
    }

    void decide(Figure& figure, const Scores& scores) const
    {
        std::size_t best = kNone;
        float bestScore = scores[kNone];
        float second = kImpossible;
        for (const MetricKind kind : kMetricKinds) {
            if (!unitAllows(figure, kind))
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
        if (best == kNone)
            return;
        figure.kind = kMetricKinds[best];
        tellReason(figure);
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    const CueTable& m_cues;
    std::vector<CueHit> m_hits;
    GovernorFinder m_governors;
    ReceiverFinder m_receivers;
    GiverFinder m_givers;
    SupplierFinder m_suppliers;
    AdjunctFinder m_adjuncts;
    Scores m_topic{}; ///< share of the text's money cues, by kind
    float m_cutPolarity = 0; ///< a text about a closure speaks of lost jobs even where the sentence does not say so
};

} // namespace

void findKinds(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse,
               const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    const KindReader reader(document, names, discourse, ruler, lexicon.kinds);
    const Figure* previous = nullptr;
    const Figure* previousMoney = nullptr;
    const Figure* previousCount = nullptr;
    for (Figure& figure : figures) {
        const Figure* antecedent
            = figure.antecedent < 0 ? nullptr : &figures[static_cast<std::size_t>(figure.antecedent)];
        reader.read(figure, antecedent, previous, previousMoney, previousCount);
        previous = &figure;
        if (!figure.money() && figure.noun != CountNoun::Company && figure.kind)
            previousCount = &figure;
        if (figure.money() && figure.kind)
            previousMoney = &figure;
    }
}

} // namespace vigie::extraction
