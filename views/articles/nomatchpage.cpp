// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/nomatchpage.h"

#include "views/common/elided.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOffered = 4;

QLabel* centredLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

NoMatchPage::NoMatchPage(QWidget* parent)
    : QWidget(parent)
    , m_explanation(centredLabel(u"explanationLabel"_s, this))
    , m_buttons(new QVBoxLayout)
{
    setObjectName("NoMatchPage"_L1);
    QLabel* title = centredLabel(u"titleLabel"_s, this);
    title->setText(tr("No article matches"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    title->setFont(large);
    m_buttons->setSpacing(kHalfUnit);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_buttons);
    layout->addStretch();
    setConditions({});
}

void NoMatchPage::setConditions(QList<NarrowCondition> conditions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
    }
    std::stable_sort(conditions.begin(), conditions.end(),
                     [](const NarrowCondition& a, const NarrowCondition& b) { return a.articles > b.articles; });
    const auto none = std::find_if(conditions.begin(), conditions.end(),
                                   [](const NarrowCondition& c) { return c.articles == 0; });
    conditions.erase(none, conditions.end());
    m_explanation->setText(conditions.isEmpty() ? tr("No single condition is to blame: they exclude each other.")
                                                : tr("Without one of these conditions there would be some:"));

    const LocaleFormat format(locale());
    for (const NarrowCondition& condition : conditions.first(std::min(conditions.size(), kMostOffered))) {
        const QString text = tr("Drop %1 – %2").arg(condition.text, articleCount(condition.articles, format));
        auto* button = new ElidedButton(this);
        button->setIcon(icon(u"close"_s));
        button->setText(QString(text).replace(u'&', u"&&"_s));
        button->setObjectName(u"drop%1Button"_s.arg(static_cast<int>(condition.part)));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, part = condition.part] { emit dropRequested(part); });
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto* clear = new QPushButton(icon(u"clear"_s), tr("Clear all conditions"), this);
    clear->setObjectName("clearAllButton"_L1);
    clear->setFlat(!conditions.isEmpty());
    connect(clear, &QPushButton::clicked, this, &NoMatchPage::clearRequested);
    m_buttons->addWidget(clear, 0, Qt::AlignHCenter);
}

} // namespace vigie
