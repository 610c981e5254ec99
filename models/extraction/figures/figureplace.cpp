// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figureplace.h"

#include "models/extraction/figures/placelevel.h"
#include "models/extraction/figures/placesites.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kMoveReach = 12; ///< tokens: "délocalise d'ici juin 120 de ses 400 postes au | Maroc"
constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

class PlaceReader
{
public:
    PlaceReader(const Document& document, const Names& names, const Figures& figures, const FigureRuler& ruler,
                const TextCues& cues)
        : m_document(document)
        , m_figures(figures)
        , m_ruler(ruler)
        , m_cues(document, cues)
        , m_mentions(mentionsOf(document, names.places))
        , m_sites(findSites(document, names, figures, m_mentions, m_cues))
    {
        for (const Sentence& sentence : document.sentences)
            if (sentence.paragraph == 0)
                m_ledeEnd = sentence.last;
    }

    /// Roles ask where a figure is told to be; what only has it in brackets, "Lens (200)", or is to have it, tells
    /// less.
    void leaveByTheWay()
    {
        std::erase_if(m_sites, [](const Site& site) { return site.byTheWay; });
        for (Site& site : m_sites) {
            site.bracketLast = 0;
            site.oneOfMany = false;
        }
    }

    /// What stands behind `end`, the next figure of its kind, is where that one is.
    void read(Figure& figure, std::uint32_t end) const
    {
        const std::int32_t own = nearest(figure, end);
        figure.place = std::max(own, kNoPlace);
        const Sentence& in = m_document.sentences[figure.sentence];
        if (own != kNoPlace || figure.role == Role::Background || onlyOne(in.first, in.last) != kNoPlace)
            return; // "1 000 emplois, dont 675 à | Montréal": what is said of a part tells that the whole is
                    // elsewhere too
        for (std::uint32_t sentence = figure.sentence; sentence-- > 0;) {
            if (m_document.sentences[sentence].paragraph != figure.paragraph)
                break;
            if (m_document.tokens[in.first].lineBreakBefore && holdsHead(m_document.sentences[sentence]))
                return; // "Lyon : 120 emplois", and on a line of its own "Total : | 300 emplois"
            const std::int32_t only
                = onlyOne(m_document.sentences[sentence].first, m_document.sentences[sentence].last);
            if (only == kNoPlace)
                continue;
            figure.place = only == kSeveralPlaces ? kNoPlace : only;
            return;
        }
        const std::int32_t news = onlyOne(0, m_ledeEnd);
        figure.place = news == kSeveralPlaces || isOfLaterOne(figure) ? kNoPlace : news;
    }

    /// What stands behind `next`, the first token of the next figure, is where that one is ("1 000 emplois, dont 675
    /// à | Montréal").
    void readSpot(Figure& figure, std::uint32_t next, const std::vector<ExtractedPlace>& places) const
    {
        std::int32_t spot = nearest(figure, next);
        if (spot == kNoPlace && figure.sentence > 0
            && m_document.sentences[figure.sentence - 1].paragraph == figure.paragraph)
            spot = onlyOne(m_document.sentences[figure.sentence - 1].first,
                           m_document.sentences[figure.sentence - 1].last);
        if (spot < 0 || isBehindAnother(figure, spot))
            return;
        const ExtractedPlace& place = places[static_cast<std::size_t>(spot)];
        figure.inCountry = levelOf(place) == PlaceLevel::Country;
        if (figure.inCountry || levelOf(place) == PlaceLevel::Town)
            figure.spot = firstOfName(places, spot);
    }

    /// "Les usines de Tanger et de Casablanca créeront respectivement 200 et 350 emplois": one place each, in order,
    /// as the sentence lists them before the figures [first, last), which are of one kind, or behind them.
    void pair(Figures::iterator first, Figures::iterator last) const
    {
        const Sentence& in = m_document.sentences[first->sentence];
        if (last - first < 2 || !m_cues.isWithin(in.first, in.last, {"respective"}))
            return;
        for (const auto& [from, end] :
             {std::pair(in.first, first->firstToken), std::pair((last - 1)->lastToken, in.last)}) {
            const auto site = std::ranges::lower_bound(m_sites, from, {}, &Site::first);
            const auto stop = std::ranges::lower_bound(m_sites, end, {}, &Site::first);
            if (stop - site != last - first || site->list != (stop - 1)->list)
                continue;
            std::transform(site, stop, first, first, [](const Site& one, Figure figure) {
                figure.place = one.mention.index;
                return figure;
            });
            return;
        }
    }

private:
    /// "Aulnay" is "Aulnay-sous-Bois".
    static std::int32_t firstOfName(const std::vector<ExtractedPlace>& places, std::int32_t spot)
    {
        constexpr std::int32_t kMemory = 60; ///< places looked back at
        const std::string& name = places[static_cast<std::size_t>(spot)].name;
        for (std::int32_t i = std::max(spot, kMemory) - kMemory; i < spot; ++i) {
            const std::string& other = places[static_cast<std::size_t>(i)].name;
            if (other.starts_with(name) || name.starts_with(other))
                return i;
        }
        return spot;
    }

