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

constexpr int kTextWidthInCharacters = 70;
constexpr int kIconSize = 48;
constexpr int kColumnStretch = 1000; // the stretches beside it get what is left over

QLabel* textLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
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

    // The column takes the panel's width up to a readable one. A label that is aligned by itself would be given the
    // narrow width of its size hint and be cut.
    auto* column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * kTextWidthInCharacters);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(kUnit);
    lines->addWidget(m_picture);
    lines->addWidget(m_title);
    lines->addWidget(m_explanation);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, kColumnStretch);
    centred->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(centred);
    // Beside the column's width: buttons are cut where they do not fit, text breaks into lines.
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

QSize EmptyState::minimumSizeHint() const
{
    // Added up here: the layout learns only later whether the icon is shown, which depends on this.
    const QMargins margins = layout()->contentsMargins();
    int words = margins.top() + margins.bottom() + 2 * layout()->spacing() + kUnit;
    for (const QLabel* label : {m_title, m_explanation})
        words += label->isHidden() ? 0 : label->minimumSizeHint().height() + kUnit;
    return {QWidget::minimumSizeHint().width(), words + m_buttons->minimumSize().height()};
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showIcon();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    const bool fits = height() >= minimumSizeHint().height() + iconHeight();
    m_picture->setVisible(!m_iconName.isEmpty() && fits);
    if (!m_iconName.isEmpty())
        m_picture->setPixmap(
            icon(m_iconName).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio(), QIcon::Disabled));
}

int EmptyState::iconHeight() const
{
    return m_iconName.isEmpty() ? 0 : kIconSize + kUnit;
}

} // namespace vigie
