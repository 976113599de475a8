// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/mat_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <matio.h>

#include <limits>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

namespace {

/// Column by column, as MATLAB keeps it.
matvar_t* matrix(const char* name, std::size_t rows, std::size_t columns, std::vector<double> values)
{
    std::size_t dims[] = {rows, columns};
    return Mat_VarCreate(name, MAT_C_DOUBLE, MAT_T_DOUBLE, 2, dims, values.data(), 0);
}

matvar_t* text(const char* name)
{
    char letters[] = "hello";
    std::size_t dims[] = {1, 5};
    return Mat_VarCreate(name, MAT_C_CHAR, MAT_T_UINT8, 2, dims, letters, 0);
}

/// bearing.sr, .gs and .load, like a well known data set.
matvar_t* structure()
{
    const char* names[] = {"sr", "gs", "load"};
    std::size_t dims[] = {1, 1};
    matvar_t* made = Mat_VarCreateStruct("bearing", 2, dims, names, 3);
    Mat_VarSetStructFieldByName(made, "sr", 0, matrix(nullptr, 1, 1, {48828.0}));
    Mat_VarSetStructFieldByName(made, "gs", 0, matrix(nullptr, 4, 1, {1, 2, 3, 4}));
    Mat_VarSetStructFieldByName(made, "load", 0, text(nullptr));
    return made;
}

struct Kind {
    const char* name;
    mat_ft version;
    matio_compression compression;
};

constexpr Kind kinds[] = {{"4", MAT_FT_MAT4, MAT_COMPRESSION_NONE},
                          {"5", MAT_FT_MAT5, MAT_COMPRESSION_NONE},
                          {"7 (compressed)", MAT_FT_MAT5, MAT_COMPRESSION_ZLIB},
                          {"7.3", MAT_FT_MAT73, MAT_COMPRESSION_NONE},
                          {"7.3 compressed", MAT_FT_MAT73, MAT_COMPRESSION_ZLIB}};

} // namespace

class TestMatImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Takes the variables.
    QString write(const Kind& kind, const std::vector<matvar_t*>& variables, const char* name = "data.mat")
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::remove(path);
        mat_t* file = Mat_CreateVer(QFile::encodeName(path).constData(), nullptr, kind.version);
        for (matvar_t* variable : variables) {
            Mat_VarWrite(file, variable, kind.compression);
            Mat_VarFree(variable);
        }
        Mat_Close(file);
        return path;
    }

    QString write(const QByteArray& bytes, const char* name = "bytes.mat")
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        file.remove(); // some file systems wait for the disk where a file is written over
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ImportOptions at(double rate, std::optional<QString> variable = {})
    {
        ImportOptions options;
        options.rate = Hertz{rate};
        options.variable = std::move(variable);
        return options;
    }

    static void everyKind()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 5; ++kind)
            QTest::newRow(kinds[kind].name) << kind;
    }

