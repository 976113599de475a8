// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_layout.h"

#include "core/recording/channel_names.h"
#include "core/recording/csv_columns.h"
#include "core/recording/csv_sensors.h"
#include "core/recording/csv_sources.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace baseline::recording {

namespace {

using Row = std::vector<std::string_view>;
using Kind = ImportNote::Kind;

/// 2001-09-09 in seconds: a larger first column is a time since 1970, in seconds or finer units, and no acceleration.
constexpr double smallestEpoch = 1e9;
/// A column with a fifth of its cells empty was sampled by another clock, or not at all.
constexpr double largestHoleShare = 0.2;
/// No accelerometer measures beyond this in g; whole numbers that large are what the chip counts.
constexpr double largestGravity = 100.0;
/// Digits that a float keeps for certain are 6; files with one or two more were written from floats.
constexpr std::ptrdiff_t digitsOfFloat = 8;

class LayoutMaker {
public:
    LayoutMaker(const CsvSample& sample, const CsvDialect& dialect, const ImportOptions& options)
        : m_sample(sample), m_dialect(dialect), m_options(options), m_names(columnNames(dialect, sample))
    {
        m_layout.separator = dialect.separator;
        m_layout.firstRow = dialect.firstRow;
        m_layout.sentences = dialect.sentences;
        m_layout.use.assign(dialect.columns.size(), CsvUse::Skip);
    }

    Result<CsvLayout> make()
    {
        readRows(m_sample.head);
        const auto sensor = chooseSensor(m_rows, m_dialect.columns, m_options.variable);
        if (!sensor)
            return sensor.error();
        if (m_sample.lines.size() > m_sample.head)
            readRows(m_sample.lines.size());
        if (*sensor)
            keepSensor(**sensor);
        findTime();
        if (Status found = findValues(); !found)
            return found.error();
        nameChannels();
        if (m_layout.channels.empty() || m_layout.channels.size() > largestChannelCount)
            return Error{Error::Code::BadFormat, "no usable number of columns besides time", {}, 1.0};
        giveUnits();
        noteWhatIsLeftOut();
        return m_layout;
    }

private:
    void readRows(std::size_t end)
    {
        m_rows.clear();
        for (std::size_t line = m_dialect.firstRow; line < end; ++line) {
            if (Row row = cellsOf(m_sample.lines[line], m_dialect.separator); row.size() == m_names.size())
                m_rows.push_back(std::move(row));
        }
    }

    void keepSensor(const SensorChoice& choice)
    {
        m_layout.use[choice.column] = CsvUse::Sensor;
        m_layout.sensor = choice.word;
        std::erase_if(m_rows, [&](const Row& row) { return row[choice.column] != choice.word; });
        noteOthers(choice.others);
    }

    void keepSource(const SourceChoice& choice)
    {
        m_layout.owner = choice.columns.front();
        std::erase_if(m_rows, [&](const Row& row) { return row[*m_layout.owner].empty(); });
        noteOthers(choice.others);
    }

    void noteOthers(const std::vector<std::string>& others)
    {
        if (others.empty())
            return;
        QStringList names;
        for (const std::string& name : others)
            names << QString::fromStdString(name);
        m_layout.notes.push_back(
            {Kind::VariablesLeftOut, names.join(QLatin1String(", ")), static_cast<double>(names.size())});
    }

