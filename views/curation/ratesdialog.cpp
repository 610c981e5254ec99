// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/ratesdialog.h"

#include "models/domain/rate.h"
#include "views/common/defaultbutton.h"
#include "views/common/icons.h"
#include "views/common/spacing.h"
#include "views/common/words.h"
#include "views/curation/chosenrow.h"
#include "views/curation/problemlabel.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1900; // as the command line's
constexpr int kLastYear = 2200;
constexpr auto kUser = "user"_L1; ///< the source of a rate whose giver has named none

bool isSame(const RateRow& one, const RateRow& other)
{
    return one.currency == other.currency && one.year == other.year;
}

QString shownRate(qint64 microPerUsd, const QLocale& locale)
{
    return rateToText(microPerUsd).replace(u"."_s, locale.decimalPoint());
}

/// As people of the locale type it; blanks between groups, a point in any language.
std::optional<qint64> typedRate(QString text, const QLocale& locale)
{
    static const QRegularExpression blanks(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return rateFromText(text.remove(blanks).replace(locale.decimalPoint(), u"."_s));
}

} // namespace

RatesDialog::RatesDialog(QWidget* parent)
    : QDialog(parent)
    , m_shown(new QComboBox(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName("RatesDialog"_L1);
    setWindowTitle(tr("Exchange rates"));
    m_shown->setObjectName("shownCurrencyComboBox"_L1);
    auto* shownLabel = new QLabel(tr("Rates &of"), this);
    shownLabel->setBuddy(m_shown);
    auto* shownRow = new QHBoxLayout;
    shownRow->addWidget(shownLabel);
    shownRow->addWidget(m_shown);
    shownRow->addStretch(1);
    makeTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeWords(
        tr("Amounts are converted at the average rate of their article's year. A rate of your own comes before the "
           "shipped one, in this workspace only. It is not in the journal: Undo does not take it back, the button "
           "below does."),
        this));
    layout->addLayout(shownRow);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeLine());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(88 * kUnit, 60 * kUnit);
    unsetDefaultButtons(this);
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_wanted = m_shown->currentData().toString();
        listRates();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setRates({});
}

void RatesDialog::makeTable()
{
    m_table->setObjectName("ratesTable"_L1);
    m_table->setAccessibleName(tr("Exchange rates, by currency, latest first"));
    m_table->setHorizontalHeaderLabels(
        {tr("Currency"), tr("Year"), tr("For one US dollar"), tr("Origin"), tr("Source")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RatesDialog::fillLine);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        m_value->setFocus();
        m_value->selectAll();
    });
}

