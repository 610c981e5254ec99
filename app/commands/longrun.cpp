// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/longrun.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace vigie {

namespace {

volatile std::sig_atomic_t signalled = 0;

} // namespace

LongRun::LongRun()
{
    signalled = 0;
    std::signal(SIGINT, [](int) { signalled = 1; });
}

LongRun::~LongRun()
{
    std::signal(SIGINT, SIG_DFL);
    show({});
}

bool LongRun::interrupted()
{
    return signalled != 0;
}

void LongRun::show(const QString& line)
{
    // A line that rewrites itself is for people only: a file of errors keeps none.
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r%s\033[K", line.toLocal8Bit().constData());
}

} // namespace vigie
