// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vigie {

/// Why something could not be done. Tests ask for the kind; the words are for people and say what happened to what.
struct Error
{
    enum class Kind {
        BadInput, ///< what was given cannot be used: a file, an option, a value
        NotFound,
        Busy, ///< another program holds the workspace
        ReadOnly,
        DiskFull,
        Corrupt, ///< damaged, or not a workspace at all
        NewerSchema, ///< written by a newer Vigie; left untouched
        Cancelled,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString message; ///< one sentence in English
    QString context; ///< the file, statement or value it is about
    QString field
        = {}; ///< of what was filled in, "value", "horizon" …: where the reason is to be shown; empty = none

    /// "field: message: context" on one line.
    QString text() const
    {
        const QString words = context.isEmpty() ? message : QString(message + QStringLiteral(": ") + context);
        return field.isEmpty() ? words : QString(field + QStringLiteral(": ") + words);
    }

    friend bool operator==(const Error&, const Error&) = default;
};

/// What every function that can fail returns. Mark the function [[nodiscard]]: tl 1.0 does not mark the class.
template <class T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString context = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(context), {}});
}

/// BadInput in one field of what was filled in.
inline tl::unexpected<Error> fieldFailure(QString field, QString message, QString context = {})
{
    return tl::unexpected(Error{Error::Kind::BadInput, std::move(message), std::move(context), std::move(field)});
}

} // namespace vigie