    /// "8 000 postes | en France et l'arrêt de la production à Aulnay": does another place stand between the figure
    /// and the one behind it?
    bool isBehindAnother(const Figure& figure, std::int32_t spot) const
    {
        for (auto mention = std::ranges::lower_bound(m_mentions, figure.lastToken, {}, &Mention::first);
             mention != m_mentions.end() && mention->first < m_document.sentences[figure.sentence].last; ++mention)
            if (mention->index == spot)
                return mention != m_mentions.begin() && (mention - 1)->first >= figure.lastToken;
        return false;
    }

    bool holdsHead(const Sentence& sentence) const
    {
        const auto from = std::ranges::lower_bound(m_sites, sentence.first, {}, &Site::first);
        const auto to = std::ranges::lower_bound(m_sites, sentence.last, {}, &Site::first);
        return std::any_of(from, to, [](const Site& site) { return site.head; });
    }

    /// "Le groupe supprime | 14 000 postes. En Allemagne, 400 postes sont concernés": is the first place behind the
    /// figure's sentence that of another such figure?
    bool isOfLaterOne(const Figure& figure) const
    {
        const auto site
            = std::ranges::lower_bound(m_sites, m_document.sentences[figure.sentence].last, {}, &Site::first);
        if (site == m_sites.end())
            return false;
        const std::uint32_t sentence = m_document.tokens[site->first()].sentence;
        const auto first = std::ranges::lower_bound(m_figures, sentence, {}, &Figure::sentence);
        const auto last = std::ranges::upper_bound(m_figures, sentence, {}, &Figure::sentence);
        return std::any_of(first, last, [&](const Figure& other) { return other.kind == figure.kind; });
    }

    /// "délocalise 120 postes | au Maroc", and not "… de son usine de | Lille"
    bool isTold(const Site& site) const
    {
        return site.list > 0 && m_cues.behind(site.list - 1, {"located"}) == site.list;
    }

    /// Where work moves to: the first place behind the move, where nothing else is told to be done before it. Not
    /// "transfère la production *et licencie 60 personnes* à | Sens", nor "délocalise la production de son usine à |
    /// Sens *vers* la Pologne".
    bool isTarget(const Site& site) const
    {
        const CueHit* move = m_cues.lastBefore(site.list, kMoveReach, "move");
        if (move == nullptr || !isTold(site) || m_cues.isWithin(move->last, site.list, {"act"})
            || m_cues.behind(site.mention.last, {"toward"}) != site.mention.last)
            return false;
        const auto first = std::ranges::lower_bound(m_sites, move->last, {}, &Site::first);
        const auto last = std::ranges::lower_bound(m_sites, site.list, {}, &Site::first);
        return std::none_of(first, last, [this](const Site& other) { return isTold(other); });
    }

    std::int32_t nearest(const Figure& figure, std::uint32_t end) const
    {
        const Sentence& in = m_document.sentences[figure.sentence];
        std::int32_t place = kNoPlace;
        float best = 0;
        for (auto site = std::ranges::lower_bound(m_sites, beginOf(figure.sentence), {}, &Site::first);
             site != m_sites.end() && site->first() < std::min(in.last, end); ++site) {
            const float score = FigureRuler::decay(
                m_ruler.distance(figure.firstToken, figure.lastToken, site->first(), site->mention.last));
            if (score > best && speaksFor(*site, figure) && !isLeftFor(figure, *site)) {
                best = score;
                place = site->where;
            }
        }
        return place;
    }

    /// "délocalise 120 postes au | Maroc": where lost jobs go to is not where they are lost; but "transfère sa
    /// production à | Lyon et *y* supprime 60 postes".
    bool isLeftFor(const Figure& figure, const Site& site) const
    {
        return figure.kind == MetricKind::JobsCut && isTarget(site)
            && !m_cues.isWithin(site.mention.last, figure.firstToken, {"there"});
    }

    /// Where what belongs to a sentence begins, as the town of its item or dateline: "*Tanger –* | Renault …".
    std::uint32_t beginOf(std::uint32_t sentence) const
    {
        return sentence == 0 ? 0 : m_document.sentences[sentence - 1].last;
    }

