// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace ancora::disclosure {

/// Numbers modulo a prime below 2^62.
template <std::uint64_t prime> struct Modulo {
    static constexpr std::uint64_t p = prime;

    static std::uint64_t add(std::uint64_t a, std::uint64_t b)
    {
        const std::uint64_t sum = a + b;
        return sum >= p ? sum - p : sum;
    }
    static std::uint64_t negate(std::uint64_t a) { return a == 0 ? 0 : p - a; }
    static std::uint64_t multiply(std::uint64_t a, std::uint64_t b)
    {
        const Wide product = static_cast<Wide>(a) * b;
        if constexpr (p == (std::uint64_t{1} << 61) - 1)
            return add(static_cast<std::uint64_t>(product) & p, static_cast<std::uint64_t>(product >> 61));
        else
            return static_cast<std::uint64_t>(product % p);
    }
    static std::uint64_t inverse(std::uint64_t a)
    {
        std::uint64_t result = 1;
        for (std::uint64_t exponent = p - 2; exponent > 0; exponent >>= 1) {
            if (exponent & 1)
                result = multiply(result, a);
            a = multiply(a, a);
        }
        return result;
    }
    static std::uint64_t of(std::int64_t number)
    {
        return number >= 0 ? static_cast<std::uint64_t>(number) % p
                           : negate(static_cast<std::uint64_t>(-number) % p);
    }

private:
    __extension__ using Wide = unsigned __int128;
};

using FirstPrime = Modulo<(std::uint64_t{1} << 61) - 1>;
/// The largest prime below 2^61 - 1 that is not it: a second, independent opinion.
using SecondPrime = Modulo<2305843009213693921>;

} // namespace ancora::disclosure
