// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subject.h"

#include "models/extraction/subjects/subjectlending.h"
#include "models/extraction/subjects/subjectmany.h"
#include "models/extraction/subjects/subjectweight.h"

#include <algorithm>
#include <vector>

namespace vigie::extraction {

namespace {

// Fitted to the gold texts and to fresh ones by coordinate search. Of the subjects in texts that took no part 82 %
// are right: they are to be trusted to that degree only.
constexpr float kOwnerAhead = 0.3F;
constexpr float kAnaphor
    = 0.5F; ///< what the sentence before was about, where this one begins with "elle", "le groupe", "ses"
constexpr float kCenter = 0.3F; ///< the same without such a word
constexpr float kCenterFaded = 0.3F; ///< the same across a paragraph's border
constexpr float kAnaphorFaded = 0.34F; ///< such a word across it
constexpr float kBesideOwn = 0.6F; ///< of the one before, where the sentence has a subject of its own
constexpr float kTopic = 0.25F; ///< what the article is about
constexpr float kLender = 0.55F; ///< who lends, in an article about a loan: it is the lender's …
constexpr float kGrantor = 0.36F; ///< … but for "X obtient 750 000 $"
constexpr float kSupplier = 0.75F; ///< in a text that tells who was chosen
constexpr float kBodyShare = 0.75F; ///< … named elsewhere, only in a text that is about little else
constexpr float kSoleTopic = 0.8F; ///< share of a topic beside which nobody counts
constexpr std::ptrdiff_t kWindow = 24; ///< mentions and words for them looked back at

// Below these a name is only what happens to stand in the text: the figure is nobody's.
constexpr float kLeast = 0.1F;
constexpr float kLeastNamed = 0.05F; ///< where the figure's sentence names it
constexpr float kLeastOfBystander = 0.2F; ///< where it does not
constexpr float kSpeaker = 0.6F; ///< "« Nous … », dit le patron de X"
constexpr float kBeside = 0.5F; ///< "Après le rachat de X, …"
constexpr float kLent = 1.1F; ///< "X reçoit 20 millions d'euros de la BERD" …
constexpr std::uint32_t kLentReach = 3; ///< … no further behind
constexpr float kOwn = 1.2F; ///< "X reprend les 240 emplois de Y" …
constexpr std::uint32_t kOwnReach = 5; ///< … over the words that introduce the name
constexpr float kSpokenOf = 0.3F; ///< of whom such a quote names
constexpr float kLeastAlone = 0.25F; ///< who is named alone where the sentence before told of several
constexpr float kSeveral = 0.8F; ///< share of a topic beside which "ils" and "leur" are that firm's things

/// Who signs, approves or speaks for the others: a ministry, a federation.
bool isBystander(ActorKind actor)
{
    return actor == ActorKind::PublicBody || actor == ActorKind::Association;
}

/// How firmly a figure is tied to its subject.
struct Hold
{
    bool own = false; ///< named in its sentence
    bool held = false; ///< named there or in the sentence before, in its paragraph
    bool joint = false; ///< with others, by one verb: "X et Y investiront"
};

/// What has been found so far.
struct Best
{
    float score = 0;
    bool joint = false;
    bool supplied = false; ///< the sentence has named before whose the contract is
};

class SubjectReader
{
public:
    SubjectReader(const Document& document, const Names& names, const SubjectDiscourse& discourse,
                  const FigureRuler& ruler)
        : m_document(document)
        , m_names(names)
        , m_ruler(ruler)
        , m_discourse(discourse)
        , m_lending(document, discourse)
        , m_many(document, names, discourse)
        , m_ministries(names.actors.size())
    {
        for (const ActorMention& mention : discourse.mentions())
            if (document.tokens[mention.first].isIn(WordSet::Ministry)
                || discourse.cues().begins(mention.first, "decider"))
                m_ministries[static_cast<std::size_t>(mention.index)] = true;
    }

