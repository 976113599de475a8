// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/neighbour_bank.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>
#include <string>

namespace baseline::learn {

namespace {

double squaredDistance(std::span<const float> a, std::span<const float> b)
{
    double square = 0.0;
    for (std::size_t column = 0; column < a.size(); ++column) {
        const double apart = static_cast<double>(a[column]) - static_cast<double>(b[column]);
        square += apart * apart;
    }
    return square;
}

std::size_t nearestToMean(const Matrix& table)
{
    std::vector<float> mean(table.columns);
    for (std::size_t column = 0; column < table.columns; ++column) {
        double sum = 0.0;
        for (std::size_t row = 0; row < table.rows; ++row)
            sum += table(row, column);
        mean[column] = static_cast<float>(sum / static_cast<double>(table.rows));
    }
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (const double square = squaredDistance(table.row(row), mean); square < least) {
            least = square;
            nearest = row;
        }
    }
    return nearest;
}

Status check(const Matrix& table, const NeighbourOptions& options)
{
    if (Status status = checkTable(table); !status)
        return status;
    if (options.bankRows == 0)
        return invalid("bank", "a bank has at least one row");
    if (options.neighbours == 0 || options.neighbours >= options.bankRows)
        return invalid("neighbours", "at least one, and fewer than the bank has rows");
    return checkRowCount(table.rows, std::max(fewestRows, options.neighbours + 1));
}

} // namespace

Result<NeighbourBank> fitNeighbourBank(const Matrix& table, const NeighbourOptions& options, const Progress& progress)
{
    if (Status sound = check(table, options); !sound)
        return sound.error();
    NeighbourBank bank;
    bank.neighbours = options.neighbours;
    const std::size_t most = std::min(options.bankRows, table.rows);
    std::vector<double> nearest(table.rows, std::numeric_limits<double>::infinity());
    std::size_t next = nearestToMean(table);
    double farthest = 0.0;
    while (bank.chosen.size() < most) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the bank was cancelled", {}};
        progress.at(static_cast<double>(bank.chosen.size()) / static_cast<double>(most), "neighbours");
        bank.chosen.push_back(next);
        bank.rows.append(table.row(next));
        farthest = 0.0;
        for (std::size_t row = 0; row < table.rows; ++row) {
            nearest[row] = std::min(nearest[row], squaredDistance(table.row(row), bank.rows.row(bank.rows.rows - 1)));
            if (nearest[row] > farthest) {
                farthest = nearest[row];
                next = row;
            }
        }
        if (!(farthest > 0.0)) // all others are duplicates of chosen ones
            break;
    }
    bank.coveredWithin = std::sqrt(farthest);
    if (bank.chosen.size() == 1)
        return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
    if (bank.chosen.size() <= options.neighbours) {
        return invalid("neighbours", std::to_string(bank.chosen.size()) + " distinct rows",
                       static_cast<double>(bank.chosen.size()));
    }
    return bank;
}

std::vector<double> neighbourDistances(const NeighbourBank& bank, const Matrix& table, SelfMatch self)
{
    assert(bank.neighbours > 0 && bank.rows.columns == table.columns);
    std::vector<double> squares(bank.rows.rows);
    std::vector<double> scores(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t other = 0; other < squares.size(); ++other)
            squares[other] = squaredDistance(table.row(row), bank.rows.row(other));
        const std::size_t wanted = std::min(bank.neighbours + 1, squares.size());
        std::partial_sort(squares.begin(), squares.begin() + static_cast<std::ptrdiff_t>(wanted), squares.end());
        const std::size_t first = self == SelfMatch::LeftOut && squares.front() == 0.0 ? 1 : 0;
        double sum = 0.0;
        for (std::size_t i = 0; i < bank.neighbours; ++i)
            sum += std::sqrt(squares[first + i]);
        scores[row] = sum / static_cast<double>(bank.neighbours);
    }
    return scores;
}

} // namespace baseline::learn
