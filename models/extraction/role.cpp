// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/role.h"

#include <algorithm>
#include <charconv>

namespace vigie::extraction {

namespace {

constexpr float kFarthest = 45;
constexpr float kOtherSentence = 0.35F;
constexpr float kHeadlinePrior = 1.0F;
constexpr float kLede = 1.0F;
constexpr float kSecondParagraph = 0.3F;
constexpr float kLastParagraph = -0.3F;
constexpr float kPastYear = 1.8F;
constexpr float kFutureYear = 0.5F;
constexpr float kFutureTense = 0.9F;
constexpr float kInherited = 0.6F; ///< of a background figure just before in the paragraph

float kindPrior(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Workforce: return 20;
    case MetricKind::Exports: return 2.5F;
    case MetricKind::Revenue: return 1.8F;
    case MetricKind::Companies: return 1.6F;
    default: return 0;
    }
}

/// The last year of "2027", "2027-03" or "2023-2026"; 0 where there is none.
int lastYear(std::string_view horizon)
{
    constexpr std::size_t kDigits = 4;
    if (horizon.size() < kDigits)
        return 0;
    const bool isSpan = horizon.size() == 2 * kDigits + 1;
    const std::string_view digits = isSpan ? horizon.substr(kDigits + 1) : horizon.substr(0, kDigits);
    int year = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), year);
    return year;
}

/// "créera", "investiront": a verb in the future tense by its ending. Nouns in -era or -ront are few and harmless here.
bool isFuture(std::string_view word)
{
    constexpr std::size_t kShortest = 5;
    return word.size() >= kShortest && (word.ends_with("era") || word.ends_with("eront") || word.ends_with("ira") || word.ends_with("iront")
                                        || word.ends_with("dra") || word.ends_with("dront") || word.ends_with("vra") || word.ends_with("vront"));
}

class RoleReader
{
public:
    RoleReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context, const FigureRuler& ruler,
               const FigureLexicon& lexicon)
        : m_document(document)
        , m_quantities(quantities)
        , m_context(context)
        , m_ruler(ruler)
        , m_hits(lexicon.roles.find(document))
    {
    }

    void read(Figure& figure, const Figure* before) const
    {
        float background = kindPrior(*figure.kind);
        float headline = kHeadlinePrior + placeBonus(figure) + (sentenceIsFuture(figure) ? kFutureTense : 0);
        addCues(figure, background, headline);
        addYears(figure, background, headline);
        if (before != nullptr && before->role == Role::Background && before->kind != MetricKind::Workforce
            && before->paragraph == figure.paragraph && before->kind == figure.kind)
            background += kInherited;
        figure.role = background > headline ? Role::Background : Role::Headline;
        figure.roleMargin = background > headline ? background - headline : headline - background;
        figure.addRule(figure.role == Role::Background ? "role.background" : "role.headline");
    }

private:
    float placeBonus(const Figure& figure) const
    {
        if (figure.paragraph == 0)
            return kLede;
        if (figure.paragraph == 1)
            return kSecondParagraph;
        return figure.paragraph + 1 == m_document.paragraphs ? kLastParagraph : 0;
    }

    bool sentenceIsFuture(const Figure& figure) const
    {
        const Sentence& sentence = m_document.sentences[figure.sentence];
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            if (m_document.tokens[i].kind == TokenKind::Word && isFuture(m_document.fold(m_document.tokens[i])))
                return true;
        return false;
    }

    void addCues(Figure& figure, float& background, float& headline) const
    {
        const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
        const auto begin = std::ranges::lower_bound(m_hits, m_document.sentences[firstSentence].first, {}, &CueHit::first);
        const std::uint32_t end = m_document.sentences[figure.sentence].last;
        for (auto hit = begin; hit != m_hits.end() && hit->first < end; ++hit) {
            const bool isBackground = hit->cue->label == "background";
            if (!isBackground && hit->cue->label != "headline")
                continue;
            const float weight = weightOf(*hit, figure);
            if (weight == 0)
                continue;
            (isBackground ? background : headline) += weight;
            if (weight > kHeadlinePrior)
                figure.addCue(m_document.text(
                    ByteSpan {m_document.tokens[hit->first].span.begin, m_document.tokens[hit->last - 1].span.end}));
        }
    }

    float weightOf(const CueHit& hit, const Figure& figure) const
    {
        const bool before = hit.last <= figure.firstToken;
        const bool after = hit.first >= figure.lastToken;
        if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && !after))
            return 0;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
        if (distance > (hit.cue->adjacent ? 3 : kFarthest))
            return 0;
        const bool sameSentence = m_document.tokens[hit.first].sentence == figure.sentence;
        return hit.cue->weight * FigureRuler::decay(distance) * (sameSentence ? 1 : kOtherSentence);
    }

    void addYears(const Figure& figure, float& background, float& headline) const
    {
        if (m_context.date.year == 0)
            return;
        const Sentence& sentence = m_document.sentences[figure.sentence];
        auto year = std::ranges::lower_bound(m_quantities, sentence.first, {}, &Quantity::firstToken);
        for (; year != m_quantities.end() && year->firstToken < sentence.last; ++year) {
            if (year->type != QuantityType::Year)
                continue;
            const int last = lastYear(year->horizon);
            if (last == 0)
                continue;
            const float weight
                = FigureRuler::decay(m_ruler.distance(figure.firstToken, figure.lastToken, year->firstToken, year->lastToken));
            if (last < m_context.date.year)
                background += kPastYear * weight;
            else if (last > m_context.date.year)
                headline += kFutureYear * weight;
        }
    }

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    const Context& m_context;
    const FigureRuler& m_ruler;
    std::vector<CueHit> m_hits;
};

} // namespace

void readRoles(Figures& figures, const Document& document, const std::vector<Quantity>& quantities, const Context& context,
               const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    const RoleReader reader(document, quantities, context, ruler, lexicon);
    const Figure* before = nullptr;
    for (Figure& figure : figures) {
        reader.read(figure, before);
        before = &figure;
    }
}

} // namespace vigie::extraction