    void read(Figure& figure) const
    {
        Best best;
        const bool anaphoric = m_discourse.isAnaphoric(figure.sentence);
        const bool named = takeNamed(figure, anaphoric, best);
        const bool told = takeAnaphors(figure, best);
        if (figure.sentence > 0) {
            const bool sameParagraph = m_document.sentences[figure.sentence - 1].paragraph == figure.paragraph;
            const bool goesOn = anaphoric || m_discourse.speech().isOwn(figure.sentence);
            const float score = (!sameParagraph ? (anaphoric ? kAnaphorFaded : kCenterFaded)
                                     : goesOn   ? kAnaphor
                                                : kCenter)
                * (named ? kBesideOwn : 1);
            const bool joint = m_discourse.isCarriedJoint(figure.sentence);
            if (!joint || best.score < kLeastAlone
                || !figure.ownSubject) // "X et Y s'associent. À X reviendra l'usine, où travaillent …"
                take(figure, m_discourse.carried(figure.sentence), score, {.held = sameParagraph, .joint = joint},
                     best);
        }
        take(figure, m_discourse.topicAt(figure.sentence), kTopic * m_discourse.topicShare(),
             {.joint = m_discourse.isTopicJoint()}, best);
        takeOwnerAhead(figure, best);
        if (figure.sentence > 0 && figure.money()
            && m_discourse.cues().begins(m_document.sentences[figure.sentence].first, "transaction"))
            take(figure, m_discourse.sales().buyer(figure.sentence), kSupplier, {}, best);
        if (const ActorMention* supplier = m_discourse.supplierAt(figure.sentence); supplier != nullptr
            && !best.supplied && figure.kind == MetricKind::Contract
            && !m_discourse.cues().sentenceHas(figure.sentence, "takeover"))
            take(figure, supplier->index, kSupplier, {.joint = supplier->joint}, best);
        if (figure.kind == MetricKind::Funding && !m_lending.hasOwnLender(figure))
            take(figure, m_discourse.lender(),
                 m_discourse.cues().sentenceHas(figure.sentence, "receives") ? kGrantor : kLender, {}, best);
        if (best.joint) // "La BEI et X ont signé un prêt de …": the bank lends, X does the rest
            if (const std::int32_t one = m_discourse.deals().partner(
                    figure.subject, figure.kind == MetricKind::Funding ? DealSide::Lender : DealSide::Other);
                one >= 0) {
                figure.subject = one;
                best.joint = false;
            }
        if (best.joint && figure.kind == MetricKind::Funding && m_discourse.raiser() >= 0) {
            figure.subject = m_discourse.raiser(); // "X a levé 80 millions. 20 millions sont apportés par Y et Z."
            best.joint = false;
        }
        if (best.joint)
            figure.jointSubject = figure.subject;
        if (best.joint || isOfNobody(figure, best.score, told))
            figure.subject = -1; // its own or held all the same: several are not the one that another figure is about
        if (figure.subject >= 0)
            figure.addRule(figure.ownSubject ? "subject.sentence" : "subject.discourse");
    }

private:
    /// "Le secteur emploie 130 000 salariés", "Ils emploient 4 000 personnes", "1.500 emplois chez les
    /// sous-traitants": `told` where a word for the firm stands in the sentence.
    bool isOfNobody(const Figure& figure, float score, bool told) const
    {
        if (figure.subject < 0)
            return false;
        const ActorKind kind = m_discourse.countsAs(figure.subject);
        const float least = figure.ownSubject ? kLeastNamed : isBystander(kind) ? kLeastOfBystander : kLeast;
        if (score < least || isOfOthers(figure))
            return true;
        if (figure.ownSubject)
            return false;
        if (m_many.isOfScheme(figure))
            return true;
        if (!told && m_many.holds(figure) && !concernsTopic(figure))
            return true;
        return m_discourse.topicShare() < kSeveral
            && m_discourse.cues().begins(m_document.sentences[figure.sentence].first, "several before")
            && !m_discourse.cues().begins(m_document.sentences[figure.sentence].first, "its owners");
    }

    /// "environ 1.500 emplois | chez les sous-traitants", "Chez les fournisseurs, la FGTB redoute …": of whom a
    /// firm's cuts cost their jobs.
    bool isOfOthers(const Figure& figure) const
    {
        constexpr std::uint32_t kReach = 6;
        if (figure.kind != MetricKind::JobsCut && figure.kind != MetricKind::Workforce)
            return false;
        const Sentence& in = m_document.sentences[figure.sentence];
        if (m_discourse.cues().begins(in.first, "others") || m_discourse.cues().begins(in.first, "others first"))
            return true;
        for (std::uint32_t i = figure.lastToken; i < std::min(figure.lastToken + kReach, in.last); ++i) {
            if (m_discourse.cues().begins(i, "others"))
                return true;
            if (m_document.tokens[i].kind == TokenKind::Number)
                return false;
        }
        return false;
    }

