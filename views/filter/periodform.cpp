// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/periodform.h"

#include "models/domain/writtendate.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/common/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 52 * kUnit;

/// As the date would be typed: in words, where they are of a language that is read.
QString typedText(const PartialDate& date, const QLocale& locale)
{
    const QString words = LocaleFormat(locale).date(date);
    return readWrittenDate(words) == date ? words : date.toIso();
}

} // namespace

PeriodForm::PeriodForm(const Period& period, QWidget* parent)
    : QDialog(parent)
    , m_first(makeField(u"firstDateEdit"_s, tr("First day, month or year"), period.first))
    , m_last(makeField(u"lastDateEdit"_s, tr("Last day, month or year"), period.last))
    , m_fault(makeWords({}, this))
{
    setObjectName("PeriodForm"_L1);
    setWindowTitle(tr("Articles of a period"));
    m_fault->setObjectName("periodFaultLabel"_L1);
    m_fault->hide();
    QLabel* hint = makeWords(
        tr("A day (5 March 2022, 05/03/2022: the day first), a month (March 2022) or a year (2022), the last "
           "one included. Empty: no limit. Articles without a date are in no period."),
        this);
    hint->setObjectName("periodHintLabel"_L1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&From"), m_first);
    layout->addRow(tr("&To"), m_last);
    layout->addRow(m_fault);
    layout->addRow(hint);
    layout->addRow(buttons);
    resize(kWidth, layout->totalHeightForWidth(kWidth));
    m_first->selectAll();
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodForm::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit* PeriodForm::makeField(const QString& objectName, const QString& accessibleName, const PartialDate& date)
{
    auto* field = new QLineEdit(typedText(date, locale()), this);
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setClearButtonEnabled(true);
    return field;
}

void PeriodForm::choose()
{
    for (QLineEdit* field : {m_first, m_last})
        field->setAccessibleDescription({});
    m_fault->hide();
    const auto first = read(m_first);
    const auto last = first ? read(m_last) : std::nullopt;
    if (!last)
        return;
    const Period period{*first, *last};
    if (!period.isOrdered()) {
        const LocaleFormat format(locale());
        showFault(m_last,
                  tr("The period ends before it begins: from %1 to %2").arg(format.date(*first), format.date(*last)));
        return;
    }
    accept();
    emit periodChosen(period);
}

std::optional<PartialDate> PeriodForm::read(QLineEdit* field)
{
    const QString text = field->text().trimmed();
    const auto date = text.isEmpty() ? std::optional(PartialDate{}) : readWrittenDate(text);
    if (!date)
        showFault(field, tr("No date: %1").arg(text));
    return date;
}

void PeriodForm::showFault(QLineEdit* field, const QString& words)
{
    m_fault->setText(u"⚠ "_s + words);
    m_fault->show();
    // A layout with words that wrap asks for less than they need.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    field->setAccessibleDescription(words);
    field->setFocus();
    field->selectAll();
}

} // namespace vigie
