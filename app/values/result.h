// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace ancora {

/// Why something could not be done. `text` is one translated sentence for the person at the desk;
/// `detail` is for the log and for tests. Neither ever carries personal data: name the place (line,
/// column, register, file), not the content.
struct Error {
    enum class Kind {
        BadInput,      ///< what was typed or read cannot be understood
        WrongPassword, ///< the slot exists or not: the two are not told apart
        Damaged,       ///< the file is ours but does not hold together
        Foreign,       ///< not a file of ours, or of another office
        Newer,         ///< written by a newer program
        Older,         ///< older than what this computer has already seen
        Refused,       ///< understood, and not allowed or not possible here
        Conflict,      ///< somebody else changed the same answer since the form was opened
        NotFound,
        Storage,       ///< disk full, read-only, input or output error
        Internal       ///< a promise of our own was broken
    };

    Kind kind = Kind::Internal;
    QString text;
    QString detail;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString text, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(text), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> pass_on(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Returns the error of a failed step to the caller: `ANCORA_TRY(store.save(referral));`
#define ANCORA_TRY(expression)                                                                     \
    do {                                                                                           \
        auto ancora_step = (expression);                                                           \
        if (!ancora_step)                                                                          \
            return ::ancora::pass_on(std::move(ancora_step).error());                              \
    } while (false)

/// The same for a step with a value: `ANCORA_TAKE(auto key, open(slot));`
#define ANCORA_JOIN_(a, b) a##b
#define ANCORA_JOIN(a, b) ANCORA_JOIN_(a, b)
#define ANCORA_TAKE_(variable, expression, step)                                                   \
    auto step = (expression);                                                                      \
    if (!step)                                                                                     \
        return ::ancora::pass_on(std::move(step).error());                                         \
    variable = std::move(*step)
#define ANCORA_TAKE(variable, expression)                                                          \
    ANCORA_TAKE_(variable, expression, ANCORA_JOIN(ancora_step_, __LINE__))

} // namespace ancora