    /// Tells whether the sentence has a firm of its own before the figure, behind no preposition.
    bool takeNamed(Figure& figure, bool anaphoric, Best& best) const
    {
        bool subject = false;
        // "La Région soutient à hauteur de 2 millions l'usine de X", "Un prêt est accordé à X par la BERD"
        bool lends = figure.kind == MetricKind::Funding && m_lending.isLentBehind(figure);
        const auto& mentions = m_discourse.mentions();
        const auto behind = std::ranges::lower_bound(mentions, figure.firstToken, {}, &Mention::first);
        for (auto mention = behind - std::min(behind - mentions.begin(), kWindow); mention != mentions.end();
             ++mention) {
            const std::uint32_t sentence = m_document.tokens[mention->first].sentence;
            if (sentence > figure.sentence)
                break;
            // "Le projet est financé par un prêt de 20 millions d'euros de | la BERD"
            const bool lent = SubjectLending::isLent(*mention, figure);
            if (sentence != figure.sentence || (anaphoric && mention->first >= figure.lastToken && !lent))
                continue;
            if (mention->isFinancier() && figure.kind != MetricKind::Funding)
                continue;
            const bool before = mention->first < figure.firstToken;
            lends = lends || (before && mention->lender && !mention->oblique && figure.kind == MetricKind::Funding);
            const bool late = mention->supplier && best.supplied && figure.kind == MetricKind::Contract;
            best.supplied = best.supplied || (before && mention->supplier);
            const bool shares = lent && m_lending.isListed(*mention);
            if ((!lends || before || mention->lender) && (before || !late))
                take(figure, mention->index, weightIn(*mention, figure),
                     {.own = !mention->medium, .held = !mention->medium, .joint = mention->joint || shares}, best);
            subject = subject
                || (before && !mention->oblique && !mention->kin
                    && !(mention->client && figure.kind == MetricKind::Contract) && !mention->through
                    && !mention->medium && !m_discourse.speech().isSpokenOf(*mention)
                    && kindOf(m_names, *mention) == ActorKind::Company);
        }
        return subject;
    }

    /// "« Notre client | Y nous suit, nous créerons 400 emplois », dit le patron de | X": who speaks of itself is not
    /// the one named there.
    float weightIn(const ActorMention& mention, const Figure& figure) const
    {
        const float weight = weightOf(mention, figure, m_ruler, m_discourse);
        if (m_discourse.speech().isSpokenOf(mention))
            return weight * kSpokenOf;
        const bool sold = figure.kind == MetricKind::Contract && mention.buyer
            && m_discourse.cues().sentenceHas(figure.sentence, "yields"); // "La cession à | X rapportera …"
        if (sold || (mention.beside && mention.first < figure.firstToken))
            return weight * kBeside;
        const bool behind = mention.first >= figure.lastToken;
        if (behind && SubjectLending::isLent(mention, figure) && !mention.leader && !mention.through
            && !m_lending.isListed(mention) && mention.first - figure.lastToken <= kLentReach
            && m_discourse.cues().begins(figure.lastToken, "link"))
            return std::max(weight, kLent);
        if ((behind && !mention.joint && isOwn(mention, figure)) || isInRelative(mention, figure))
            return std::max(weight, kOwn);
        const bool speaks = behind && mention.acts() && m_discourse.speech().isOwn(figure.sentence);
        return speaks ? std::max(weight, kSpeaker) : weight;
    }

    /// "les | 240 emplois de la conserverie X": those that there are, X's, whoever the sentence is about.
    bool isOwn(const ActorMention& mention, const Figure& figure) const
    {
        const Sentence& in = m_document.sentences[figure.sentence];
        if (figure.firstToken == in.first || !m_discourse.cues().begins(figure.firstToken - 1, "the very")
            || !m_discourse.cues().begins(figure.lastToken, "link") || mention.first - figure.lastToken > kOwnReach)
            return false;
        for (std::uint32_t at = figure.lastToken; at < mention.first; ++at)
            if (m_document.tokens[at].kind != TokenKind::Word || m_document.tokens[at].capitalised)
                return false;
        return true;
    }

    /// "X, dont le concurrent | Y supprime | 300 postes, créera …": what the aside tells is Y's.
    bool isInRelative(const ActorMention& mention, const Figure& figure) const
    {
        constexpr std::uint32_t kIntroduction = 4;
        const std::uint32_t first = m_document.sentences[figure.sentence].first;
        for (std::uint32_t at = mention.last; at < figure.firstToken; ++at)
            if (m_document.tokens[at].head == headOf(","))
                return false;
        for (std::uint32_t at = mention.first; at > first && mention.first - at < kIntroduction; --at) {
            const Token& before = m_document.tokens[at - 1];
            if (before.head == headOf("dont"))
                return mention.first < figure.firstToken && mention.first - at > 1;
            if (before.kind != TokenKind::Word || before.capitalised)
                return false;
        }
        return false;
    }

    /// "Le projet coûtera 400 millions. L'usine, *portée par* | X, …": the owner named behind, where none was before.
    void takeOwnerAhead(Figure& figure, Best& best) const
    {
        constexpr std::uint32_t kSentences = 3;
        if (m_discourse.carried(figure.sentence) >= 0 || best.score >= kLeast || figure.kind == MetricKind::Funding)
            return;
        const auto last = std::min<std::size_t>(figure.sentence + kSentences, m_document.sentences.size());
        const std::uint32_t end = m_document.sentences[last - 1].last;
        const auto& mentions = m_discourse.mentions();
        for (auto mention = std::ranges::lower_bound(mentions, figure.lastToken, {}, &Mention::first);
             mention != mentions.end() && mention->first < end; ++mention)
            if (mention->agent && !mention->backer)
                return take(figure, mention->index, kOwnerAhead, {.joint = mention->joint}, best);
    }

