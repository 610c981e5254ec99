// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// What stands beside an item of a list is a part of what stands beside its total.

namespace vigie::extraction {

namespace {

class CompanionReader
{
public:
    explicit CompanionReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    /// "… : 765 millions de dirhams et 180 emplois": what stands beside an item of a list is an item too, where a
    /// total of its measure went before.
    void read(std::size_t index)
    {
        const Figure& figure = m_figures[index];
        if (figure.role != Role::Headline || m_context.strength(figure, "addition") > 0)
            return;
        const Figure* item = itemIn(figure.sentence, figure);
        if (item == nullptr && figure.sentence > 0 && tellsThere(figure))
            item = itemIn(figure.sentence - 1, figure);
        for (std::uint32_t back = 1; item == nullptr && back <= std::min(kReach, figure.sentence); ++back)
            item = itemOfSame(figure.sentence - back, figure);
        if (item == nullptr)
            return;
        for (std::size_t i = index; i-- > 0 && m_figures[i].sentence >= wholeOf(*item).sentence;) {
            const Figure& total = m_figures[i];
            if (total.role != Role::Headline || !RoleContext::sameMeasure(total, figure))
                continue;
            if (mayTotal(total, wholeOf(*item)) && total.value > figure.value) {
                m_context.makePart(index, i, "role.companion");
                return;
            }
        }
    }

private:
    static constexpr std::uint32_t kReach = 2; ///< sentences from a firm's item to what else is told of the firm

    /// "Le sommet a rapporté 3,5 milliards et 2 200 emplois … Toyota investit 300 millions à Onnaing. Le groupe y
    /// recrutera | 700 personnes": the item of the firm that the figure is of, where the total is not the firm's.
    const Figure* itemOfSame(std::uint32_t sentence, const Figure& figure) const
    {
        const Figure* item = figure.subject >= 0 ? itemIn(sentence, figure) : nullptr;
        const bool same
            = item != nullptr && item->subject == figure.subject && wholeOf(*item).subject != figure.subject;
        return same ? item : nullptr;
    }

    /// The item of a list, of another measure than the figure, that a sentence tells; null where there is none.
    const Figure* itemIn(std::uint32_t sentence, const Figure& figure) const
    {
        const Figure* item = nullptr;
        auto other = std::ranges::lower_bound(m_figures, sentence, {}, &Figure::sentence);
        for (; other != m_figures.end() && other->sentence == sentence; ++other)
            if (other->paragraph == figure.paragraph && RoleContext::isListed(*other)
                && wholeOf(*other).sentence < sentence)
                item = &*other;
        return item;
    }

    /// "Près de | 500 emplois y seraient offerts", "Elle emploiera | 500 personnes": where the sentence before told.
    bool tellsThere(const Figure& figure) const
    {
        constexpr std::uint32_t kNear = 3;
        constexpr std::array<std::string_view, 6> kIt{"elle", "il", "celle", "celui", "elles", "ils"};
        const Sentence& sentence = m_context.document().sentences[figure.sentence];
        const std::uint32_t last = std::min(sentence.last, figure.lastToken + kNear);
        for (std::uint32_t i = sentence.first; i < last; ++i)
            if (m_context.word(i) == "y")
                return true;
        return isAmong(kIt, m_context.word(sentence.first));
    }

    /// "… une enveloppe de 17,3 milliards. | 6.700 emplois devraient en résulter": beside the list's total, or right
    /// behind it.
    static bool mayTotal(const Figure& total, const Figure& whole)
    {
        return total.sentence >= whole.sentence && total.sentence <= whole.sentence + 1
            && total.paragraph == whole.paragraph;
    }

    const Figure& wholeOf(const Figure& part) const { return m_figures[static_cast<std::size_t>(part.whole)]; }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readCompanions(RoleContext& context)
{
    CompanionReader reader(context);
    for (std::size_t i = 0; i < context.figures().size(); ++i)
        reader.read(i);
}

} // namespace vigie::extraction
