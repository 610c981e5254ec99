// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// `text` where it is an absolute http or https address with a host, else empty. Pure; any thread.
QString webAddress(const QString& text);

/// The host of an address without "www."; empty where it has none.
QString hostOf(const QString& url);

} // namespace vigie
