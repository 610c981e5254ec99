// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importprogressview.h"

#include "views/common/icons.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 16 * kUnit;
constexpr int kSecondsWorthTelling = 10;

} // namespace

ImportProgressView::ImportProgressView(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName("ImportProgressView"_L1);
    m_text->setObjectName("importTextLabel"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName("importProgressBar"_L1);
    m_bar->setAccessibleName(tr("Import progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_cancel->setObjectName("cancelImportButton"_L1);
    m_cancel->setIcon(icon(u"stop"_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_cancel->setToolTip(tr("Stop here; the articles imported so far stay"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ImportProgressView::cancel);
    hide();
}

void ImportProgressView::start()
{
    m_cancelling = false;
    m_cancel->setEnabled(true);
    m_rate.clear();
    m_clock.start();
    setProgress(0, 0, 0);
    show();
}

void ImportProgressView::setProgress(int files, int allFiles, int imported)
{
    m_bar->setRange(0, allFiles); // 0 to 0 is Qt's sign for "busy"
    m_bar->setValue(files);
    if (m_cancelling)
        return;
    if (allFiles == 0) {
        m_text->setText(tr("Import: counting files…"));
        return;
    }
    m_rate.add(files, m_clock.isValid() ? m_clock.elapsed() : 0);
    const LocaleFormat format(locale());
    QStringList parts{tr("Import: %1 of %2 files").arg(format.count(files), format.count(allFiles))};
    if (imported > 0)
        parts.append(tr("%1 new").arg(format.count(imported)));
    if (const double rate = m_rate.filesPerSecond(); rate >= 1)
        parts.append(tr("%1/s", "files a second").arg(format.count(qRound64(rate))));
    if (const int left = m_rate.secondsLeft(allFiles); left >= kSecondsWorthTelling) {
        const bool minutes = left >= 120;
        parts.append((minutes ? tr("%1 min left") : tr("%1 s left")).arg(format.count(minutes ? left / 60 : left)));
    }
    m_text->setText(parts.join(u" · "_s));
}

void ImportProgressView::finish()
{
    m_clock.invalidate();
    hide();
}

void ImportProgressView::cancel()
{
    m_cancelling = true;
    m_cancel->setEnabled(false);
    m_text->setText(tr("Import: finishing the last articles…"));
    emit cancelRequested();
}

} // namespace vigie
