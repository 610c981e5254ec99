// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/namelikeness.h"

#include "models/store/foldname.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype kShort = 6;
constexpr qsizetype kLong = 12;
constexpr qsizetype kAcronymWords = 3;
constexpr qsizetype kPluralWord = 4; ///< letters of the shortest word whose "s" may be a plural

const QSet<QString>& articles()
{
    static const QSet<QString> words{u"le"_s, u"la"_s, u"les"_s, u"l"_s, u"the"_s};
    return words;
}

const QSet<QString>& smallWords()
{
    static const QSet<QString> words{u"de"_s,  u"des"_s,  u"du"_s, u"d"_s,  u"la"_s, u"le"_s,
                                     u"les"_s, u"l"_s,    u"et"_s, u"en"_s, u"of"_s, u"the"_s,
                                     u"and"_s, u"pour"_s, u"a"_s,  u"au"_s, u"aux"_s};
    return words;
}

} // namespace

QString coreOfName(const QString& folded)
{
    QStringList kept;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts))
        if (!isGenericNameWord(word))
            kept.append(word);
    return kept.isEmpty() ? folded : kept.join(u' ');
}

QString withoutCountry(const QString& folded)
{
    static const QSet<QString> countries{
        u"maroc"_s,   u"morocco"_s,     u"tunisie"_s,    u"tunisia"_s,  u"algerie"_s, u"algeria"_s, u"senegal"_s,
        u"egypte"_s,  u"egypt"_s,       u"france"_s,     u"espagne"_s,  u"spain"_s,   u"iberica"_s, u"portugal"_s,
        u"italie"_s,  u"italia"_s,      u"belgique"_s,   u"belgium"_s,  u"suisse"_s,  u"canada"_s,  u"allemagne"_s,
        u"germany"_s, u"deutschland"_s, u"luxembourg"_s, u"roumanie"_s, u"romania"_s, u"turquie"_s, u"cameroun"_s,
        u"gabon"_s,   u"mali"_s,        u"mexico"_s,     u"mexique"_s,  u"usa"_s,     u"uk"_s,      u"chine"_s};
    const qsizetype last = folded.lastIndexOf(u' ');
    return last > 0 && countries.contains(folded.mid(last + 1)) ? folded.left(last) : folded;
}

QString bareName(const QString& folded)
{
    // Of "le groupe" the core is the whole: its article has to go first.
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && articles().contains(words.first()))
        words.removeFirst();
    words = coreOfName(words.join(u' ')).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        if (word.size() >= kPluralWord && word.endsWith(u's') && !word.endsWith(u"ss"_s))
            word.chop(1);
    return words.join(QString());
}

QStringList initialsOfName(const QString& folded)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < kAcronymWords)
        return {};
    QString all;
    QString great;
    for (const QString& word : words) {
        all += word[0];
        if (!smallWords().contains(word))
            great += word[0];
    }
    QStringList initials{all};
    if (great != all && great.size() > 1)
        initials.append(great);
    return initials;
}

int spellingDistance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // Three rows of the table: optimal string alignment.
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t k = 0; k < width; ++k)
        last[k] = static_cast<int>(k);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype k = 1; k <= b.size(); ++k) {
            const auto at = static_cast<std::size_t>(k);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last.back(), most + 1);
}

int allowedDistance(const QString& folded)
{
    if (folded.size() < kShort)
        return 0;
    return folded.size() < kLong ? 1 : 2;
}

} // namespace vigie
