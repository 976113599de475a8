// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/quality_text.h"
#include "tests/support/shared_recordings.h"

#include <QDate>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace baseline::tests;

namespace {

QString gitSays(const QStringList& arguments)
{
    QProcess git;
    git.setWorkingDirectory(QStringLiteral(BASELINE_SOURCE_DIR));
    git.start(QStringLiteral("git"), arguments);
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).trimmed();
}

QString commitName()
{
    const QString commit = gitSays({QStringLiteral("rev-parse"), QStringLiteral("--short=10"), QStringLiteral("HEAD")});
    if (commit.isEmpty())
        return QStringLiteral("unknown");
    // What decides the figures; this table itself may differ.
    const QString changes = gitSays({QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("--"),
                                     QStringLiteral("core"), QStringLiteral("firmware"), QStringLiteral("tests/support"),
                                     QStringLiteral("tests/bench/quality")});
    return changes.isEmpty() ? commit : commit + QStringLiteral(" with changes");
}

} // namespace

/// write_quality FILE.md: fits every detector to the tasks of shared/data, writes the tables and prints them.
int main(int argumentCount, char** arguments)
{
    if (argumentCount != 2) {
        std::fputs("usage: write_quality FILE.md\n", stderr);
        return 2;
    }
    if (!hasSharedData()) {
        std::fputs("shared/data is not here\n", stderr);
        return 1;
    }
    const auto quality = judgeQuality();
    if (!quality) {
        std::fprintf(stderr, "%s: %s\n", quality.error().subject.c_str(), quality.error().detail.c_str());
        return 1;
    }
    const QualityOrigin origin{commitName(), QDate::currentDate().toString(Qt::ISODate),
                               QStringLiteral("write_quality tests/bench/quality.md")};
    const QByteArray page = qualityText(*quality, summarise(*quality), origin).toUtf8();
    QFile file(QString::fromLocal8Bit(arguments[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size()) {
        std::fputs("the tables cannot be written\n", stderr);
        return 1;
    }
    std::fputs(page.constData(), stdout);
    return 0;
}
