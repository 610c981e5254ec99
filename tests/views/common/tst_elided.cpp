// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/elided.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

const QString kLong
    = u"Agence marocaine de développement des investissements && des exportations de Tanger-Tétouan"_s;

using Make = std::function<std::unique_ptr<QWidget>(const QString&)>;

template <class Widget> std::unique_ptr<QWidget> make(const QString& text)
{
    auto widget = std::make_unique<Widget>();
    widget->setText(text);
    return widget;
}

void askForToolTip(QWidget* widget)
{
    QHelpEvent event(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestElided : public QObject
{
    Q_OBJECT

private slots:
    void init() { QToolTip::hideText(); }

    void givesWayToAFewCharacters_data() { kinds(); }
    void givesWayToAFewCharacters()
    {
        QFETCH(Make, make);
        const auto widget = make(kLong);
        const int words = widget->fontMetrics().horizontalAdvance(kLong);
        QVERIFY(widget->sizeHint().width() >= words - widget->fontMetrics().horizontalAdvance(u'&'));
        QVERIFY(widget->minimumSizeHint().width() < words / 3);
        QCOMPARE(widget->minimumSizeHint().height(), widget->sizeHint().height());
        const auto little = make(u"OCP"_s);
        QCOMPARE(little->minimumSizeHint(), little->sizeHint());
    }

    void whatIsCutIsTold_data() { kinds(); }
    void whatIsCutIsTold()
    {
        QFETCH(Make, make);
        const auto widget = make(kLong);
        widget->resize(120, 30);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        askForToolTip(widget.get());
        QVERIFY2(QToolTip::text().contains(u"investissements &amp; des exportations"_s),
                 qPrintable(QToolTip::text()));
        widget->setToolTip(u"Its own"_s);
        askForToolTip(widget.get());
        QCOMPARE(QToolTip::text(), u"Its own"_s);
    }

    void whatIsWholeIsNotTold_data() { kinds(); }
    void whatIsWholeIsNotTold()
    {
        QFETCH(Make, make);
        const auto widget = make(kLong);
        widget->resize(widget->sizeHint());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        askForToolTip(widget.get());
        QVERIFY(QToolTip::text().isEmpty());
    }

private:
    static void kinds()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("button") << Make(make<ElidedButton>);
        QTest::newRow("tool button") << Make(make<ElidedToolButton>);
        QTest::newRow("label") << Make(make<ElidedLabel>);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestElided)
#include "tst_elided.moc"