    /// Does the item of the head go on up to a token? Not behind another head, nor on another line, unless the head
    /// is a line of its own: "Kénitra :".
    bool goesOn(const Site& head, std::uint32_t token) const
    {
        const auto from = std::ranges::lower_bound(m_sites, head.mention.last, {}, &Site::first);
        const auto to = std::ranges::lower_bound(m_sites, token, {}, &Site::first);
        if (std::any_of(from, to, [](const Site& site) { return site.head; }))
            return false;
        for (std::uint32_t i = head.mention.last; i < token; ++i)
            if (m_document.tokens[i + 1].lineBreakBefore && m_document.word(i) != ":")
                return false;
        return true;
    }

    /// What is told in passing does so for the figures beside it, and what names no place for the one right before it
    /// or behind it: "124 | dans le monde", "À l'étranger, | 500 postes", and not "présent dans le monde, créera 300
    /// emplois".
    bool speaksFor(const Site& site, const Figure& figure) const
    {
        constexpr std::uint32_t kAtOnce = 4; ///< tokens: "500 postes supplémentaires à l'étranger"
        if (site.brackets(figure.firstToken) || site.oneOfMany)
            return site.brackets(figure.firstToken);
        if (site.aside())
            return site.asideFirst <= figure.firstToken && figure.firstToken < site.asideLast;
        if (site.head)
            return site.first() < figure.firstToken && goesOn(site, figure.firstToken);
        if (site.named())
            return true;
        const auto isWord = [](const Token& token) { return token.kind == TokenKind::Word; };
        const auto token = m_document.tokens.begin();
        if (site.first() >= figure.lastToken)
            return site.first() - figure.lastToken <= kAtOnce
                && std::all_of(token + figure.lastToken, token + site.first(), isWord);
        return site.first() == m_document.sentences[figure.sentence].first
            && m_document.word(site.mention.last) == "," && figure.firstToken - site.mention.last <= kAtOnce;
    }

    /// The only place on tokens [first, last).
    std::int32_t onlyOne(std::uint32_t first, std::uint32_t last) const
    {
        std::int32_t only = kNoPlace;
        for (auto site = std::ranges::lower_bound(m_sites, first, {}, &Site::first);
             site != m_sites.end() && site->first() < last; ++site) {
            if (site->aside() || !site->named())
                continue;
            if (only != kNoPlace && only != site->where)
                return kSeveralPlaces;
            only = site->where;
        }
        return only;
    }

    const Document& m_document;
    const Figures& m_figures;
    const FigureRuler& m_ruler;
    PlaceCues m_cues;
    std::vector<Mention> m_mentions; ///< of all places, in text order
    Sites m_sites;
    std::uint32_t m_ledeEnd = 0; ///< behind the first paragraph
};

/// Where the places end that may be a figure's: at the next figure of its kind, or a part, "212 postes dans son usine
/// et | 80 à Nantes", "investira 60 M€ et créera 300 emplois, dont | 100 à Lyon". Those behind "40 et 60
/// postes" are of both.
std::uint32_t endOfPlace(const Figures& figures, std::size_t figure)
{
    const Figure& own = figures[figure];
    std::uint32_t end = own.lastToken;
    for (std::size_t i = figure + 1; i < figures.size() && figures[i].sentence == own.sentence; ++i) {
        const bool shared = figures[i].firstToken <= end + 1 && end != kNever;
        const bool isPart = figures[i].whole >= static_cast<std::int32_t>(figure);
        if ((figures[i].kind == own.kind || isPart) && !shared)
            return figures[i].firstToken;
        end = shared ? figures[i].lastToken : kNever;
    }
    return kNever;
}

} // namespace

void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
                const TextCues& cues)
{
    const PlaceReader reader(document, names, figures, ruler, cues);
    for (std::size_t i = 0; i < figures.size(); ++i)
        reader.read(figures[i], endOfPlace(figures, i));
    for (auto first = figures.begin(); first != figures.end();) {
        const auto last = std::find_if(first, figures.end(), [first](const Figure& figure) {
            return figure.sentence != first->sentence || figure.kind != first->kind;
        });
        reader.pair(first, last);
        first = last;
    }
}

void findSpots(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
               const TextCues& cues)
{
    PlaceReader reader(document, names, figures, ruler, cues);
    reader.leaveByTheWay();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool last = i + 1 == figures.size();
        const auto end = static_cast<std::uint32_t>(document.tokens.size());
        reader.readSpot(figures[i], last ? end : figures[i + 1].firstToken, names.places);
    }
}

} // namespace vigie::extraction
