// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultvfs.h"

#include <sqlite3.h>

#include <cstddef>

namespace vigie::test::faultvfs {
namespace {

struct State
{
    int operations = 0;
    int at = 0; ///< 0 = disarmed
    Fault fault = Fault::IoError;
    bool forEver = false;
    bool failed = false;
};

State state;
sqlite3_vfs* real = nullptr;

/// SQLite allots the bytes of the real file behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file* file;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->file;
}

/// Counts an operation; the code it shall fail with, or SQLITE_OK.
int nextFault(int ioError)
{
    ++state.operations;
    const bool hit = state.at > 0 && (state.forEver ? state.operations >= state.at : state.operations == state.at);
    if (!hit)
        return SQLITE_OK;
    state.failed = true;
    return state.fault == Fault::DiskFull ? SQLITE_FULL : ioError;
}

int xClose(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int xRead(sqlite3_file* file, void* to, int amount, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, at);
}
int xWrite(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at)
{
    const int code = nextFault(SQLITE_IOERR_WRITE);
    if (code == SQLITE_OK)
        return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at);
    // A torn write: what a real disk may leave.
    if (state.fault == Fault::IoError && amount > 1)
        realOf(file)->pMethods->xWrite(realOf(file), from, amount / 2, at);
    return code;
}
int xTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = nextFault(SQLITE_IOERR_TRUNCATE);
    return code == SQLITE_OK ? realOf(file)->pMethods->xTruncate(realOf(file), size) : code;
}
int xSync(sqlite3_file* file, int flags)
{
    const int code = nextFault(SQLITE_IOERR_FSYNC);
    return code == SQLITE_OK ? realOf(file)->pMethods->xSync(realOf(file), flags) : code;
}
int xFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int xLock(sqlite3_file* file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}
int xUnlock(sqlite3_file* file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}
int xCheckReservedLock(sqlite3_file* file, int* out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int xFileControl(sqlite3_file* file, int op, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}
int xSectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int xDeviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int xShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int xShmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
}
void xShmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int xShmUnmap(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods kMethods{2,
                                  xClose,
                                  xRead,
                                  xWrite,
                                  xTruncate,
                                  xSync,
                                  xFileSize,
                                  xLock,
                                  xUnlock,
                                  xCheckReservedLock,
                                  xFileControl,
                                  xSectorSize,
                                  xDeviceCharacteristics,
                                  xShmMap,
                                  xShmLock,
                                  xShmBarrier,
                                  xShmUnmap,
                                  nullptr,
                                  nullptr};

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = reinterpret_cast<File*>(file);
    own->base.pMethods = nullptr;
    own->file = reinterpret_cast<sqlite3_file*>(own + 1);
    own->file->pMethods = nullptr;
    int code = (flags & SQLITE_OPEN_CREATE) != 0 ? nextFault(SQLITE_CANTOPEN) : SQLITE_OK;
    if (code == SQLITE_OK)
        code = real->xOpen(real, name, own->file, flags, outFlags);
    if (own->file->pMethods != nullptr)
        own->base.pMethods = &kMethods;
    return code;
}
int xDelete(sqlite3_vfs*, const char* name, int syncDirectory)
{
    const int code = nextFault(SQLITE_IOERR_DELETE);
    return code == SQLITE_OK ? real->xDelete(real, name, syncDirectory) : code;
}

} // namespace

void install()
{
    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs own = *real;
    own.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    own.zName = "vigie-fault";
    own.xOpen = xOpen;
    own.xDelete = xDelete;
    sqlite3_vfs_register(&own, 1);
}

void arm(int at, Fault fault, bool forEver)
{
    state = {0, at, fault, forEver, false};
}

void disarm()
{
    state = {};
}

int operations()
{
    return state.operations;
}

bool hasFailed()
{
    return state.failed;
}

} // namespace vigie::test::faultvfs
