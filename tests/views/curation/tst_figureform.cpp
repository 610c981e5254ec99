// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/figureform.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

MetricRow figure()
{
    MetricRow row;
    row.metric.id = MetricId{7};
    row.metric.quote = u"30 MDH"_s;
    row.metric.fields.value = Decimal::fromWhole(30'000'000);
    row.metric.fields.unit = u"MAD"_s;
    row.metric.fields.sector = Sector::Offshoring;
    row.metric.fields.subject = ActorId{3};
    row.metric.fields.horizon = u"2027"_s;
    return row;
}

struct Form
{
    FigureForm form;
    QSignalSpy saved{&form, &FigureForm::saveRequested};
    QSignalSpy cancelled{&form, &FigureForm::cancelled};
    FigureFormChoices choices{{{ActorId{3}, u"Atlas"_s}, {ActorId{4}, u"Bolide"_s}}, {{PlaceId{2}, u"Tanger"_s}}};

    Form()
    {
        form.setLocale(QLocale(u"fr_FR"_s));
        form.resize(600, 300);
        form.show();
    }
    template <class Widget> Widget* input(MetricField field) const
    {
        return form.findChild<Widget*>(u"fieldInput%1"_s.arg(int(field)));
    }
    QLabel* fault(MetricField field) const { return form.findChild<QLabel*>(u"faultLabel%1"_s.arg(int(field))); }
    QToolButton* machine(MetricField field) const
    {
        return form.findChild<QToolButton*>(u"machineButton%1"_s.arg(int(field)));
    }
    void choose(MetricField field, const QString& text) const
    {
        auto* box = input<QComboBox>(field);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    MetricFields answer() const { return saved.value(0).value(0).value<MetricFields>(); }
};

} // namespace

class TestFigureForm : public QObject
{
    Q_OBJECT

private slots:
    void savedUntouchedItIsTheSame()
    {
        Form form;
        form.form.setFigure(figure(), form.choices);
        QTest::keyClick(&form.form, Qt::Key_Return);
        QCOMPARE(form.saved.count(), 1);
        QCOMPARE(form.answer(), figure().metric.fields);
    }

