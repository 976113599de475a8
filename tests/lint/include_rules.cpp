// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/include_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace baseline::lint {

namespace {

struct Room {
    const char* folder;    // with everything below it, unless a longer line fits better
    const char* rooms;     // what it may include besides itself; what those may include is allowed with them
    const char* libraries; // whose headers it may include: "std", "QtCore", …, see libraryOf(); "any" for all
};

// The arrows of the house. A folder of app, core, firmware or tests that is in no line is a finding by itself.
constexpr Room house[] = {
    {"core/base", "", "std"},
    {"core/dsp", "core/base", "std Eigen kissfft"},
    {"core/simulate", "core/base", "std"},
    {"core/model", "core/base firmware/src", "std kissfft"},
    {"core/learn", "core/dsp core/model core/base", "std Eigen Boost"},
    {"core/evaluate", "core/learn core/model core/base", "std Eigen"},
    {"core/recording", "core/dsp core/base", "std QtCore formats"},
    {"core/project", "core/recording core/model core/base", "std QtCore QtSql"},
    {"core/device", "core/model core/base firmware/src", "std QtCore QtSerialPort QtNetwork"},
    {"core/workbench",
     "core/base core/dsp core/simulate core/model core/learn core/evaluate core/recording core/project core/device",
     "std QtCore QtConcurrent"},

    {"app/widgets", "core/base core/dsp", "std QtCore QtGui QtWidgets QtCharts QtSvg QtSvgWidgets"},
    {"app/live", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/sessions", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/explore", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/train", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/deploy", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/classroom", "app/widgets core/workbench", "std QtCore QtGui QtWidgets QtCharts QtConcurrent"},
    {"app/studio", "app/live app/sessions app/explore app/train app/deploy app/classroom",
     "std QtCore QtGui QtWidgets QtCharts QtSvg QtConcurrent"},
    {"app/cli", "core/workbench", "std QtCore QtConcurrent system"},

    {"firmware/src", "", "std"},
    // The emulated board's sensor is served by the virtual Nano: the protocol between them is one header.
    {"firmware/virtual", "firmware/src firmware/mps2_an386 core/simulate core/recording core/device",
     "std QtCore QtNetwork system"},
    {"firmware/nano33ble_sense", "firmware/src", "std system"},
    {"firmware/mps2_an386", "firmware/src", "std system"},

    // A test may use what stands above its subject, but the tests of core need no window.
    {"tests/core", "core/workbench firmware/virtual tests/support", "any"},
    {"tests/firmware", "core/workbench firmware/virtual firmware/nano33ble_sense tests/support", "any"},
    {"tests/app", "app/studio app/cli firmware/virtual tests/support", "any"},
    {"tests/end_to_end", "app/studio app/cli firmware/virtual tests/support", "any"},
    {"tests/bench", "app/studio app/cli firmware/virtual tests/support tests/app", "any"}, // times scenes of tests
    {"tests/fuzz", "app/studio app/cli firmware/virtual tests/support", "any"},
    {"tests/support", "core/workbench firmware/virtual", "any"},
    {"tests/lint", "", "std QtCore QtTest"},
};

// Where quoted includes are looked for after the including file's own folder, as the compiler does.
constexpr std::array includeRoots{"", "firmware/src/"};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Room* roomOf(const QString& path)
{
    const Room* best = nullptr;
    qsizetype bestLength = 0;
    for (const Room& room : house) {
        const QString prefix = QLatin1String(room.folder) + QLatin1Char('/');
        if (path.startsWith(prefix) && prefix.size() > bestLength) {
            best = &room;
            bestLength = prefix.size();
        }
    }
    return best;
}

// A room and everything its arrows lead to.
QSet<QString> reachableFrom(const Room& start)
{
    QSet<QString> seen{QString::fromLatin1(start.folder)};
    QStringList open = words(start.rooms);
    while (!open.isEmpty()) {
        const QString folder = open.takeLast();
        if (seen.contains(folder))
            continue;
        seen.insert(folder);
        for (const Room& room : house) {
            if (folder == QLatin1String(room.folder))
                open += words(room.rooms);
        }
    }
    return seen;
}

bool isGenerated(const QString& name)
{
    // The last: a model built into firmware, which the studio puts beside the sources.
    return name.endsWith(QLatin1String(".moc")) || name.startsWith(QLatin1String("moc_"))
           || name.startsWith(QLatin1String("ui_")) || name == QLatin1String("baseline_model.h");
}

// The path in the tree that #include "name" in `file` means; empty if there is none.
QString resolve(const SourceFile& file, const QString& name, const QSet<QString>& paths)
{
    const QString beside = QDir::cleanPath(file.folder() + QLatin1Char('/') + name);
    if (paths.contains(beside))
        return beside;
    for (const char* root : includeRoots) {
        const QString path = QDir::cleanPath(QLatin1String(root) + name);
        if (paths.contains(path))
            return path;
    }
    return {};
}

QString checkQuoted(const SourceFile& file, const Room& room, const QSet<QString>& reachable, const QString& name,
                    const QSet<QString>& paths)
{
    if (isGenerated(name))
        return {};
    const QString target = resolve(file, name, paths);
    if (target.isEmpty())
        return QStringLiteral("\"%1\" is not found").arg(name);
    const Room* targetRoom = roomOf(target);
    if (targetRoom == nullptr)
        return QStringLiteral("%1 is in no room of the house").arg(target);
    if (!reachable.contains(QLatin1String(targetRoom->folder)))
        return QStringLiteral("%1 must not include %2").arg(QLatin1String(room.folder), QLatin1String(targetRoom->folder));
    // The firmware library is its own root, on a board as well as here.
    if (target != name && !file.path.startsWith(QLatin1String("firmware/")))
        return QStringLiteral("write \"%1\", from the root of the repository").arg(target);
    return {};
}

QHash<QString, QString> findQtHeaders()
{
    QHash<QString, QString> moduleOf;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString& header : QDir(headers.filePath(module)).entryList(QDir::Files))
            moduleOf.insert(header, module);
    }
    return moduleOf;
}

} // namespace

