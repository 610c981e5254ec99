// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"

// A level on the way to a later one is a part of it.

namespace vigie::extraction {

namespace {

constexpr float kAdds = 1;

class LevelReader
{
public:
    explicit LevelReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void read()
    {
        for (std::size_t i = 1; i < m_figures.size(); ++i)
            readLevel(i);
    }

private:
    /// "a permis de créer 2000 emplois ; on en comptera 2600 en 2023": a level reached is part of the level to come.
    void readLevel(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        const bool last = isEventual(figure);
        if (figure.role == Role::Background || m_context.isMore(figure) || (!last && !isLevel(figure)))
            return;
        const Figure& earlier = m_figures[index - 1];
        const bool near = earlier.sentence == figure.sentence
            || (last && earlier.sentence + 1 == figure.sentence && earlier.paragraph == figure.paragraph
                && m_context.strength(figure, "addition") < kAdds);
        if (!near || !RoleContext::sameMeasure(earlier, figure) || earlier.value >= figure.value
            || earlier.role != Role::Headline || (!last && isHired(earlier)))
            return;
        m_context.makePart(index - 1, index, "role.level");
    }

    /// "300 emplois en 2026, puis | 800 en 2028", "… pour atteindre | 800". Money that is spent in one year does not
    /// hold what was spent in another: "20 M€ en 2027, puis 50 M€ en 2028".
    bool isLevel(const Figure& figure) const
    {
        const bool spent = figure.kind == MetricKind::Investment || figure.kind == MetricKind::Funding
            || figure.kind == MetricKind::Contract;
        return m_context.strength(figure, "level") >= kAdds
            || (!spent && m_context.strength(figure, "later level") >= kAdds);
    }

    /// "80 recrutements cette année, et | 400 à terme", "A terme, elle emploiera | 400 personnes".
    bool isEventual(const Figure& figure) const
    {
        constexpr std::uint32_t kNear = 3;
        const Sentence& sentence = m_context.document().sentences[figure.sentence];
        const auto isTerm = [&](std::uint32_t i) {
            return i + 1 < sentence.last && m_context.word(i) == "a" && m_context.word(i + 1) == "terme";
        };
        for (std::uint32_t i = figure.lastToken; i < figure.lastToken + kNear; ++i)
            if (isTerm(i))
                return true;
        for (std::uint32_t i = figure.firstToken; i > sentence.first && figure.firstToken - i < kNear; --i)
            if (isTerm(i - 1))
                return true;
        return isTerm(sentence.first);
    }

    /// "Elle recrutera | 80 personnes cette année, puis 400 d'ici 2026": those come on top of each other.
    bool isHired(const Figure& figure) const
    {
        constexpr std::uint32_t kVerb = 4;
        const std::uint32_t start = m_context.document().sentences[figure.sentence].first;
        for (std::uint32_t i = figure.firstToken; i > start && figure.firstToken - i < kVerb; --i)
            if (m_context.document().tokens[i - 1].isIn(WordSet::HireVerb))
                return true;
        return false;
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readLevels(RoleContext& context)
{
    LevelReader(context).read();
}

} // namespace vigie::extraction