    /// "La France perdrait 5 000 postes": a firm cuts them there. "L'État lui apporte 650 millions": to the one firm.
    /// "Le pôle traiteur réalise", "Les exportations ont atteint": of the one firm that the text tells of.
    bool concernsTopic(const Figure& figure) const
    {
        if (m_discourse.topicShare() > kSoleTopic
            && m_discourse.cues().begins(m_document.sentences[figure.sentence].first, "segment")
            && !m_many.followsMany(figure.sentence))
            return true;
        return figure.kind == MetricKind::JobsCut
            || (figure.kind == MetricKind::Funding
                && (m_discourse.cues().sentenceHas(figure.sentence, "to it") || namesTopic(figure.sentence)));
    }

    /// "L'État versera 45 millions à | ArcelorMittal": does the sentence name the one firm that the text tells of?
    bool namesTopic(std::uint32_t sentence) const
    {
        const Sentence& in = m_document.sentences[sentence];
        const auto& mentions = m_discourse.mentions();
        auto mention = std::ranges::lower_bound(mentions, in.first, {}, &Mention::first);
        for (; mention != mentions.end() && mention->first < in.last; ++mention)
            if (mention->index == m_discourse.topic())
                return m_discourse.topicShare() > kSoleTopic;
        return false;
    }

    /// "…, où le groupe fait vivre 2.000 employés": is a word for a firm what it is about?
    bool takeAnaphors(Figure& figure, Best& best) const
    {
        const float before = best.score;
        const auto& anaphors = m_discourse.anaphors();
        const auto behind = std::ranges::lower_bound(anaphors, figure.firstToken, {}, &Anaphor::first);
        if (behind != anaphors.end() && behind->ordinal && behind->first == figure.lastToken + 1
            && m_discourse.cues().ends(behind->first, "link")) // "26 millions pour | la première"
            take(figure, behind->index, 1, {.held = true}, best);
        for (auto anaphor = behind - std::min(behind - anaphors.begin(), kWindow); anaphor != behind; ++anaphor) {
            if (m_document.tokens[anaphor->first].sentence != figure.sentence)
                continue;
            take(figure, anaphor->index, weightOf(*anaphor, figure, m_ruler), {.held = true, .joint = anaphor->joint},
                 best);
        }
        return best.score > before;
    }

    void take(Figure& figure, std::int32_t actor, float score, Hold hold, Best& best) const
    {
        if (actor < 0)
            return;
        const ActorKind kind = m_discourse.countsAs(actor);
        if (speaksForOthers(actor, *figure.kind))
            return;
        const bool jobs = figure.kind == MetricKind::JobsCreated || figure.kind == MetricKind::JobsIndirect
            || figure.kind == MetricKind::Workforce;
        if (jobs && !hold.own && m_discourse.parts().isDeveloper(actor))
            return;
        score *= fitness(kind, *figure.kind);
        if (!hold.own && isBystander(kind) && figure.kind != MetricKind::Funding
            && m_discourse.topicShare() < kBodyShare)
            return;
        if (score <= best.score)
            return;
        best.score = score;
        best.joint = hold.joint;
        figure.subject = actor;
        figure.ownSubject = hold.own;
        figure.heldSubject
            = hold.held && (kind == ActorKind::Company || (hold.own && figure.kind == MetricKind::Funding));
    }

    /// "Le ministère attend 3 000 emplois": who speaks for others has no jobs, plants or sales of its own.
    bool speaksForOthers(std::int32_t actor, MetricKind figure) const
    {
        if (figure == MetricKind::Funding || figure == MetricKind::Trainees)
            return false;
        const auto index = static_cast<std::size_t>(actor);
        const ActorKind kind = m_discourse.countsAs(actor);
        return kind == ActorKind::Association || (kind == ActorKind::PublicBody && m_ministries[index]);
    }

    const Document& m_document;
    const Names& m_names;
    const FigureRuler& m_ruler;
    const SubjectDiscourse& m_discourse;
    SubjectLending m_lending;
    SubjectsOfMany m_many;
    std::vector<bool> m_ministries; ///< by actor
};

} // namespace

void findSubjects(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse,
                  const FigureRuler& ruler)
{
    const SubjectReader reader(document, names, discourse, ruler);
    for (Figure& figure : figures)
        reader.read(figure);
}

} // namespace vigie::extraction
