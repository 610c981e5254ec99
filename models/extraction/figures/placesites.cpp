// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/placesites.h"

#include "models/extraction/figures/placelevel.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kMeetingReach = 14; ///< tokens: "a signé, mercredi 12 mai, avec le ministre, à | Rabat"

class SiteFinder
{
public:
    SiteFinder(const Document& document, const Names& names, const Figures& figures, const PlaceCues& cues)
        : m_document(document)
        , m_places(names.places)
        , m_figures(figures)
        , m_cues(cues)
    {
    }

    Sites find(const std::vector<Mention>& mentions) const
    {
        Sites sites;
        const bool dashes = areItems(mentions);
        const auto heads = [&](const Mention& mention) { return isItem(mention) || (dashes && isDashed(mention)); };
        bool before = false;
        std::uint32_t end = 0;
        for (const Mention& mention : mentions) {
            // "à Tanger, | Kénitra et | Meknès": a list is where its first name is.
            const bool listed = before && isListed(end, mention.first);
            const bool head = !listed && heads(mention);
            const std::uint32_t bracket = bracketBehind(mention);
            const bool told = listed || head || isLocated(mention);
            const bool hosts = m_cues.behind(mention.last, {"hosts"}) != mention.last; // "Fès | accueillera …"
            before = told || hosts || bracket != 0;
            const bool goesOn = listed && !sites.empty() && sites.back().mention.last == end;
            end = mention.last;
            if (!before || (bracket == 0 && !(listed ? goesOn : head || !isMeeting(mention))))
                continue;
            Site site;
            site.mention = mention;
            site.list = goesOn ? sites.back().list : mention.first;
            site.joined = goesOn && isJoined(sites.back().mention.last, mention.first);
            site.where = mention.index;
            site.head = head;
            site.bracketLast = bracket;
            site.byTheWay = !told;
            sites.push_back(site);
        }
        for (auto first = sites.begin(); first != sites.end();) {
            const auto last
                = std::find_if(first, sites.end(), [&](const Site& site) { return site.list != first->list; });
            readList(first, last);
            first = last;
        }
        setApart(sites);
        setAside(sites);
        addElsewhere(mentions, sites);
        return sites;
    }

private:
    const ExtractedPlace& placeOf(const Mention& mention) const
    {
        return m_places[static_cast<std::size_t>(mention.index)];
    }

    /// Does a line, a sentence, what a sign sets off or what follows a figure begin with the name?
    bool opens(const Mention& mention) const
    {
        constexpr std::array kSigns{headOf(","), headOf(";"), headOf(":"), headOf("("), headOf("."), headOf("•")};
        const Token& token = m_document.tokens[mention.first];
        if (mention.first == 0 || token.lineBreakBefore
            || mention.first == m_document.sentences[token.sentence].first)
            return true;
        const Token& before = m_document.tokens[mention.first - 1];
        const auto figure = std::ranges::lower_bound(m_figures, mention.first, {}, &Figure::lastToken);
        const bool behindFigure = figure != m_figures.end() && figure->lastToken == mention.first;
        return before.sentence != token.sentence || behindFigure || isAmong(kSigns, before.head);
    }

    /// A dash between blanks: "Tanger | – Renault".
    bool isDash(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 3> kDashes{"-", "–", "—"};
        return isAmong(kDashes, m_document.word(at)) && m_document.tokens[at].spaceBefore
            && !m_document.tokens[at].lineBreakBefore && at + 1 < m_document.tokens.size()
            && m_document.tokens[at + 1].spaceBefore && !m_document.tokens[at + 1].lineBreakBefore;
    }

    /// "Kénitra | : 300 emplois", "Kénitra | – Câblage automobile : 300 emplois"
    bool isItem(const Mention& mention) const
    {
        constexpr std::uint32_t kTitle = 8; ///< tokens behind the dash
        if (!opens(mention))
            return false;
        std::uint32_t at = mention.last;
        if (isDash(at)) {
            const std::uint32_t end = at + kTitle;
            for (++at; at < end && at < m_document.tokens.size(); ++at)
                if (m_document.tokens[at].kind != TokenKind::Word || m_document.tokens[at].lineBreakBefore)
                    break;
        }
        return m_document.word(at) == ":" && !m_document.tokens[at].lineBreakBefore;
    }

    /// Behind the bracket of "Kénitra | (300 emplois)", which begins with a figure; 0 = there is none.
    std::uint32_t bracketBehind(const Mention& mention) const
    {
        if (m_document.word(mention.last) != "(")
            return 0;
        const auto figure = std::ranges::lower_bound(m_figures, mention.last, {}, &Figure::firstToken);
        if (figure == m_figures.end() || figure->firstToken != mention.last + 1)
            return 0;
        const std::uint32_t end = m_document.sentences[figure->sentence].last;
        std::uint32_t last = figure->lastToken;
        while (last < end && m_document.word(last) != ")")
            ++last;
        return last + 1;
    }

    /// "600 postes à Lille (300), Lens (200) et Douai (100)": the first one is not where all are.
    void setApart(Sites& sites) const
    {
        std::vector<std::uint32_t> brackets(m_document.sentences.size());
        const auto sentenceOf = [this](const Site& site) { return m_document.tokens[site.first()].sentence; };
        for (const Site& site : sites)
            brackets[sentenceOf(site)] += site.bracketLast != 0;
        for (Site& site : sites)
            site.oneOfMany = site.bracketLast != 0 && brackets[sentenceOf(site)] > 1;
    }

    /// "Tanger | – Renault supprime 200 postes"
    bool isDashed(const Mention& mention) const
    {
        return opens(mention) && isDash(mention.last) && m_document.tokens[mention.last + 1].capitalised;
    }

