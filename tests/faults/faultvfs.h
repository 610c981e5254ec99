// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A file system for SQLite that fails on demand. It stands before the system's own one and is SQLite's default from
/// install() on, so that connections opened through Qt use it too. Not thread-safe: one connection at a time.
namespace vigie::test::faultvfs {

/// How the chosen operation fails.
enum class Fault {
    IoError, ///< a write writes half of its bytes and fails
    DiskFull,
};

/// Must be called before the first connection is opened.
void install();

/// Lets the `at`-th write, sync, truncation, creation or deletion from now fail (1 = the next), and all behind it too
/// where `forEver` is set.
void arm(int at, Fault fault, bool forEver);

/// No more failures.
void disarm();

/// Operations since arm() or disarm() was called last.
int operations();

/// Did an operation fail since arm()?
bool hasFailed();

} // namespace vigie::test::faultvfs