    void takesAPlaceThatTheArticleDoesNotName()
    {
        Form form;
        form.form.setFigure(figure(), form.choices);
        form.choose(MetricField::Place, u"Tanger"_s);
        QSignalSpy asked(&form.form, &FigureForm::placeSearchRequested);
        form.choose(MetricField::Place, u"Another place…"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(form.input<QComboBox>(MetricField::Place)->currentText(), u"Tanger"_s); // nothing is chosen yet
        form.form.choosePlace(PlaceId{9}, u"Fès"_s);
        QTest::keyClick(&form.form, Qt::Key_Return);
        QCOMPARE(form.answer().place, PlaceId{9});
    }

    void everyFieldCanBeChanged()
    {
        Form form;
        form.form.setFigure(figure(), form.choices);
        form.choose(MetricField::Kind, u"Jobs created"_s);
        form.input<QLineEdit>(MetricField::Value)->setText(u"1 630"_s);
        auto* end = form.input<QLineEdit>(MetricField::ValueMax);
        end->setFocus();
        QTest::keyClicks(end, u"2000"_s);
        form.choose(MetricField::Role, u"Part"_s);
        form.input<QLineEdit>(MetricField::Horizon)->setText(u"2023-2026"_s);
        form.choose(MetricField::Sector, u"Energy"_s);
        form.choose(MetricField::Subject, u"Bolide"_s);
        form.choose(MetricField::Place, u"Tanger"_s);
        QTest::mouseClick(form.form.findChild<QPushButton*>(u"saveFigureButton"_s), Qt::LeftButton);
        QCOMPARE(form.saved.count(), 1);
        const MetricFields said = form.answer();
        QCOMPARE(said.kind, MetricKind::JobsCreated);
        QCOMPARE(said.unit, u"jobs"_s); // follows from the kind
        QCOMPARE(said.value, Decimal::fromWhole(1630));
        QCOMPARE(said.valueMax, std::optional(Decimal::fromWhole(2000)));
        QCOMPARE(said.modifier, Modifier::Range); // follows from the end
        QCOMPARE(said.role, Role::Part);
        QCOMPARE(said.horizon, u"2023-2026"_s);
        QCOMPARE(said.sector, std::optional(Sector::Energy));
        QCOMPARE(said.subject, ActorId{4});
        QCOMPARE(said.place, PlaceId{2});
    }

    void aWrongValueIsRefusedNextToItsField_data()
    {
        QTest::addColumn<MetricField>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << MetricField::Value << u"-5"_s;
        QTest::newRow("no number") << MetricField::Value << u"beaucoup"_s;
        QTest::newRow("end below") << MetricField::ValueMax << u"3"_s;
        QTest::newRow("end is no number") << MetricField::ValueMax << u"x"_s;
        QTest::newRow("currency") << MetricField::Unit << u"XYZ"_s;
        QTest::newRow("horizon") << MetricField::Horizon << u"bientôt"_s;
    }

    void aWrongValueIsRefusedNextToItsField()
    {
        QFETCH(const MetricField, field);
        QFETCH(const QString, text);
        Form form;
        form.form.setFigure(figure(), form.choices);
        if (auto* edit = form.input<QLineEdit>(field))
            edit->setText(text);
        else
            form.input<QComboBox>(field)->setEditText(text);
        QTest::keyClick(&form.form, Qt::Key_Return);
        QCOMPARE(form.saved.count(), 0);
        for (const MetricField any : kMetricFields)
            QCOMPARE(form.fault(any)->isVisible(), any == field);
        QVERIFY(form.fault(field)->text().size() > 5);
    }

    void theMachinesValueIsShownAndPutBack()
    {
        Form form;
        MetricRow row = figure();
        row.metric.reading = row.metric.fields;
        row.metric.reading->value = Decimal::fromWhole(3'000'000);
        row.metric.reading->subject = ActorId{4};
        form.form.setFigure(row, form.choices);
        for (const MetricField field : kMetricFields)
            QCOMPARE(form.machine(field)->isVisible(), field == MetricField::Value || field == MetricField::Subject);
        QVERIFY(form.machine(MetricField::Subject)->toolTip().contains(u"Bolide"_s));
        QTest::mouseClick(form.machine(MetricField::Value), Qt::LeftButton);
        QTest::keyClick(&form.form, Qt::Key_Return);
        QCOMPARE(form.answer().value, Decimal::fromWhole(3'000'000));
        QCOMPARE(form.answer().subject, ActorId{3}); // the other field stays corrected
    }

    void escapeGivesUp()
    {
        Form form;
        form.form.setFigure(figure(), form.choices);
        QTest::keyClick(form.input<QLineEdit>(MetricField::Value), Qt::Key_Escape);
        QCOMPARE(form.cancelled.count(), 1);
        QCOMPARE(form.saved.count(), 0);
    }

    void lettersAreTypedNotCommands()
    {
        Form form;
        form.form.setFigure(figure(), form.choices);
        QAction reject(&form.form);
        reject.setShortcut(Qt::Key_R);
        reject.setShortcutContext(Qt::WidgetWithChildrenShortcut);
        form.form.addAction(&reject);
        const QSignalSpy rejected(&reject, &QAction::triggered);
        QVERIFY(QTest::qWaitForWindowActive(&form.form));
        auto* kind = form.input<QComboBox>(MetricField::Kind);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_R);
        QCOMPARE(rejected.count(), 0);
        QCOMPARE(kind->currentText(), u"Revenue"_s); // found by its letter
    }

    void eachFieldHasANameForScreenReaders()
    {
        Form form;
        for (const MetricField field : kMetricFields)
            QVERIFY(!form.input<QWidget>(field)->accessibleName().isEmpty());
    }

    void choicesNameEachOnceInTextOrder()
    {
        ArticleDetail detail;
        for (const qint64 id : {5, 4, 5}) {
            MentionRow row;
            row.mention.actor = ActorId{id};
            row.name = u"Actor %1"_s.arg(id);
            detail.mentions.append(row);
        }
        MetricRow metric = figure();
        metric.subjectName = u"Absent"_s; // a subject that a person chose
        metric.metric.reading = metric.metric.fields;
        metric.metric.reading->subject = ActorId{9};
        metric.readSubjectName = u"Read"_s; // and that of the machine, to be put back
        detail.metrics.append(metric);
        const FigureFormChoices choices = choicesOf(detail);
        QCOMPARE(choices.actors.size(), 4);
        QCOMPARE(choices.actors[0].first, ActorId{5});
        QCOMPARE(choices.actors[2].second, u"Absent"_s);
        QCOMPARE(choices.actors[3].second, u"Read"_s);
        QVERIFY(choices.places.isEmpty());
    }
};

QTEST_MAIN(TestFigureForm)
#include "tst_figureform.moc"
