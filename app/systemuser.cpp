// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemuser.h"

#include <pwd.h>
#include <unistd.h>

namespace vigie {

QString systemUserName()
{
    // The environment may have been changed; the system's own list comes first.
    if (const passwd* entry = getpwuid(geteuid()); entry != nullptr && entry->pw_name[0] != '\0')
        return QString::fromLocal8Bit(entry->pw_name);
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QString::number(geteuid()) : name;
}

} // namespace vigie