QString libraryOf(const QString& header)
{
    static const QHash<QString, QString> qtModules = findQtHeaders();
    static const QRegularExpression cppHeader(QStringLiteral("^[a-z0-9_]+$"));
    static const QRegularExpression cHeader(QStringLiteral("^(assert|errno|float|limits|math|stddef|stdint|stdlib|string)\\.h$"));
    static const QRegularExpression formatHeader(QStringLiteral("^(sndfile\\.h|matio\\.h|hdf5\\.h|zip\\.h|zlib\\.h)$"));

    if (header.startsWith(QLatin1String("Eigen/")) || header.startsWith(QLatin1String("unsupported/Eigen/")))
        return QStringLiteral("Eigen");
    if (header.startsWith(QLatin1String("boost/math/")))
        return QStringLiteral("Boost");
    if (header.startsWith(QLatin1String("kissfft/")) || header.startsWith(QLatin1String("kiss_fft")))
        return QStringLiteral("kissfft");
    if (formatHeader.match(header).hasMatch())
        return QStringLiteral("formats");
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.left(header.indexOf(QLatin1Char('/')));
    if (qtModules.contains(header))
        return qtModules.value(header);
    if (cppHeader.match(header).hasMatch() || cHeader.match(header).hasMatch())
        return QStringLiteral("std");
    return QStringLiteral("system");
}

Findings checkIncludes(const Tree& tree)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression inHouse(QStringLiteral("^(app|core|firmware|tests)/"));
    QSet<QString> paths;
    for (const SourceFile& file : tree)
        paths.insert(file.path);

    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || !inHouse.match(file.path).hasMatch())
            continue;
        const Room* room = roomOf(file.path);
        if (room == nullptr) {
            findings.push_back({file.path, 0, QStringLiteral("its folder is in no room of the house (tests/lint/include_rules.cpp)")});
            continue;
        }
        const QSet<QString> reachable = reachableFrom(*room);
        const QStringList libraries = words(room->libraries);
        const QString code = withoutComments(file.text);
        for (auto matches = include.globalMatch(code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(2);
            QString problem;
            if (match.captured(1) == QLatin1String("\"")) {
                problem = checkQuoted(file, *room, reachable, name, paths);
            } else if (!libraries.contains(QLatin1String("any")) && !libraries.contains(libraryOf(name))) {
                problem = QStringLiteral("%1 must not include <%2> (%3); allowed: %4")
                              .arg(QLatin1String(room->folder), name, libraryOf(name), QLatin1String(room->libraries));
            }
            if (!problem.isEmpty())
                findings.push_back({file.path, lineAt(code, match.capturedStart(1)), problem});
        }
    }
    return findings;
}

} // namespace baseline::lint
