// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figurecheck.h"

#include "models/domain/partialdate.h"
#include "models/domain/writtendate.h"
#include "models/vocabulary/currency.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// "2027", "2027-03" or "2023-2026", ascending.
bool isHorizon(const QString& text)
{
    if (PartialDate::fromIso(text))
        return text.size() <= 7;
    const auto from = PartialDate::fromIso(text.first(std::min<qsizetype>(4, text.size())));
    return from && text.size() == 9 && text[4] == u'-' && PartialDate::fromIso(text.sliced(5))
        && text.first(4) < text.sliced(5);
}

} // namespace

std::optional<FieldFault> faultIn(const MetricFields& fields)
{
    if (fields.value < Decimal{})
        return FieldFault{MetricField::Value, FigureFault::Negative};
    if (fields.valueMax && *fields.valueMax <= fields.value)
        return FieldFault{MetricField::ValueMax, FigureFault::EndsBelowItsBeginning};
    if (isMoney(fields.kind)) {
        const bool looksLikeCode = fields.unit.size() == 3 && fields.unit.front().isUpper();
        if (!isCurrencyCode(fields.unit.toStdString()))
            return FieldFault{MetricField::Unit,
                              looksLikeCode ? FigureFault::UnknownCurrency : FigureFault::UnitOfAnotherKind};
    } else if (fields.unit.toStdString() != countUnit(fields.kind)) {
        return FieldFault{MetricField::Unit, FigureFault::UnitOfAnotherKind};
    }
    if (!fields.horizon.isEmpty() && !isHorizon(fields.horizon))
        return FieldFault{MetricField::Horizon, FigureFault::NoDate};
    return std::nullopt;
}

QString toHorizon(const QString& typed)
{
    static const QRegularExpression years(uR"(\A\s*(\d{4})\s*(?:[-–—/]|à|to)\s*(\d{4})\s*\z)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const auto date = readWrittenDate(typed); date && date->day == 0)
        return date->toIso();
    const QRegularExpressionMatch match = years.match(typed);
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) : typed.simplified();
}

bool sameField(const MetricFields& one, const MetricFields& other, MetricField field)
{
    MetricFields copy = one;
    copyField(other, copy, field);
    return copy == one;
}

void copyField(const MetricFields& from, MetricFields& to, MetricField field)
{
    switch (field) {
    case MetricField::Kind:
        to.kind = from.kind;
        return;
    case MetricField::Value:
        to.value = from.value;
        return;
    case MetricField::ValueMax:
        to.valueMax = from.valueMax;
        return;
    case MetricField::Unit:
        to.unit = from.unit;
        return;
    case MetricField::Modifier:
        to.modifier = from.modifier;
        return;
    case MetricField::Role:
        to.role = from.role;
        return;
    case MetricField::Horizon:
        to.horizon = from.horizon;
        return;
    case MetricField::Sector:
        to.sector = from.sector;
        return;
    case MetricField::Subject:
        to.subject = from.subject;
        return;
    case MetricField::Place:
        to.place = from.place;
        return;
    }
}

} // namespace vigie
