// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameroots.h"

#include <QtTest>

#include <algorithm>
#include <deque>

using namespace vigie::extraction;

/// Whom a short form may mean: what is left out of the comparison can mean nothing.
class TestNameRoots final : public QObject
{
    Q_OBJECT

private slots:
    void findsByTheRarestWord();
    void findsBehindInitials();
    void findsByFirmAndPlace();
    void findsTheWordless();
    void comparesWithSoMany();

private:
    /// Mentions that keep their candidates.
    struct Mentions
    {
        std::deque<NameCandidate> candidates;
        std::vector<NameMention> all;

        NameMention& add(NameWords words)
        {
            NameMention& mention = all.emplace_back();
            mention.candidate = &candidates.emplace_back();
            mention.words = std::move(words);
            return mention;
        }
        NameRoots roots() const
        {
            NameRoots roots(all);
            for (std::size_t i = 0; i < all.size(); ++i)
                roots.add(i);
            return roots;
        }
    };
    using Indices = std::vector<std::size_t>;

    static Indices found(NameRoots roots, const NameMention& mention)
    {
        Indices indices = roots.candidates(mention);
        std::ranges::sort(indices);
        return indices;
    }
    static NameMention asked(const NameCandidate& candidate, NameWords words)
    {
        NameMention mention;
        mention.candidate = &candidate;
        mention.words = std::move(words);
        return mention;
    }

    NameCandidate m_candidate;
};

void TestNameRoots::findsByTheRarestWord()
{
    Mentions mentions;
    mentions.add({"alvina", "maroc"});
    mentions.add({"brevia", "maroc"});
    mentions.add({"alvina"});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"alvina"})), (Indices{0, 2}));
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"brevia", "maroc"})), Indices{1});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"maroc", "brevia"})), Indices{1});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"corvia"})), Indices());
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"corvia", "maroc"})), Indices());
}

void TestNameRoots::findsBehindInitials()
{
    Mentions mentions;
    mentions.add({"ryad", "mezzour"});
    mentions.add({"moulay", "hafid", "alaoui"});
    mentions.add({"j", "m"});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"r", "mezzour"})), Indices{0});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"my", "hafid", "alaoui"})), Indices{1});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {"j", "m"})), Indices{2});
}

void TestNameRoots::findsByFirmAndPlace()
{
    Mentions mentions;
    mentions.add({"maroc", "telecom"}).firm = 7;
    mentions.add({"kenitra"});
    mentions.candidates.back().place = 9;
    NameMention firm = asked(m_candidate, {"iam"});
    firm.firm = 7;
    QCOMPARE(found(mentions.roots(), firm), Indices{0});
    NameCandidate town;
    town.place = 9;
    QCOMPARE(found(mentions.roots(), asked(town, {"quenitra"})), Indices{1});
}

void TestNameRoots::findsTheWordless()
{
    Mentions mentions;
    mentions.add({"alvina"});
    mentions.add({});
    QCOMPARE(found(mentions.roots(), asked(m_candidate, {})), Indices{1});
}

void TestNameRoots::comparesWithSoMany()
{
    constexpr std::size_t kNames = 5000;
    Mentions mentions;
    for (std::size_t i = 0; i < kNames; ++i)
        mentions.add({"alvina"});
    const Indices some = found(mentions.roots(), asked(m_candidate, {"alvina"}));
    QVERIFY(!some.empty() && some.size() < kNames / 2);
    QCOMPARE(some.back(), kNames - 1);
}

QTEST_GUILESS_MAIN(TestNameRoots)
#include "tst_nameroots.moc"
