// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/facetsection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

FacetSection::FacetSection(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content)
{
    m_heading->setObjectName("headingButton"_L1);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(content, 1);
    connect(m_heading, &QToolButton::toggled, this, &FacetSection::arrange);
    arrange(true);
}

bool FacetSection::isUnfolded() const
{
    return m_heading->isChecked();
}

void FacetSection::setUnfolded(bool unfolded)
{
    m_heading->setChecked(unfolded);
}

void FacetSection::arrange(bool unfolded)
{
    m_heading->setArrowType(unfolded ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_content->setVisible(unfolded);
    setSizePolicy(QSizePolicy::Preferred, unfolded ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

} // namespace vigie
