// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace vigie {

/// The text of a file's bytes: a byte order mark decides (UTF-8, UTF-16, UTF-32), else UTF-8 where the bytes are
/// valid UTF-8, else windows-1252 (which is what "ISO-8859-1" means in practice), or where the text is of another
/// script than Latin what uchardet detects. Line ends become '\n'; the mark is left out. Error::Kind::BadInput: "the
/// file is empty" (or blank), "the file is binary" (NUL or many control characters).
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes);

} // namespace vigie
