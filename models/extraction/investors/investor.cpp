// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/investors/investor.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/investors/investorlist.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReachLeft = 6; ///< tokens between a cue and the name behind it: "mené par | le fonds X"
constexpr std::uint32_t kReachRight = 16; ///< tokens between a name and what it does: "X, filiale de Y, | construira"
constexpr float kFaded = 0.5F; ///< of what a sentence tells about "elle", the firm of the one before
constexpr std::ptrdiff_t kWindow = 8; ///< names looked back at

float sumOf(const InvestorSigns& signs)
{
    float sum = 0;
    for (const Evidence& sign : signs)
        sum += sign.weight();
    return sum;
}

class SignReader
{
public:
    SignReader(const Names& names, const Document& document, const Figures& figures,
               const SubjectDiscourse& discourse, const TextCues& cues)
        : m_names(names)
        , m_document(document)
        , m_figures(figures)
        , m_discourse(discourse)
        , m_cues(cues.table)
        , m_hits(cues.hits)
        , m_byEnd(sortedByEnd(cues.hits))
        , m_listed(listedNames(document, discourse))
        , m_raises(document.sentences.size())
        , m_signs(names.actors.size())
    {
        for (const Figure& figure : figures)
            if (figure.kind == MetricKind::Funding)
                m_raises[figure.sentence] = true;
    }

    std::vector<InvestorSigns> read()
    {
        readKinds();
        readFigures();
        readBefore();
        readBehind();
        readSentences();
        readLists();
        return std::move(m_signs);
    }

private:
    void add(std::int32_t actor, const Cue& cue, float value)
    {
        if (actor < 0 || m_names.actors[static_cast<std::size_t>(actor)].kind == ActorKind::Person)
            return;
        InvestorSigns& signs = m_signs[static_cast<std::size_t>(actor)];
        const auto known
            = std::ranges::find_if(signs, [&](const Evidence& sign) { return sign.cue->label == cue.label; });
        if (known == signs.end())
            signs.push_back({&cue, value});
        else if (value > known->value)
            *known = {&cue, value};
    }

    void signal(std::int32_t actor, std::string_view name, float value = 1)
    {
        for (const Cue& cue : m_cues.signal(name))
            add(actor, cue, value);
    }

    /// What it is, and what kind of text this is.
    void readKinds()
    {
        const auto tells = [&](MetricKind kind) {
            return std::ranges::any_of(m_figures, [&](const Figure& figure) {
                return figure.kind == kind && figure.role != Role::Background;
            });
        };
        const bool project = tells(MetricKind::Investment) || tells(MetricKind::JobsCreated);
        const bool loan = tells(MetricKind::Funding);
        const bool cut = !project && tells(MetricKind::JobsCut);
        const bool order = tells(MetricKind::Contract);
        for (std::size_t i = 0; i < m_names.actors.size(); ++i) {
            const auto actor = static_cast<std::int32_t>(i);
            const bool firm = m_names.actors[i].kind == ActorKind::Company;
            const bool body = m_names.actors[i].kind == ActorKind::PublicBody;
            signal(actor, firm ? "@company" : body ? "@public-body" : "@school");
            if (m_discourse.isLender(actor))
                signal(actor, "@lender");
            if (project)
                signal(actor, firm ? "@project-firm" : "@project-body");
            if (loan && !firm)
                signal(actor, "@loan-body");
            if (cut)
                signal(actor, "@cut");
            if (order)
                signal(actor, "@order");
        }
    }

    void readFigures()
    {
        for (const Figure& figure : m_figures) {
            const bool news = figure.role != Role::Background;
            if (figure.subject >= 0)
                readFigure(figure, figure.subject, news);
            else if (figure.jointSubject >= 0)
                for (const std::int32_t actor : together(figure))
                    readFigure(figure, actor, news);
        }
    }

    /// "Le fonds X et la banque Y apportent | 500 millions": all of the list that the one known of them is in.
    std::vector<std::int32_t> together(const Figure& figure) const
    {
        const std::uint32_t sentence = m_document.sentences[figure.sentence].first;
        auto name = std::ranges::lower_bound(m_listed, sentence, {}, &ListedName::first);
        const auto end = m_listed.end() - name > kWindow ? name + kWindow : m_listed.end();
        name = std::find_if(name, end, [&](const ListedName& listed) { return listed.index == figure.jointSubject; });
        std::vector<std::int32_t> actors{figure.jointSubject};
        if (name == end || name->first >= figure.firstToken)
            return actors;
        for (auto before = name; before->follows && name - before < kWindow;)
            actors.push_back((--before)->index);
        for (auto next = name + 1; next != end && next->follows; ++next)
            actors.push_back(next->index);
        return actors;
    }

    void readFigure(const Figure& figure, std::int32_t subject, bool news)
    {
        const ExtractedActor& actor = m_names.actors[static_cast<std::size_t>(subject)];
        switch (*figure.kind) {
        case MetricKind::Investment:
            signal(subject, news ? "@invests" : "@invested");
            break;
        case MetricKind::JobsCreated:
            if (news)
                signal(subject, "@hires");
            break;
        case MetricKind::Funding:
            if (actor.kind != ActorKind::PublicBody && !m_discourse.isLender(subject))
                signal(subject, "@receives");
            else if (news)
                signal(subject, "@lends");
            break;
        case MetricKind::Contract:
            signal(subject, "@sells");
            break;
        default:
            break;
        }
    }

