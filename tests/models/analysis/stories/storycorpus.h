// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyarticle.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <set>
#include <utility>
#include <vector>

/// The gold corpus as story search sees it.
namespace vigie {

struct StoryCorpus
{
    std::vector<StoryArticle> articles; ///< by file name; the id is the position + 1
    std::vector<QString> stems; ///< "st-001-a" of articles[i]
    std::set<std::pair<ArticleId, ArticleId>> truth; ///< the pairs that tell one announcement, a < b

    QString stem(ArticleId id) const { return stems[static_cast<std::size_t>(id.value - 1)]; }
};

/// Units of a currency per US dollar by year, from the shipped table.
using YearlyRates = QHash<std::pair<QString, int>, double>;
YearlyRates readRates(const QString& csvFile);

/// One reading (a gold case, or a line of `vigie extract`) and its text as an article. Roles of actors come from
/// "investor" and from the subjects of headline and part figures.
StoryArticle storyArticle(const QJsonObject& reading, const QString& body, const YearlyRates& rates);

/// Makes a reading of a body; the second argument is the ISO date.
using Reader = std::function<QJsonObject(const QString& body, const QString& isoDate)>;

/// Reads every STEM.json and STEM.txt of tests/gold/corpus and tests/gold/stories. Where `reader` is given, its
/// reading replaces the annotation; the truth stays. Empty where a folder is missing.
StoryCorpus readStoryCorpus(const Reader& reader = {});

} // namespace vigie
