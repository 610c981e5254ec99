// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

namespace vigie::bench {

/// Milliseconds of a piece of work, many times: by the clock, and of this thread's processor time, which other work
/// on the machine disturbs less.
class Times
{
public:
    template <class Work> void measure(Work work)
    {
        const auto wall = std::chrono::steady_clock::now();
        const double cpu = threadMs();
        work();
        m_cpu.push_back(threadMs() - cpu);
        m_wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count());
    }

    double median() const { return quantile(m_wall, 0.5); }

    /// What stands above the lines of print().
    static void printHead(int articles)
    {
        std::printf("%d articles, times in ms\n%-52s %9s %9s %9s %9s %7s\n", articles, "", "median", "p95", "cpu",
                    "limit", "ratio");
    }

    /// One line: what, median and p95, the limit and how much of it is used.
    void print(const char* what, double limitMs) const
    {
        std::printf("%-52s %9.2f %9.2f %9.2f %9.2f %7.2f\n", what, quantile(m_wall, 0.5), quantile(m_wall, 0.95),
                    quantile(m_cpu, 0.5), limitMs, quantile(m_cpu, 0.5) / limitMs);
        std::fflush(stdout);
    }

private:
    static double threadMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    static double quantile(std::vector<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    }

    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

} // namespace vigie::bench
