// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Text as it may stand in an element or a quoted attribute of HTML5: `<>&"` escaped, characters that no document may
/// hold (controls, surrogates without their other half, U+FFFE, U+FFFF) left out.
QString html(const QString& text);

/// "<tag attributes>content</tag>"; `content` is HTML already.
QString element(const QString& tag, const QString& content, const QString& attributes = {});

/// The address of a link, escaped; empty unless it is http or https, so that nothing in an export can run.
QString safeLink(const QString& url);

} // namespace vigie
