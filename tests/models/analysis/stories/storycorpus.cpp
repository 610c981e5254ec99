// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/analysis/stories/storycorpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bodyOf(const QString& path)
{
    static const QRegularExpression header(u"^ ?date \\S+ "_s);
    return QString::fromUtf8(readAll(path)).remove(header);
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.isObject() ? item.toObject()[u"name"_s].toString() : item.toString());
    return list;
}

int mentionsOf(const QJsonObject& actor, const QString& body)
{
    if (actor.contains(u"mentions"_s))
        return static_cast<int>(actor[u"mentions"_s].toArray().size());
    qsizetype count = 0;
    for (const QString& form : QStringList(actor[u"name"_s].toString()) + strings(actor[u"aliases"_s]))
        count += body.count(form);
    return static_cast<int>(std::max<qsizetype>(1, count));
}

StoryFigure figureOf(const QJsonObject& metric, int year, const QStringList& names, const YearlyRates& rates)
{
    const auto decimal = [](const QJsonValue& value) {
        return Decimal{static_cast<std::int64_t>(std::llround(value.toDouble() * 1000))};
    };
    StoryFigure figure;
    figure.kind = metricKindFromCode(metric[u"kind"_s].toString().toStdString()).value_or(MetricKind::Investment);
    figure.value = decimal(metric[u"value"_s]);
    if (metric[u"value_max"_s].isDouble())
        figure.valueMax = decimal(metric[u"value_max"_s]);
    figure.unit = metric[u"unit"_s].toString();
    figure.role = roleFromCode(metric[u"role"_s].toString().toStdString()).value_or(Role::Background);
    figure.modifier = modifierFromCode(metric[u"modifier"_s].toString().toStdString()).value_or(Modifier::Exact);
    figure.subject = static_cast<int>(names.indexOf(metric[u"subject"_s].toString()));
    constexpr int kOldestRate = 20;
    for (int back = 0; isMoney(figure.kind) && !figure.unitsPerUsd && back < kOldestRate; ++back)
        if (const auto rate = rates.constFind({figure.unit, year - back}); rate != rates.constEnd())
            figure.unitsPerUsd = *rate;
    return figure;
}

using Truth = std::set<std::pair<ArticleId, ArticleId>>;

Truth truthOf(const std::vector<QString>& stems, const QHash<QString, QJsonObject>& gold)
{
    Truth truth;
    for (std::size_t i = 0; i < stems.size(); ++i) {
        for (std::size_t k = i + 1; k < stems.size(); ++k) {
            const QJsonObject a = gold[stems[i]];
            const QJsonObject b = gold[stems[k]];
            const bool same = a.contains(u"story"_s) && a[u"story"_s] == b[u"story"_s];
            const auto tells = [](const QJsonObject& one, const QString& other) {
                return one[u"same_story_in_dev"_s].toArray().contains(other);
            };
            if (same || tells(a, stems[k]) || tells(b, stems[i]))
                truth.insert({ArticleId{qint64(i + 1)}, ArticleId{qint64(k + 1)}});
        }
    }
    return truth;
}

} // namespace

YearlyRates readRates(const QString& csvFile)
{
    YearlyRates rates;
    for (const QString& line : QString::fromUtf8(readAll(csvFile)).split(u'\n')) {
        const QStringList cells = line.split(u',');
        bool isYear = false;
        if (const int year = cells.value(1).toInt(&isYear); isYear)
            rates.insert({cells[0], year}, cells.value(2).toDouble());
    }
    constexpr int kFirst = 1995;
    constexpr int kLast = 2030;
    for (int year = kFirst; year <= kLast; ++year)
        rates.insert({u"USD"_s, year}, 1.0);
    return rates;
}

StoryArticle storyArticle(const QJsonObject& reading, const QString& body, const YearlyRates& rates)
{
    StoryArticle article;
    article.date = PartialDate::fromIso(reading[u"date"_s].toString()).value_or(PartialDate{});
    QStringList names;
    for (const QJsonValue& value : reading[u"actors"_s].toArray()) {
        const QJsonObject json = value.toObject();
        StoryActor actor;
        actor.name = json[u"name"_s].toString();
        actor.aliases = strings(json[u"aliases"_s]);
        actor.kind = actorKindFromCode(json[u"kind"_s].toString().toStdString()).value_or(ActorKind::Company);
        actor.role = json[u"investor"_s].toBool() ? StoryActorRole::Investor : StoryActorRole::Mentioned;
        actor.mentions = mentionsOf(json, body);
        article.actors.push_back(actor);
        names.append(actor.name);
    }
    for (const QJsonValue& metric : reading[u"metrics"_s].toArray())
        article.figures.push_back(figureOf(metric.toObject(), article.date.year, names, rates));
    for (const StoryFigure& figure : article.figures)
        if (figure.subject >= 0 && figure.role != Role::Background)
            if (auto& actor = article.actors[static_cast<std::size_t>(figure.subject)];
                actor.role == StoryActorRole::Mentioned)
                actor.role = StoryActorRole::Subject;
    article.places = strings(reading[u"places"_s]);
    for (const QString& sector : strings(reading[u"sectors"_s]))
        if (const auto read = sectorFromCode(sector.toStdString()))
            article.sectors.push_back(*read);
    article.signature = signText(body);
    return article;
}

StoryCorpus readStoryCorpus(const Reader& reader)
{
    const YearlyRates rates
        = readRates(QStringLiteral(VIGIE_SOURCE_DIR "/resources/rates/exchange-rates-annual.csv"));
    QHash<QString, QJsonObject> gold;
    StoryCorpus corpus;
    for (const QString& folder : {u"corpus"_s, u"stories"_s}) {
        const QDir dir(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/") + folder);
        for (const QString& file : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString stem = file.section(u'.', 0, 0);
            const QJsonObject annotation = QJsonDocument::fromJson(readAll(dir.filePath(file))).object();
            const QString body = bodyOf(dir.filePath(stem + u".txt"_s));
            const QString date = annotation[u"date"_s].toString();
            StoryArticle article = storyArticle(reader ? reader(body, date) : annotation, body, rates);
            article.id = ArticleId{qint64(corpus.articles.size() + 1)};
            corpus.articles.push_back(std::move(article));
            corpus.stems.push_back(stem);
            gold.insert(stem, annotation);
        }
    }
    corpus.truth = truthOf(corpus.stems, gold);
    return corpus;
}

} // namespace vigie
