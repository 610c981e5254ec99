// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/localeformat.h"
#include "views/timeline/timelinegeometry.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace vigie {

/// What the painter is given: values only, so that a test can paint on an image.
struct TimelinePicture
{
    Timeline timeline;
    TimelineGeometry geometry;
    DateRange range; ///< chosen; open = all
    bool undatedChosen = false;
    std::optional<qsizetype> lit; ///< the bucket under the pointer
    QPalette palette;
    QFont font; ///< of the axis
    LocaleFormat format;
};

void paintTimeline(QPainter& painter, const TimelinePicture& picture);

/// How high the axis below the bars is in this font.
double timelineAxisHeight(const QFont& font);

} // namespace vigie
