// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/actorform.h"

#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/curation/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

ActorForm::ActorForm(const Actor& actor, QWidget* parent)
    : QDialog(parent)
    , m_actor(actor)
    , m_name(new QLineEdit(actor.name, this))
    , m_kind(new QComboBox(this))
    , m_aliases(new QPlainTextEdit(actor.aliases.join(u'\n'), this))
    , m_keepOld(new QCheckBox(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName("ActorForm"_L1);
    setWindowTitle(tr("Names and kind"));
    m_name->setObjectName("actorNameEdit"_L1);
    m_name->setAccessibleName(tr("Name"));
    m_kind->setObjectName("actorKindComboBox"_L1);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ActorKind kind : kActorKinds)
        m_kind->addItem(label(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(actor.kind)));
    m_aliases->setObjectName("actorAliasesEdit"_L1);
    m_aliases->setAccessibleName(tr("Other names, one a line"));
    m_aliases->setTabChangesFocus(true);
    m_keepOld->setObjectName("keepOldNameCheckBox"_L1);
    m_keepOld->setText(tr("“%1” stays another name: texts that use it mean this actor")
                           .arg(QString(actor.name).replace(u'&', u"&&"_s)));
    m_keepOld->setChecked(true);
    m_keepOld->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Name"), m_name);
    layout->addRow(tr("&Kind"), m_kind);
    layout->addRow(tr("&Other names,\none a line"), m_aliases);
    layout->addRow(m_keepOld);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    resize(52 * kUnit, 34 * kUnit);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &ActorForm::offerOldName);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Actor ActorForm::actor() const
{
    Actor actor = m_actor;
    actor.name = m_name->text().simplified();
    actor.kind = static_cast<ActorKind>(m_kind->currentData().toInt());
    actor.aliases.clear();
    const QStringList lines = m_aliases->toPlainText().split(u'\n');
    for (const QString& line : lines)
        if (const QString form = line.simplified(); !form.isEmpty() && !actor.aliases.contains(form))
            actor.aliases.append(form);
    const bool renamed = !m_actor.name.isEmpty() && actor.name != m_actor.name;
    if (renamed && m_keepOld->isChecked() && !actor.aliases.contains(m_actor.name))
        actor.aliases.append(m_actor.name);
    return actor;
}

void ActorForm::offerOldName()
{
    const QString name = m_name->text().simplified();
    m_keepOld->setVisible(!m_actor.name.isEmpty() && !name.isEmpty() && name != m_actor.name);
}

void ActorForm::showProblem(const QString& text)
{
    m_problem->say(text);
}

void ActorForm::save()
{
    const Actor said = actor();
    if (said.name.isEmpty()) {
        showProblem(tr("An actor needs a name."));
        m_name->setFocus();
        return;
    }
    emit saveRequested(said);
}

} // namespace vigie