QWidget* RatesDialog::makeLine()
{
    auto* line = new QWidget(this);
    m_currency = new QLineEdit(line);
    m_currency->setObjectName("rateCurrencyEdit"_L1);
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(u"MAD"_s);
    m_currency->setFixedWidth(m_currency->fontMetrics().averageCharWidth() * 10);
    m_year = new QSpinBox(line);
    m_year->setObjectName("rateYearSpinBox"_L1);
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(QDate::currentDate().year());
    m_value = new QLineEdit(line);
    m_value->setObjectName("rateValueEdit"_L1);
    m_source = new QLineEdit(line);
    m_source->setObjectName("rateSourceEdit"_L1);
    m_source->setPlaceholderText(tr("Where it comes from, if you like"));
    m_set = new QPushButton(icon(u"accept"_s), tr("&Use this rate"), line);
    m_set->setObjectName("setRateButton"_L1);
    m_remove = new QPushButton(icon(u"remove"_s), tr("&Take the own rate back"), line);
    m_remove->setObjectName("removeRateButton"_L1);

    auto* fields = new QHBoxLayout;
    const std::array<std::pair<QString, QWidget*>, 4> labelled{
        std::pair<QString, QWidget*>{tr("&Currency"), m_currency},
        {tr("&Year"), m_year},
        {tr("&For one US dollar"), m_value},
        {tr("&Source"), m_source}};
    for (const auto& [text, field] : labelled) {
        auto* label = new QLabel(text, line);
        label->setBuddy(field);
        auto* column = new QVBoxLayout;
        column->addWidget(label);
        column->addWidget(field);
        fields->addLayout(column, field == m_source ? 1 : 0);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins({});
    layout->addLayout(fields);
    layout->addLayout(row);
    for (QLineEdit* edit : {m_currency, m_value, m_source}) {
        connect(edit, &QLineEdit::textChanged, this, &RatesDialog::showAbilities);
        connect(edit, &QLineEdit::returnPressed, this, &RatesDialog::set);
    }
    connect(m_set, &QPushButton::clicked, this, &RatesDialog::set);
    connect(m_remove, &QPushButton::clicked, this, &RatesDialog::remove);
    return line;
}

void RatesDialog::setRates(const QList<RateRow>& rates)
{
    m_all.clear();
    for (const RateRow& rate : rates) {
        const bool isShippedBehindOwn = !m_all.isEmpty() && isSame(m_all.last().rate, rate);
        if (isShippedBehindOwn)
            m_all.last().shipped = rate.microPerUsd;
        else
            m_all.append({rate, std::nullopt});
    }
    std::ranges::stable_sort(m_all, [](const InForce& one, const InForce& other) {
        return one.rate.currency != other.rate.currency ? one.rate.currency < other.rate.currency
                                                        : one.rate.year > other.rate.year;
    });
    QStringList currencies;
    for (const InForce& line : m_all)
        if (currencies.isEmpty() || currencies.last() != line.rate.currency)
            currencies.append(line.rate.currency);
    m_shown->clear();
    m_shown->addItem(tr("All currencies"), QString());
    for (const QString& currency : currencies)
        m_shown->addItem(currency, currency);
    listRates();
}

void RatesDialog::showCurrency(const QString& currency)
{
    m_wanted = currency;
    listRates();
}

void RatesDialog::setChangeable(bool on)
{
    m_changeable = on;
    showAbilities();
}

void RatesDialog::listRates()
{
    m_shown->setCurrentIndex(std::max(0, m_shown->findData(m_wanted)));
    const QString shown = m_shown->currentData().toString();
    const auto sameLine = [](const InForce& one, const InForce& other) { return isSame(one.rate, other.rate); };
    const QList<InForce> before = m_listed;
    const int row = selectedRow(m_table);
    const std::optional<RateRow> chosenBefore = chosen() != nullptr ? std::optional(chosen()->rate) : std::nullopt;
    m_listed.clear();
    for (const InForce& line : m_all)
        if (shown.isEmpty() || line.rate.currency == shown)
            m_listed.append(line);
    int next = chosenRow(before, row, false, m_listed, sameLine);
    const auto set = std::ranges::find_if(
        m_listed, [this](const InForce& line) { return m_awaited && isSame(line.rate, *m_awaited); });
    if (set != m_listed.end()) {
        next = static_cast<int>(set - m_listed.begin());
        m_awaited.reset();
    }
    {
        const QSignalBlocker quiet(m_table); // the line is filled once, when all rows stand
        m_table->clearSelection();
        m_table->setRowCount(static_cast<int>(m_listed.size()));
        for (int line = 0; line < m_table->rowCount(); ++line)
            fillRow(line);
        selectRow(m_table, next);
    }
    // What somebody is typing stays, unless another rate is chosen or this one was changed.
    if (chosen() != nullptr && chosen()->rate != chosenBefore)
        fillLine();
    showAbilities();
}

void RatesDialog::fillRow(int row)
{
    const InForce& line = m_listed.at(row);
    const RateRow& rate = line.rate;
    const QString own = line.shipped ? tr("own, instead of %1").arg(shownRate(*line.shipped, locale())) : tr("own");
    const QStringList cells{rate.currency, QString::number(rate.year), shownRate(rate.microPerUsd, locale()),
                            rate.byUser ? own : tr("shipped"), rate.source == kUser ? QString() : rate.source};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column)); // the table takes it over
        item->setToolTip(cells.at(column));
        QFont font = m_table->font();
        font.setBold(rate.byUser);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void RatesDialog::fillLine()
{
    if (const InForce* line = chosen()) {
        m_currency->setText(line->rate.currency);
        m_year->setValue(line->rate.year);
        m_value->setText(shownRate(line->rate.microPerUsd, locale()));
        m_source->setText(line->rate.byUser && line->rate.source != kUser ? line->rate.source : QString());
    }
    showAbilities();
}

void RatesDialog::set()
{
    if (!m_set->isEnabled())
        return;
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    const QString currency = m_currency->text().trimmed().toUpper();
    const auto value = typedRate(m_value->text(), locale());
    if (!code.match(currency).hasMatch()) {
        showProblem(tr("A currency is three letters: MAD, EUR …"));
        m_currency->setFocus();
    } else if (currency == "USD"_L1) {
        showProblem(tr("Rates are units per US dollar: it has none itself."));
        m_currency->setFocus();
    } else if (!value) {
        showProblem(tr("A rate is a number above 0 with at most six digits behind the decimal sign."));
        m_value->setFocus();
    } else {
        m_awaited = RateRow{currency, m_year->value(), *value, true, m_source->text().simplified()};
        if (!m_wanted.isEmpty())
            m_wanted = currency;
        emit setRequested(*m_awaited);
    }
}

void RatesDialog::remove()
{
    if (const InForce* line = chosen(); line != nullptr && line->rate.byUser)
        emit removeRequested(line->rate.currency, line->rate.year);
}

const RatesDialog::InForce* RatesDialog::chosen() const
{
    const int row = selectedRow(m_table);
    return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr;
}

void RatesDialog::showAbilities()
{
    const InForce* line = chosen();
    m_set->setEnabled(m_changeable && !m_currency->text().trimmed().isEmpty()
                      && !m_value->text().trimmed().isEmpty());
    m_remove->setEnabled(m_changeable && line != nullptr && line->rate.byUser);
}

void RatesDialog::showProblem(const QString& text)
{
    m_problem->say(text);
    if (!text.isEmpty())
        m_awaited.reset();
}

} // namespace vigie
