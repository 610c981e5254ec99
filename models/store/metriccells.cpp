// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metriccells.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

template <class Code> QString text(Code value)
{
    return QString::fromUtf8(code(value));
}

ColumnText idText(qint64 id)
{
    return id > 0 ? ColumnText(QString::number(id)) : std::nullopt;
}

} // namespace

RowText cellsOf(const MetricFields& fields)
{
    return {
        {u"kind"_s, text(fields.kind)},
        {u"value_milli"_s, QString::number(fields.value.thousandths)},
        {u"value_max_milli"_s,
         fields.valueMax ? ColumnText(QString::number(fields.valueMax->thousandths)) : std::nullopt},
        {u"unit"_s, fields.unit},
        {u"modifier"_s, text(fields.modifier)},
        {u"role"_s, text(fields.role)},
        {u"horizon"_s, fields.horizon},
        {u"sector"_s, fields.sector ? ColumnText(text(*fields.sector)) : std::nullopt},
        {u"subject_id"_s, idText(fields.subject.value)},
        {u"place_id"_s, idText(fields.place.value)},
    };
}

// The tables' CHECKs allow known codes only.
MetricFields fieldsOf(const RowText& row)
{
    const auto cell = [&](const QString& column) { return row.value(column).value_or(QString()); };
    const auto code = [&](const QString& column) { return cell(column).toStdString(); };
    MetricFields fields;
    fields.kind = metricKindFromCode(code(u"kind"_s)).value_or(MetricKind::Investment);
    fields.value.thousandths = cell(u"value_milli"_s).toLongLong();
    if (row.value(u"value_max_milli"_s))
        fields.valueMax = Decimal{cell(u"value_max_milli"_s).toLongLong()};
    fields.unit = cell(u"unit"_s);
    fields.modifier = modifierFromCode(code(u"modifier"_s)).value_or(Modifier::Exact);
    fields.role = roleFromCode(code(u"role"_s)).value_or(Role::Background);
    fields.horizon = cell(u"horizon"_s);
    fields.sector = sectorFromCode(code(u"sector"_s));
    fields.subject.value = cell(u"subject_id"_s).toLongLong();
    fields.place.value = cell(u"place_id"_s).toLongLong();
    return fields;
}

} // namespace vigie
