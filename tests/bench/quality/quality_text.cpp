// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/quality_text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace baseline::tests {

namespace {

const char* nameOf(std::size_t judge)
{
    return judge < protocolDetectors ? protocolNames[judge] : productDetectors[judge - protocolDetectors];
}

QString number(double value, int decimals = 4)
{
    return QString::number(value, 'f', decimals);
}

QString withSign(double value)
{
    return (value < 0.0 ? QString() : QStringLiteral("+")) + number(value);
}

QString text(const Interval& interval)
{
    return QStringLiteral("%1 (%2 to %3)").arg(withSign(interval.value), withSign(interval.low), withSign(interval.high));
}

QString line(const QStringList& cells)
{
    return QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
}

QString heading(const QStringList& cells)
{
    QStringList rule;
    for (qsizetype i = 0; i < cells.size(); ++i)
        rule << QStringLiteral("---");
    return line(cells) + line(rule);
}

QStringList judgeNames()
{
    QStringList names;
    for (std::size_t i = 0; i < judges; ++i)
        names << QLatin1String(nameOf(i));
    return names;
}

QString taskName(const QualityRow& row)
{
    return row.set + QLatin1String(", ") + row.anomaly;
}

QStringList areaCells(const QString& name, const RowSummary& row)
{
    QStringList cells{name};
    for (const double area : row.auc)
        cells << number(area);
    cells << QLatin1String(nameOf(row.best));
    for (const Interval& interval : row.beyondBest)
        cells << text(interval);
    return cells;
}

QString areaTable(const QualityRows& quality, const QualitySummary& summary)
{
    QString table = heading(QStringList{QStringLiteral("task")} + judgeNames()
                            + QStringList{QStringLiteral("best single"), QStringLiteral("consensus − best single"),
                                          QStringLiteral("consensus-9 − best single")});
    for (std::size_t i = 0; i < quality.rows.size(); ++i)
        table += line(areaCells(taskName(quality.rows[i]), summary.rows[i]));
    table += line(areaCells(QStringLiteral("**mean of the rows**"), summary.mean));
    QStringList sets{QStringLiteral("mean of the sets")};
    for (const double area : summary.meanOfSets)
        sets << number(area);
    return table + line(sets + QStringList{QString(), QString(), QString()});
}

QString alarmTable(const QualityRows& quality)
{
    QString table =
        heading(QStringList{QStringLiteral("learned from")} + judgeNames() + QStringList{QStringLiteral("range")});
    QString last;
    for (const QualityRow& row : quality.rows) {
        // Of the rows of a set that share what is normal, one.
        const bool isGesture = row.set.startsWith(QLatin1String("Gestures"));
        const QString name = isGesture ? row.set + QLatin1String(" without ") + row.anomaly : row.set;
        if (name == last)
            continue;
        last = name;
        QStringList cells{name};
        for (const double share : row.falseAlarms)
            cells << number(share, 3);
        cells << (row.rangeG == 0 ? QStringLiteral("values") : QStringLiteral("±%1 g").arg(row.rangeG));
        table += line(cells);
    }
    return table;
}

/// What the order of the training recordings does to the product's detectors.
QString orderTable(const QualityRows& quality, const QualitySummary& summary)
{
    QStringList names{QStringLiteral("task")};
    for (const char* name : productDetectors)
        names << QLatin1String(name) << QLatin1String(name) + QLatin1String(", states in turn");
    QString table = heading(names);
    for (std::size_t i = 0; i < quality.rows.size(); ++i) {
        if (quality.rows[i].inTurn.front().empty())
            continue;
        QStringList cells{taskName(quality.rows[i])};
        for (std::size_t j = 0; j < productDetectors.size(); ++j)
            cells << number(summary.rows[i].auc[protocolDetectors + j]) << number(summary.rows[i].inTurn[j]);
        table += line(cells);
    }
    QStringList means{QStringLiteral("**mean of all %1 rows**").arg(quality.rows.size())};
    for (std::size_t j = 0; j < productDetectors.size(); ++j)
        means << number(summary.mean.auc[protocolDetectors + j]) << number(summary.meanInTurn[j]);
    table += line(means);
    const double best = summary.mean.auc[summary.mean.best];
    for (std::size_t j = 0; j < productDetectors.size(); ++j)
        table += QStringLiteral("\nIn turn, the mean of %1 is %2 the best single detector's %3 by %4.")
                     .arg(QLatin1String(productDetectors[j]),
                          summary.meanInTurn[j] > best ? QStringLiteral("above") : QStringLiteral("not above"), number(best),
                          number(std::abs(summary.meanInTurn[j] - best)));
    return table + QLatin1Char('\n');
}

/// The aim of the table, and whether the figures meet it.
QString verdict(const QualitySummary& summary, std::size_t product)
{
    const Interval& difference = summary.mean.beyondBest[product];
    const auto ahead = std::ranges::count_if(
        summary.rows, [product](const RowSummary& row) { return row.beyondBest[product].low > 0.0; });
    const auto behind = std::ranges::count_if(
        summary.rows, [product](const RowSummary& row) { return row.beyondBest[product].high < 0.0; });
    const QString aim = difference.value <= 0.0 ? QStringLiteral("missed")
                        : difference.low <= 0.0 ? QStringLiteral("met, but not beyond chance")
                                                : QStringLiteral("met");
    return QStringLiteral("**%1**: mean AUC %2 over %3 rows; the best single detector, %4, has %5. Difference %6, 95 % "
                          "interval %7 to %8: the aim, a mean above the best single detector's, is %9. ")
               .arg(QLatin1String(productDetectors[product]), number(summary.mean.auc[protocolDetectors + product]))
               .arg(summary.rows.size())
               .arg(QLatin1String(nameOf(summary.mean.best)), number(summary.mean.auc[summary.mean.best]),
                    withSign(difference.value), withSign(difference.low), withSign(difference.high), aim)
           + QStringLiteral("Against the detector that is best in each row by itself it is ahead beyond chance in %1, "
                            "behind in %2.\n\n")
                 .arg(ahead)
                 .arg(behind);
}

constexpr const char* preface =
    "The five detectors of the protocol of `shared/data/README.md` (its features; for SKAB the raw channels), and the two\n"
    "consensus detectors of the studio with the recipe they have by default (`wide`; for SKAB `raw`), fitted by\n"
    "`learn::fitDetector` to the features that the board computes from counts, on the same training recordings. No constant\n"
    "of theirs was chosen by this table.\n\n"
    "Even files teach, odd ones test; of SKAB the first 400 rows of each file teach. Fan A learns from low_0, fan B from\n"
    "off_0, low_0, med_0 and high_0, fan C from low_0-moving. Of the gestures each class in turn is the anomaly, the others\n"
    "are normal. Windows: fans 128 rows, one a file; motor 1000 rows for the protocol, 1024 every 512 for the studio; gestures\n"
    "128 every 64. Where several states are normal, they come one after the other, in the order of their names or of the\n"
    "protocol.\n\n";

} // namespace