    void findTime()
    {
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            if (m_dialect.columns[column].kind == CellKind::Moment)
                return takeMoments(column);
        }
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const auto unit = timeUnitOfName(m_names[column].name, m_names[column].unit);
            if (unit && m_dialect.columns[column].kind == CellKind::Number) {
                takeTime(column);
                if (*unit > 0.0)
                    m_layout.timeUnit = *unit;
                return;
            }
        }
        if (m_dialect.header || m_rows.empty())
            return;
        if (m_rows.size() > 1 && looksLikeClock(rowLine(0), rowLine(1), m_dialect.separator)) {
            m_layout.time = CsvLayout::Time::Clock;
            m_layout.timeName = QStringLiteral("clock");
            m_layout.timeUnit = 1.0;
            std::fill_n(m_layout.use.begin(), 4, CsvUse::Time);
        } else if (m_names.size() > 1 && numberAt(m_rows.front(), 0) > smallestEpoch) {
            takeTime(0);
        }
    }

    std::string_view rowLine(std::size_t row) const { return m_sample.lines[m_dialect.firstRow + row]; }

    static double numberAt(const Row& row, std::size_t column)
    {
        return tableNumber<double>(row[column]).value_or(std::nan(""));
    }

    void takeTime(std::size_t column)
    {
        m_layout.time = CsvLayout::Time::Number;
        m_layout.use[column] = CsvUse::Time;
        m_layout.timeName = shownName(column);
    }

    void takeMoments(std::size_t column)
    {
        takeTime(column);
        m_layout.time = CsvLayout::Time::Moment;
        m_layout.timeUnit = 1.0;
        m_layout.dateOrder = m_dialect.columns[column].order;
        for (const Row& row : m_rows) {
            if (const auto moment = parseDateTime(row[column], m_layout.dateOrder)) {
                const bool dated = m_layout.dateOrder != DateOrder::TimeOnly;
                m_layout.epoch = dated ? moment->seconds : 0;
                m_layout.localTime = dated && !moment->zoned;
                return;
            }
        }
    }

    QString shownName(std::size_t column) const
    {
        const std::string& name = m_names[column].name;
        return name.empty() ? QStringLiteral("ch%1").arg(static_cast<qulonglong>(column + 1))
                            : QString::fromStdString(name);
    }

    Status findValues()
    {
        std::vector<std::size_t> numbers;
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            if (m_layout.use[column] == CsvUse::Skip && m_dialect.columns[column].kind == CellKind::Number
                && !countsRows(column))
                numbers.push_back(column);
        }
        std::erase_if(m_rows, [&](const Row& row) {
            return std::ranges::all_of(numbers, [&](std::size_t column) { return row[column].empty(); });
        });
        std::vector<std::string> names;
        for (const ColumnName& column : m_names)
            names.push_back(column.name);
        const auto source = chooseSource(m_rows, numbers, names, m_options.variable);
        if (!source)
            return source.error();
        if (*source) {
            numbers = (*source)->columns;
            keepSource(**source);
        }
        const auto isFull = [this](std::size_t column) {
            const auto holes = std::ranges::count_if(m_rows, [&](const Row& row) { return row[column].empty(); });
            return static_cast<double>(holes) < largestHoleShare * static_cast<double>(m_rows.size());
        };
        // Where every column has holes, none is better than the others: the import says how bad they are.
        const bool choose = std::ranges::any_of(numbers, isFull);
        for (const std::size_t column : numbers) {
            if (!choose || isFull(column))
                m_layout.use[column] = CsvUse::Value;
        }
        return done();
    }

    /// 0, 1, 2, … under no name, as tables are written that number their rows.
    bool countsRows(std::size_t column) const
    {
        if (!m_dialect.header || !m_names[column].name.empty() || column > 0 || m_names.size() < 2)
            return false;
        const std::size_t rows = std::min<std::size_t>(m_rows.size(), m_sample.head - m_dialect.firstRow);
        for (std::size_t row = 1; row < rows; ++row) {
            if (numberAt(m_rows[row], column) != numberAt(m_rows[row - 1], column) + 1.0)
                return false;
        }
        return rows > 2;
    }

    void nameChannels()
    {
        const auto count = static_cast<std::size_t>(std::ranges::count(m_layout.use, CsvUse::Value));
        if (!m_dialect.header) {
            m_layout.channels = unnamedChannels(count);
            return;
        }
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            if (m_layout.use[column] == CsvUse::Value)
                m_layout.channels.push_back({shownName(column), QString::fromStdString(m_names[column].unit), 1.0, 0.0});
        }
    }

    void giveUnits()
    {
        const bool given = !m_options.unit.isEmpty();
        const QString assumed = holdsCounts() ? QStringLiteral("counts") : QStringLiteral("g");
        bool used = false;
        for (Channel& channel : m_layout.channels) {
            const bool assume = !given && channel.unit.isEmpty() && (!m_dialect.header || mayBeAcceleration(channel.name));
            giveUnit(channel, given ? m_options.unit : assume ? assumed : QString());
            used = used || (assume && !channel.unit.isEmpty());
        }
        if (used)
            m_layout.notes.push_back({Kind::UnitAssumed, assumed, 0.0});
    }

    /// Raw readings of a chip: whole numbers, some too large to be accelerations in g.
    bool holdsCounts() const
    {
        double largest = 0.0;
        for (const Row& row : m_rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                const double value = m_layout.use[column] == CsvUse::Value ? numberAt(row, column) : 0.0;
                if (std::isfinite(value) && value != std::floor(value))
                    return false;
                largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
            }
        }
        return largest > largestGravity;
    }

    bool losesDigits() const
    {
        if (m_options.format != SampleFormat::Float32)
            return false;
        const auto isLong = [](std::string_view cell) {
            cell = cell.substr(0, std::min(cell.find_first_of("eE"), cell.size()));
            const std::size_t first = cell.find_first_of("123456789");
            const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
            return first != std::string_view::npos && std::ranges::count_if(cell.substr(first), isDigit) > digitsOfFloat;
        };
        const std::size_t rows = std::min<std::size_t>(m_rows.size(), 100);
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
                if (m_layout.use[column] == CsvUse::Value && isLong(m_rows[row][column]))
                    return true;
            }
        }
        return false;
    }

    void noteWhatIsLeftOut()
    {
        QStringList columns;
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const bool nameless = m_names[column].name.empty() && m_dialect.columns[column].kind == CellKind::Missing;
            if (m_layout.use[column] == CsvUse::Skip && !nameless) // rows that end with a separator have no last column
                columns << shownName(column);
        }
        if (!columns.isEmpty())
            m_layout.notes.push_back(
                {Kind::ColumnsLeftOut, columns.join(QLatin1String(", ")), static_cast<double>(columns.size())});
        if (m_options.rate && m_layout.time != CsvLayout::Time::None)
            m_layout.notes.push_back({Kind::TimeIgnored, m_layout.timeName, 0.0});
        if (losesDigits())
            m_layout.notes.push_back({Kind::NumbersRounded, QStringLiteral("float32"), 0.0});
    }

    const CsvSample& m_sample;
    const CsvDialect& m_dialect;
    const ImportOptions& m_options;
    std::vector<ColumnName> m_names;
    std::vector<Row> m_rows; ///< of the sample, those of the chosen sensor
    CsvLayout m_layout;
};

} // namespace

std::size_t CsvLayout::ownerColumn() const
{
    return owner ? *owner : static_cast<std::size_t>(std::ranges::find(use, CsvUse::Sensor) - use.begin());
}

Result<CsvLayout> layoutOf(const CsvSample& sample, const ImportOptions& options)
{
    const Result<CsvDialect> dialect = dialectOf(sample);
    if (!dialect)
        return dialect.error();
    return LayoutMaker(sample, *dialect, options).make();
}

} // namespace baseline::recording
