// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole engine on one core: how many megabytes of announcements it reads a second, and whether a text ten times
// as long takes ten times as long. Figures mean something in a Release build on a machine with nothing else to do.

#include "models/extraction/extraction.h"
#include "tests/support/engineresources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

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
    static double secondsFor(std::string_view body);
    std::string longText(std::size_t bytes) const;

    std::vector<std::string> m_bodies;
};

void BenchExtraction::initTestCase()
{
    const QDir directory(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
    for (const QString& name : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        m_bodies.push_back(vigie::testing::readFile(directory.filePath(name).toStdString()));
    QVERIFY(!m_bodies.empty());
    secondsFor(m_bodies.front()); // loads the resources
}

double BenchExtraction::secondsFor(std::string_view body)
{
    QElapsedTimer timer;
    timer.start();
    extract(body, {{2024, 5, 0}}, vigie::testing::engineResources());
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
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
    QElapsedTimer timer;
    timer.start();
    while (bytes < kBytes)
        for (const std::string& body : m_bodies) {
            extract(body, {{2024, 5, 0}}, vigie::testing::engineResources());
            bytes += body.size();
        }
    const double rate = static_cast<double>(bytes) / kMegabyte / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
    qInfo("%.1f MB of announcements at %.2f MB/s", static_cast<double>(bytes) / kMegabyte, rate);
#ifdef NDEBUG
    constexpr double kLeast = 2; // the floor of a noisy machine; the goal is 5
    QVERIFY2(rate >= kLeast, qPrintable(QString::number(rate)));
#endif
}

void BenchExtraction::linearInLength()
{
    constexpr int kRuns = 5;
    constexpr double kMost = 12;
    const std::string small = longText(20'000);
    const std::string large = longText(200'000);
    double least = 1e9;
    for (int run = 0; run < kRuns; ++run)
        least = std::min(least, secondsFor(large) / secondsFor(small));
    qInfo("200 kB take %.1f times as long as 20 kB", least);
    QVERIFY2(least <= kMost, qPrintable(QString::number(least)));
}

QTEST_GUILESS_MAIN(BenchExtraction)
#include "bench_extraction.moc"
