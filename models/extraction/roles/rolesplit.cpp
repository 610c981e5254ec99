// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/roleshare.h"
#include "models/extraction/roles/roletotal.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Parts that their own sentence tells: behind "dont", behind a colon, the sorts of people in a number.

namespace vigie::extraction {

namespace {

constexpr float kAdds = 1;
constexpr std::uint32_t kColonReach = 8; ///< words between an amount and the colon behind it
constexpr std::uint32_t kBesides = 3;
constexpr std::uint32_t kToWhere = 9; ///< "dont | près de la moitié en Belgique, où | 3.500 postes …"
constexpr std::size_t kBeside = 8; ///< figures of a sentence looked at for its own amount
constexpr std::uint32_t kFarShare = 3; ///< sentences
constexpr std::uint32_t kNextShare = 8; ///< "400 | dans les ateliers de Lille et | 250"
constexpr std::uint32_t kNextAlike = 20; ///< "350 | à X, près de Y, et une | centaine à Z", its noun left out

class SplitReader
{
public:
    explicit SplitReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void readShares()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readShare(i);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readApposed(i);
    }

    void readColons()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readColon(i);
    }

    void readSorts()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readSortsOf(i);
    }

    void readDefinites()
    {
        for (std::size_t i = 1; i < m_figures.size(); ++i)
            readDefinite(i);
    }

