// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/breakdownkernel.h"
#include "models/analysis/cubebuilder.h"
#include "models/analysis/figurepick.h"
#include "models/domain/partialdate.h"

#include <array>
#include <utility>
#include <vector>

/// Short ways to write a cube down in tests.
namespace vigie::test {

using namespace Qt::StringLiterals;

class SmallCube
{
public:
    SmallCube()
    {
        // 2020: 1 USD = 10 MAD = 0.8 EUR; 2021: 1 USD = 9 MAD = 0.9 EUR.
        setRates({{u"MAD"_s, 2020, 10'000'000, false},
                  {u"EUR"_s, 2020, 800'000, false},
                  {u"MAD"_s, 2021, 9'000'000, false},
                  {u"EUR"_s, 2021, 900'000, false}});
    }

    void setRates(const QList<ExchangeRate>& rates) { m_builder.setRates(rates); }

    /// Articles come first, then names, then figures.
    ArticleId article(const QString& date)
    {
        const int day = dayNumber(PartialDate::fromIso(date).value_or(PartialDate{}));
        const ArticleId id{++m_articles};
        m_builder.addArticle(id, firstOrdOfDay(day) + id.value);
        return id;
    }

    ActorId actor(const QString& name, ActorKind kind = ActorKind::Company)
    {
        m_builder.addActor(ActorId{++m_actors}, kind, name);
        return ActorId{m_actors};
    }

    PlaceId place(const QString& name, PlaceId parent = {})
    {
        m_builder.addPlace(PlaceId{++m_places}, parent, name);
        return PlaceId{m_places};
    }

    struct Figure
    {
        MetricKind kind = MetricKind::JobsCreated;
        qint64 value = 0;
        Role role = Role::Headline;
        bool nested = false;
        std::optional<Sector> sector = {};
        ActorId subject = {};
        PlaceId place = {};
        QString unit = u"jobs"_s;
        Modifier modifier = Modifier::Exact;
        ReviewState review = ReviewState::Auto;
    };

    /// Figures of an article stand in the order in which they are added.
    MetricId figure(ArticleId article, const Figure& f)
    {
        addStories();
        const MetricId id{++m_figures};
        m_builder.addFigure({id, article, f.kind, f.value * 1000, m_builder.unitNumber(f.unit), f.modifier, f.role,
                             f.nested, f.review, f.sector, f.subject, f.place, id.value * 10});
        return id;
    }

    MetricId money(ArticleId article, qint64 value, const QString& unit, Role role = Role::Headline)
    {
        Figure f;
        f.kind = MetricKind::Investment;
        f.value = value;
        f.unit = unit;
        f.role = role;
        return figure(article, f);
    }

    /// Articles of these dates that tell one announcement; a person may have chosen one of them as the account.
    template <std::size_t N>
    std::array<ArticleId, N> story(const QString (&dates)[N], std::optional<std::size_t> chosen = {})
    {
        const StoryId id{++m_stories};
        std::array<ArticleId, N> articles;
        for (std::size_t i = 0; i < N; ++i) {
            articles[i] = article(dates[i]);
            m_tellings.push_back({articles[i], id, chosen == i});
        }
        return articles;
    }

    CubeBuilder& builder() { return m_builder; }

    std::shared_ptr<const Cube> build()
    {
        addStories();
        return m_builder.build();
    }

private:
    struct Telling
    {
        ArticleId article;
        StoryId story;
        bool chosen = false;
    };

    /// The builder takes no article behind the first story.
    void addStories()
    {
        for (const Telling& telling : std::exchange(m_tellings, {}))
            m_builder.addStory(telling.article, telling.story, telling.chosen);
    }

    CubeBuilder m_builder;
    std::vector<Telling> m_tellings;
    qint64 m_articles = 0;
    qint64 m_actors = 0;
    qint64 m_places = 0;
    qint64 m_figures = 0;
    qint64 m_stories = 0;
};

/// The bins as text: "digital=30/1 -=5/1" (key=value/figures), "-" for not stated, "+" for others.
inline QString print(const Breakdown& breakdown)
{
    QStringList list;
    for (const Bin& bin : breakdown.bins) {
        QString key = u"-"_s;
        if (bin.key.type == BinKey::Type::Others)
            key = u"+"_s;
        else if (bin.key.type == BinKey::Type::Value && !bin.name.isEmpty())
            key = bin.name;
        else if (bin.key.type == BinKey::Type::Value && breakdown.axis == Axis::Sector)
            key = QString::fromUtf8(code(static_cast<Sector>(bin.key.id)));
        else if (bin.key.type == BinKey::Type::Value)
            key = QString::number(bin.key.id);
        list.append(key + u'=' + QString::fromStdString(bin.value.toString()) + u'/' + QString::number(bin.figures));
    }
    return list.join(u' ');
}

inline Breakdown breakdownOf(const Cube& cube, Measure measure, Axis axis, const Filter& filter = {},
                             std::optional<Axis> stack = {}, const QString& currency = u"MAD"_s, int top = 0)
{
    return breakDown(cube, select(cube, filter, nullptr), {measure, axis, stack, currency, top});
}

/// The plain total: "value unit / figures".
inline QString totalOf(const Cube& cube, Measure measure, const Filter& filter = {},
                       const QString& currency = u"MAD"_s)
{
    const Breakdown sum = total(cube, select(cube, filter, nullptr), measure, currency);
    return QString::fromStdString(sum.total.toString()) + u' ' + sum.unit + u" / "_s + QString::number(sum.figures);
}

} // namespace vigie::test