    /// What stands before a name, or before the list that it is in: "mené par | le fonds X", "aux côtés de | X et Y".
    void readBefore()
    {
        std::vector<const Cue*> cues;
        for (const ListedName& name : m_listed) {
            if (!name.follows)
                cues.clear();
            if (std::vector<const Cue*> own = cuesBefore(name.first); !own.empty())
                cues = std::move(own);
            for (const Cue* cue : cues)
                if (cue->label != "from")
                    add(name.index, *cue, 1);
                else if (m_raises[m_document.tokens[name.first].sentence])
                    signal(name.index, "@raised-from");
        }
    }

    /// The cues shortly before the token, with nothing but words between; "trois banques : | X" needs not so much.
    std::vector<const Cue*> cuesBefore(std::uint32_t token) const
    {
        std::vector<const Cue*> cues;
        const std::uint32_t first = m_document.sentences[m_document.tokens[token].sentence].first;
        bool words = true;
        for (std::uint32_t at = token; at > first && at + kReachLeft > token; --at) {
            for (const CueHit& hit : cuesEndingAt(m_byEnd, at))
                if (hit.cue->side == CueSide::Left && (words || !hit.cue->adjacent))
                    cues.push_back(hit.cue);
            words = words && m_document.tokens[at - 1].kind == TokenKind::Word;
        }
        return cues;
    }

    /// What it does: "X et Y, son associé, | construiront".
    void readBehind()
    {
        for (const CueHit& hit : m_hits)
            if (hit.cue->side == CueSide::Right)
                hit.cue->adjacent ? readAdjacent(hit) : readDoer(hit);
    }

    void readAdjacent(const CueHit& hit)
    {
        auto name = std::ranges::lower_bound(m_listed, hit.first, {}, &ListedName::first);
        if (name != m_listed.begin() && ((--name)->last == hit.first || name->end == hit.first))
            add(name->index, *hit.cue, 1);
    }

    void readDoer(const CueHit& hit)
    {
        const std::uint32_t sentence = m_document.tokens[hit.first].sentence;
        const auto behind = std::ranges::lower_bound(m_listed, hit.first, {}, &ListedName::first);
        auto name = behind;
        while (name != m_listed.begin() && behind - name < kWindow) {
            --name;
            if (m_document.tokens[name->first].sentence != sentence || name->end + kReachRight < hit.first)
                break;
            if (name->oblique || name->end > hit.first)
                continue;
            add(name->index, *hit.cue, 1);
            while (name->follows) {
                --name;
                add(name->index, *hit.cue, 1);
            }
            return;
        }
        if (m_discourse.isAnaphoric(sentence))
            add(m_discourse.carried(sentence), *hit.cue, kFaded);
    }

    /// What else its sentences, and its own name, are made of.
    void readSentences()
    {
        auto hit = m_hits.begin();
        std::vector<const Cue*> cues;
        auto mention = m_discourse.mentions().begin();
        for (const Sentence& sentence : m_document.sentences) {
            cues.clear();
            auto named = mention;
            for (; hit != m_hits.end() && hit->first < sentence.last; ++hit) {
                if (hit->cue->side != CueSide::Near)
                    continue;
                while (named != m_discourse.mentions().end() && named->last <= hit->first)
                    ++named;
                const bool inName = named != m_discourse.mentions().end() && named->first <= hit->first;
                if (hit->cue->adjacent) {
                    if (inName)
                        add(named->index, *hit->cue, 1);
                } else if (!inName && std::ranges::find(cues, hit->cue->label, &Cue::label) == cues.end()) {
                    cues.push_back(hit->cue);
                }
            }
            for (; mention != m_discourse.mentions().end() && mention->first < sentence.last; ++mention)
                for (const Cue* cue : cues)
                    add(mention->index, *cue, 1);
        }
    }

    /// "X, Y et Z": who stands beside an investor is one.
    void readLists()
    {
        for (std::size_t first = 0; first < m_listed.size();) {
            std::size_t last = first + 1;
            float best = 0;
            std::int32_t payer = -1;
            while (last < m_listed.size() && m_listed[last].follows)
                ++last;
            for (std::size_t i = first; i < last && last - first > 1; ++i) {
                const float sum = sumOf(m_signs[static_cast<std::size_t>(m_listed[i].index)]);
                if (sum > best) {
                    best = sum;
                    payer = m_listed[i].index;
                }
            }
            for (std::size_t i = first; i < last && payer >= 0; ++i)
                if (m_listed[i].index != payer)
                    signal(m_listed[i].index, "@beside", std::min(best, 1.0F));
            first = last;
        }
    }

    const Names& m_names;
    const Document& m_document;
    const Figures& m_figures;
    const SubjectDiscourse& m_discourse;
    const CueTable& m_cues;
    const std::vector<CueHit>& m_hits; ///< ascending by first token
    std::vector<CueHit> m_byEnd; ///< ascending by last token
    std::vector<ListedName> m_listed;
    std::vector<bool> m_raises; ///< by sentence: is money raised or lent there?
    std::vector<InvestorSigns> m_signs;
};

} // namespace

std::vector<InvestorSigns> investorSigns(const Names& names, const Document& document, const Figures& figures,
                                         const SubjectDiscourse& discourse, const TextCues& cues)
{
    return SignReader(names, document, figures, discourse, cues).read();
}

void markInvestors(Names& names, const Document& document, const Figures& figures, const SubjectDiscourse& discourse,
                   const TextCues& cues)
{
    const std::vector<InvestorSigns> signs = investorSigns(names, document, figures, discourse, cues);
    for (std::size_t i = 0; i < names.actors.size(); ++i)
        names.actors[i].investor = sumOf(signs[i]) > 0;
}

} // namespace vigie::extraction
