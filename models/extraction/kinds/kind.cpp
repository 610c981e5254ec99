// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kind.h"

#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/kinds/kindgiver.h"
#include "models/extraction/kinds/kindhits.h"
#include "models/extraction/kinds/kindname.h"
#include "models/extraction/kinds/kindreason.h"
#include "models/extraction/kinds/kindreceiver.h"
#include "models/extraction/kinds/kindshare.h"
#include "models/extraction/kinds/kindsupplier.h"
#include "models/extraction/kinds/kindunit.h"
#include "models/extraction/kinds/kindwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace vigie::extraction {

namespace {

constexpr std::size_t kNone = kMetricKinds.size(); ///< the slot of "no metric"
constexpr std::string_view kNoKind = "none"; ///< its label
constexpr float kImpossible = -100;
constexpr float kDocumentShare = 0.12F; ///< how much each word of cuts anywhere in the text speaks for cuts
constexpr float kDocumentLimit = 1.6F;
constexpr float kCutText = 1.2F; ///< a polarity at which a text is about cuts
constexpr float kCutSaid = 2.5F; ///< "chez les sous-traitants, 1.100 emplois sont menacés"
constexpr float kLedeTopic = 2; ///< the first sentences set the topic
constexpr std::uint32_t kLedeSentences = 3;
constexpr float kPreviousStretch = 3; ///< a list's kind carries farther than a word
constexpr std::int64_t kMany = 20; ///< fewer firms than this are rather told of than counted
constexpr std::int64_t kFew = 10; ///< "deux sociétés", "trois candidats": people and firms of whom something is told
constexpr std::uint32_t kOfSales = 6; ///< tokens: "12 millions | de chiffre d'affaires avec | 60 salariés"
constexpr std::uint32_t kOfPair = 3; ///< tokens: "de 400 | MDH à 900 MDH"
constexpr float kBracketed = 0.5F; ///< "une usine (75 MDH)": what stands before a bracket has more ways to mean it
constexpr float kOwnVerb = 0.3F; ///< share of its antecedent's kind for a figure with a verb of its own
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

/// What was read before a figure; each may be null.
struct Earlier
{
    const Figure* figure = nullptr; ///< the one before
    const Figure* money = nullptr; ///< the amount before that is of a kind
    const Figure* amount = nullptr; ///< the amount before, of a kind or not
    const Figure* count = nullptr; ///< the people before that are of a kind
};

/// The kinds of one text's figures.
class KindReader
{
public:
    KindReader(const Document& document, const Names& names, const SubjectDiscourse& discourse,
               const FigureRuler& ruler, const CueTable& cues, const KindHits& hits, const Figures& figures)
        : m_document(document)
        , m_discourse(discourse)
        , m_ruler(ruler)
        , m_cues(cues)
        , m_receivers(document, hits.asked)
        , m_givers(document, names, discourse, hits.asked)
        , m_suppliers(document, hits.asked)
        , m_shares(document, hits.asked, hits.speaking)
        , m_words(document, ruler, hits)
    {
        float balance = 0;
        float talk = 1;
        std::vector<bool> amounts(document.sentences.size());
        for (const Figure& figure : figures)
            if (figure.money())
                amounts[figure.sentence] = true;
        // "La séance est | levée", alone, does not make money raised the topic.
        const auto elsewhere = std::ranges::count_if(hits.talk, [&](const CueHit& hit) {
            return hit.cue->kind && isMoney(*hit.cue->kind) && !hit.cue->adjacent
                && !amounts[document.tokens[hit.first].sentence];
        });
        for (const CueHit& hit : hits.talk) {
            const auto kind = hit.cue->kind;
            if (kind && isMoney(*kind) && !hit.cue->adjacent
                && (elsewhere > 1 || amounts[document.tokens[hit.first].sentence])) {
                const float weight
                    = hit.cue->weight * (document.tokens[hit.first].sentence < kLedeSentences ? kLedeTopic : 1);
                m_topic[slotOf(*kind)] += weight;
                talk += weight;
            }
            if (hit.cue->adjacent)
                continue;
            if (kind == MetricKind::JobsCut)
                balance += hit.cue->weight;
            else if (kind == MetricKind::JobsCreated)
                balance -= hit.cue->weight / 2;
        }
        for (float& share : m_topic)
            share = std::clamp(share / talk, 0.0F, 1.0F);
        m_cutPolarity = std::clamp(balance * kDocumentShare, -kDocumentLimit, kDocumentLimit);
    }

