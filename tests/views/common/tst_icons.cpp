// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

/// The strongest pixel, as the colour it would have alone.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > strongest.alpha())
                strongest = pixel;
    return strongest;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyFileDraws()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 40);
        for (const QString& file : files)
            QVERIFY2(inkOf(icon(file.chopped(4))).alpha() > 100, qPrintable(file));
        QVERIFY(inkOf(applicationIcon()).alpha() == 255);
    }

    void followThePalette()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, QColor(0xfafafa));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x808080));
        const QIcon search = icon(u"search"_s);
        QVERIFY(inkOf(search).lightness() < 128);
        QGuiApplication::setPalette(palette);
        QVERIFY(inkOf(search).lightness() > 200);
        QVERIFY(std::abs(inkOf(search, QIcon::Disabled).lightness() - 128) < 12);
        QGuiApplication::setPalette(before);
    }

    void anUnknownNameIsNull() { QVERIFY(icon(u"no such icon"_s).isNull()); }
};

} // namespace vigie

QTEST_MAIN(vigie::TestIcons)
#include "tst_icons.moc"
