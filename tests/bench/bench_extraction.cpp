// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole engine on one core: how many megabytes of announcements it reads a second, and whether a text ten times
// as long takes ten times as long. Measured in processor time, which other programs lengthen less than the clock on
// the wall; figures still mean something in a Release build only.

#include "models/extraction/extraction.h"
#include "tests/support/engineresources.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class BenchExtraction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void megabytesASecond();
    void linearInLength();

private:
    static double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
    static double leastSecondsFor(std::string_view body);
    std::string longText(std::size_t bytes) const;

    std::vector<std::string> m_bodies;
};

void BenchExtraction::initTestCase()
{
    const QDir directory(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
    for (const QString& name : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        m_bodies.push_back(vigie::testing::readFile(directory.filePath(name).toStdString()));
    QVERIFY(!m_bodies.empty());
    leastSecondsFor(m_bodies.front()); // loads the resources
}

/// Of several runs: whatever else the machine did made the others longer.
double BenchExtraction::leastSecondsFor(std::string_view body)
{
    constexpr int kRuns = 9;
    double least = std::numeric_limits<double>::max();
    for (int run = 0; run < kRuns; ++run) {
        const double begin = now();
        extract(body, {{2024, 5, 0}}, vigie::testing::engineResources());
        least = std::min(least, now() - begin);
    }
    return least;
}

std::string BenchExtraction::longText(std::size_t bytes) const
{
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += m_bodies[i % m_bodies.size()] + "\n\n";
    return text;
}

void BenchExtraction::megabytesASecond()
{
    constexpr double kMegabyte = 1e6;
    constexpr std::size_t kBytes = 10'000'000;
    std::size_t bytes = 0;
    double seconds = 0;
    double best = 0; // of one pass over all texts
    while (bytes < kBytes) {
        const double begin = now();
        std::size_t passBytes = 0;
        for (const std::string& body : m_bodies) {
            extract(body, {{2024, 5, 0}}, vigie::testing::engineResources());
            passBytes += body.size();
        }
        const double pass = now() - begin;
        bytes += passBytes;
        seconds += pass;
        best = std::max(best, static_cast<double>(passBytes) / kMegabyte / pass);
    }
    const double rate = static_cast<double>(bytes) / kMegabyte / seconds;
    qInfo("%.1f MB of announcements at %.2f MB/s, the best pass at %.2f", static_cast<double>(bytes) / kMegabyte,
          rate, best);
#ifdef NDEBUG
    constexpr double kLeast = 2; // the floor of a noisy machine; the goal is 5
    QVERIFY2(rate >= kLeast, qPrintable(QString::number(rate)));
#endif
}

void BenchExtraction::linearInLength()
{
    constexpr double kMost = 12;
    const double ratio = leastSecondsFor(longText(200'000)) / leastSecondsFor(longText(20'000));
    qInfo("200 kB take %.1f times as long as 20 kB", ratio);
    QVERIFY2(ratio <= kMost, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(BenchExtraction)
#include "bench_extraction.moc"
