// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <atomic>
#include <memory>

namespace vigie {

class Connection;
struct Cube;
class SelectionCache;

/// Set by whoever no longer wants the answer, read by who works on it. Shared, so that neither has to outlive the
/// other.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// What every query object works with. QueryRunner makes one on its worker thread; the command line and tests make
/// their own and call the query directly: `const auto rows = CountsQuery{filter}(context);`
///
/// A query object is a struct of inputs with
///   using Rows = …;                        what it delivers
///   static constexpr bool kNeedsCube;      whether it waits for `cube`
///   Result<Rows> operator()(QueryContext&) const;
/// It runs on the thread of `connection`, keeps nothing, and answers Error::Kind::Cancelled soon after `cancel` is
/// set.
struct QueryContext
{
    Connection* connection = nullptr; ///< of the calling thread, read-only will do; not owned
    std::shared_ptr<const Cube>
        cube; ///< nothing while it is being built: queries with kNeedsCube then fail with Busy
    CancelFlag cancel; ///< nothing = cannot be cancelled
    std::shared_ptr<SelectionCache> selections; ///< keeps what recent filters chose; nothing = work it out each time

    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }

    /// A failure if the query is to stop here.
    [[nodiscard]] Result<> proceed() const;

    /// The cube, or Busy.
    [[nodiscard]] Result<const Cube*> requireCube() const;
};

} // namespace vigie
