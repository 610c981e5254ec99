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
///
/// `declared` is the encoding that the bytes say they have, as web pages do: it decides where there is no mark and
/// the bytes are not valid UTF-8. ISO-8859-1 and ASCII mean windows-1252. UTF-8 with some invalid bytes in it stays
/// UTF-8, with U+FFFD for them, where more of its letters are valid. An unknown name, and one that cannot be true,
/// counts as none.
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes, const QByteArray& declared = {});

} // namespace vigie
