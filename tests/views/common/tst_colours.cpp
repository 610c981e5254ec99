// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colours.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.0, for linear RGB.
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Channels times(const Matrix& matrix, const Channels& in)
{
    Channels out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            out[row] += matrix[row][column] * in[column];
    return out;
}

/// OKLab (Ottosson 2020) of a colour as an eye of that kind sees it.
Channels seen(const QColor& colour, const Matrix& eye)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    Channels rgb = times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                              {0.2119034982, 0.6806995451, 0.1073969566},
                              {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                            {1.9779984951, -2.4285922050, 0.4505937099},
                            {0.0259040371, 0.7827717662, -0.8086757660}}};
    Channels cones = times(toCones, rgb);
    for (double& cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

double distance(const QColor& one, const QColor& other, const Matrix& eye)
{
    const Channels a = seen(one, eye);
    const Channels b = seen(other, eye);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QPalette palette(const QColor& base, const QColor& text)
{
    QPalette result;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        result.setColor(role, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(role, text);
    return result;
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everySectorHasItsOwnColourForEveryEye_data()
    {
        QTest::addColumn<Matrix>("eye");
        QTest::addColumn<double>("least");
        QTest::newRow("normal") << kNormal << 0.05;
        QTest::newRow("protanopia") << kProtanopia << 0.04;
        QTest::newRow("deuteranopia") << kDeuteranopia << 0.04;
        QTest::newRow("tritanopia") << kTritanopia << 0.03;
    }
    void everySectorHasItsOwnColourForEveryEye()
    {
        QFETCH(Matrix, eye);
        QFETCH(double, least);
        for (const Sector one : allSectors())
            for (const Sector other : allSectors())
                if (one < other)
                    QVERIFY2(distance(colourOf(one), colourOf(other), eye) >= least,
                             qPrintable(u"%1 %2: %3"_s.arg(static_cast<int>(one))
                                            .arg(static_cast<int>(other))
                                            .arg(distance(colourOf(one), colourOf(other), eye))));
    }

    void kindsDifferForEveryEye_data() { everySectorHasItsOwnColourForEveryEye_data(); }
    void kindsDifferForEveryEye()
    {
        QFETCH(Matrix, eye);
        for (const MetricKind one : kMetricKinds)
            for (const MetricKind other : kMetricKinds)
                if (one < other)
                    QVERIFY2(distance(colourOf(one), colourOf(other), eye) >= 0.06,
                             qPrintable(u"%1 %2: %3"_s.arg(static_cast<int>(one))
                                            .arg(static_cast<int>(other))
                                            .arg(distance(colourOf(one), colourOf(other), eye))));
    }

    void areasAndTextCanBeSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(Qt::white, Qt::black);
        QTest::newRow("soft light") << palette(QColor(0xf4f4f4), QColor(0x333333));
        QTest::newRow("dark") << palette(QColor(0x232629), QColor(0xfcfcfc));
        QTest::newRow("high contrast") << palette(Qt::black, Qt::yellow);
    }
    void areasAndTextCanBeSeen()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        QVERIFY(contrast(mutedText(palette), base) >= 4.5);
        for (const Sector sector : allSectors())
            QVERIFY(contrast(outlineOf(colourOf(sector), palette), base) >= 3.0);
        for (const MetricKind kind : kMetricKinds) {
            QVERIFY(contrast(tintOf(colourOf(kind), palette), text) >= 4.5);
            QVERIFY(tintOf(colourOf(kind), palette) != base);
        }
    }

    void movesAColourOnlyAsFarAsNeeded()
    {
        QCOMPARE(withContrast(Qt::black, Qt::white, 4.5), QColor(Qt::black));
        const QColor moved = withContrast(QColor(0xf0e442), Qt::white, 3.0);
        QVERIFY(contrast(moved, Qt::white) >= 3.0);
        QVERIFY(contrast(moved, Qt::white) < 3.6);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestColours)
#include "tst_colours.moc"
