// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/loadingshade.h"

#include <QEvent>
#include <QPainter>

namespace vigie {

LoadingShade::LoadingShade(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QLatin1StringView("LoadingShade"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    parent->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
}

void LoadingShade::setLoading(bool loading)
{
    if (!loading) {
        m_delay.stop();
        hide();
    } else if (isHidden() && !m_delay.isActive()) {
        m_delay.start();
    }
}

bool LoadingShade::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LoadingShade::paintEvent(QPaintEvent*)
{
    constexpr float kOpacity = 0.55F;
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(kOpacity);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace vigie
