// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlnoise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr int kLongestLink = 300; ///< characters: what is longer is text that happens to be linked

bool isNoElement(const HtmlNode& node)
{
    static const QSet<QString> noise{u"!"_s,      u"script"_s,   u"style"_s,      u"noscript"_s, u"template"_s,
                                     u"nav"_s,    u"aside"_s,    u"menu"_s,       u"button"_s,   u"input"_s,
                                     u"select"_s, u"textarea"_s, u"label"_s,      u"datalist"_s, u"iframe"_s,
                                     u"object"_s, u"embed"_s,    u"svg"_s,        u"canvas"_s,   u"audio"_s,
                                     u"video"_s,  u"dialog"_s,   u"map"_s,        u"applet"_s,   u"option"_s,
                                     u"title"_s,  u"noframes"_s, u"figcaption"_s, u"frameset"_s, u"progress"_s};
    return noise.contains(node.name);
}

bool isHidden(const HtmlNode& node)
{
    static const QRegularExpression unseen(uR"((?:\A|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (node.attributes.isEmpty())
        return false;
    return node.has(u"hidden") || node.attribute(u"aria-hidden").compare(u"true"_s, Qt::CaseInsensitive) == 0
        || node.has(u"aria-modal") || unseen.match(node.attribute(u"style")).hasMatch();
}

bool hasNoiseRole(const HtmlNode& node)
{
    static const QSet<QString> roles{u"navigation"_s, u"banner"_s,  u"contentinfo"_s, u"complementary"_s,
                                     u"search"_s,     u"dialog"_s,  u"alertdialog"_s, u"menu"_s,
                                     u"menubar"_s,    u"toolbar"_s, u"tablist"_s,     u"form"_s};
    return roles.contains(node.attribute(u"role").trimmed().toLower());
}

/// Words of classes and ids: "related-posts", "jp-relatedposts", "commentList".
bool hasNoiseName(const HtmlNode& node)
{
    static const QRegularExpression noise(
        uR"((?:\A|\s)(?!(?:has|no|is|with|without|not|js|elementor)[-_])(?:[\w-]*[-_])?)"
        uR"((?:related(?:posts?|articles?)?|similar(?:es|posts?)?|recommend(?:ed|ations?)|recommandations?|)"
        uR"(read-?(?:more|also|next)|lire-aussi|a-lire(?:-aussi)?|voir-aussi|most-?(?:read|viewed|popular)|plus-lus|)"
        uR"(comments?|commentaires?|commentlist|comment-list|respond|disqus|)"
        uR"(shar(?:e|es|ing)|sharedaddy|partage[rs]?|(?<![\w-])socials?|social-?(?:media|networks?|icons?|links?)|addtoany|reseaux-sociaux|)"
        uR"(cookies?|consent|consentement|rgpd|gdpr|cmp|tarteaucitron|didomi|onetrust|axeptio|)"
        uR"(newsletter|subscribe|subscription|abonnement|paywall|popup|modal|overlay|toast|)"
        uR"(breadcrumbs?|breadcrumb-trail|fil-ariane|ariane|sidebar|sidebars|widget|widgets|navbar|navigation|nav|menu|)"
        uR"(menus|submenu|pagination|pager|prev-?next|post-?nav|ads?|advert(?:s|ising|isement)?|publicite|pub|sponsor(?:ed|s)?|)"
        uR"(promo|taboola|outbrain|tags?|tag-?list|tagcloud|keywords|author-?(?:bio|box|info)|about-?author|)"
        uR"(skip-?link|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|noprint|no-print|)"
        uR"(print-?(?:only|link)|toolbar|topbar|site-?(?:header|footer)|page-?footer|colophon|masthead|copyright|)"
        uR"(toc|table-of-contents|sommaire|byline-?social|teaser-?list)(?:[-_](?:\d+|list|block|box|bar|wrapper|wrap|)"
        uR"(container|section|area|content|posts?|articles?|links?|buttons?|menu|banner|inner|items?))*(?=\s|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (node.attributes.isEmpty())
        return false;
    const QString names = node.attribute(u"class") + u' ' + node.attribute(u"id");
    return names.size() > 1 && names.size() < 300 && noise.match(names).hasMatch();
}

bool isHeading(const HtmlNode& node)
{
    return node.name.size() == 2 && node.name[0] == u'h' && node.name[1] >= u'1' && node.name[1] <= u'6';
}

/// What of a page is within which node.
class Survey
{
public:
    explicit Survey(const HtmlPage& page)
        : m_amounts(textAmounts(page, std::vector<bool>(page.nodes.size())))
        , m_core(page.nodes.size())
        , m_inArticle(page.nodes.size())
    {
        for (int i = page.size() - 1; i >= 0; --i) {
            const HtmlNode& node = page[i];
            const bool isCore = node.name == u"h1" || node.name == u"main" || isBody(node);
            if (isCore)
                m_core[at(i)] = true;
            if (m_core[at(i)] && node.parent >= 0)
                m_core[at(node.parent)] = true;
        }
        for (int i = 0; i < page.size(); ++i) {
            const HtmlNode& node = page[i];
            m_inArticle[at(i)] = node.name == u"article" || node.name == u"main" || isBody(node)
                || (node.parent >= 0 && m_inArticle[at(node.parent)]);
        }
        for (int i = 0; i < page.size(); i = page[i].end)
            m_all += m_amounts[at(i)].all;
        m_hasHeading = std::ranges::any_of(page.nodes, [](const HtmlNode& node) { return node.name == u"h1"; });
    }

    bool isInArticle(int index) const { return m_inArticle[at(index)]; }

    /// Is it half of the page or more? A form or a class around all of it says nothing.
    bool isMostOfPage(int index) const { return m_amounts[at(index)].all * 2 >= m_all; }

    /// Would the article go with it?
    bool isNeeded(int index) const { return m_core[at(index)] || (!m_hasHeading && isMostOfPage(index)); }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    static bool isBody(const HtmlNode& node)
    {
        return node.attribute(u"itemprop").contains(u"articleBody"_s, Qt::CaseInsensitive);
    }

    std::vector<TextAmount> m_amounts;
    std::vector<bool> m_core; ///< holds the heading, or what is marked as the article's text
    std::vector<bool> m_inArticle;
    int m_all = 0; ///< characters of the page
    bool m_hasHeading = false;
};

bool isNoise(const HtmlPage& page, int index, const Survey& survey, bool byName)
{
    const HtmlNode& node = page[index];
    if (node.isText() || node.name == u"html" || node.name == u"body")
        return false;
    if (isNoElement(node))
        return true;
    if (node.name == u"header" || node.name == u"footer")
        return !survey.isInArticle(index) || node.name == u"footer";
    if (node.name == u"form")
        return !survey.isMostOfPage(index);
    if (isHidden(node) || hasNoiseRole(node))
        return true;
    // Headings have their own words for an id.
    const bool mayBeNamed = node.name != u"main" && node.name != u"p" && !isHeading(node);
    return byName && mayBeNamed && hasNoiseName(node) && !survey.isNeeded(index);
}

} // namespace

std::vector<TextAmount> textAmounts(const HtmlPage& page, const std::vector<bool>& noise)
{
    std::vector<TextAmount> amounts(page.nodes.size());
    for (int i = page.size() - 1; i >= 0; --i) {
        const HtmlNode& node = page[i];
        TextAmount& own = amounts[static_cast<std::size_t>(i)];
        if (noise[static_cast<std::size_t>(i)] || node.name == u"!" || node.name == u"script"
            || node.name == u"style")
            own = {};
        else if (node.isText())
            own.all = static_cast<int>(std::ranges::count_if(node.text, [](QChar c) { return !c.isSpace(); }));
        else if (node.name == u"a" && own.all > 0 && own.all <= kLongestLink && node.has(u"href"))
            own = {own.all, own.all, 1};
        if (node.parent < 0)
            continue;
        TextAmount& around = amounts[static_cast<std::size_t>(node.parent)];
        around.all += own.all;
        around.linked += own.linked;
        around.links += own.links;
    }
    return amounts;
}

std::vector<bool> noiseOf(const HtmlPage& page, bool byName)
{
    std::vector<bool> noise(page.nodes.size());
    const Survey survey(page);
    for (int i = 0; i < page.size(); ++i) {
        if (!isNoise(page, i, survey, byName))
            continue;
        for (int within = i; within < page[i].end; ++within)
            noise[static_cast<std::size_t>(within)] = true;
        i = page[i].end - 1;
    }
    return noise;
}

} // namespace vigie
