// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/markedwordsreader.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBody = u"Le prix moyen d'un lot serait de près de 1,2 million d'euros en Tunisie."_s;

} // namespace

class TestMarkedWordsReader : public QObject
{
    Q_OBJECT

private slots:
    void itAnswersInTheCallersThread()
    {
        MarkedWordsReader reader;
        QObject receiver;
        QList<std::optional<MetricFields>> answers;
        const QThread* thread = nullptr;
        const auto take = [&](const std::optional<MetricFields>& fields) {
            answers.append(fields);
            thread = QThread::currentThread();
        };
        reader.read({kBody, spanOf(kBody, u"1,2 million d'euros"_s), {}}, &receiver, take);
        reader.read({kBody, spanOf(kBody, u"Le prix moyen"_s), {}}, &receiver, take);
        QVERIFY(answers.isEmpty()); // nobody waits for the engine
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(answers.at(0));
        QCOMPARE(answers.at(0)->value, Decimal::fromWhole(1'200'000));
        QCOMPARE(answers.at(0)->unit, u"EUR"_s);
        QVERIFY(!answers.at(1));
    }

    void whoIsGoneGetsNoAnswer()
    {
        MarkedWordsReader reader;
        QObject stays;
        int late = 0;
        int answers = 0;
        {
            QObject gone;
            reader.read({kBody, {0, 4}, {}}, &gone, [&](const std::optional<MetricFields>&) { ++late; });
        }
        reader.read({kBody, {0, 4}, {}}, &stays, [&](const std::optional<MetricFields>&) { ++answers; });
        QTRY_COMPARE(answers, 1);
        QCOMPARE(late, 0);
    }
};

QTEST_GUILESS_MAIN(TestMarkedWordsReader)
#include "tst_markedwordsreader.moc"