    /// Do such names head what is told, and not where an article was written? Those of several places do, and the one
    /// of a single sentence, but for a town that agencies write from.
    bool areItems(const std::vector<Mention>& mentions) const
    {
        std::int32_t one = kNoPlace;
        bool newsroom = false;
        for (const Mention& mention : mentions) {
            if (!isDashed(mention))
                continue;
            if (one != kNoPlace && one != mention.index)
                return true;
            one = mention.index;
            newsroom = m_cues.behind(mention.first, {"newsroom"}) == mention.last;
        }
        return one != kNoPlace && !newsroom && m_document.sentences.size() == 1;
    }

    /// Is all of [end, next), between two names, what joins them? "Tanger | , | Kénitra", "Lille | et de | Lyon"
    bool isListed(std::uint32_t end, std::uint32_t next) const
    {
        std::uint32_t at = m_cues.behind(end, {"join", "comma"});
        for (std::uint32_t from = end; at != from && at < next;) {
            from = at;
            at = m_cues.behind(from, {"join", "again", "located"});
        }
        return at == next && at != end;
    }

    /// Does an "et" or "ou" stand in what joins them? "à Kénitra, | en province de Kénitra" is one place.
    bool isJoined(std::uint32_t end, std::uint32_t next) const
    {
        for (std::uint32_t i = end; i < next; ++i)
            if (m_cues.behind(i, {"join"}) != i)
                return true;
        return false;
    }

    /// Says of a list of several places that it is no place: "à Fès et à Meknès" is neither. "Au Maroc, à Fès et à
    /// Meknès" is the first one, which holds the others.
    void readList(Sites::iterator first, Sites::iterator last) const
    {
        const auto levelAt = [this](const Site& site) { return levelOf(placeOf(site.mention)); };
        const bool several = std::any_of(
            first, last, [&](const Site& site) { return site.joined && site.mention.index != first->mention.index; });
        if (!several)
            return;
        const bool holds = !(first + 1)->joined
            && std::all_of(first + 1, last, [&](const Site& site) { return levelAt(*first) < levelAt(site); });
        for (auto site = first; site != last; ++site)
            site->where = holds ? first->mention.index : kSeveralPlaces;
    }

    /// A zone or site is where it is; a town or country where a preposition says so, but not "le groupe X, basé à |
    /// Dubaï".
    bool isLocated(const Mention& mention) const
    {
        return levelOf(placeOf(mention)) == PlaceLevel::Zone
            || (m_cues.endsAt(mention.first, "located") && !m_cues.endsAt(mention.first, "home"));
    }

    /// "la convention a été signée mercredi à | Rabat"
    bool isMeeting(const Mention& mention) const
    {
        const CueHit* cue = m_cues.lastBefore(mention.first, kMeetingReach, "meeting");
        return cue != nullptr && !m_cues.isWithin(cue->last, mention.first, {"built", "act"})
            && !isOfFigure(cue->last, mention.first);
    }

    /// "annonce | la création de 300 emplois à | Kénitra": does a figure stand on tokens [first, last), which is what
    /// is there? Not an amount that is only what was signed, "a signé | une convention de 40 MDH à | Rabat".
    bool isOfFigure(std::uint32_t first, std::uint32_t last) const
    {
        constexpr std::array kThere{MetricKind::JobsCreated, MetricKind::JobsIndirect, MetricKind::JobsCut,
                                    MetricKind::Investment,  MetricKind::Funding,      MetricKind::Trainees};
        for (auto figure = std::ranges::lower_bound(m_figures, first, {}, &Figure::firstToken);
             figure != m_figures.end() && figure->lastToken <= last; ++figure)
            if (std::ranges::find(kThere, figure->kind) != kThere.end()
                && !(figure->money() && m_cues.isWithin(first, figure->firstToken, {"deed"})))
                return true;
        return false;
    }

    /// "Le groupe, *qui exploite déjà un site à* | Fès, …", "…, *après avoir fermé un site à* | Fès": up to the
    /// comma.
    void setAside(Sites& sites) const
    {
        for (const CueHit& cue : m_cues.all("aside")) {
            const std::uint32_t end = m_document.sentences[m_document.tokens[cue.first].sentence].last;
            std::uint32_t last = cue.last;
            while (last < end && m_document.tokens[last].head != headOf(",")
                   && m_document.tokens[last].head != headOf(";"))
                ++last;
            for (auto site = std::ranges::lower_bound(sites, cue.first, {}, &Site::first);
                 site != sites.end() && site->list < last; ++site) {
                site->asideFirst = cue.first;
                site->asideLast = std::max(last, site->mention.last);
            }
        }
    }

    /// "124 postes | dans le monde", and not "80 | ailleurs en France".
    void addElsewhere(const std::vector<Mention>& mentions, Sites& sites) const
    {
        for (const CueHit& cue : m_cues.all("elsewhere")) {
            const std::uint32_t name = m_cues.behind(cue.last, {"located"});
            if (m_cues.endsAt(cue.last, "otherwise"))
                continue; // "seront par | ailleurs formés"
            if (name != cue.last && std::ranges::binary_search(mentions, name, {}, &Mention::first))
                continue;
            Site site;
            site.mention = {kNoPlace, cue.first, cue.last};
            site.list = cue.first;
            site.where = kSeveralPlaces;
            sites.push_back(site);
        }
        std::ranges::stable_sort(sites, {}, &Site::first);
    }

    const Document& m_document;
    const std::vector<ExtractedPlace>& m_places;
    const Figures& m_figures;
    const PlaceCues& m_cues;
};

} // namespace

Sites findSites(const Document& document, const Names& names, const Figures& figures,
                const std::vector<Mention>& mentions, const PlaceCues& cues)
{
    return SiteFinder(document, names, figures, cues).find(mentions);
}

} // namespace vigie::extraction
