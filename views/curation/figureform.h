// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figurecheck.h"
#include "models/domain/rows.h"
#include "views/curation/figureformchoices.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <map>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace vigie {

class PlaceBox;
class ProblemLabel;

/// All fields of one figure to be corrected or filled in, with the machine's value beside each that differs from it.
/// A value that breaks a rule is refused with the reason below its field; nothing is asked for until all are sound.
/// Enter saves, Esc gives up.
class FigureForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureForm(QWidget* parent = nullptr);

    /// Corrects a figure; the field `focus` is ready to be typed over.
    void setFigure(const MetricRow& row, const FigureFormChoices& choices, MetricField focus = MetricField::Value);

    /// Fills in a new figure whose evidence is `quote`.
    void setNew(const QString& quote, const MetricFields& guess, const FigureFormChoices& choices);

    /// What the fields say; nothing where a number cannot be read (its field then tells so).
    std::optional<MetricFields> fields();

    /// What was asked to be saved is being saved: until that is answered nothing is changed or saved again, only
    /// given up. Filling the form ends it.
    void setSaving(bool saving);

    /// The answer to placeSearchRequested(): it is chosen.
    void choosePlace(PlaceId place, const QString& name);

    /// The store refused: why.
    void showProblem(const QString& text);

signals:
    void saveRequested(const vigie::MetricFields& fields); ///< sound by faultIn()
    void placeSearchRequested(); ///< for another place than those that the article names
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        QWidget* input = nullptr;
        QToolButton* machine = nullptr;
        QLabel* fault = nullptr;
    };

    QWidget* makeFields();
    void addRow(QGridLayout* grid, MetricField field, QWidget* input, int row, int column);
    void fill(const MetricFields& fields, const FigureFormChoices& choices);
    void put(const MetricFields& fields, MetricField field);
    void offerUnits(MetricKind kind);
    void followEnd(const QString& text); ///< the precision is that of a value with, or without, this end
    void offerMachineValues();
    std::optional<Decimal> number(MetricField field, const QLineEdit* edit);
    void clearFaults();
    void showFault(MetricField field, const QString& reason);
    void save();

    QLabel* m_title;
    ProblemLabel* m_problem;
    QPushButton* m_save;
    QWidget* m_fields;
    QPointer<QWidget> m_focus; ///< what had the keys before saving
    QComboBox* m_kind;
    QLineEdit* m_value;
    QLineEdit* m_valueMax;
    QComboBox* m_unit;
    QComboBox* m_modifier;
    QComboBox* m_role;
    QLineEdit* m_horizon;
    QComboBox* m_sector;
    QComboBox* m_subject;
    PlaceBox* m_place;
    std::map<MetricField, Row> m_rows;
    std::optional<MetricFields> m_reading; ///< what the machine read, where that is known to differ
    FigureFormChoices m_choices;
};

} // namespace vigie