private:
    using Group = FigureGroup;

    static bool sameMeasure(const Figure& a, const Figure& b) { return RoleContext::sameMeasure(a, b); }

    /// "3 525 emplois, dont 525 …": a share of the nearest figure of its measure before it.
    void readShare(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        if (figure.kind == MetricKind::Workforce)
            return;
        if ((!followsShareWord(figure) && !isOfSome(index)) || isOnTop(figure)) {
            readNextShare(index, ruleid::kPartShare);
            return;
        }
        for (std::size_t i = index; i-- > 0;) {
            const Figure& other = m_figures[i];
            if (isOfOtherSite(other, figure))
                return;
            const bool far = other.sentence + 1 < figure.sentence; // where nothing else is counted in between
            if (far && (i + 1 < index || other.sentence + kFarShare < figure.sentence))
                return;
            if (!mayHold(other, figure) || other.value <= figure.value || isAside(i, figure))
                continue;
            m_context.makePart(index, i, ruleid::kPartShare);
            return;
        }
    }

    /// "… 1 877 projets … 42 d'entre eux sont étrangers et valent | 214 milliards": the first amount that a sentence
    /// about some of them tells.
    bool isOfSome(std::size_t index) const
    {
        constexpr std::uint32_t kOpening = 4;
        constexpr std::array<std::string_view, 3> kSome{"entre", "parmi", "lot"};
        const Figure& figure = m_figures[index];
        if (!figure.money() || (index > 0 && m_figures[index - 1].sentence == figure.sentence))
            return false;
        const std::uint32_t start = m_context.document().sentences[figure.sentence].first;
        for (std::uint32_t i = start; i < std::min(start + kOpening, figure.firstToken); ++i)
            if (isAmong(kSome, m_context.word(i)))
                return i + 1 < figure.firstToken
                    && (m_context.word(i + 1).starts_with("eux") || m_context.word(i + 1).starts_with("elles")
                        || m_context.word(i) == "lot");
        return false;
    }

    /// "L'usine de Laval perd 400 postes. Celle de Vitré en perdra | 40": as many of its own.
    bool isOfOtherSite(const Figure& whole, const Figure& share) const
    {
        const Document& document = m_context.document();
        return share.leanRule == ruleid::kLeanPronoun && whole.sentence != share.sentence
            && RoleContext::isElsewhere(whole, share)
            && document.tokens[document.sentences[share.sentence].first].isIn(WordSet::That);
    }

    /// "La Caisse en prête | 25 M$ de plus", "nous en prendrons encore | 60".
    bool isOnTop(const Figure& figure) const
    {
        if (figure.firstToken > 0 && m_context.word(figure.firstToken - 1) == "encore")
            return true;
        for (const CueHit& hit : cuesAt(m_context.hits(), figure.lastToken))
            if (hit.cue->label == "addition" && hit.cue->adjacent)
                return true;
        return false;
    }

    /// "4,4 Mrds DH, contre | 3,9 il y a deux ans. Sur cette somme, …": what stands beside the sentence's own amount.
    bool isAside(std::size_t index, const Figure& share) const
    {
        const Figure& aside = m_figures[index];
        if (aside.role != Role::Background || aside.sentence == share.sentence)
            return false;
        const std::size_t oldest = oldestOf(index, kBeside);
        for (std::size_t i = index; i-- > oldest && m_figures[i].sentence == aside.sentence;)
            if (m_figures[i].role == Role::Headline && mayHold(m_figures[i], share)
                && m_figures[i].value > share.value)
                return true;
        return false;
    }

    /// "12 000 emplois, dont 8 000 indirects": jobs of both sorts hold those of one.
    static bool mayHold(const Figure& whole, const Figure& part)
    {
        return sameMeasure(whole, part)
            || (whole.kind == MetricKind::JobsCreated && part.kind == MetricKind::JobsIndirect);
    }

    /// "… à plus de 25 000 personnes, | quelque 10 000 à titre permanent": right behind the number that it leans on;
    /// "300 emplois ; | 120 sont à pourvoir": some of those.
    void readApposed(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        if (figure.antecedent < 0 || figure.role == Role::Part)
            return;
        readNextShare(index, ruleid::kPartApposed);
        const auto whole = static_cast<std::size_t>(figure.antecedent);
        const bool behind
            = m_figures[whole].lastToken + 1 == figure.firstToken && m_context.word(figure.firstToken - 1) == ",";
        const bool ofThose = figure.leanRule == ruleid::kLeanSubject;
        if ((behind || ofThose) && sameMeasure(m_figures[whole], figure) && m_figures[whole].value > figure.value)
            m_context.makePart(index, whole, ruleid::kPartApposed);
    }

    /// "1.200 recrutements, dont 400 à Lille et 250 à Nantes": what is coordinated with a share is one too.
    void readNextShare(std::size_t index, std::string_view rule)
    {
        if (index == 0 || m_figures[index - 1].partRule != rule)
            return;
        const Figure& share = m_figures[index - 1];
        const Figure& figure = m_figures[index];
        const Figure& whole = m_figures[static_cast<std::size_t>(share.whole)];
        const bool parallel = figure.leanRule == ruleid::kLeanParallel;
        if (share.sentence != figure.sentence || !mayHold(whole, figure)
            || (whole.sentence != share.sentence && !parallel)
            || figure.firstToken - share.lastToken > (parallel ? kNextAlike : kNextShare)
            || share.value.toDouble() + figure.value.toDouble() > RoleContext::capacity(whole))
            return;
        for (std::uint32_t i = share.lastToken; i < figure.firstToken; ++i)
            if (m_context.word(i) == ";" || m_context.word(i) == "qui")
                return;
        m_context.makePart(index, static_cast<std::size_t>(share.whole), rule);
    }

    /// "Marjane promet 700 emplois : 350 directs", "178 postes, soit 159 d'ouvriers et 19 d'employés": what comes
    /// behind the colon splits what stands before it, as long as it does not exceed it.
    void readColon(std::size_t index)
    {
        const Figure& whole = m_figures[index];
        const std::uint32_t end = m_context.document().sentences[whole.sentence].last;
        std::uint32_t colon = whole.lastToken;
        bool newLine = false;
        for (; colon < end && colon < whole.lastToken + kColonReach && !isSplit(m_context.word(colon)); ++colon) {
            newLine = newLine || m_context.document().tokens[colon].lineBreakBefore;
            if (newLine && isDash(colon))
                return; // "Oujda – Offshoring : 400 emplois", and on the next line "Fès – Textile : 150 emplois"
        }
        if (whole.kind == MetricKind::Workforce || colon >= end || !isSplit(m_context.word(colon))
            || isComparison(colon, end))
            return;
        Group items;
        for (std::size_t i = index + 1; i < m_figures.size() && m_figures[i].firstToken < end; ++i) {
            if (m_figures[i].firstToken < colon && sameMeasure(m_figures[i], whole))
                return;
            if (mayHold(whole, m_figures[i]) && m_figures[i].role != Role::Part)
                items.push_back(i);
        }
        // "1.200 emplois, soit 700 directs et 500 indirects", but "300 emplois : 200 à Fès, 100 à Salé, 900
        // indirects".
        if (sumOf(items) > RoleContext::capacity(whole))
            std::erase_if(items, [&](std::size_t i) { return !sameMeasure(m_figures[i], whole); });
        if (sumOf(items) > RoleContext::capacity(whole))
            return;
        for (const std::size_t i : items)
            m_context.makePart(i, index, "role.colon");
    }

    bool isDash(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 3> kDashes{"-", "–", "—"};
        return isAmong(kDashes, m_context.word(at)) && m_context.document().tokens[at].spaceBefore;
    }

    double sumOf(const Group& items) const
    {
        double sum = 0;
        for (const std::size_t i : items)
            sum += m_figures[i].value.toDouble();
        return sum;
    }

    /// ":", "soit", "à raison de".
    static bool isSplit(std::string_view word) { return word == ":" || word == "soit" || word == "raison"; }

    /// "35 millions, soit trois fois plus que …", "soit plus que les 30 millions prévus".
    bool isComparison(std::uint32_t colon, std::uint32_t end) const
    {
        constexpr std::uint32_t kNear = 4;
        for (std::uint32_t i = colon + 1; i < std::min(end, colon + kNear); ++i)
            if (m_context.word(i) == "fois" || m_context.word(i) == "que")
                return true;
        return false;
    }

    /// "1.410 travailleurs perdent leur emploi, plus de 1.000 ouvriers et une centaine d'employés": people of a sort,
    /// told behind people of any sort.
    void readSortsOf(std::size_t index)
    {
        const Figure& whole = m_figures[index];
        if (whole.money() || whole.kind == MetricKind::Workforce || !isAnySort(whole.nounLemma))
            return;
        Group sorts;
        double sum = 0;
        for (std::size_t i = index + 1; i < m_figures.size() && m_figures[i].sentence == whole.sentence; ++i) {
            if (!sameMeasure(m_figures[i], whole))
                continue;
            if (!isSort(m_figures[i].nounLemma) || m_figures[i].role == Role::Part)
                return;
            sorts.push_back(i);
            sum += m_figures[i].value.toDouble();
        }
        if (sorts.size() < 2 || sum > RoleContext::capacity(whole))
            return;
        for (const std::size_t i : sorts)
            m_context.makePart(i, index, "role.sorts");
    }

    static bool isAnySort(std::string_view lemma)
    {
        constexpr std::array<std::string_view, 8> kLemmas{"travailleur", "emploi",  "poste",         "salarie",
                                                          "personne",    "employe", "collaborateur", "licenciement"};
        return std::ranges::find(kLemmas, lemma) != kLemmas.end();
    }

    static bool isSort(std::string_view lemma)
    {
        constexpr std::array<std::string_view, 8> kLemmas{"ouvrier", "employe",    "cadre",       "ingenieur",
                                                          "agent",   "technicien", "interimaire", "operateur"};
        return std::ranges::find(kLemmas, lemma) != kLemmas.end();
    }

    /// "une aide de 640 millions … Les 320 millions du gouvernement": an amount with its article, told right behind a
    /// larger one, is known from it.
    void readDefinite(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        const Figure& before = m_figures[index - 1];
        if (!figure.money() || figure.role != Role::Headline || before.role != Role::Headline
            || !sameMeasure(before, figure) || before.value <= figure.value || before.paragraph != figure.paragraph
            || before.sentence + 1 < figure.sentence || !isDefinite(m_context.document(), figure)
            || m_context.strength(figure, "addition") >= kAdds // "Les | 3 millions de la Ville s'y ajoutent"
            || (TotalEvidence::differInSubject(before, figure) && !isRound(m_context, before)))
            return;
        m_context.makePart(index, index - 1, "role.definite");
    }

    /// "dont | 400", "sur cette somme, | 12 M€", "210 MDH | en sont réservés".
    bool followsShareWord(const Figure& figure) const
    {
        const std::uint32_t first = m_context.document().sentences[figure.sentence].first;
        const std::string_view word = figure.firstToken > first ? m_context.word(figure.firstToken - 1) : "";
        const std::uint32_t reach = word == "ou" || word == "soit" || word == "(" ? kToWhere : kBesides;
        for (const CueHit& hit : cuesIn(m_context.hits(), first, figure.lastToken + 1)) {
            if (hit.cue->label != "share" || hit.cue->weight == 0) // "dont le coût ne dépassera pas | 4 millions"
                continue;
            const bool before = hit.last <= figure.firstToken && figure.firstToken - hit.last <= reach;
            if (hit.cue->side == CueSide::Right ? hit.first == figure.lastToken : before)
                return true;
        }
        return false;
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readShares(RoleContext& context)
{
    SplitReader(context).readShares();
}

void readColons(RoleContext& context)
{
    SplitReader(context).readColons();
}

void readSorts(RoleContext& context)
{
    SplitReader(context).readSorts();
}

void readDefinites(RoleContext& context)
{
    SplitReader(context).readDefinites();
}

} // namespace vigie::extraction
