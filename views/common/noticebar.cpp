// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/noticebar.h"

#include "views/common/icons.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const QString& name, const QString& dismiss, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_label(new QLabel(this))
{
    setObjectName(name + "Bar"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setObjectName(name + "Label"_L1);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(1); // a path without a blank must not widen the window
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(kUnit, kHalfUnit, kUnit, kHalfUnit);
    m_layout->setSpacing(kUnit);
    m_layout->addWidget(m_label, 1);
    auto* last = new QPushButton(dismiss, this);
    last->setObjectName(u"dismiss%1%2Button"_s.arg(name.left(1).toUpper(), name.mid(1)));
    last->setFlat(true);
    m_layout->addWidget(last);
    connect(last, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

QPushButton* NoticeBar::addButton(const QString& objectName, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_layout->insertWidget(m_layout->count() - 1, button);
    return button;
}

void NoticeBar::setText(const QString& text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return m_label->text();
}

} // namespace vigie
