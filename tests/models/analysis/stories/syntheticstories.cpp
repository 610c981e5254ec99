// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/analysis/stories/syntheticstories.h"

#include <QDate>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int kFirms = 3000;
constexpr int kPeople = 800;
constexpr int kPlaces = 300;
constexpr int kVocabulary = 12000;

/// Small numbers far more often than large ones, as firms and words are used.
int skewed(QRandomGenerator* random, int bound)
{
    const double uniform = random->generateDouble();
    return std::min(bound - 1, static_cast<int>(bound * uniform * uniform));
}

/// A word of eight letters that differs from its neighbours in the first ones, as stems do.
QString word(int number, bool capital = false)
{
    quint64 rest = (quint64(number) + 1) * 0x9E3779B97F4A7C15U;
    QString letters;
    for (int i = 0; i < 8; ++i, rest /= 26)
        letters += QChar(u'a' + char16_t(rest % 26));
    if (capital)
        letters[0] = letters[0].toUpper();
    return letters;
}

QString firmName(int number)
{
    return word(number + 100'000, true);
}

QString personName(int number)
{
    return word(number + 200'000, true);
}

QString placeName(int number)
{
    return word(number + 300'000, true);
}

struct Event
{
    int firm = 0;
    int person = 0;
    int place = 0;
    qint64 money = 0;
    qint64 jobs = 0;
    QDate day;
    Sector sector = Sector::Automotive;
    std::vector<int> facts; ///< words that every telling uses
};

Event makeEvent(QRandomGenerator* random, int years)
{
    Event event;
    event.firm = skewed(random, kFirms);
    event.person = skewed(random, kPeople);
    event.place = skewed(random, kPlaces);
    event.money = qint64(random->bounded(1, 400)) * 1'000'000;
    event.jobs = qint64(random->bounded(2, 300)) * 10;
    event.day = QDate(2004, 1, 1).addDays(random->bounded(365 * years));
    event.sector = static_cast<Sector>(event.firm % int(kSectorCount));
    for (int i = 0; i < 40; ++i)
        event.facts.push_back(random->bounded(kVocabulary));
    return event;
}

QString textOf(const Event& event, QRandomGenerator* random)
{
    QStringList words{u"le"_s, firmName(event.firm), u"de"_s, placeName(event.place), QString::number(event.jobs)};
    for (const int fact : event.facts)
        if (random->bounded(3) > 0)
            words.append(word(fact));
    for (int i = 0; i < 120; ++i)
        words.append(word(skewed(random, kVocabulary)));
    return words.join(u' ');
}

StoryActor actor(const QString& name, ActorKind kind, StoryActorRole role)
{
    StoryActor made;
    made.name = name;
    made.kind = kind;
    made.role = role;
    return made;
}

StoryFigure figure(MetricKind kind, qint64 value, const QString& unit)
{
    StoryFigure made;
    made.kind = kind;
    made.value = Decimal::fromWhole(value);
    made.unit = unit;
    made.subject = 0;
    if (isMoney(kind))
        made.unitsPerUsd = 10.0;
    return made;
}

StoryArticle tell(const Event& event, QRandomGenerator* random)
{
    StoryArticle article;
    const QDate day = event.day.addDays(random->bounded(12));
    article.date = {day.year(), day.month(), random->bounded(4) > 0 ? day.day() : 0};
    article.actors.push_back(actor(firmName(event.firm), ActorKind::Company, StoryActorRole::Investor));
    article.actors.push_back(actor(personName(event.person), ActorKind::Person, StoryActorRole::Mentioned));
    for (int i = random->bounded(4); i > 0; --i)
        article.actors.push_back(
            actor(firmName(skewed(random, kFirms)), ActorKind::Company, StoryActorRole::Mentioned));
    article.figures.push_back(figure(MetricKind::Investment, event.money, u"MAD"_s));
    if (random->bounded(3) > 0)
        article.figures.push_back(figure(MetricKind::JobsCreated, event.jobs, u"jobs"_s));
    article.sectors.push_back(event.sector);
    article.places.append(placeName(event.place));
    article.signature = signText(textOf(event, random));
    return article;
}

} // namespace

SyntheticStories makeStories(int articles, quint32 seed, int years)
{
    QRandomGenerator random(seed);
    SyntheticStories made;
    for (int event = 0; int(made.articles.size()) < articles; ++event) {
        const Event told = makeEvent(&random, years);
        const int tellings = random.bounded(10) > 0 ? 1 : random.bounded(2, 4);
        for (int i = 0; i < tellings && int(made.articles.size()) < articles; ++i) {
            made.articles.push_back(tell(told, &random));
            made.articles.back().id = ArticleId{qint64(made.articles.size())};
            made.events.push_back(event);
        }
    }
    return made;
}

} // namespace vigie
