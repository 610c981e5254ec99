// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/labels.h"

#include <QComboBox>
#include <QList>

#include <algorithm>
#include <utility>

/// Lists to choose a field's value from. Each item keeps its value as a number: a code of a closed list, or an id.
namespace vigie {

/// Where the value stands; the first item, which is "none" or the commonest, where it does not.
template <class Value> int indexOf(const QComboBox* box, Value value)
{
    return std::max(0, box->findData(static_cast<qlonglong>(value)));
}

/// The words of all values, in their order.
template <class Values> QComboBox* closedList(const Values& values, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto value : values)
        box->addItem(label(value), static_cast<qlonglong>(value));
    return box;
}

/// Replaces what the list offers: `none`, which is id 0, and the choices.
template <class AnyId>
void offer(QComboBox* box, const QString& none, const QList<std::pair<AnyId, QString>>& choices)
{
    box->clear();
    box->addItem(none, 0);
    for (const auto& [id, name] : choices)
        box->addItem(name, id.value);
}

} // namespace vigie
