// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/rolewords.h"

#include <algorithm>

// Parts that come first: a first phase, what is done so far, what each of several gives.

namespace vigie::extraction {

namespace {

constexpr float kAdds = 1;
constexpr float kLongPast = 2.5F; ///< "avait déjà levé 12 M€ en 2021" is no stage of today's news
constexpr float kStage = 0.5F;
constexpr float kFirstStage = 1; ///< words for a first stage weigh more than words for what is done so far
constexpr std::size_t kMemory = 60; ///< figures looked back at

class StageReader
{
public:
    explicit StageReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readEach(i);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readStage(i);
        for (std::size_t i = 1; i < m_figures.size(); ++i)
            readNextStage(i);
    }

private:
    static bool sameMeasure(const Figure& a, const Figure& b) { return RoleContext::sameMeasure(a, b); }

    /// "Le groupe y engage 25 M€. De cette somme, 12 M€ ont déjà été dépensés", "600 emplois. A ce jour, 350
    /// personnes ont été recrutées": what is done so far is a part of what was just announced.
    void readStage(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        const bool promised = figure.kind == MetricKind::JobsCreated || figure.kind == MetricKind::JobsCut
            || figure.kind == MetricKind::Investment || figure.kind == MetricKind::Funding;
        const float stage = isFirstOnes(figure) ? 2 * kFirstStage : m_context.strength(figure, "stage");
        if (!promised || figure.role == Role::Part || stage < kStage
            || m_context.strength(figure, "addition") >= kAdds
            || (figure.role == Role::Background && figure.roleMargin > kLongPast))
            return;
        if (stage > kFirstStage && readFirstStage(index))
            return;
        for (std::size_t i = index; i-- > oldestOf(index, kMemory);) {
            const Figure& whole = m_figures[i];
            if (whole.role != Role::Headline || !sameMeasure(whole, figure) || !RoleContext::isWithin(figure, whole)
                || isLaterStage(whole)
                || (whole.subject >= 0 && figure.ownSubject && whole.subject != figure.subject))
                continue;
            m_context.makePart(index, i, ruleid::kPartStage);
            return;
        }
        readOnTheWay(index);
    }

    /// "| 1 500 personnes y ont déjà été recrutées. L'objectif est de créer 4 000 emplois": on the way to what the
    /// next sentence tells.
    void readOnTheWay(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        if (index + 1 >= m_figures.size() || figure.money())
            return;
        const Figure& whole = m_figures[index + 1];
        if (whole.sentence == figure.sentence + 1 && whole.paragraph == figure.paragraph
            && whole.role == Role::Headline && sameMeasure(whole, figure) && RoleContext::isWithin(figure, whole)
            && m_context.strength(whole, "goal") > kStage && m_context.strength(whole, "addition") < kAdds)
            m_context.makePart(index, index + 1, ruleid::kPartStage);
    }

    /// "Les | 200 premières seront pourvues à la rentrée".
    bool isFirstOnes(const Figure& figure) const
    {
        return isDefinite(m_context.document(), figure) && figure.lastToken < m_context.document().tokens.size()
            && m_context.word(figure.lastToken).starts_with("premi");
    }

    /// Whatever rule made it a stage: the next one counts on.
    static bool isStage(const Figure& figure)
    {
        return figure.partRule == ruleid::kPartStage || figure.partRule == ruleid::kPartFirstStage
            || figure.partRule == ruleid::kPartNextStage;
    }

    /// "La deuxième phase coûtera | 90 MDH": holds no first one.
    bool isLaterStage(const Figure& figure) const { return m_context.strength(figure, "later-stage") >= kStage; }

    /// "60 embauches au démarrage et | 500 à l'horizon 2020", "1.000 emplois … Les premiers recrutements porteront
    /// sur | 80 personnes": a first stage, of what the sentence goes on to or of the one number announced before.
    bool readFirstStage(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        const auto isWhole = [this, &figure](const Figure& other) {
            return other.role == Role::Headline && sameMeasure(other, figure) && RoleContext::isWithin(figure, other)
                && !isLaterStage(other);
        };
        const std::size_t oldest = oldestOf(index, kMemory);
        std::size_t whole = index;
        const auto goesOn = [this, &figure](const Figure& next) {
            return next.sentence == figure.sentence
                || (next.sentence == figure.sentence + 1 && m_context.opensWith(next, "total"));
        };
        if (index + 1 < m_figures.size() && goesOn(m_figures[index + 1]) && isWhole(m_figures[index + 1])
            && m_context.strength(m_figures[index + 1], "addition") < kAdds
            && !m_context.isMore(m_figures[index + 1]))
            whole = index + 1;
        for (std::size_t i = index; figure.role == Role::Headline && whole <= index && i-- > oldest;) {
            if (!isWhole(m_figures[i]))
                continue;
            if (whole != index || (figure.ownSubject && m_figures[i].subject != figure.subject))
                return false;
            whole = i;
        }
        if (whole == index)
            return false;
        m_context.makePart(index, whole, ruleid::kPartFirstStage);
        return true;
    }

    /// "Le port coûtera un milliard. La première phase, de 837 millions, … Une seconde, de | 290 millions, …": where
    /// the stage before it is a part, so is the next one, as long as the whole holds both.
    void readNextStage(std::size_t index)
    {
        constexpr std::uint32_t kOpening = 2;
        constexpr std::uint32_t kBehind = 4;
        const Figure& figure = m_figures[index];
        const Figure& stage = m_figures[index - 1];
        const std::uint32_t start = m_context.document().sentences[figure.sentence].first;
        bool next = false;
        for (std::uint32_t i = start; i < std::min(start + kOpening, figure.firstToken); ++i)
            next = next || m_context.document().tokens[i].isIn(WordSet::LaterItem);
        for (std::uint32_t i = stage.lastToken; i < std::min(stage.lastToken + kBehind, figure.firstToken); ++i)
            next = next
                || m_context.document().tokens[i].isIn(WordSet::LaterItem); // ", la seconde sur | 300 millions"
        if (!next || figure.role != Role::Headline || !isStage(stage) || !sameMeasure(stage, figure)
            || stage.sentence + 1 < figure.sentence)
            return;
        const auto whole = static_cast<std::size_t>(stage.whole);
        if (stage.value.toDouble() + figure.value.toDouble() <= RoleContext::capacity(m_figures[whole]))
            m_context.makePart(index, whole, ruleid::kPartNextStage);
    }

    /// "Les deux banques, chacune pour | 1,55 milliard, prêtent 3,1 milliards": so much each makes so much together.
    void readEach(std::size_t index)
    {
        constexpr int kMost = 6;
        const Figure& figure = m_figures[index];
        if (figure.role == Role::Part)
            return;
        const bool each = m_context.isEach(figure);
        for (std::size_t i = index > 0 ? index - 1 : 0; each && i < m_figures.size() && i <= index + 1; ++i)
            for (int count = 2; i != index && count <= kMost; ++count)
                if (sameMeasure(m_figures[i], figure) && m_figures[i].sentence <= figure.sentence + 1
                    && m_figures[i].value.toDouble() == count * figure.value.toDouble())
                    m_context.makePart(index, i, "role.each");
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readStages(RoleContext& context)
{
    StageReader(context).read();
}

} // namespace vigie::extraction
