// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filtertext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestFilterText : public QObject
{
    Q_OBJECT

private slots:
    void saysAPart_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("full");
        const auto row = [](const char* name, auto change, const QString& chip, const QString& full = {}) {
            Filter filter;
            change(filter);
            QTest::newRow(name) << filter << chip << (full.isEmpty() ? chip : full);
        };
        row(
            "text", [](Filter& f) { f.text = u"batterie"_s; }, u"“batterie”"_s);
        row(
            "markup stays text", [](Filter& f) { f.text = u"<b>%1</b>"_s; }, u"“<b>%1</b>”"_s);
        row(
            "years",
            [](Filter& f) {
                f.dates = {QDate(2022, 1, 1), QDate(2025, 1, 1)};
            },
            u"2022 – 2024"_s);
        row(
            "since",
            [](Filter& f) {
                f.dates = {QDate(2022, 3, 15), {}};
            },
            u"Since 15 Mar 2022"_s);
        row(
            "until",
            [](Filter& f) {
                f.dates = {{}, QDate(2022, 3, 15)};
            },
            u"Until 14 Mar 2022"_s);
        row(
            "since a year",
            [](Filter& f) {
                f.dates = {QDate(2022, 1, 1), {}};
            },
            u"Since 2022"_s);
        row(
            "until a month",
            [](Filter& f) {
                f.dates = {{}, QDate(2022, 4, 1)};
            },
            u"Until Mar 2022"_s);
        row(
            "undated", [](Filter& f) { f.undated = true; }, u"Undated"_s);
        row(
            "company", [](Filter& f) { f.companies = {ActorId{1}}; }, u"Mentions: Yazaki"_s);
        row(
            "unnamed company", [](Filter& f) { f.companies = {ActorId{99}}; }, u"Mentions: …"_s);
        row(
            "companies",
            [](Filter& f) {
                f.companies = {ActorId{1}, ActorId{2}, ActorId{3}, ActorId{4}};
            },
            u"Mentions: Yazaki, Renault + 2"_s, u"Mentions: Yazaki, Renault, Lear, Valeo"_s);
        row(
            "actor", [](Filter& f) { f.actors = {ActorId{2}}; }, u"Mentions: Renault"_s);
        row(
            "place", [](Filter& f) { f.places = {PlaceId{7}}; }, u"Place: Tanger"_s);
        row(
            "sectors",
            [](Filter& f) {
                f.sectors = {Sector::Automotive, Sector::Energy};
            },
            u"Sector: Automotive, Energy"_s);
        row(
            "no sector", [](Filter& f) { f.sectorNotStated = true; }, u"Sector: no sector stated"_s);
        row(
            "kinds", [](Filter& f) { f.kinds = {MetricKind::JobsCreated}; }, u"Figures: Jobs created"_s);
        row(
            "roles", [](Filter& f) { f.roles = {Role::Headline}; }, u"Role: Headline"_s);
        row(
            "reviews", [](Filter& f) { f.reviews = {ReviewState::Auto}; }, u"State: Not reviewed"_s);
        row(
            "reviewed only", [](Filter& f) { f.reviewedOnly = true; }, u"Reviewed only"_s);
    }
    void saysAPart()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, chip);
        QFETCH(QString, full);
        const QList<FilterPart> parts = activeParts(filter);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(partText(filter, parts.first(), names(), english()), chip);
        QCOMPARE(fullPartText(filter, parts.first(), names(), english()), full);
        QCOMPARE(filterText(filter, names(), english()), full);
    }

    void saysAllOfThem()
    {
        Filter filter;
        filter.text = u"batterie"_s;
        filter.sectors = {Sector::Automotive};
        QCOMPARE(filterText(filter, names(), english()), u"“batterie” · Sector: Automotive"_s);
        QCOMPARE(filterText({}, names(), english()), u"All articles"_s);
    }

private:
    static LocaleFormat english() { return LocaleFormat(QLocale(u"en_US"_s)); }
    static ChipNames names()
    {
        return {.actors = {{ActorId{1}, u"Yazaki"_s},
                           {ActorId{2}, u"Renault"_s},
                           {ActorId{3}, u"Lear"_s},
                           {ActorId{4}, u"Valeo"_s}},
                .places = {{PlaceId{7}, u"Tanger"_s}}};
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestFilterText)
#include "tst_filtertext.moc"
