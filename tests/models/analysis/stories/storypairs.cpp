// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// storypairs [--engine]
// Prints each pair of the gold corpus that shares a key, and each true pair, with what was measured: one line of JSON
// each, for tests/gold/score_stories.py. Reads the gold annotation; with --engine, what this build's engine makes of
// the texts.

#include "models/analysis/stories/storyindex.h"
#include "models/analysis/stories/storyscore.h"
#include "tests/models/analysis/stories/enginereading.h"
#include "tests/models/analysis/stories/storycorpus.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QJsonObject measured(const StoryEvidence& evidence)
{
    return {{u"resemblance"_s, evidence.resemblance},
            {u"words"_s, evidence.words},
            {u"numbers"_s, evidence.numbers},
            {u"proper"_s, evidence.proper},
            {u"surplus"_s, double(evidence.figures.surplusA.size() + evidence.figures.surplusB.size())},
            {u"same_lead"_s, evidence.sameLead},
            {u"kin_lead"_s, evidence.kinLead},
            {u"lead_named"_s, evidence.leadNamed},
            {u"foreign_leads"_s, evidence.foreignLeads},
            {u"bodies_only"_s, evidence.bodiesOnly},
            {u"same_announcer"_s, evidence.sameAnnouncer},
            {u"strangers"_s, evidence.strangers},
            {u"projects_apart"_s, evidence.projectsApart},
            {u"firms"_s, evidence.sharedFirms},
            {u"people"_s, evidence.sharedPeople},
            {u"bodies"_s, evidence.sharedBodies},
            {u"agreement"_s, evidence.figures.agreement},
            {u"contradiction"_s, evidence.figures.contradiction},
            {u"headlines_agree"_s, evidence.figures.headlinesAgree},
            {u"more"_s, evidence.announcesMore},
            {u"mid_days"_s, evidence.midDays},
            {u"places"_s, evidence.sharedPlaces},
            {u"main_sector"_s, evidence.mainSector},
            {u"sectors_apart"_s, evidence.sectorsApart}};
}

StoryCorpus corpusOf(bool byEngine)
{
    if (!byEngine)
        return readStoryCorpus();
    const auto engine = loadEngine();
    if (!engine)
        return {};
    return readStoryCorpus(
        [&engine](const QString& body, const QString& date) { return engineReading(*engine, body, date); });
}

} // namespace

int main(int argc, char** argv)
{
    const StoryCorpus corpus = corpusOf(argc > 1 && std::string_view(argv[1]) == "--engine");
    StoryIndex index;
    index.insert(corpus.articles);
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        const ArticleId a = corpus.articles[i].id;
        const std::vector<ArticleId> found = index.candidates(a, StoryIndex::Side::Behind);
        for (std::size_t k = i + 1; k < corpus.articles.size(); ++k) {
            const ArticleId b = corpus.articles[k].id;
            const bool isTrue = corpus.truth.contains({a, b});
            const bool candidate = std::binary_search(found.begin(), found.end(), b);
            if (!isTrue && !candidate)
                continue;
            const StoryPair pair = *storyPair(index, a, b);
            QJsonObject line{{u"a"_s, corpus.stem(a)},
                             {u"b"_s, corpus.stem(b)},
                             {u"score"_s, pair.score},
                             {u"automatic"_s, pair.automatic},
                             {u"contradictory"_s, pair.contradictory},
                             {u"candidate"_s, candidate},
                             {u"true"_s, isTrue}};
            line[u"evidence"_s] = measured(compareArticles(*index.profile(a), *index.profile(b)));
            std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        }
    }
    return 0;
}
