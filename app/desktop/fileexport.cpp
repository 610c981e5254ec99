// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileexport.h"

#include <QCoreApplication>

namespace vigie {

Error lostExport(const QString& path)
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("FileExport", "Not written, because another workspace was opened meanwhile"),
            path};
}

} // namespace vigie