private slots:
    void readsEveryVersion_data() { everyKind(); }

    void readsEveryVersion()
    {
        QFETCH(int, kind);
        const QString path = write(kinds[kind], {matrix("H", 3, 2, {1, 2, 3, -1, -2, 0.1}), matrix("sr", 1, 1, {25600.0})});
        const auto recording = importMat(path);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->data, SampleData(std::vector<double>{1, -1, 2, -2, 3, 0.1}));
        QCOMPARE(recording->info.nominalRate.value, 25600.0);
        QCOMPARE(recording->info.name, QStringLiteral("data"));
        QCOMPARE(recording->info.channels[0], (Channel{QStringLiteral("ch1"), QStringLiteral("g"), 1.0, 0.0}));
        QCOMPARE(importMat(path, at(50.0))->info.nominalRate.value, 50.0);
    }

    void takesTheLongerSideForTime()
    {
        const auto wide = importMat(write(kinds[2], {matrix("w", 2, 3, {1, 2, 3, 4, 5, 6})}), at(1.0));
        QVERIFY(wide);
        QCOMPARE(wide->data, SampleData(std::vector<double>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(wide->channelCount(), std::size_t{2});
    }

    void readsFieldsOfStructures_data()
    {
        everyKind();
    }

    void readsFieldsOfStructures()
    {
        QFETCH(int, kind);
        if (kinds[kind].version == MAT_FT_MAT4)
            return; // has no structures
        // A rate outside of the structure is not its own.
        const QString path = write(kinds[kind], {matrix("fs", 1, 1, {7.0}), structure()});
        ImportNotes notes;
        const auto recording = importMat(path, {}, {}, &notes);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->data, SampleData(std::vector<double>{1, 2, 3, 4}));
        QCOMPARE(recording->info.nominalRate.value, 48828.0);
        QCOMPARE(notes, (ImportNotes{{ImportNote::Kind::UnitAssumed, QStringLiteral("g"), 0.0}}));
        const auto chosen = importMat(path, at(1.0, QStringLiteral("bearing.gs")));
        QVERIFY(chosen);
        QCOMPARE(chosen->info.name, QStringLiteral("data bearing.gs"));
        QCOMPARE(importMat(path, at(1.0, QStringLiteral("bearing.load"))).error(), (Error{Code::Unsupported, "text", "bearing.load"}));
    }

    void keepsIntegers()
    {
        std::int16_t counts[] = {-32768, 0, 32767};
        std::size_t dims[] = {3, 1};
        const auto recording =
            importMat(write(kinds[2], {Mat_VarCreate("c", MAT_C_INT16, MAT_T_INT16, 2, dims, counts, 0)}), at(1.0));
        QVERIFY(recording);
        QCOMPARE(recording->data, SampleData(std::vector<std::int16_t>{-32768, 0, 32767}));
    }

    void asksWhichVariable()
    {
        const QString path = write(kinds[2], {matrix("X_DE", 3, 1, {1, 2, 3}), text("about"), matrix("X_FE", 3, 1, {4, 5, 6}),
                                              matrix("RPM", 1, 1, {1797})});
        QCOMPARE(importMat(path, at(1.0)).error(), (Error{Code::VariableUnknown, "several signals in one file", "X_DE\nX_FE"}));
        QCOMPARE(importMat(path, at(1.0, QStringLiteral("Y"))).error(),
                 (Error{Code::VariableUnknown, "the file has no Y", "X_DE\nX_FE"}));
        ImportNotes notes;
        const auto chosen = importMat(path, at(1.0, QStringLiteral("X_FE")), {}, &notes);
        QVERIFY(chosen);
        QCOMPARE(chosen->data, SampleData(std::vector<double>{4, 5, 6}));
        QCOMPARE(notes.front(), (ImportNote{ImportNote::Kind::VariablesLeftOut, QStringLiteral("X_DE"), 1.0}));
        ImportOptions noRate;
        noRate.variable = QStringLiteral("X_DE");
        QCOMPARE(importMat(path, noRate).error().code, Code::RateUnknown);
    }

    void makesGapsOfMissingValues()
    {
        std::vector<double> values(300, 1.0);
        values[7] = std::numeric_limits<double>::quiet_NaN();
        ImportOptions options = at(1.0);
        const QString path = write(kinds[2], {matrix("v", 300, 1, values)});
        const auto recording = importMat(path, options);
        QVERIFY(recording);
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->gaps, (std::vector<Gap>{{7, 1}}));
        options.maximumRows = 5;
        QCOMPARE(importMat(path, options)->rows(), SampleIndex{5});
        QVERIFY(importMat(path, options)->gaps.empty());
        options.maximumRows = 10;
        QCOMPARE(importMat(path, options)->length(), SampleIndex{11});
        QVERIFY(checkRecording(*importMat(path, options)));
    }

    void refusesFilesCutAnywhere_data() { everyKind(); }

    void refusesFilesCutAnywhere()
    {
        QFETCH(int, kind);
        const QByteArray whole = bytesOf(write(kinds[kind], {matrix("H", 20, 2, std::vector<double>(40, 0.5))}));
        QVERIFY(whole.size() > 100);
        QVERIFY(importMat(write(whole), at(1.0)));
        const qsizetype step = std::max<qsizetype>(1, whole.size() / 100); // HDF5 files have some KB of structure
        for (qsizetype length = 0; length < whole.size(); length += step) {
            const auto cut = importMat(write(whole.left(length)), at(1.0));
            QVERIFY2(!cut, qPrintable(QString::number(length)));
            QCOMPARE(cut.error().code, Code::BadFormat);
        }
    }

    void neverTakesMemoryForAClaim_data() { everyKind(); }

    void neverTakesMemoryForAClaim()
    {
        QFETCH(int, kind);
        if (kinds[kind].version != MAT_FT_MAT4 && kinds[kind].compression != MAT_COMPRESSION_NONE)
            return; // the checksum of the compressed bytes would not hold
        const QByteArray whole = bytesOf(write(kinds[kind], {matrix("H", 17, 1, std::vector<double>(17, 0.5))}));
        // 17 rows, wherever a file says so, become 2^31 - 1.
        int changed = 0;
        for (qsizetype at32 = 0; at32 + 4 <= whole.size(); ++at32) {
            if (qFromLittleEndian<quint32>(whole.constData() + at32) != 17)
                continue;
            QByteArray claim = whole;
            qToLittleEndian<quint32>(0x7fffffff, claim.data() + at32);
            const auto read = importMat(write(claim), at(1.0));
            QVERIFY(!read || read->rows() <= 17);
            ++changed;
        }
        QVERIFY(changed > 0);
    }

    void survivesFlippedBits_data() { everyKind(); }

    void survivesFlippedBits()
    {
        QFETCH(int, kind);
        if (kinds[kind].version == MAT_FT_MAT73)
            return; // what HDF5 makes of damage is HDF5's
        const QByteArray whole = bytesOf(write(kinds[kind], {matrix("H", 5, 2, std::vector<double>(10, 0.5)), text("t")}));
        for (qsizetype bit = 0; bit < whole.size() * 8; bit += 3) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto read = importMat(write(flipped), at(1.0));
            QVERIFY(!read || checkRecording(*read));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, const char* detail) {
            QTest::newRow(name) << bytes << QString::fromLatin1(detail);
        };
        const QByteArray header = QByteArray("MATLAB 5.0 MAT-file").leftJustified(124, ' ') + QByteArray("\0\1IM", 4);
        row("empty", "", "the file is empty");
        row("words", "time,x\n0,1\n1,2\n2,3\n4,5\n", "not a MATLAB file");
        row("long text", QByteArray(500, 'x'), "not a MATLAB file");
        row("header only", header, "no variables");
        row("odd kind", header + QByteArray("\x09\0\0\0\0\0\0\0", 8), "something else than variables");
        row("beyond the end", header + QByteArray("\x0e\0\0\0\xff\0\0\0", 8), "ends before its numbers");
        row("not zlib", header + QByteArray("\x0f\0\0\0\x04\0\0\0abcd", 12), "a variable is damaged");
        row("VAX", QByteArray::fromHex("d0070000 01000000 01000000 00000000 02000000 6100 0000000000000000"), "no longer built");
        row("v4 claims", QByteArray::fromHex("00000000 ffffff7f ffffff7f 00000000 02000000 6100 0000000000000000"),
            "ends before its numbers");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const QString path = write(bytes);
        const auto recording = importMat(path, at(1.0));
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
        QCOMPARE(recording.error().subject, path.toStdString());
        QVERIFY2(recording.error().detail.find(detail.toStdString()) != std::string::npos, recording.error().detail.c_str());
    }

    void unpacksBeforeItBelieves()
    {
        const QByteArray packed = qCompress(QByteArray(1 << 20, '\0'), 9).mid(4); // its zlib stream
        const QByteArray header = QByteArray("MATLAB 5.0 MAT-file").leftJustified(124, ' ') + QByteArray("\0\1IM", 4);
        QByteArray file = header;
        QByteArray tag("\x0f\0\0\0\0\0\0\0", 8);
        qToLittleEndian(static_cast<quint32>(packed.size()), tag.data() + 4);
        file += tag + packed;
        QCOMPARE(importMat(write(file), at(1.0)).error().detail, std::string("a variable is damaged, or unpacks to more than 1 GB"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(importMat(write(file), at(1.0), Progress{{}, stop.get_token()}).error().code, Code::Cancelled);
    }

    void refusesACompressedVariableThatIsTooShort()
    {
        const QByteArray whole = bytesOf(write(kinds[1], {matrix("H", 17, 1, std::vector<double>(17, 0.5))}));
        const QByteArray variable = whole.mid(128);
        for (const qsizetype missing : {0, 1, 8, 100}) {
            const QByteArray packed = qCompress(variable.chopped(missing)).mid(4);
            QByteArray tag("\x0f\0\0\0\0\0\0\0", 8);
            qToLittleEndian(static_cast<quint32>(packed.size()), tag.data() + 4);
            const auto read = importMat(write(whole.left(128) + tag + packed), at(1.0));
            QCOMPARE(read.has_value(), missing == 0);
        }
    }

    /// Found by fuzzing: libmatio took a length out of the middle of them, and a gigabyte of memory for it.
    void refusesFieldsThatAreReadInTwoWays_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QByteArray size = QByteArray::fromHex("0e000000 38000000 06000000 08000000");
        const QByteArray dimensions = QByteArray::fromHex("05000000 08000000 01000000 01000000");
        const QByteArray noName = QByteArray::fromHex("01000000 00000000 09000000 08000000");
        const QByteArray flags = QByteArray::fromHex("06000000 00000000");
        QTest::newRow("object") << flags + dimensions + noName << QByteArray::fromHex("11000000 00000000") + dimensions + noName;
        QTest::newRow("variable that is an object")
            << QByteArray::fromHex("06000000 08000000 02000000 00000000 05000000 08000000")
            << QByteArray::fromHex("06000000 08000000 11000000 00000000 05000000 07fffffb");
        QTest::newRow("name") << dimensions + noName
                              << dimensions + QByteArray::fromHex("01000100 61000000 09000000 08000000");
        QTest::newRow("shorter than it says") << size + flags + dimensions
                                              << QByteArray::fromHex("0e000000 40000000 06000000 08000000") + flags + dimensions;
    }

    void refusesFieldsThatAreReadInTwoWays()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray file = bytesOf(write(kinds[1], {structure()}));
        QVERIFY(importMat(write(file)));
        const qsizetype at = file.indexOf(from);
        QVERIFY(at > 0);
        file.replace(at, from.size(), to);
        const auto read = importMat(write(file));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::BadFormat);
    }

    void namesMissingFiles()
    {
        QCOMPARE(importMat(m_folder.filePath(QStringLiteral("no.mat"))).error().code, Code::FileNotFound);
        QCOMPARE(importMat(m_folder.path()).error().code, Code::FileUnreadable);
        QCOMPARE(importMat(m_folder.filePath(QStringLiteral("no.mat")), at(0.0)).error().code, Code::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestMatImport)
#include "test_mat_import.moc"
