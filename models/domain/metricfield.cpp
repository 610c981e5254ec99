// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metricfield.h"

#include "models/domain/codelist.h"
#include "models/domain/figurecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

struct FieldCode
{
    MetricField field;
    QLatin1String code;
};

constexpr std::array kCodes{
    FieldCode{MetricField::Kind, QLatin1String("kind")},
    FieldCode{MetricField::Value, QLatin1String("value")},
    FieldCode{MetricField::ValueMax, QLatin1String("value_max")},
    FieldCode{MetricField::Unit, QLatin1String("unit")},
    FieldCode{MetricField::Modifier, QLatin1String("modifier")},
    FieldCode{MetricField::Role, QLatin1String("role")},
    FieldCode{MetricField::Horizon, QLatin1String("horizon")},
    FieldCode{MetricField::Sector, QLatin1String("sector")},
    FieldCode{MetricField::Subject, QLatin1String("subject")},
    FieldCode{MetricField::Place, QLatin1String("place")},
};

template <class Code> QString text(Code value)
{
    return QString::fromUtf8(code(value));
}

/// Takes what was read, or says that it could not be.
template <class Value, class To>
Result<> take(const std::optional<Value>& read, To& to, MetricField field, const QString& typed)
{
    if (!read)
        return fieldFailure(code(field), u"this cannot be read"_s, typed);
    to = *read;
    return {};
}

/// Likewise, of a closed list: with what there is.
template <class Value, class To, class All>
Result<> takeCode(const std::optional<Value>& read, To& to, MetricField field, const QString& typed, const All& all)
{
    if (!read)
        return fieldFailure(code(field), u"unknown value %1; there are: %2"_s.arg(typed, codeList(all)));
    to = *read;
    return {};
}

std::optional<Decimal> decimalOf(QString typed)
{
    typed.removeIf([](QChar c) { return c.isSpace(); });
    return Decimal::fromString(typed.toStdString());
}

template <class AnyId> std::optional<AnyId> idOf(const QString& typed)
{
    bool isNumber = false;
    const qint64 id = typed.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(AnyId{id}) : std::nullopt;
}

} // namespace

QString code(MetricField field)
{
    return std::ranges::find(kCodes, field, &FieldCode::field)->code;
}

std::optional<MetricField> metricFieldFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(kCodes, [code](const FieldCode& entry) { return entry.code == code; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->field);
}

Result<> setField(MetricFields& fields, MetricField field, const QString& typed)
{
    const QString clean = typed.trimmed();
    const std::string utf8 = clean.toStdString();
    switch (field) {
    case MetricField::Kind:
        return takeCode(metricKindFromCode(utf8), fields.kind, field, clean, kMetricKinds);
    case MetricField::Value:
        return take(decimalOf(clean), fields.value, field, clean);
    case MetricField::ValueMax:
        fields.valueMax.reset();
        return clean.isEmpty() ? Result<>() : take(decimalOf(clean), fields.valueMax, field, clean);
    case MetricField::Unit:
        fields.unit = clean;
        return {};
    case MetricField::Modifier:
        return takeCode(modifierFromCode(utf8), fields.modifier, field, clean, kModifiers);
    case MetricField::Role:
        return takeCode(roleFromCode(utf8), fields.role, field, clean, kRoles);
    case MetricField::Horizon:
        fields.horizon = toHorizon(clean);
        return {};
    case MetricField::Sector:
        fields.sector.reset();
        return clean.isEmpty() ? Result<>()
                               : takeCode(sectorFromCode(utf8), fields.sector, field, clean, allSectors());
    case MetricField::Subject:
        fields.subject = {};
        return clean.isEmpty() ? Result<>() : take(idOf<ActorId>(clean), fields.subject, field, clean);
    case MetricField::Place:
        fields.place = {};
        return clean.isEmpty() ? Result<>() : take(idOf<PlaceId>(clean), fields.place, field, clean);
    }
    return {};
}

QString fieldText(const MetricFields& fields, MetricField field)
{
    const auto idText = [](qint64 id) { return id > 0 ? QString::number(id) : QString(); };
    switch (field) {
    case MetricField::Kind:
        return text(fields.kind);
    case MetricField::Value:
        return QString::fromStdString(fields.value.toString());
    case MetricField::ValueMax:
        return fields.valueMax ? QString::fromStdString(fields.valueMax->toString()) : QString();
    case MetricField::Unit:
        return fields.unit;
    case MetricField::Modifier:
        return text(fields.modifier);
    case MetricField::Role:
        return text(fields.role);
    case MetricField::Horizon:
        return fields.horizon;
    case MetricField::Sector:
        return fields.sector ? text(*fields.sector) : QString();
    case MetricField::Subject:
        return idText(fields.subject.value);
    case MetricField::Place:
        return idText(fields.place.value);
    }
    return {};
}

} // namespace vigie
