// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/roletotal.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Parts that the words around an amount take from another: "sur les 4,4 milliards", "7 milliards vont à".

namespace vigie::extraction {

namespace {

constexpr std::size_t kMemory = 12; ///< figures looked at for the whole or its shares

class AllotReader
{
public:
    explicit AllotReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            readOutOf(i);
            readAllotted(i);
            readContained(i);
            readBracket(i);
            readPercent(i);
            readLed(i);
        }
    }

private:
    /// A word of the label that ends `reach` tokens before `token` at most, in its sentence.
    const CueHit* hitBefore(std::uint32_t token, CueLabel label, std::uint32_t reach) const
    {
        constexpr std::uint32_t kLongest = 6; ///< words of a cue
        const std::uint32_t from = std::max(token, reach + kLongest) - reach - kLongest;
        const CueHit* last = nullptr;
        for (const CueHit& hit : cuesIn(m_context.hits(), from, token))
            if (hit.cue->label == label && hit.last <= token && token - hit.last <= reach
                && sentenceOf(hit.first) == sentenceOf(token))
                last = &hit;
        return last;
    }

    std::uint32_t sentenceOf(std::uint32_t token) const { return m_context.document().tokens[token].sentence; }

    bool mayTake(std::size_t whole, std::size_t share) const
    {
        return RoleContext::sameMeasure(m_figures[whole], m_figures[share])
            && m_figures[share].value < m_figures[whole].value;
    }

    /// What the parts of a figure come to so far.
    double allotted(std::size_t whole) const
    {
        double sum = 0;
        const std::size_t last = std::min(m_figures.size(), whole + kMemory);
        for (std::size_t i = whole; i < last; ++i)
            if (m_figures[i].role == Role::Part && m_figures[i].whole == static_cast<std::int32_t>(whole))
                sum += m_figures[i].value.toDouble();
        return sum;
    }

    bool hasRoomFor(std::size_t whole, std::size_t share) const
    {
        return allotted(whole) + m_figures[share].value.toDouble() <= RoleContext::capacity(m_figures[whole]);
    }

    /// "900 millions sur les | 4,4 milliards prévus", "6,5 millions des | 25 millions investis", "Dans l'enveloppe de
    /// | 3 milliards, les remparts prennent 160 millions".
    void readOutOf(std::size_t index)
    {
        constexpr std::uint32_t kNear = 4;
        const Figure& whole = m_figures[index];
        if (whole.kind == MetricKind::JobsCut) // "9 000 emplois supprimés sur un total de 52 000": of the staff
            return;
        const std::uint32_t start = m_context.document().sentences[whole.sentence].first;
        const bool touches = index > 0 && whole.firstToken == m_figures[index - 1].lastToken + 1
            && m_context.word(whole.firstToken - 1) == "des" && whole.money();
        const CueHit* hit = hitBefore(whole.firstToken, "out-of", 0);
        if (hit == nullptr && !touches)
            return;
        if (hit != nullptr && whole.kind == MetricKind::Funding && holdsCost(*hit))
            return;
        const std::uint32_t reach = hit != nullptr && hit->last - hit->first > 2 ? kMemory : kNear;
        if (index > 0 && m_figures[index - 1].sentence == whole.sentence && mayTake(index, index - 1)
            && whole.firstToken - m_figures[index - 1].lastToken <= reach + 2) {
            m_context.makePart(index - 1, index, ruleid::kPartOutOf);
            if (isPromised(whole))
                m_figures[index].role = Role::Headline;
            return;
        }
        if (hit == nullptr || hit->first > start + 1)
            return;
        for (std::size_t i = index + 1; i < m_figures.size() && m_figures[i].sentence == whole.sentence; ++i)
            if (mayTake(index, i) && hasRoomFor(index, i))
                m_context.makePart(i, index, ruleid::kPartOutOf);
    }

    /// "250 emplois créés sur les | 800 annoncés": what was announced is what the text adds.
    bool isPromised(const Figure& whole) const
    {
        for (const CueHit& hit : cuesAt(m_context.hits(), whole.lastToken))
            if (hit.cue->label == "promised")
                return whole.kind != MetricKind::Workforce;
        return false;
    }

    /// "un prêt de 3 millions, sur un budget de | 5 millions": what a thing costs is not what is lent.
    bool holdsCost(const CueHit& hit) const
    {
        for (std::uint32_t i = hit.first; i < hit.last; ++i)
            if (m_context.document().tokens[i].isIn(WordSet::Cost))
                return true;
        return false;
    }

    /// "un plan de 15 milliards. | 7 milliards vont à la compagnie ; | 1,5 milliard à la recherche".
    void readAllotted(std::size_t index)
    {
        const Figure& share = m_figures[index];
        if (share.role == Role::Part)
            return;
        if (!isAllotted(share)) {
            readNextAllotted(index);
            return;
        }
        const std::size_t oldest = oldestOf(index, kMemory);
        for (std::size_t i = index; i-- > oldest && isNear(i, index);) {
            if (!mayTake(i, index) || m_figures[i].role != Role::Headline
                || (m_figures[i].paragraph != share.paragraph && i + 1 < index))
                continue;
            if (hasRoomFor(i, index))
                m_context.makePart(index, i, ruleid::kPartAllotted);
            return;
        }
    }

    /// In the sentence or the one before, or a little farther where nothing else is counted in between.
    bool isNear(std::size_t whole, std::size_t share) const
    {
        constexpr std::uint32_t kFar = 3;
        const std::uint32_t reach = whole + 1 == share ? kFar : 1;
        return m_figures[whole].sentence + reach >= m_figures[share].sentence;
    }