QString qualityText(const QualityRows& quality, const QualitySummary& summary, const QualityOrigin& origin)
{
    QString page = QStringLiteral("# What the detectors are worth on the shared recordings\n\n");
    page += QStringLiteral("Written by `%1` on %2, commit %3. Do not edit.\n\n")
                .arg(origin.command, origin.date, origin.commit);
    for (std::size_t j = 0; j < productDetectors.size(); ++j)
        page += verdict(summary, j);
    page += QString::fromUtf8(preface);
    page += QStringLiteral("## AUC\n\n") + areaTable(quality, summary);
    page += QStringLiteral("\nIn brackets: 95 % interval of the difference, percentiles of %1 draws of recordings with "
                           "replacement (even and odd files of each state by themselves; seed %2), with the single detector "
                           "that is best in that row of the table. Fits are not drawn anew.\n\n")
                .arg(bootstrapDraws)
                .arg(bootstrapSeed);
    page += QStringLiteral("## False alarms\n\nShare of the unseen normal windows above the 99th percentile of the training "
                           "scores. The studio sets its own thresholds by windows that had no part in the fit.\n\n")
            + alarmTable(quality);
    page += QStringLiteral("\n## The order of the training recordings\n\nA consensus takes the usual level of its members' "
                           "scores from the last quarter of each eighth of what it learns from, to which the members are not fitted. "
                           "(The first table, of commit 6036ef666c, showed that the last quarter of the whole was the last state "
                           "alone where several are normal: consensus 0.9371, consensus-9 0.9542. This is the only change that "
                           "followed from a table.) The same tasks with the recordings of the states in turn, file by file:\n\n")
            + orderTable(quality, summary);
    return page;
}

} // namespace baseline::tests
