// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/mentionedits.h"
#include "models/store/actorcorrection.h"
#include "models/store/articleremoval.h"
#include "models/store/connection.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Workspace : FilledWorkspace
{
    /// Article 1 goes, and with it actor 1, Atlas.
    Workspace()
    {
        const auto same = [](const auto&, const auto& existing) { return existing; };
        if (!edit(connection, [&](Edit& e) { return removeArticles(e, {{1}}, same); }))
            qFatal("cannot remove an article");
    }
    qint64 mark(const QString& name)
    {
        auto step = Edit::begin(connection, editInfo());
        const auto made = markActor({2}, {0, 6}, name, ActorKind::Company).apply(*step);
        if (!made || !step->commit())
            qFatal("cannot mark a name");
        return edittables::cell(connection, u"mention"_s, *made, u"actor_id"_s)->value_or(QString()).toLongLong();
    }
};

} // namespace

class TestMentionEdits : public QObject
{
    Q_OBJECT

private slots:
    void whoIsShownIsMeant()
    {
        Workspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return renameActor(e, {4}, u"Atlas"_s); }));
        QCOMPARE(w.mark(u"Atlas"_s), 4);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM gone_actor WHERE id = 1"), 1);
    }

    void elseWhoIsGoneIsBack()
    {
        Workspace w;
        QCOMPARE(w.mark(u"Atlas"_s), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM gone_actor"), 0);
    }
};

QTEST_GUILESS_MAIN(TestMentionEdits)
#include "tst_mentionedits.moc"