    bool isAllotted(const Figure& share) const { return hasCueAt(m_context.hits(), "allot", share.lastToken); }

    void readNextAllotted(std::size_t index)
    {
        constexpr std::array<std::string_view, 5> kTo{"a", "au", "aux", "pour", "vers"};
        if (index == 0 || m_figures[index - 1].partRule != ruleid::kPartAllotted)
            return;
        const Figure& before = m_figures[index - 1];
        const Figure& share = m_figures[index];
        const auto whole = static_cast<std::size_t>(before.whole);
        if (before.sentence == share.sentence && share.lastToken < m_context.document().tokens.size()
            && isAmong(kTo, m_context.word(share.lastToken)) && mayTake(whole, index) && hasRoomFor(whole, index))
            m_context.makePart(index, whole, ruleid::kPartAllotted);
    }

    /// "D'un coût de 4 milliards, elle comprendra un parc de | 1,6 milliard et un champ solaire de | 400 millions".
    void readContained(std::size_t index)
    {
        const Figure& part = m_figures[index];
        if (part.role != Role::Headline || part.kind == MetricKind::Workforce || m_context.opensWith(part, "addition")
            || m_context.opensWith(part, "besides") || m_context.opensWith(part, "beside"))
            return;
        constexpr std::array<std::string_view, 3> kAlso{"egalement", "aussi", "encore"};
        const std::uint32_t sentences = part.money() ? 1 : 0;
        const std::uint32_t start = m_context.document().sentences[part.sentence].first;
        const CueHit* contains = hitBefore(part.firstToken, "contains", part.firstToken - start);
        if (contains == nullptr || isAmong(kAlso, m_context.word(contains->last))) // "Il prévoit également …"
            return;
        const std::size_t oldest = oldestOf(index, kMemory);
        for (std::size_t i = index; i-- > oldest && m_figures[i].sentence + sentences >= part.sentence;) {
            if (m_figures[i].lastToken > contains->first || !mayTake(i, index))
                continue;
            // "… : 35 millions. À Ksar Hellal, Sartex consacre | 18 millions à …": another firm's
            if (m_figures[i].sentence != part.sentence && TotalEvidence::differInSubject(m_figures[i], part))
                return;
            if (RoleContext::isElsewhere(m_figures[i], part) || isTenant(m_context, part))
                return;
            const bool next = m_context.opensWith(part, "item") && m_context.opensWith(m_figures[i], "item");
            if (m_figures[i].role == Role::Headline && m_figures[i].paragraph == part.paragraph && !next
                && hasRoomFor(i, index))
                m_context.makePart(index, i, "role.contained");
            return;
        }
    }

    /// "90 MDH, matériel inclus (| 25 MDH)", "54 emplois, pour la plupart saisonniers (| 40)".
    void readBracket(std::size_t index)
    {
        constexpr std::uint32_t kBracket = 4; ///< "essentiellement | à Saint-Denis ("
        const Figure& part = m_figures[index];
        if (index == 0 || part.firstToken == 0 || m_context.word(part.firstToken - 1) != "("
            || m_figures[index - 1].sentence != part.sentence || !mayTake(index - 1, index)
            || hitBefore(part.firstToken - 1, "in-it", kBracket) == nullptr)
            return;
        m_context.makePart(index, index - 1, "role.bracket");
    }

    /// "Sa part, de | 30 millions, représente 40 % du tour de table, qui atteint 75 millions".
    void readPercent(std::size_t index)
    {
        constexpr std::uint32_t kReach = 8;
        const Figure& part = m_figures[index];
        bool percent = false;
        for (const CueHit& hit : cuesIn(m_context.hits(), part.lastToken, part.lastToken + kReach))
            percent = percent || (hit.cue->label == "percent-of" && sentenceOf(hit.first) == part.sentence);
        if (!percent || part.role != Role::Headline)
            return;
        if (index + 1 < m_figures.size() && m_figures[index + 1].sentence == part.sentence
            && m_figures[index + 1].role == Role::Headline && mayTake(index + 1, index)) {
            m_context.makePart(index, index + 1, "role.percent");
            return;
        }
        const std::size_t oldest = oldestOf(index, kMemory);
        for (std::size_t i = index; i-- > oldest && m_figures[i].sentence + 1 >= part.sentence;)
            if (mayTake(i, index) && m_figures[i].role == Role::Headline) {
                m_context.makePart(index, i, "role.percent");
                return;
            }
    }

    /// "un tour de table de 25 millions, mené par une banque, qui apporte | 10 millions": a lender's share of what
    /// its sentence tells to be of several; and the next one's, "mené par X (3 millions) et Y (| 2 millions)".
    void readLed(std::size_t index)
    {
        const Figure& share = m_figures[index];
        if (share.kind != MetricKind::Funding || share.role != Role::Headline || index == 0)
            return;
        const Figure& before = m_figures[index - 1];
        const bool inBracket = m_context.word(share.firstToken - 1) == "(";
        const bool next = inBracket && before.role == Role::Part && before.partRule == ruleid::kPartLed;
        const std::size_t at = next ? static_cast<std::size_t>(before.whole) : index - 1;
        const Figure& whole = m_figures[at];
        if (whole.sentence != share.sentence || whole.role != Role::Headline || !mayTake(at, index))
            return;
        const CueHit* led = hitBefore(share.firstToken, "led-by", share.firstToken - whole.lastToken);
        if (led != nullptr && led->first >= whole.lastToken)
            m_context.makePart(index, at, ruleid::kPartLed);
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readAllotments(RoleContext& context)
{
    AllotReader(context).read();
}

} // namespace vigie::extraction
