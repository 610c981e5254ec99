// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// ISO 639-1 codes of the interface languages that are complete; English is the source.
QStringList interfaceLanguages();

/// Loads the translations of Vigie and of Qt for a language and makes its locale the default; "" = the system's,
/// English where Vigie has no such translation. Call once, after the application object exists and before the first
/// widget.
void installLanguage(const QString& code);

} // namespace vigie
