// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/placebox.h"

#include "views/curation/fieldlists.h"

#include <QStandardItemModel>

namespace vigie {
namespace {

constexpr qlonglong kAnother = -1; // no place's id

} // namespace

PlaceBox::PlaceBox(QWidget* parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, &PlaceBox::follow);
}

void PlaceBox::offer(const QString& none, const QString& another, const QList<std::pair<PlaceId, QString>>& places)
{
    vigie::offer(this, none, places);
    addItem(another, kAnother);
    m_chosen = 0;
}

void PlaceBox::setPlace(PlaceId place)
{
    m_chosen = indexOf(this, place.value);
    setCurrentIndex(m_chosen);
}

void PlaceBox::addPlace(PlaceId place, const QString& name)
{
    if (findData(place.value) < 0)
        insertItem(count() - 1, name, place.value);
    setPlace(place);
}

PlaceId PlaceBox::place() const
{
    return PlaceId{currentData().toLongLong()};
}

/// Keys, typed letters and the wheel choose what they pass in the closed box, and whoever passes asks for nothing:
/// for them the last line is not there. The open list has it for the keyboard, too.
void PlaceBox::keyPressEvent(QKeyEvent* event)
{
    setAnotherEnabled(false);
    QComboBox::keyPressEvent(event);
    setAnotherEnabled(true);
}

void PlaceBox::wheelEvent(QWheelEvent* event)
{
    setAnotherEnabled(false);
    QComboBox::wheelEvent(event);
    setAnotherEnabled(true);
}

void PlaceBox::setAnotherEnabled(bool enabled)
{
    const auto* items = qobject_cast<const QStandardItemModel*>(model()); // what a box of its own items has
    if (QStandardItem* another = items ? items->item(findData(kAnother)) : nullptr)
        another->setEnabled(enabled);
}

void PlaceBox::follow(int index)
{
    if (itemData(index).toLongLong() != kAnother) {
        m_chosen = index;
        return;
    }
    setCurrentIndex(m_chosen);
    emit anotherRequested();
}

} // namespace vigie
