// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/doubtwords.h"

#include "views/common/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
};

} // namespace

QString doubtText(const Doubt& doubt, const LocaleFormat& format)
{
    const QString amount = quantity(doubt.amount, doubt.unit, format);
    switch (doubt.reason) {
    case Doubt::Reason::Unsure:
        return Words::tr("the reading is unsure");
    case Doubt::Reason::AboveUsual:
        return Words::tr("far above the usual (about %1)").arg(amount);
    case Doubt::Reason::BelowUsual:
        return Words::tr("far below the usual (about %1)").arg(amount);
    case Doubt::Reason::ThousandSlip:
        return Words::tr("a thousand times too little or too much?");
    case Doubt::Reason::HorizonPassed:
        return Words::tr("due before the article was written");
    case Doubt::Reason::CostlyJobs:
        return Words::tr("much money for the jobs: %1 each").arg(amount);
    case Doubt::Reason::CheapJobs:
        return Words::tr("little money for the jobs: %1 each").arg(amount);
    case Doubt::Reason::PartsExceed:
        return Words::tr("the parts make more than the total: %1").arg(amount);
    case Doubt::Reason::PartsFallShort:
        return Words::tr("the parts make less than the total: %1").arg(amount);
    }
    return {};
}

QString doubtsText(const QList<Doubt>& doubts, const LocaleFormat& format)
{
    QStringList words;
    for (const Doubt& doubt : doubts)
        words.append(doubtText(doubt, format));
    QString text = doubts.isEmpty() ? Words::tr("nothing odd; not reviewed yet") : words.join(u" · "_s);
    text[0] = text[0].toUpper();
    return text;
}

} // namespace vigie
