// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlmaintext.h"

#include "models/importers/htmllines.h"
#include "models/importers/htmlnoise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using Kind = HtmlLine::Kind;

constexpr int kSentence = 40; ///< characters of a line that ends like a sentence …
constexpr int kLongLine = 80; ///< … and of one that does not, that make it text rather than a label

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// More than a menu's share of links: 6 characters of 10, in at least two links.
bool isLinkList(const HtmlNode& node, const TextAmount& amount)
{
    static const QSet<QString> lists{u"ul"_s,      u"ol"_s,    u"dl"_s,    u"dir"_s, u"div"_s,
                                     u"section"_s, u"table"_s, u"tbody"_s, u"p"_s,   u"blockquote"_s};
    return amount.links >= 2 && amount.linked * 10LL >= amount.all * 6LL && lists.contains(node.name);
}

void leaveOutLinkLists(const HtmlPage& page, std::vector<bool>& noise)
{
    const std::vector<TextAmount> amounts = textAmounts(page, noise);
    for (int i = 0; i < page.size(); ++i) {
        if (!isLinkList(page[i], amounts[at(i)]))
            continue;
        std::fill(noise.begin() + i, noise.begin() + page[i].end, true);
        i = page[i].end - 1;
    }
}

bool isArticle(const HtmlNode& node)
{
    return node.name == u"article";
}

bool isBody(const HtmlNode& node)
{
    return node.attribute(u"itemprop").contains(u"articleBody"_s, Qt::CaseInsensitive);
}

bool isMain(const HtmlNode& node)
{
    return node.name == u"main" || node.attribute(u"role") == u"main";
}

/// Weighs what reads like text, and looks for where it stands.
class Densest
{
public:
    Densest(const HtmlPage& page, const std::vector<bool>& noise)
        : m_page(page)
        , m_weights(page.nodes.size())
        , m_lines(page.nodes.size())
    {
        const std::vector<TextAmount> amounts = textAmounts(page, noise);
        for (int top = 0; top < page.size(); top = page[top].end) {
            for (const HtmlLine& line : linesOf(page, top, noise))
                weigh(line, amounts[at(line.node)]);
        }
        for (int i = page.size() - 1; i > 0; --i) {
            if (page[i].parent < 0)
                continue;
            m_weights[at(page[i].parent)] += m_weights[at(i)];
            m_lines[at(page[i].parent)] += m_lines[at(i)];
        }
    }

    /// The outermost node with the most text.
    int top() const
    {
        int best = 0;
        for (int i = 0; i < m_page.size(); i = m_page[i].end)
            if (m_weights[at(i)] > m_weights[at(best)])
                best = i;
        return best;
    }

    /// The smallest block within `index` that holds nearly all text of it.
    int within(int index) const
    {
        for (int next = heaviestChild(index); next >= 0; next = heaviestChild(index)) {
            const bool all = m_weights[at(next)] == m_weights[at(index)];
            const bool nearlyAll = m_weights[at(next)] * 100LL >= m_weights[at(index)] * 92LL;
            if (!isContainer(m_page[next]) || !(all || (nearlyAll && m_lines[at(next)] > 1)))
                break;
            index = next;
        }
        return index;
    }

    /// The node with most text among those of a kind; -1 where none holds a good part of the page's.
    template <class IsKind> int best(IsKind isKind) const
    {
        int found = -1;
        for (int i = 0; i < m_page.size(); ++i)
            if (isKind(m_page[i]) && (found < 0 || m_weights[at(i)] > m_weights[at(found)]))
                found = i;
        const bool isGood
            = found >= 0 && m_weights[at(found)] > 0 && m_weights[at(found)] * 3LL >= m_weights[at(top())];
        return isGood ? found : -1;
    }

private:
    void weigh(const HtmlLine& line, const TextAmount& amount)
    {
        static const QString ends = u".!?…:;»\"”"_s;
        const qsizetype length = line.text.size();
        const bool reads = length >= kLongLine || (length >= kSentence && ends.contains(line.text.back()))
            || line.kind == Kind::Row;
        if (!reads || amount.linked * 2 > amount.all)
            return;
        m_weights[at(line.node)] += static_cast<int>(length);
        ++m_lines[at(line.node)];
    }

    int heaviestChild(int index) const
    {
        int best = -1;
        for (int i = index + 1; i < m_page[index].end; i = m_page[i].end)
            if (best < 0 || m_weights[at(i)] > m_weights[at(best)])
                best = i;
        return best;
    }

    static bool isContainer(const HtmlNode& node)
    {
        static const QSet<QString> containers{
            u"html"_s,   u"body"_s, u"div"_s,  u"section"_s, u"table"_s, u"tbody"_s, u"tr"_s,       u"td"_s,
            u"center"_s, u"form"_s, u"main"_s, u"article"_s, u"span"_s,  u"font"_s,  u"fieldset"_s, u"head"_s};
        return containers.contains(node.name);
    }

