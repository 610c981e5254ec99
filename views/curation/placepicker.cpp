// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/placepicker.h"

#include "views/common/labels.h"

#include <QInputDialog>
#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const PlaceHit& hit, const LocaleFormat& format)
{
    QStringList way = hit.path;
    way.append(hit.place.name);
    const QString name = way.join(u" › "_s);
    return hit.articles > 0 ? u"%1 – %2"_s.arg(name, articleCount(hit.articles, format)) : name;
}

} // namespace

PlacePicker::PlacePicker(const QString& title, const QString& explanation, const QString& action, QWidget* parent)
    : SearchPicker({u"place"_s, title, explanation, action, tr("Part of a name"), tr("Places found"),
                    tr("Choose a place of the list.")},
                   parent)
{
}

void PlacePicker::setRows(const QList<PlaceHit>& rows)
{
    const LocaleFormat format(locale());
    m_rows = rows;
    QList<Row> lines;
    for (const PlaceHit& hit : rows)
        lines.append({hit.place.id.value, lineOf(hit, format), {}});
    setLines(lines);
}

QString PlacePicker::nameOf(PlaceId place) const
{
    for (const PlaceHit& hit : m_rows)
        if (hit.place.id == place)
            return hit.place.name;
    return {};
}

void PlacePicker::allowTop()
{
    QPushButton* top = addButton(u"pickTopButton"_s, tr("At the top"));
    top->setToolTip(tr("It lies in no other place"));
    connect(top, &QPushButton::clicked, this, [this] { emit placePicked({}); });
}

void PlacePicker::allowNew(const QString& toolTip)
{
    QPushButton* below = addButton(u"newPlaceButton"_s, tr("New below…"));
    below->setToolTip(toolTip);
    connect(below, &QPushButton::clicked, this,
            [this] { withChosen([this](qint64 above) { askName(PlaceId{above}); }); });
}

void PlacePicker::askName(PlaceId above)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("newPlaceDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New place"));
    dialog->setLabelText(tr("Name of the new place:"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, above](const QString& name) { emit newPlaceRequested(name, above); });
    dialog->open();
}

void PlacePicker::pick(qint64 id)
{
    emit placePicked(PlaceId{id});
}

} // namespace vigie
