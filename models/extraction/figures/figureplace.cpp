// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figureplace.h"

#include "models/extraction/names/mention.h"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kMeetingReach = 14; ///< tokens: "a signé, mercredi 12 mai, avec le ministre, à | Rabat"
constexpr std::uint32_t kMoveReach = 12; ///< tokens: "délocalise d'ici juin 120 de ses 400 postes au | Maroc"
constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();
constexpr std::int32_t kNone = -1;
constexpr std::int32_t kSeveral = -2;
constexpr std::size_t kCountryCode = 2; ///< letters of a country's key

/// A place where something is.
struct Site
{
    Mention mention;
    std::uint32_t list = 0; ///< the same for those that are told as a list, "à Fès et à Meknès"
    bool joined = false; ///< by "et" or "ou" to the one before it
    std::int32_t where = kNone; ///< what a figure beside it takes: the place, the one that holds its list, or several

    std::uint32_t first() const { return mention.first; }
};

/// What holds what.
enum class PlaceLevel : std::uint8_t { Country, Region, Town, Zone };

class PlaceReader
{
public:
    PlaceReader(const Document& document, const Names& names, const FigureRuler& ruler, const TextCues& cues)
        : m_document(document)
        , m_ruler(ruler)
        , m_hits(cues.hits)
        , m_byLast(cues.hits)
        , m_mentions(mentionsOf(document, names.places))
    {
        std::ranges::stable_sort(m_byLast, {}, &CueHit::last);
        for (const Sentence& sentence : document.sentences)
            if (sentence.paragraph == 0)
                m_ledeEnd = sentence.last;
        bool before = false;
        std::uint32_t end = 0;
        for (const Mention& mention : m_mentions) {
            // "à Tanger, | Kénitra et | Meknès": a list is where its first name is.
            const bool listed = before && isListed(end, mention.first);
            before = listed || isLocated(mention, names);
            const bool goesOn = listed && !m_sites.empty() && m_sites.back().mention.last == end;
            end = mention.last;
            if (before && (listed ? goesOn : !isMeeting(mention)))
                m_sites.push_back({mention, goesOn ? m_sites.back().list : mention.first,
                                   goesOn && isJoined(m_sites.back().mention.last, mention.first), mention.index});
        }
        for (auto first = m_sites.begin(); first != m_sites.end();) {
            const auto last
                = std::find_if(first, m_sites.end(), [&](const Site& site) { return site.list != first->list; });
            readList(first, last, names.places);
            first = last;
        }
    }

    /// What stands behind `end`, the next figure of its kind, is where that one is.
    void read(Figure& figure, std::uint32_t end) const
    {
        const std::int32_t own = nearest(figure, end);
        figure.place = std::max(own, kNone);
        const Sentence& in = m_document.sentences[figure.sentence];
        if (own != kNone || figure.role == Role::Background || onlyOne(in.first, in.last) != kNone)
            return; // "1 000 emplois, dont 675 à | Montréal": what is said of a part tells that the whole is
                    // elsewhere too
        for (std::uint32_t sentence = figure.sentence; sentence-- > 0;) {
            if (m_document.sentences[sentence].paragraph != figure.paragraph)
                break;
            const std::int32_t only
                = onlyOne(m_document.sentences[sentence].first, m_document.sentences[sentence].last);
            if (only == kNone)
                continue;
            figure.place = only == kSeveral ? kNone : only;
            return;
        }
        const std::int32_t news = onlyOne(0, m_ledeEnd);
        figure.place = news == kSeveral ? kNone : news;
    }

    /// What stands behind `next`, the first token of the next figure, is where that one is ("1 000 emplois, dont 675
    /// à | Montréal").
    void readSpot(Figure& figure, std::uint32_t next, const std::vector<ExtractedPlace>& places) const
    {
        std::int32_t spot = nearest(figure, next);
        if (spot == kNone && figure.sentence > 0
            && m_document.sentences[figure.sentence - 1].paragraph == figure.paragraph)
            spot = onlyOne(m_document.sentences[figure.sentence - 1].first,
                           m_document.sentences[figure.sentence - 1].last);
        if (spot < 0 || isBehindAnother(figure, spot))
            return;
        const ExtractedPlace& place = places[static_cast<std::size_t>(spot)];
        figure.inCountry = place.key.size() == kCountryCode;
        if (figure.inCountry || isTown(place))
            figure.spot = firstOfName(places, spot);
    }

