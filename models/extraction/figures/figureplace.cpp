// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figureplace.h"

#include "models/extraction/names/mention.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kMeetingReach = 14; ///< tokens: "a signé, mercredi 12 mai, avec le ministre, à | Rabat"
constexpr std::int32_t kNone = -1;
constexpr std::int32_t kSeveral = -2;

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
            const bool listed = before && mention.first == end + 1 && isJoin(end);
            before = listed || isLocated(mention, names);
            end = mention.last;
            if (before
                && (listed ? !m_sites.empty() && m_sites.back().last + 1 == mention.first : !isMeeting(mention)))
                m_sites.push_back(mention);
        }
    }

    void read(Figure& figure) const
    {
        figure.place = nearest(figure, m_document.sentences[figure.sentence].last);
        if (figure.place != kNone || figure.role == Role::Background)
            return;
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
        constexpr std::size_t kCountryCode = 2; ///< letters
        const ExtractedPlace& place = places[static_cast<std::size_t>(spot)];
        figure.inCountry = place.key.size() == kCountryCode;
        if (figure.inCountry || isTown(place))
            figure.spot = firstOfName(places, spot);
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

    bool isJoin(std::uint32_t token) const
    {
        const std::string_view word = m_document.word(token);
        return word == "," || word == "et";
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
    bool isMeeting(const Mention& mention) const
    {
        const std::uint32_t start = m_document.sentences[m_document.tokens[mention.first].sentence].first;
        const std::uint32_t from = std::max(start, mention.first - std::min(mention.first, kMeetingReach));
        for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < mention.first; ++hit)
            if (hit->cue->label == "meeting")
                return true;
        return false;
    }

    std::int32_t nearest(const Figure& figure, std::uint32_t end) const
    {
        const Sentence& in = m_document.sentences[figure.sentence];
        std::int32_t place = kNone;
        float best = 0;
        for (auto site = std::ranges::lower_bound(m_sites, in.first, {}, &Mention::first);
             site != m_sites.end() && site->first < std::min(in.last, end); ++site) {
            const float score
                = FigureRuler::decay(m_ruler.distance(figure.firstToken, figure.lastToken, site->first, site->last));
            if (score > best) {
                best = score;
                place = site->index;
            }
        }
        return place;
    }

    /// The only place on tokens [first, last).
    std::int32_t onlyOne(std::uint32_t first, std::uint32_t last) const
    {
        std::int32_t only = kNone;
        for (auto site = std::ranges::lower_bound(m_sites, first, {}, &Mention::first);
             site != m_sites.end() && site->first < last; ++site) {
            if (only != kNone && only != site->index)
                return kSeveral;
            only = site->index;
        }
        return only;
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    const std::vector<CueHit>& m_hits;
    std::vector<CueHit> m_byLast; ///< ascending by last token
    std::vector<Mention> m_mentions; ///< of all places, in text order
    std::vector<Mention> m_sites; ///< where something is
    std::uint32_t m_ledeEnd = 0; ///< behind the first paragraph
};

} // namespace

void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
                const TextCues& cues)
{
    const PlaceReader reader(document, names, ruler, cues);
    for (Figure& figure : figures)
        reader.read(figure);
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