    /// Reads one figure; `antecedent` (the figure it leans on) may be null.
    void read(Figure& figure, const Figure* antecedent, const Earlier& earlier) const
    {
        addEvidence(figure, antecedent, earlier);
        Scores scores{};
        for (const Evidence& piece : figure.kindEvidence)
            scores[slotOf(*piece.cue)] += piece.weight();
        decide(figure, scores);
        settleIndirect(figure, antecedent, earlier.figure, scores);
        if (figure.kind == MetricKind::JobsCut && m_shares.isBase(figure)) {
            figure.kind = MetricKind::Workforce;
            figure.addRule("kind.base-of-cuts");
        }
    }

private:
    /// All that speaks for and against the kinds.
    void addEvidence(Figure& figure, const Figure* antecedent, const Earlier& earlier) const
    {
        const Figure* previous = earlier.figure;
        const Figure* previousMoney = earlier.money;
        const Figure* previousCount = earlier.count;
        auto& evidence = figure.kindEvidence;
        addSignal(evidence, unitSignal(figure));
        if (!figure.nounLemma.empty())
            addSignal(evidence, std::string("@").append(figure.nounLemma));
        const float spoken
            = m_words.add(evidence, figure, previous, headEnd(m_document, m_discourse.mentions(), figure));
        if (figure.value >= Decimal::fromWhole(kMany))
            addSignal(evidence, "@many");
        else if (!figure.money() && figure.noun != CountNoun::Job && figure.value < Decimal::fromWhole(kFew))
            addSignal(evidence, "@few");
        if (figure.money()) {
            addMoney(figure, earlier, spoken);
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
        if (previous != nullptr && previous->sentence == figure.sentence && !figure.money()
            && figure.firstToken <= previous->lastToken + kOfSales && previous->kind == MetricKind::Revenue)
            addSignal(evidence, "@beside-revenue");
        if (previous != nullptr && previous->sentence == figure.sentence && !figure.money()
            && figure.firstToken <= previous->lastToken + 2) {
            if (previous->kind == MetricKind::Companies)
                addSignal(evidence, "@beside-companies");
            else if (figure.noun == CountNoun::Either
                     && previous->noun == CountNoun::Person) // "80 ingénieurs et | 300 opérateurs"
                addSignal(evidence, "@beside-people");
        }
        if (antecedent == nullptr && previous != nullptr && previous->kind && !previous->money() && !previous->ofWhole
            && !figure.money() && figure.noun != CountNoun::Company && figure.noun != CountNoun::Job
            && m_words.isGapped(*previous, figure))
            addSignal(evidence, "@gapped", 1, code(*previous->kind));
        if (antecedent != nullptr && antecedent->kind)
            addSignal(evidence, "@elided", hasOwnVerb(figure) ? kOwnVerb : 1, code(*antecedent->kind));
        if (figure.money() && isPrice(figure))
            addSignal(evidence, "@price");
        if (figure.perUnit)
            addSignal(evidence, "@per-unit");
        addPeople(figure, antecedent, previous);
        if (figure.ofWhole) // "sur les 400 qu'elle compte": nothing but workforce
            addSignal(evidence, "@of-whole");
    }

    /// Who gives, who is paid, and for what.
    void addMoney(Figure& figure, const Earlier& earlier, float spoken) const
    {
        const Figure* previous = earlier.figure;
        const Figure* previousMoney = earlier.money;
        auto& evidence = figure.kindEvidence;
        addTopic(evidence, figure, previousMoney);
        const bool ofThing = addThing(figure);
        const Figure* amount = earlier.amount;
        const bool share = amount != nullptr && m_shares.isOf(figure, previous, *amount);
        // "porte son capital de 400 à | 900 MDH": both levels are of one thing
        const bool secondLevel = amount != nullptr && amount == previous && isLevel(*amount)
            && amount->sentence == figure.sentence && figure.firstToken <= amount->lastToken + kOfPair;
        if (share || secondLevel)
            addSignal(evidence, "@of-it", 1, amount->kind ? code(*amount->kind) : kNoKind);
        else
            addPayer(figure, previous);
        if (m_receivers.isSite(figure, previous))
            addSignal(evidence, "@site");
        if (m_receivers.isEndowed(figure))
            addSignal(evidence, "@endowed-site");
        if (m_receivers.isOfSite(figure))
            addSignal(evidence, "@of-site");
        const bool silent = spoken < kSilence && !ofThing;
        if (silent && amount != nullptr && !amount->kind && amount->paragraph == figure.paragraph)
            addSignal(evidence, "@silent", 1, kNoKind);
        else if (silent && previousMoney != nullptr && previousMoney->paragraph == figure.paragraph)
            addSignal(evidence, "@silent", 1, code(*previousMoney->kind));
        if (previousMoney != nullptr && previousMoney == previous && isShare(m_document, figure, *previousMoney))
            addSignal(evidence, "@share", 1, code(*previousMoney->kind));
    }

    /// Does the amount stand right behind what it is the cost of: "une unité de surgélation de | 75 MDH"?
    bool addThing(Figure& figure) const
    {
        if (isForAThing(m_document, figure)) {
            addSignal(figure.kindEvidence, "@for-a-thing");
            return true;
        }
        const std::uint32_t thing = thingBefore(m_document, figure);
        if (thing == figure.firstToken || m_words.saysAmount(thing, figure.firstToken))
            return false;
        addSignal(figure.kindEvidence, "@a-thing", m_document.word(figure.firstToken - 1) == "(" ? kBracketed : 1);
        return true;
    }

    /// Whose money it is.
    void addPayer(Figure& figure, const Figure* previous) const
    {
        if (const std::string_view giver = m_givers.find(figure, previous, m_words.adjuncts()); !giver.empty())
            addSignal(figure.kindEvidence, giver);
        if (m_givers.isPublicGift(figure))
            addSignal(figure.kindEvidence, "@public-gift");
        else if (m_suppliers.isPaid(figure, previous))
            addSignal(figure.kindEvidence, "@supplier");
    }

    /// Are they there, or to come?
    void addPeople(Figure& figure, const Figure* antecedent, const Figure* previous) const
    {
        auto& evidence = figure.kindEvidence;
        const bool ofPeople = figure.noun == CountNoun::Person || figure.noun == CountNoun::Job;
        if (ofPeople && isKnownCount(m_document, figure))
            addSignal(evidence, "@known");
        const bool isSecondLevel = previous != nullptr && isLevel(*previous) && previous->sentence == figure.sentence;
        if (ofPeople && (isLevel(figure) || isSecondLevel)) // "passera de | 300 à | 450 emplois"
            addSignal(evidence, "@level");
        // "porter à | 240.000 le nombre d'emplois": a level, as that of a staff
        if ((figure.noun == CountNoun::Person || (ofPeople && figure.numberOf)) && isCarriedTo(m_document, figure))
            addSignal(evidence, "@carried");
        // "150 emplois directs, dont | une soixantaine de cadres"
        if (figure.noun == CountNoun::Person && previous != nullptr && previous->kind && !previous->money()
            && previous->value > figure.value && m_document.tokens[figure.firstToken - 1].head == headOf("dont")
            && isShare(m_document, figure, *previous))
            addSignal(evidence, "@share", 1, code(*previous->kind));
        if (figure.noun == CountNoun::Person) {
            // "recherche 40 chauffeurs, | 12 mécaniciens et 5 comptables": a list of people is none
            const bool inList
                = previous != nullptr && !previous->money() && previous->lastToken + 1 == figure.firstToken;
            if (antecedent == nullptr && !inList && isSetOff(m_document, figure))
                addSignal(evidence, "@set-off");
            if (isSize(m_document, figure))
                addSignal(evidence, "@size");
            if (isDatedStaff(m_document, figure))
                addSignal(evidence, "@dated-staff");
            if (!isLevel(figure)) // "portera l'effectif de | 350 à 850 employés": one of them is there already
                addSignal(evidence, "@future", m_words.futureNear(figure));
        }
    }

    /// Indirect jobs are what the jobs beside them are. The reason keeps what spoke for indirect ones, and says so.
    void settleIndirect(Figure& figure, const Figure* antecedent, const Figure* previous, const Scores& scores) const
    {
        if (figure.kind != MetricKind::JobsIndirect)
            return;
        // "9.000 emplois supprimés, et 4.000 indirects": indirect cuts are cuts.
        const Figure* beside = antecedent != nullptr ? antecedent : previous;
        const bool besideCuts
            = beside != nullptr && beside->kind == MetricKind::JobsCut && beside->sentence + 1 >= figure.sentence;
        const bool saysCut = scores[slotOf(MetricKind::JobsCut)] > kCutSaid;
        if (besideCuts || saysCut || m_cutPolarity >= kCutText) {
            figure.kind = MetricKind::JobsCut;
            figure.addRule("kind.indirect-of-cuts");
        } else if (antecedent != nullptr && antecedent->kind == MetricKind::Workforce) {
            // "600 ingénieurs y travaillent, et 1.700 chez les fournisseurs": those are there as well.
            figure.kind = MetricKind::Workforce;
            figure.addRule("kind.indirect-of-staff");
        }
    }

    /// A signal's records, or only the one of a label.
    void addSignal(std::vector<Evidence>& evidence, std::string_view name, float value = 1,
                   std::string_view label = {}) const
    {
        for (const Cue& cue : m_cues.signal(name))
            if (label.empty() || cue.labelText == label)
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
    const SubjectDiscourse& m_discourse;
    const FigureRuler& m_ruler;
    const CueTable& m_cues;
    ReceiverFinder m_receivers;
    GiverFinder m_givers;
    SupplierFinder m_suppliers;
    ShareFinder m_shares;
    KindWords m_words;
    Scores m_topic{}; ///< share of the text's money cues, by kind
    float m_cutPolarity = 0; ///< a text about a closure speaks of lost jobs even where the sentence does not say so
};

} // namespace

void findKinds(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse,
               const FigureRuler& ruler, const TextCues& cues)
{
    const KindHits hits = sortHits(document, discourse, cues.hits);
    const KindReader reader(document, names, discourse, ruler, cues.table, hits, figures);
    Earlier earlier;
    for (Figure& figure : figures) {
        const Figure* antecedent
            = figure.antecedent < 0 ? nullptr : &figures[static_cast<std::size_t>(figure.antecedent)];
        reader.read(figure, antecedent, earlier);
        earlier.figure = &figure;
        if (!figure.money() && figure.noun != CountNoun::Company && figure.kind)
            earlier.count = &figure;
        if (figure.money())
            earlier.amount = &figure;
        if (figure.money() && figure.kind)
            earlier.money = &figure;
    }
}

} // namespace vigie::extraction
