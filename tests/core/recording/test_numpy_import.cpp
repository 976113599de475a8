// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/numpy_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zip.h>

#include <limits>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

namespace {

QByteArray npy(const QByteArray& dictionary, const QByteArray& numbers, char version = 1)
{
    QByteArray file("\x93NUMPY");
    file += version;
    file += '\0';
    const auto length = static_cast<quint32>(dictionary.size() + 1);
    QByteArray stored(4, '\0');
    qToLittleEndian(length, stored.data());
    file += version == 1 ? stored.left(2) : stored;
    return file + dictionary + '\n' + numbers;
}

QByteArray described(const QByteArray& type, const QByteArray& shape, const QByteArray& fortran = "False")
{
    return "{'descr': '" + type + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }";
}

QByteArray floats(const std::vector<float>& values)
{
    return QByteArray(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(4 * values.size()));
}

} // namespace

class TestNumpyImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const char* name = "array.npy")
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// An archive as numpy.savez_compressed makes it.
    QString archive(const std::vector<std::pair<const char*, QByteArray>>& entries)
    {
        const QString path = m_folder.filePath(QStringLiteral("arrays.npz"));
        zip* made = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [name, bytes] : entries)
            zip_file_add(made, name, zip_source_buffer(made, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                         ZIP_FL_OVERWRITE);
        return zip_close(made) == 0 ? path : QString();
    }

    static ImportOptions at(double rate, std::optional<QString> variable = {})
    {
        ImportOptions options;
        options.rate = Hertz{rate};
        options.variable = std::move(variable);
        return options;
    }

