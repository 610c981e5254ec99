// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindunit.h"

namespace vigie::extraction {

bool unitAllows(const Figure& figure, MetricKind kind)
{
    if (figure.money())
        return isMoney(kind);
    if (figure.noun == CountNoun::Company)
        return kind == MetricKind::Companies;
    if (figure.noun == CountNoun::Either)
        return !isMoney(kind);
    if (figure.noun == CountNoun::Job && kind == MetricKind::Trainees)
        return false;
    return !isMoney(kind) && kind != MetricKind::Companies;
}

std::string_view unitSignal(const Figure& figure)
{
    if (figure.money())
        return "@money";
    switch (figure.noun) {
    case CountNoun::Job:
        return "@job";
    case CountNoun::Company:
        return "@company";
    case CountNoun::Trainee:
        return "@trainee";
    case CountNoun::Either:
        return "@either";
    case CountNoun::Person:
    case CountNoun::None:
        return "@person";
    }
    return "@person";
}

} // namespace vigie::extraction