    /// "Les usines de Tanger et de Casablanca créeront respectivement 200 et 350 emplois": one place each, in order,
    /// as the sentence lists them before the figures [first, last), which are of one kind, or behind them.
    void pair(Figures::iterator first, Figures::iterator last) const
    {
        const Sentence& in = m_document.sentences[first->sentence];
        if (last - first < 2 || !isBehind(in.last - 1, in.last - in.first, "respective"))
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
    /// No zone, no region, no province: places that hold others.
    static bool isTown(const ExtractedPlace& place)
    {
        constexpr std::size_t kCommune = 8; ///< letters of "FR-35238", "MA-C0835"
        return place.rule != "place.zone"
            && (place.key.empty() || place.key.starts_with("geonames:") || place.key.size() == kCommune);
    }

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

    /// The cue with one of the labels that begins at a token, where it ends; the token itself where there is none.
    std::uint32_t behindCue(std::uint32_t token, std::initializer_list<CueLabel> labels) const
    {
        std::uint32_t end = token;
        for (auto hit = std::ranges::lower_bound(m_hits, token, {}, &CueHit::first);
             hit != m_hits.end() && hit->first == token; ++hit)
            if (std::ranges::find(labels, hit->cue->label) != labels.end())
                end = std::max(end, hit->last);
        return end;
    }

    /// Is all of [end, next), between two names, what joins them? "Tanger | , | Kénitra", "Lille | et de | Lyon"
    bool isListed(std::uint32_t end, std::uint32_t next) const
    {
        std::uint32_t at = behindCue(end, {"join", "comma"});
        for (std::uint32_t from = end; at != from && at < next;) {
            from = at;
            at = behindCue(from, {"join", "again", "located"});
        }
        return at == next && at != end;
    }

    /// Does an "et" or "ou" stand in what joins them? "à Kénitra, | en province de Kénitra" is one place.
    bool isJoined(std::uint32_t end, std::uint32_t next) const
    {
        for (std::uint32_t i = end; i < next; ++i)
            if (behindCue(i, {"join"}) != i)
                return true;
        return false;
    }

    static PlaceLevel levelOf(const ExtractedPlace& place)
    {
        if (place.rule == "place.zone")
            return PlaceLevel::Zone;
        if (place.key.size() == kCountryCode)
            return PlaceLevel::Country;
        return isTown(place) ? PlaceLevel::Town : PlaceLevel::Region;
    }

    /// Says of a list of several places that it is no place: "à Fès et à Meknès" is neither. "Au Maroc, à Fès et à
    /// Meknès" is the first one, which holds the others.
    void readList(std::vector<Site>::iterator first, std::vector<Site>::iterator last,
                  const std::vector<ExtractedPlace>& places) const
    {
        const auto levelAt
            = [&](const Site& site) { return levelOf(places[static_cast<std::size_t>(site.mention.index)]); };
        const bool several = std::any_of(
            first, last, [&](const Site& site) { return site.joined && site.mention.index != first->mention.index; });
        if (!several)
            return;
        const bool holds = !(first + 1)->joined
            && std::all_of(first + 1, last, [&](const Site& site) { return levelAt(*first) < levelAt(site); });
        for (auto site = first; site != last; ++site)
            site->where = holds ? first->mention.index : kSeveral;
    }

    /// A zone or site is where it is; a town or country where a preposition says so.
    bool isLocated(const Mention& mention, const Names& names) const
    {
        if (names.places[static_cast<std::size_t>(mention.index)].rule == "place.zone")
            return true;
        bool located = false;
        for (auto hit = std::ranges::lower_bound(m_byLast, mention.first, {}, &CueHit::last);
             hit != m_byLast.end() && hit->last == mention.first; ++hit) {
            if (hit->cue->label == "home")
                return false; // "le groupe X, basé à Dubaï"
            located = located || hit->cue->label == "located";
        }
        return located;
    }

    /// "la convention a été signée mercredi à | Rabat"
    bool isMeeting(const Mention& mention) const { return isBehind(mention.first, kMeetingReach, "meeting"); }

    /// Does a cue with the label stand in the sentence, up to `reach` tokens before a name?
    bool isBehind(std::uint32_t name, std::uint32_t reach, CueLabel label) const
    {
        const std::uint32_t start = m_document.sentences[m_document.tokens[name].sentence].first;
        const std::uint32_t from = std::max(start, name - std::min(name, reach));
        for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < name; ++hit)
            if (hit->cue->label == label)
                return true;
        return false;
    }

    /// "délocalise 120 postes | au Maroc", and not "… de son usine de | Lille"
    bool isTarget(const Site& site) const
    {
        return site.first() > 0 && isBehind(site.first(), kMoveReach, "move")
            && behindCue(site.first() - 1, {"located"}) == site.first();
    }

    std::int32_t nearest(const Figure& figure, std::uint32_t end) const
    {
        const Sentence& in = m_document.sentences[figure.sentence];
        std::int32_t place = kNone;
        float best = 0;
        for (auto site = std::ranges::lower_bound(m_sites, in.first, {}, &Site::first);
             site != m_sites.end() && site->first() < std::min(in.last, end); ++site) {
            const float score = FigureRuler::decay(
                m_ruler.distance(figure.firstToken, figure.lastToken, site->first(), site->mention.last));
            if (score > best && !isLeftFor(figure, *site)) {
                best = score;
                place = site->where;
            }
        }
        return place;
    }

    /// "délocalise 120 postes au | Maroc": where lost jobs go to is not where they are lost.
    bool isLeftFor(const Figure& figure, const Site& site) const
    {
        return figure.kind == MetricKind::JobsCut && site.first() > figure.lastToken && isTarget(site);
    }

    /// The only place on tokens [first, last).
    std::int32_t onlyOne(std::uint32_t first, std::uint32_t last) const
    {
        std::int32_t only = kNone;
        for (auto site = std::ranges::lower_bound(m_sites, first, {}, &Site::first);
             site != m_sites.end() && site->first() < last; ++site) {
            if (only != kNone && only != site->where)
                return kSeveral;
            only = site->where;
        }
        return only;
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    const std::vector<CueHit>& m_hits;
    std::vector<CueHit> m_byLast; ///< ascending by last token
    std::vector<Mention> m_mentions; ///< of all places, in text order
    std::vector<Site> m_sites; ///< where something is, in text order
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
    const PlaceReader reader(document, names, ruler, cues);
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
    const PlaceReader reader(document, names, ruler, cues);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool last = i + 1 == figures.size();
        const auto end = static_cast<std::uint32_t>(document.tokens.size());
        reader.readSpot(figures[i], last ? end : figures[i + 1].firstToken, names.places);
    }
}

} // namespace vigie::extraction