    const HtmlPage& m_page;
    std::vector<int> m_weights; ///< characters of lines that read like text
    std::vector<int> m_lines; ///< their number
};

int mainNode(const HtmlPage& page, const std::vector<bool>& noise)
{
    const Densest densest(page, noise);
    for (const auto isKind : {isArticle, isBody, isMain})
        if (const int found = densest.best(isKind); found >= 0)
            return isKind == isMain ? densest.within(found) : found;
    return densest.within(densest.top());
}

QString folded(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    return letters;
}

/// What stands above what others have written, or leads to it.
bool isFurniture(const QString& text)
{
    static const QRegularExpression label(
        uR"(\A\W*(?:\d+\s+)?(?:(?:[àa] )?(?:lire|voir|d[ée]couvrir|écouter) (?:aussi|[ée]galement|encore|plus tard)|)"
        uR"(sur (?:le|les) m[êe]mes? (?:sujets?|thèmes?)|(?:autres )?articles? (?:similaires?|liés?|connexes?|associés?|)"
        uR"(recommandés?|récents?)|vous (?:aimerez|pourriez|devriez|serez)\b.*|(?:nos )?dernières (?:actualités|nouvelles)|)"
        uR"(dans la même (?:rubrique|catégorie)|les plus (?:lus|consultés)|à la une|commentaires?(?: \(\d+\))?|)"
        uR"((?:laisse[rz]|écri(?:re|vez)|ajoute[rz]) (?:un|votre) commentaire|réagir|partage[rz](?: cet? article| sur\b.*)?|)"
        uR"(suivez[- ]nous\b.*|newsletter|s[’']abonner\b.*|mots[- ]clés|tags|étiquettes|imprimer|lire la suite|)"
        uR"(related (?:articles?|posts?|news|stories)|read (?:also|more|next)|see also|you (?:may|might) also like|)"
        uR"((?:nos |les |d’|d')?autres (?:communiqués|actualités|articles|nouvelles)|©.*|)"
        uR"(more (?:news|releases|stories|articles|from\b.*)|leave a (?:reply|comment)|comments?|share(?: this(?: article)?| on\b.*)?|tous droits réservés.*|)"
        uR"(temps de lecture\s*:.*|(?:crédits? )?photos?\s*:.*)\W*\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 120;
    return text.size() <= kLongest && label.match(text).hasMatch();
}

/// "À lire aussi : Une usine à Tanger", in the middle of a text.
bool isReference(const QString& text)
{
    static const QRegularExpression reference(
        uR"(\A\W*(?:(?:à |a )?(?:lire|voir) (?:aussi|également)|sur le même sujet|read also|see also)\s*[:>»–—-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 300;
    return text.size() <= kLongest && reference.match(text).hasMatch();
}

/// The lines that tell something.
QList<HtmlLine> tellingLines(const QList<HtmlLine>& lines, const std::vector<TextAmount>& amounts,
                             const QString& title)
{
    QList<HtmlLine> kept;
    int skippedRank = 0; // of the heading whose part is left out
    for (const HtmlLine& line : lines) {
        const bool isHeading = line.kind == Kind::Heading;
        if (isHeading && skippedRank > 0 && line.heading <= skippedRank)
            skippedRank = 0;
        if (skippedRank > 0)
            continue;
        if (isFurniture(line.text)) {
            skippedRank = isHeading ? line.heading : 0;
            continue;
        }
        const TextAmount& amount = amounts[at(line.node)];
        const bool isLink = line.kind != Kind::Row && amount.all > 0 && amount.linked == amount.all;
        const bool isTitle = (isHeading || kept.isEmpty()) && !title.isEmpty() && folded(line.text) == folded(title);
        if (!isTitle && !isReference(line.text) && (!isLink || isHeading))
            kept.append(line);
    }
    // A heading with nothing below it headed what was left out.
    while (!kept.isEmpty() && kept.last().kind == Kind::Heading)
        kept.removeLast();
    return kept;
}

QString mainTextWithout(const HtmlPage& page, std::vector<bool> noise, const QString& title)
{
    leaveOutLinkLists(page, noise);
    const std::vector<TextAmount> amounts = textAmounts(page, noise);
    return textOf(tellingLines(linesOf(page, mainNode(page, noise), noise), amounts, title));
}

} // namespace

QString mainText(const HtmlPage& page, const QString& title)
{
    if (page.nodes.empty())
        return {};
    const QString text = mainTextWithout(page, noiseOf(page, true), title);
    // Where names leave nothing, they meant something else.
    return text.isEmpty() ? mainTextWithout(page, noiseOf(page, false), title) : text;
}

} // namespace vigie
