// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cubedifference.h"
#include "models/analysis/cubebuilder.h"
#include "models/analysis/cubesplice.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// An article with all that belongs to it.
struct Row
{
    ArticleOrd ord = 0;
    std::vector<Sector> sectors;
    std::vector<ActorId> actors;
    std::vector<PlaceId> places;
    std::vector<CubeFigure> figures; ///< their units are positions in kUnits
    StoryId story;
    bool chosen = false;
};

const QStringList kUnits{u"MAD"_s, u"EUR"_s, u"USD"_s, u"jobs"_s};

/// A workspace in memory.
class Rows
{
public:
    explicit Rows(quint32 seed)
        : m_random(seed)
    {
        for (int id = 2; id <= 40; id += 2)
            m_actors.insert({id});
        for (int id = 1; id <= 80; ++id)
            m_articles[{id}] = someRow();
    }

    std::shared_ptr<const Cube> build() const
    {
        CubeBuilder builder;
        for (const auto& [id, row] : m_articles)
            builder.addArticle(id, row.ord);
        addNames(builder);
        for (const auto& [id, row] : m_articles)
            addRow(builder, id, row);
        return builder.build();
    }

    std::shared_ptr<const Cube> build(const std::vector<ArticleId>& only, const Cube& old) const
    {
        CubeBuilder builder;
        for (const QString& unit : old.units)
            builder.unitNumber(unit);
        for (const ArticleId id : only)
            if (m_articles.contains(id))
                builder.addArticle(id, m_articles.at(id).ord);
        addNames(builder);
        for (const ArticleId id : only)
            if (m_articles.contains(id))
                addRow(builder, id, m_articles.at(id));
        return builder.build();
    }

    /// Changes some articles, takes some out and puts some in, on which a new actor is named and an old one no
    /// longer; gives them all.
    std::vector<ArticleId> change()
    {
        std::set<ArticleId> changed;
        for (int n = m_random.bounded(4); n > 0; --n) {
            const ArticleId id{m_random.bounded(1, 100)};
            changed.insert(id);
            if (m_random.bounded(3) == 0)
                m_articles.erase(id);
            else
                m_articles[id] = someRow();
        }
        if (m_random.bounded(3) == 0)
            takeOut({m_random.bounded(1, 21) * 2}, changed);
        if (m_random.bounded(3) == 0) {
            const ActorId actor{m_random.bounded(1, 50)};
            m_actors.insert(actor);
            for (const ArticleId id : changed)
                if (const auto row = m_articles.find(id); row != m_articles.end())
                    row->second.actors.push_back(actor);
        }
        return {changed.begin(), changed.end()};
    }

private:
    template <class Value> Value of(std::initializer_list<Value> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<qint64>(values.size())));
    }

    ActorId someActor()
    {
        return *std::next(m_actors.begin(), m_random.bounded(static_cast<qint64>(m_actors.size())));
    }

    Row someRow()
    {
        Row row;
        // As in the file no two are the same.
        row.ord = firstOrdOfDay(m_random.bounded(4) * 9000) + ++m_lastSequence;
        for (int n = m_random.bounded(3); n > 0; --n)
            row.sectors.push_back(allSectors()[m_random.bounded(6U)]);
        for (int n = m_random.bounded(4); n > 0; --n)
            row.actors.push_back(someActor());
        for (int n = m_random.bounded(3); n > 0; --n)
            row.places.push_back({m_random.bounded(1, 9)});
        for (int n = m_random.bounded(5); n > 0; --n)
            row.figures.push_back(someFigure());
        if (m_random.bounded(3) > 0)
            row.story = {m_random.bounded(1, 20)};
        row.chosen = m_random.bounded(4) == 0;
        return row;
    }

    CubeFigure someFigure()
    {
        CubeFigure figure;
        figure.id = {++m_lastFigure};
        figure.kind = of({MetricKind::JobsCreated, MetricKind::Investment});
        figure.valueThousandths = m_random.bounded(1, 1'000'000);
        figure.unit = static_cast<std::uint16_t>(isMoney(figure.kind) ? m_random.bounded(3) : 3);
        figure.role = of({Role::Headline, Role::Headline, Role::Part, Role::Background});
        figure.review = of({ReviewState::Auto, ReviewState::Auto, ReviewState::Rejected});
        if (m_random.bounded(2) == 0)
            figure.sector = allSectors()[m_random.bounded(6U)];
        if (m_random.bounded(2) == 0)
            figure.subject = someActor();
        figure.place = {m_random.bounded(9)};
        figure.begin = m_random.bounded(5);
        return figure;
    }

    void takeOut(ActorId actor, std::set<ArticleId>& changed)
    {
        if (m_actors.erase(actor) == 0)
            return;
        for (auto& [id, row] : m_articles) {
            bool named = std::erase(row.actors, actor) > 0;
            for (CubeFigure& figure : row.figures)
                if (figure.subject == actor) {
                    figure.subject = {};
                    named = true;
                }
            if (named)
                changed.insert(id);
        }
    }

    void addNames(CubeBuilder& builder) const
    {
        for (const ActorId actor : m_actors)
            builder.addActor(actor, actor.value % 3 == 0 ? ActorKind::Person : ActorKind::Company,
                             QString::number(actor.value));
        for (int place = 1; place <= 8; ++place)
            builder.addPlace({place}, {place / 2}, QString::number(place));
    }

    static void addRow(CubeBuilder& builder, ArticleId id, const Row& row)
    {
        for (std::size_t i = 0; i < row.sectors.size(); ++i)
            builder.addSector(id, static_cast<int>(i), row.sectors[i]);
        if (row.story)
            builder.addStory(id, row.story, row.chosen);
        for (std::size_t i = 0; i < row.actors.size(); ++i)
            builder.addActorMention(id, row.actors[i], static_cast<std::int64_t>(i), i % 3 == 2);
        for (std::size_t i = 0; i < row.places.size(); ++i)
            builder.addPlaceMention(id, row.places[i], static_cast<std::int64_t>(i));
        for (CubeFigure figure : row.figures) {
            figure.article = id;
            figure.unit = builder.unitNumber(kUnits[figure.unit]);
            builder.addFigure(figure);
        }
    }

    QRandomGenerator m_random;
    std::map<ArticleId, Row> m_articles;
    std::set<ActorId> m_actors;
    ArticleOrd m_lastSequence = 0;
    std::int64_t m_lastFigure = 0;
};

} // namespace

/// Cubes made of cubes against cubes built of rows: articles changed, moved, new and gone.
class CubeSpliceTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheBuilderMakes_data();
    void isWhatTheBuilderMakes();
    void leavesTheOldOneAsItWas();
};

void CubeSpliceTest::isWhatTheBuilderMakes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CubeSpliceTest::isWhatTheBuilderMakes()
{
    QFETCH(const quint32, seed);
    Rows rows(seed);
    auto cube = rows.build();
    for (int i = 0; i < 200; ++i) {
        const std::vector<ArticleId> changed = rows.change();
        cube = spliceCubes(*cube, changed, *rows.build(changed, *cube));
        QCOMPARE(firstDifference(*cube, *rows.build()), QString());
    }
}

void CubeSpliceTest::leavesTheOldOneAsItWas()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Rows rows(seed);
        const auto same = rows.build();
        const auto old = rows.build();
        const std::vector<ArticleId> changed = rows.change();
        spliceCubes(*old, changed, *rows.build(changed, *old));
        QCOMPARE(firstDifference(*old, *same), QString());
    }
}

QTEST_GUILESS_MAIN(CubeSpliceTest)
#include "tst_cubesplice.moc"
