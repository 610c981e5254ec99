// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/figureform.h"

#include "models/domain/figurecheck.h"
#include "views/common/elided.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/common/typedkeys.h"
#include "views/curation/editwords.h"
#include "views/curation/fieldlists.h"
#include "views/curation/placebox.h"
#include "views/curation/problemlabel.h"
#include "views/curation/valueinput.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnsOfRow = 4; // label, input, machine, gap

// The currencies offered first; any other code can be typed.
const QStringList kCurrencies{u"MAD"_s, u"EUR"_s, u"USD"_s, u"XOF"_s, u"XAF"_s,
                              u"TND"_s, u"DZD"_s, u"GBP"_s, u"CNY"_s};

} // namespace

FigureForm::FigureForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_problem(new ProblemLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_fields(nullptr)
    , m_kind(closedList(kMetricKinds, this))
    , m_value(new QLineEdit(this))
    , m_valueMax(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_modifier(closedList(kModifiers, this))
    , m_role(closedList(kRoles, this))
    , m_horizon(new QLineEdit(this))
    , m_sector(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_place(new PlaceBox(this))
{
    setObjectName("FigureForm"_L1);
    m_title->setObjectName("formTitleLabel"_L1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_save->setObjectName("saveFigureButton"_L1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("cancelFigureButton"_L1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    head->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kHalfUnit, kUnit, kHalfUnit);
    layout->setSpacing(kHalfUnit);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    m_fields = makeFields();
    layout->addWidget(m_fields, 1);
    setTabOrder(m_place, m_save);
    setTabOrder(m_save, cancel);

    connect(m_save, &QPushButton::clicked, this, &FigureForm::save);
    connect(cancel, &QPushButton::clicked, this, &FigureForm::cancelled);
    connect(m_kind, &QComboBox::activated, this,
            [this] { offerUnits(static_cast<MetricKind>(m_kind->currentData().toInt())); });
    connect(m_place, &PlaceBox::anotherRequested, this, &FigureForm::placeSearchRequested);
    connect(m_valueMax, &QLineEdit::textEdited, this, &FigureForm::followEnd);
    clearFaults();
}

QWidget* FigureForm::makeFields()
{
    m_unit->setEditable(true);
    // Short enough for a narrow reader; the whole of it on hovering.
    m_horizon->setPlaceholderText(tr("2027-03"));
    m_horizon->setToolTip(tr("A year, a month, a day or years: 2027, 2027-03, 2027-03-15, 2023-2026"));
    m_valueMax->setPlaceholderText(tr("of a range"));
    m_valueMax->setToolTip(tr("The greater end, only of a range"));
    m_sector->addItem(tr("None"), -1);
    for (std::size_t sector = 0; sector < kSectorCount; ++sector)
        m_sector->addItem(label(static_cast<Sector>(sector)), static_cast<int>(sector));

    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kHalfUnit);
    grid->setVerticalSpacing(kHalfUnit);
    addRow(grid, MetricField::Kind, m_kind, 0, 0);
    addRow(grid, MetricField::Role, m_role, 0, 1);
    addRow(grid, MetricField::Value, m_value, 1, 0);
    addRow(grid, MetricField::ValueMax, m_valueMax, 1, 1);
    addRow(grid, MetricField::Unit, m_unit, 2, 0);
    addRow(grid, MetricField::Modifier, m_modifier, 2, 1);
    addRow(grid, MetricField::Horizon, m_horizon, 3, 0);
    addRow(grid, MetricField::Sector, m_sector, 3, 1);
    addRow(grid, MetricField::Subject, m_subject, 4, 0);
    addRow(grid, MetricField::Place, m_place, 4, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(1 + kColumnsOfRow, 1);
    grid->setRowStretch(10, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return scroll;
}

void FigureForm::addRow(QGridLayout* grid, MetricField field, QWidget* input, int row, int column)
{
    const QString code = QString::number(static_cast<int>(field));
    const int first = column * kColumnsOfRow;
    auto* caption = new QLabel(label(field), this);
    caption->setBuddy(input);
    input->setObjectName("fieldInput"_L1 + code);
    input->setAccessibleName(label(field));
    input->setMinimumWidth(12 * kUnit);
    auto* machine = new QToolButton(this);
    machine->setObjectName("machineButton"_L1 + code);
    machine->setIcon(icon(u"machine"_s));
    machine->setAutoRaise(true);
    machine->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy = machine->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    machine->setSizePolicy(policy);
    auto* fault = new QLabel(this);
    fault->setObjectName("faultLabel"_L1 + code);
    fault->setTextFormat(Qt::PlainText);
    fault->setWordWrap(true);
    grid->addWidget(caption, 2 * row, first);
    grid->addWidget(input, 2 * row, first + 1);
    grid->addWidget(machine, 2 * row, first + 2);
    grid->addWidget(fault, 2 * row + 1, first + 1, 1, 2);
    m_rows[field] = {input, machine, fault};
    connect(machine, &QToolButton::clicked, this, [this, field] {
        if (m_reading)
            put(*m_reading, field);
        m_rows[field].input->setFocus();
    });
}

void FigureForm::setFigure(const MetricRow& row, const FigureFormChoices& choices, MetricField focus)
{
    m_title->setText(tr("Correct: “%1”").arg(row.metric.quote.simplified()));
    m_reading = row.metric.reading;
    fill(row.metric.fields, choices);
    offerMachineValues();
    QWidget* input = m_rows[focus].input;
    input->setFocus();
    if (auto* edit = qobject_cast<QLineEdit*>(input))
        edit->selectAll();
}

void FigureForm::setNew(const QString& quote, const MetricFields& guess, const FigureFormChoices& choices)
{
    m_title->setText(tr("New figure: “%1”").arg(quote.simplified()));
    m_reading.reset();
    fill(guess, choices);
    if (guess.value == Decimal{})
        m_value->clear(); // nothing was read: to be typed
    offerMachineValues();
    clearFaults();
    m_kind->setFocus();
}

void FigureForm::fill(const MetricFields& fields, const FigureFormChoices& choices)
{
    setSaving(false);
    clearFaults();
    m_choices = choices;
    offer(m_subject, tr("None"), choices.actors);
    m_place->offer(tr("None"), tr("Another place…"), choices.places);
    for (const MetricField field : kMetricFields)
        put(fields, field);
}

void FigureForm::offerUnits(MetricKind kind)
{
    const QString before
        = m_unit->currentData().isValid() && m_unit->currentText() == m_unit->itemText(m_unit->currentIndex())
        ? m_unit->currentData().toString()
        : m_unit->currentText();
    m_unit->clear();
    if (isMoney(kind)) {
        for (const QString& code : kCurrencies)
            m_unit->addItem(code, code);
        m_unit->setCurrentText(before.size() == 3 ? before : kCurrencies.first());
    } else {
        const QString unit = QString::fromUtf8(countUnit(kind));
        m_unit->addItem(unitLabel(unit), unit);
    }
}

void FigureForm::choosePlace(PlaceId place, const QString& name)
{
    if (m_place->findData(place.value) < 0)
        m_choices.places.append({place, name});
    m_place->addPlace(place, name);
    m_place->setFocus();
}

void FigureForm::followEnd(const QString& text)
{
    // An end makes a range, no end makes none.
    const auto modifier = static_cast<Modifier>(m_modifier->currentData().toInt());
    if (!text.trimmed().isEmpty())
        m_modifier->setCurrentIndex(indexOf(m_modifier, Modifier::Range));
    else if (modifier == Modifier::Range)
        m_modifier->setCurrentIndex(indexOf(m_modifier, Modifier::Exact));
}

void FigureForm::put(const MetricFields& fields, MetricField field)
{
    switch (field) {
    case MetricField::Kind:
        m_kind->setCurrentIndex(indexOf(m_kind, fields.kind));
        offerUnits(fields.kind);
        break;
    case MetricField::Value:
        m_value->setText(valueForEditing(fields.value, locale()));
        break;
    case MetricField::ValueMax:
        m_valueMax->setText(fields.valueMax ? valueForEditing(*fields.valueMax, locale()) : QString());
        break;
    case MetricField::Unit:
        if (const int known = m_unit->findData(fields.unit); known >= 0)
            m_unit->setCurrentIndex(known);
        else
            m_unit->setCurrentText(fields.unit);
        break;
    case MetricField::Modifier:
        m_modifier->setCurrentIndex(indexOf(m_modifier, fields.modifier));
        break;
    case MetricField::Role:
        m_role->setCurrentIndex(indexOf(m_role, fields.role));
        break;
    case MetricField::Horizon:
        m_horizon->setText(fields.horizon);
        break;
    case MetricField::Sector:
        m_sector->setCurrentIndex(fields.sector ? indexOf(m_sector, *fields.sector) : 0);
        break;
    case MetricField::Subject:
        m_subject->setCurrentIndex(indexOf(m_subject, fields.subject.value));
        break;
    case MetricField::Place:
        m_place->setPlace(fields.place);
        break;
    }
}

void FigureForm::offerMachineValues()
{
    const auto now = fields();
    for (auto& [field, row] : m_rows) {
        const bool differs = m_reading && now && !sameField(*m_reading, *now, field);
        row.machine->setVisible(differs);
        if (!differs)
            continue;
        const QString words
            = tr("Put back what the machine read: %1").arg(fieldWords(*m_reading, field, m_choices, locale()));
        row.machine->setToolTip(words);
        row.machine->setAccessibleName(words);
    }
}

std::optional<Decimal> FigureForm::number(MetricField field, const QLineEdit* edit)
{
    const auto value = readValue(edit->text(), locale());
    if (!value)
        showFault(field, tr("This is no number"));
    return value;
}

std::optional<MetricFields> FigureForm::fields()
{
    clearFaults();
    MetricFields fields;
    fields.kind = static_cast<MetricKind>(m_kind->currentData().toInt());
    const auto value = number(MetricField::Value, m_value);
    if (!m_valueMax->text().trimmed().isEmpty()) {
        fields.valueMax = number(MetricField::ValueMax, m_valueMax);
        if (!fields.valueMax)
            return std::nullopt;
    }
    if (!value)
        return std::nullopt;
    fields.value = *value;
    const int unit = m_unit->findText(m_unit->currentText().trimmed(), Qt::MatchFixedString);
    fields.unit = unit >= 0 ? m_unit->itemData(unit).toString() : m_unit->currentText().trimmed().toUpper();
    fields.modifier = static_cast<Modifier>(m_modifier->currentData().toInt());
    fields.role = static_cast<Role>(m_role->currentData().toInt());
    fields.horizon = toHorizon(m_horizon->text());
    if (const int sector = m_sector->currentData().toInt(); sector >= 0)
        fields.sector = static_cast<Sector>(sector);
    fields.subject = ActorId{m_subject->currentData().toLongLong()};
    fields.place = m_place->place();
    return fields;
}

void FigureForm::setSaving(bool saving)
{
    if (saving == !m_fields->isEnabled())
        return;
    // Meanwhile the keys are the form's own: what rests cannot have them, and to the reader letters are commands.
    if (QWidget* focused = QApplication::focusWidget(); saving && isAncestorOf(focused)) {
        m_focus = focused;
        setFocus();
    }
    m_save->setEnabled(!saving);
    m_fields->setEnabled(!saving);
    if (!saving && m_focus && hasFocus())
        m_focus->setFocus();
}

void FigureForm::showProblem(const QString& text)
{
    m_problem->say(text);
}

void FigureForm::clearFaults()
{
    showProblem({});
    for (auto& [field, row] : m_rows)
        row.fault->hide();
}

void FigureForm::showFault(MetricField field, const QString& reason)
{
    Row& row = m_rows[field];
    row.fault->setText(u"⚠ "_s + reason);
    row.fault->show();
    row.input->setAccessibleDescription(reason);
    row.input->setFocus();
}

void FigureForm::save()
{
    if (!m_save->isEnabled())
        return;
    const auto said = fields();
    if (!said)
        return;
    if (const auto fault = faultIn(*said))
        showFault(fault->field, label(fault->fault));
    else
        emit saveRequested(*said);
}

bool FigureForm::event(QEvent* event)
{
    // In a form letters are typed, also to find a word in a list: the reader's keys A, R, E … rest meanwhile.
    if (event->type() == QEvent::ShortcutOverride && isTypedKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FigureForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        save();
        return;
    case Qt::Key_Escape:
        emit cancelled();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vigie
