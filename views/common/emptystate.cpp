// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/icons.h"
#include "views/common/spacing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidthInCharacters = 60;

QLabel* textLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * kTextWidthInCharacters);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(textLabel(u"titleLabel"_s, this))
    , m_explanation(textLabel(u"explanationLabel"_s, this))
    , m_buttons(new QHBoxLayout)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_picture->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(kUnit);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kUnit);
    layout->addStretch();
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_explanation, 0, Qt::AlignHCenter);
    layout->addSpacing(kUnit);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void EmptyState::setContent(const QString& iconName, const QString& title, const QString& explanation)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    showIcon();
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        const std::unique_ptr<QLayoutItem> owned(item);
    }
    m_buttons->addStretch();
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setToolTip(action->toolTip());
        button->setDefault(action == actions.first());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    constexpr int kSize = 48;
    m_picture->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_picture->setPixmap(icon(m_iconName).pixmap(QSize(kSize, kSize), devicePixelRatio(), QIcon::Disabled));
}

} // namespace vigie
