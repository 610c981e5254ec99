// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectanaphor.h"
#include "models/extraction/subjects/subjectcontext.h"
#include "models/extraction/subjects/subjectcues.h"
#include "models/extraction/subjects/subjectdeals.h"
#include "models/extraction/subjects/subjectdescription.h"
#include "models/extraction/subjects/subjectparties.h"
#include "models/extraction/subjects/subjectparts.h"
#include "models/extraction/subjects/subjectsales.h"
#include "models/extraction/subjects/subjectspeech.h"
#include "models/extraction/subjects/subjecttrade.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Who a text talks about, sentence by sentence: the ground of every figure's subject.
namespace vigie::extraction {

/// A text's actors as its sentences talk about them, and the cues of subjects.tsv found in it.
class SubjectDiscourse
{
public:
    /// All that it is given has to outlive it.
    SubjectDiscourse(const Document& document, const Names& names, const SectorEvidence& evidence,
                     const TextCues& cues);
    SubjectDiscourse(const SubjectDiscourse&) = delete;
    SubjectDiscourse& operator=(const SubjectDiscourse&) = delete;

    const std::vector<ActorMention>& mentions() const { return m_mentions; }
    const std::vector<Anaphor>& anaphors() const { return m_anaphors; } ///< ascending by first token

    /// The firm that the text was about when a sentence began; -1 = none yet.
    std::int32_t carried(std::uint32_t sentence) const { return m_centers[sentence].actor; }
    /// Was it one of several who do all that together ("X et Y ont annoncé un projet")?
    bool isCarriedJoint(std::uint32_t sentence) const { return m_centers[sentence].joint; }
    /// What the whole text is about, and its share in all that is said about actors; -1 = nobody.
    std::int32_t topic() const { return m_topic; }
    /// The same as far as the sentence: who a text is about may be named one sentence later ("L'usine emploiera | 300
    /// personnes. X y investit …"); whom it comes to by and by is nobody yet, -1.
    std::int32_t topicAt(std::uint32_t sentence) const { return sentence + 1 >= m_topicBegin ? m_topic : -1; }
    bool isTopicJoint() const { return m_topicJoint; }
    float topicShare() const { return m_topicShare; }
    /// Who lends or grants, where the first sentences name one; -1 = nobody.
    std::int32_t lender() const { return m_lender; }
    /// Who builds or delivers for another, as the text first tells up to the sentence or in the one behind it; null =
    /// nobody.
    const ActorMention* supplierAt(std::uint32_t sentence) const
    {
        return m_supplier != nullptr && sentenceOf(m_supplier->first) <= sentence + 1 ? m_supplier : nullptr;
    }
    /// Is it a bank, a fund, an agency that lends, as its name tells?
    bool isLender(std::int32_t actor) const { return m_lenders[static_cast<std::size_t>(actor)]; }

    /// Is it a bank or a fund, as its name or its trade tells?
    bool isFinancier(std::int32_t actor) const { return m_trades.isFinancier(actor); }
    /// Who takes part in loans and sales.
    const SubjectDeals& deals() const { return m_deals; }

    /// What an actor counts as: a body that runs a house of its own is a firm.
    ActorKind countsAs(std::int32_t actor) const { return m_parts.countsAs(actor); }
    /// Who builds and runs for itself, and who lets others do so.
    const SubjectParts& parts() const { return m_parts; }
    /// Who speaks of itself.
    const SubjectSpeech& speech() const { return m_speech; }

    /// Who takes over whom.
    const SubjectSales& sales() const { return m_sales; }
    /// The one firm that raises money, where that is what the text tells; -1 = nobody.
    std::int32_t raiser() const { return m_raiser; }

    /// "la filiale de | X", where the unit is talked about, not X: in a round-up it has no other name.
    bool isOwner(const ActorMention& mention) const { return mention.ofUnit && !isRoundUp(); }
    /// "X | (250 emplois)"
    bool opensBracket(const ActorMention& mention) const { return m_context.word(mention.last) == "("; }

    /// Does the sentence begin with words for what the one before was about ("elle", "le groupe"), and not with a
    /// name ("le groupe Renault")?
    bool isAnaphoric(std::uint32_t sentence) const { return m_anaphoric[sentence]; }

    const SubjectCues& cues() const { return m_cues; }

private:
    /// The firm that a text is about at some place.
    struct Center
    {
        std::int32_t actor = -1;
        bool joint = false; ///< with others
    };

    bool isRoundUp() const;
    bool isAnaphor(std::uint32_t sentence) const;
    void readTopic();
    bool isTopicOfSeveral() const;
    std::int32_t firstLender() const;
    const ActorMention* firstSupplier() const;
    bool topicRaises() const;
    float shareOf(const ActorMention& mention) const;
    void readCenters();
    Center centerBehind(std::uint32_t sentence, const Center& center, bool opensParagraph) const;
    bool leads(const ActorMention& mention) const;
    bool mayTakeFloor(const ActorMention& mention) const;
    bool isFronted(std::uint32_t first, std::uint32_t token) const;
    Center oneOf(const Center& center, std::uint32_t sentence) const;
    std::int32_t rivalIn(std::uint32_t sentence) const;
    bool isAlone(std::uint32_t sentence, std::int32_t actor) const;
    std::int32_t describedIn(std::uint32_t sentence, std::int32_t center) const;
    bool isNamed(const CueHit& hit) const;
    std::int32_t describedBy(const CueHit& hit) const;
    std::int32_t lastNamed(std::uint32_t token) const;
    void readAnaphors();
    Center meantBy(const CueHit& hit) const;
    std::uint32_t sentenceOf(std::uint32_t token) const { return m_document.tokens[token].sentence; }
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const Names& m_names;
    SubjectCues m_cues;
    SubjectContext m_context;
    std::vector<ActorMention> m_mentions;
    SubjectDescriptions m_descriptions;
    SubjectTrades m_trades;
    SubjectDeals m_deals;
    SubjectParts m_parts;
    SubjectSales m_sales;
    SubjectParties m_parties;
    SubjectSpeech m_speech;
    std::vector<bool> m_lenders; ///< by actor
    std::vector<bool> m_visited; ///< by mention: whose site its sentence comes to
    std::vector<Anaphor> m_anaphors;
    std::vector<Center> m_centers; ///< by sentence, as it begins
    std::vector<bool> m_anaphoric; ///< by sentence
    std::int32_t m_topic = -1;
    float m_topicShare = 0;
    std::uint32_t m_topicBegin = 0; ///< the sentence that names it first
    bool m_topicJoint = false;
    std::int32_t m_lender = -1;
    std::int32_t m_raiser = -1;
    const ActorMention* m_supplier = nullptr;
};

} // namespace vigie::extraction
