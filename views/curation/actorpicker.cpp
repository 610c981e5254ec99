// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/actorpicker.h"

#include "views/common/labels.h"

#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

ActorPicker::ActorPicker(const QString& title, const QString& explanation, const QString& action, ActorId without,
                         QWidget* parent)
    : SearchPicker({u"actor"_s, title, explanation, action, tr("Part of a name"), tr("Actors found"),
                    tr("Choose an actor of the list.")},
                   parent)
    , m_without(without)
{
}

void ActorPicker::setRows(const QList<ActorRow>& rows)
{
    const LocaleFormat format(locale());
    QList<Row> lines;
    for (const ActorRow& row : rows)
        if (row.actor.id != m_without)
            lines.append(
                {row.actor.id.value,
                 u"%1 – %2, %3"_s.arg(row.actor.name, label(row.actor.kind), articleCount(row.articles, format)),
                 row.actor.aliases.join(u", "_s)});
    setLines(lines);
}

void ActorPicker::allowNone(const QString& text)
{
    connect(addButton(u"pickNoneButton"_s, text), &QPushButton::clicked, this, [this] { emit actorPicked({}); });
}

void ActorPicker::pick(qint64 id)
{
    emit actorPicked(ActorId{id});
}

} // namespace vigie
