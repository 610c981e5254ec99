// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querycontext.h"

using namespace Qt::StringLiterals;

namespace vigie {

Result<> QueryContext::proceed() const
{
    if (cancelled())
        return failure(Error::Kind::Cancelled, u"the request is no longer wanted"_s);
    return {};
}

Result<const Cube*> QueryContext::requireCube() const
{
    if (!cube)
        return failure(Error::Kind::Busy, u"the workspace is still being read"_s);
    return cube.get();
}

} // namespace vigie
