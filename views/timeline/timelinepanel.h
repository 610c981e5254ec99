// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace vigie {

class LoadingShade;
class TimelineWidget;

/// The timeline with its selectors above it: what is counted, in which steps, what lies in the range.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    Measure measure() const;
    Axis step() const;
    void setMeasure(Measure measure); ///< emits as if chosen by hand
    void setStep(Axis step);

    void setTimeline(const Timeline& timeline);
    void setRange(const DateRange& range, bool undatedOnly);
    void setLoading(bool loading); ///< dims the old content, after a moment

    TimelineWidget* timeline() const { return m_timeline; }

signals:
    void contentRequested(); ///< another measure or step was chosen

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void summarize();

    QComboBox* m_measure;
    QComboBox* m_step;
    QLabel* m_summary;
    QToolButton* m_whole;
    TimelineWidget* m_timeline;
    LoadingShade* m_shade;
};

} // namespace vigie
