// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepanel.h"

#include "models/domain/period.h"
#include "views/common/elided.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/spacing.h"
#include "views/timeline/timelinewidget.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMeasures{Measure::Articles, Measure::Jobs,      Measure::Investment, Measure::Funding,
                               Measure::JobsCut,  Measure::Contracts, Measure::JobsNet,    Measure::JobsIndirect,
                               Measure::Revenue,  Measure::Exports};
constexpr std::array kSteps{Axis::Month, Axis::Quarter, Axis::Year};

template <class Enum> Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <class Enum> void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent)
    , m_measure(new QComboBox(this))
    , m_step(new QComboBox(this))
    , m_summary(new ElidedLabel(this))
    , m_whole(new QToolButton(this))
    , m_timeline(new TimelineWidget(this))
    , m_shade(new LoadingShade(m_timeline))
{
    setObjectName(u"timelinePanel"_s);
    m_measure->setObjectName(u"timelineMeasureComboBox"_s);
    m_step->setObjectName(u"timelineStepComboBox"_s);
    m_summary->setObjectName(u"timelineSummaryLabel"_s);
    m_whole->setObjectName(u"timelineWholeButton"_s);
    m_whole->setIcon(icon(u"timeline"_s));
    m_whole->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_whole->setAutoRaise(true);
    m_whole->setFocusPolicy(Qt::StrongFocus);
    m_whole->hide();
    for (const Measure measure : kMeasures)
        m_measure->addItem({}, static_cast<int>(measure));
    for (const Axis step : kSteps)
        m_step->addItem({}, static_cast<int>(step));
    retranslate();

    auto* header = new QHBoxLayout;
    header->setSpacing(kHalfUnit);
    header->addWidget(m_measure);
    header->addWidget(m_step);
    header->addSpacing(kUnit);
    header->addWidget(m_summary, 1);
    header->addWidget(m_whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kHalfUnit, kHalfUnit, kHalfUnit, kHalfUnit);
    layout->setSpacing(kHalfUnit);
    layout->addLayout(header);
    layout->addWidget(m_timeline, 1);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &TimelinePanel::contentRequested);
    connect(m_step, &QComboBox::currentIndexChanged, this, &TimelinePanel::contentRequested);
    connect(m_whole, &QToolButton::clicked, m_timeline, &TimelineWidget::showWhole);
    connect(m_timeline, &TimelineWidget::rangeDragged, this, &TimelinePanel::summarize);
    connect(m_timeline, &TimelineWidget::zoomChanged, this, [this](bool zoomed) {
        if (!zoomed && m_whole->hasFocus())
            m_timeline->setFocus();
        m_whole->setVisible(zoomed);
    });
}

Measure TimelinePanel::measure() const
{
    return chosen<Measure>(m_measure);
}

Axis TimelinePanel::step() const
{
    return chosen<Axis>(m_step);
}

void TimelinePanel::setMeasure(Measure measure)
{
    choose(m_measure, measure);
}

void TimelinePanel::setStep(Axis step)
{
    choose(m_step, step);
}

void TimelinePanel::setTimeline(const Timeline& timeline)
{
    m_timeline->setTimeline(timeline);
    summarize();
}

void TimelinePanel::setRange(const DateRange& range, bool undatedOnly)
{
    m_timeline->setRange(range, undatedOnly);
    summarize();
}

void TimelinePanel::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void TimelinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void TimelinePanel::retranslate()
{
    for (int i = 0; i < m_measure->count(); ++i)
        m_measure->setItemText(i, label(kMeasures.at(static_cast<std::size_t>(i))));
    const std::array steps{tr("By month"), tr("By quarter"), tr("By year")};
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, steps.at(static_cast<std::size_t>(i)));
    m_measure->setAccessibleName(tr("Timeline counts"));
    m_step->setAccessibleName(tr("Timeline steps"));
    m_whole->setText(tr("Whole period"));
    m_whole->setToolTip(tr("Show the whole period again (0)"));
    summarize();
}

void TimelinePanel::summarize()
{
    const Timeline& timeline = m_timeline->timeline();
    const DateRange& range = m_timeline->range();
    if (range.isOpen() || timeline.buckets.isEmpty()) {
        m_summary->clear();
        return;
    }
    const LocaleFormat format(locale());
    QStringList words{format.dateRange(range)};
    Sum value;
    int articles = 0;
    for (const TimelineBucket& bucket : timeline.buckets) {
        const DateRange days{bucket.from, bucket.to};
        if (!overlap(range, days))
            continue;
        if (!covers(range, days)) {
            // How much of the bar lies in the range, the bar does not tell.
            m_summary->setText(words.first());
            return;
        }
        value += bucket.value;
        articles += bucket.articles;
    }
    if (timeline.measure != Measure::Articles)
        words.append(quantity(value, timeline.unit, format));
    words.append(articleCount(articles, format));
    m_summary->setText(words.join(u" · "_s));
}

} // namespace vigie