private slots:
    void readsEveryType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("format");
        QTest::addColumn<QList<double>>("values");
        const auto row = [](const char* type, const char* hex, SampleFormat format, const QList<double>& values) {
            QTest::newRow(type) << QByteArray(type) << QByteArray::fromHex(hex) << static_cast<int>(format) << values;
        };
        row("|i1", "80 7f", SampleFormat::Int16, {-128, 127});
        row("<i1", "80 7f", SampleFormat::Int16, {-128, 127});
        row("|u1", "80 ff", SampleFormat::Int16, {128, 255});
        row("<i2", "0080 0102", SampleFormat::Int16, {-32768, 513});
        row(">i2", "8000 0102", SampleFormat::Int16, {-32768, 258});
        row("<u2", "ffff 0102", SampleFormat::Int32, {65535, 513});
        row(">i4", "80000000 00000102", SampleFormat::Int32, {-2147483648.0, 258});
        row("<u4", "ffffffff 01000000", SampleFormat::Float64, {4294967295.0, 1});
        row("<i8", "ffffffffffffffff 0000000000000001", SampleFormat::Float64, {-1, 72057594037927936.0});
        row(">u8", "0000000000000005 0010000000000000", SampleFormat::Float64, {5, 4503599627370496.0});
        row("<f2", "003c 00c1", SampleFormat::Float32, {1, -2.5});
        row(">f4", "3f800000 c0200000", SampleFormat::Float32, {1, -2.5});
        row("<f8", "000000000000f03f 9a9999999999b93f", SampleFormat::Float64, {1, 0.1});
        row(">f8", "3ff0000000000000 3fb999999999999a", SampleFormat::Float64, {1, 0.1});
    }

    void readsEveryType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, hex);
        QFETCH(QList<double>, values);
        const auto recording = importNumpy(write(npy(described(type, "(2,)"), hex)), at(100.0));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QVERIFY(checkRecording(*recording));
        QTEST(static_cast<int>(recording->info.format), "format");
        QList<double> raw;
        std::visit([&](const auto& data) { for (auto value : data) raw.append(static_cast<double>(value)); }, recording->data);
        QCOMPARE(raw, values);
        QCOMPARE(recording->info.nominalRate.value, 100.0);
        QCOMPARE(recording->info.channels[0].unit, QStringLiteral("g"));
    }

    void turnsTimeToTheLongerSide_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QByteArray>("fortran");
        QTest::addColumn<QList<float>>("interleaved");
        // 0 1 2 3 4 5 as stored
        QTest::newRow("rows are time") << QByteArray("(3, 2)") << QByteArray("False") << QList<float>{0, 1, 2, 3, 4, 5};
        QTest::newRow("columns are time") << QByteArray("(2, 3)") << QByteArray("False") << QList<float>{0, 3, 1, 4, 2, 5};
        QTest::newRow("Fortran rows") << QByteArray("(3, 2)") << QByteArray("True") << QList<float>{0, 3, 1, 4, 2, 5};
        QTest::newRow("Fortran columns") << QByteArray("(2, 3)") << QByteArray("True") << QList<float>{0, 1, 2, 3, 4, 5};
        QTest::newRow("one row") << QByteArray("(1L, 6L)") << QByteArray("False") << QList<float>{0, 1, 2, 3, 4, 5};
    }

    void turnsTimeToTheLongerSide()
    {
        QFETCH(QByteArray, shape);
        QFETCH(QByteArray, fortran);
        QFETCH(QList<float>, interleaved);
        const auto recording =
            importNumpy(write(npy(described("<f4", shape, fortran), floats({0, 1, 2, 3, 4, 5}))), at(1.0));
        QVERIFY(recording);
        QCOMPARE(recording->data, SampleData(std::vector<float>(interleaved.begin(), interleaved.end())));
    }

    void takesASquareByRows()
    {
        const auto recording = importNumpy(write(npy(described("<f4", "(2, 2)"), floats({1, 2, 3, 4}), 3)), at(1.0));
        QVERIFY(recording);
        QCOMPARE(recording->data, SampleData(std::vector<float>{1, 2, 3, 4}));
    }

    void asksForTheRate()
    {
        const QString path = write(npy(described("<f4", "(2,)"), floats({1, 2})));
        QCOMPARE(importNumpy(path).error(), (Error{Code::RateUnknown, "numpy files do not state a rate", path.toStdString()}));
    }

    void makesGapsOfMissingValues()
    {
        std::vector<float> values(300, 1.0F);
        values[7] = std::numeric_limits<float>::quiet_NaN();
        const auto recording = importNumpy(write(npy(described("<f4", "(100, 3)"), floats(values))), at(1.0));
        QVERIFY(recording);
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->gaps, (std::vector<Gap>{{2, 1}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, const char* detail) {
            QTest::newRow(name) << bytes << QString::fromLatin1(detail);
        };
        const QByteArray two = floats({1, 2});
        row("empty", "", "not a file of numpy");
        row("text", "1,2,3\n", "not a file of numpy");
        row("version 9", npy(described("<f4", "(2,)"), two, 9), "a version of the npy format");
        row("objects", npy(described("|O", "(2,)"), two), "pickled Python objects");
        row("objects of numpy 1", npy(described("|O8", "(4,)"), two), "pickled Python objects");
        row("structure", npy("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (2,), }", two), "several types");
        row("complex", npy(described("<c8", "(1,)"), two), "type <c8");
        row("truth values", npy(described("|b1", "(8,)"), two), "type |b1");
        row("text type", npy(described("<U2", "(1,)"), two), "type <U2");
        row("no byte order", npy(described("|f4", "(2,)"), two), "type |f4");
        row("three dimensions", npy(described("<f4", "(1, 2, 1)"), two), "3 dimensions");
        row("no dimension", npy(described("<f4", "()"), two), "0 dimensions");
        row("no rows", npy(described("<f4", "(0, 3)"), {}), "no numbers");
        row("one number", npy(described("<f4", "(1,)"), two), "a single number");
        row("cut short", npy(described("<f4", "(3,)"), two), "ends before its numbers");
        row("absurd", npy(described("<f8", "(4611686018427387904, 4)"), two), "ends before its numbers");
        row("beyond 64 bit", npy(described("<f4", "(99999999999999999999,)"), two), "numpy would not write");
        row("negative", npy(described("<f4", "(-2,)"), two), "numpy would not write");
        row("wide and high", npy(described("|i1", "(300, 300)"), QByteArray(90000, 'x')), "300 channels are too many");
        row("no shape", npy("{'descr': '<f4', 'fortran_order': False, }", two), "numpy would not write");
        row("twice", npy("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", two),
            "numpy would not write");
        row("a call", npy("{'descr': __import__('os'), 'fortran_order': False, 'shape': (2,)}", two),
            "numpy would not write");
        row("text behind", npy(described("<f4", "(2,)") + "x", two), "numpy would not write");
        row("long header", QByteArray("\x93NUMPY\x02\x00\xff\xff\xff\xff{", 13), "longer than any");
        row("damaged archive", "PK\x03\x04 and nothing else", "a damaged ZIP archive");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const QString path = write(bytes);
        const auto recording = importNumpy(path, at(1.0));
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
        QCOMPARE(recording.error().subject, path.toStdString());
        QVERIFY2(recording.error().detail.find(detail.toStdString()) != std::string::npos, recording.error().detail.c_str());
    }

    void takesTheOnlyArrayOfAnArchive()
    {
        const QString path = archive({{"readme.txt", "hello"},
                                      {"names.npy", npy(described("|O", "(2,)"), "objects")},
                                      {"x.npy", npy(described("<f4", "(2,)"), floats({1, 2}))}});
        const auto recording = importNumpy(path, at(50.0));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->data, SampleData(std::vector<float>{1, 2}));
        QCOMPARE(recording->info.name, QStringLiteral("arrays"));
    }

    void asksWhichArrayOfAnArchive()
    {
        const QString path = archive({{"DE.npy", npy(described("<f4", "(2,)"), floats({1, 2}))},
                                      {"names.npy", npy(described("|O", "(2,)"), "objects")},
                                      {"FE.npy", npy(described("<f4", "(2,)"), floats({3, 4}))}});
        QCOMPARE(importNumpy(path, at(1.0)).error(), (Error{Code::VariableUnknown, "several signals in one file", "DE\nFE"}));
        QCOMPARE(importNumpy(path, at(1.0, QStringLiteral("XE"))).error(),
                 (Error{Code::VariableUnknown, "the file has no XE", "DE\nFE"}));
        const auto objects = importNumpy(path, at(1.0, QStringLiteral("names")));
        QCOMPARE(objects.error().code, Code::Unsupported);
        QCOMPARE(objects.error().subject, std::string("names"));
        ImportNotes notes;
        const auto chosen = importNumpy(path, at(1.0, QStringLiteral("FE")), {}, &notes);
        QVERIFY(chosen);
        QCOMPARE(notes, (ImportNotes{{ImportNote::Kind::VariablesLeftOut, QStringLiteral("DE"), 1.0},
                                     {ImportNote::Kind::UnitAssumed, QStringLiteral("g"), 0.0}}));
        QCOMPARE(chosen->data, SampleData(std::vector<float>{3, 4}));
        QCOMPARE(chosen->info.name, QStringLiteral("arrays FE"));
    }

    void refusesBadArchives()
    {
        QCOMPARE(importNumpy(archive({{"readme.txt", "hello"}}), at(1.0)).error().detail, std::string("there are no numbers in it"));
        // 2 GB of zeros would be 2 MB in the file; here only the header claims them.
        const QString bomb = archive({{"x.npy", npy(described("<f8", "(268435456,)"), "")}});
        QCOMPARE(importNumpy(bomb, at(1.0)).error().detail, std::string("an array of more than 1 GB"));
        const QString path = archive({{"x.npy", npy(described("|u1", "(2000,)"), QByteArray(2000, 'x'))}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!importNumpy(write(bytes.left(length), "cut.npz"), at(1.0)));
        bytes[60] = static_cast<char>(bytes[60] ^ 0x40); // inside the compressed bytes
        QCOMPARE(importNumpy(write(bytes, "flipped.npz"), at(1.0)).error().code, Code::BadFormat);
    }
};

QTEST_APPLESS_MAIN(TestNumpyImport)
#include "test_numpy_import.moc"
