// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/sector.h"

#include <QList>
#include <QWidget>

namespace vigie {

/// The sectors of an article: a dot of the sector's colour before each name, broken into lines as needed.
class SectorTags final : public QWidget
{
    Q_OBJECT

public:
    explicit SectorTags(QWidget* parent = nullptr);

    void setSectors(const QList<Sector>& sectors);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<QRect> layOut(int width) const; ///< one a sector, from the left edge

    QList<Sector> m_sectors;
};

} // namespace vigie
