// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/text_line.h"

#include <QTest>

#include <random>

using namespace baseline::device;
using Kind = TextLine::Kind;

class TestTextLine final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatSketchesPrint_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<float>>("values");
        const auto row = [](const char* line, const QList<float>& values) {
            QTest::newRow(line) << QByteArray(line) << values;
        };
        row("1,2,3", {1, 2, 3});
        row("0.02,-0.98,\t1.5e-3", {0.02F, -0.98F, 1.5e-3F});
        row("  1.25   -2 ", {1.25F, -2});
        row("1\t2\t3", {1, 2, 3});
        row("1;2;3;", {1, 2, 3});
        row("1 , 2 , 3", {1, 2, 3});
        row("+4", {4});
        row(".5 -.5", {0.5F, -0.5F});
        row("9.80665\r", {9.80665F});
        row("x:1.5,y:-2", {1.5F, -2});
        row("acc x: 1.5", {});
        row("1e-40", {1e-40F}); // a denormal is a number
    }
    void readsWhatSketchesPrint()
    {
        QFETCH(QByteArray, line);
        QFETCH(QList<float>, values);
        const TextLine read = readTextLine({line.constData(), static_cast<std::size_t>(line.size())});
        if (values.isEmpty()) {
            QVERIFY(read.kind != Kind::Row);
            return;
        }
        QCOMPARE(read.kind, Kind::Row);
        QCOMPARE(QList<float>(read.values.begin(), read.values.begin() + static_cast<std::ptrdiff_t>(read.count)), values);
    }

    void takesTheNames()
    {
        const std::vector<std::string> expected{"x", "y"};
        QCOMPARE(readTextLine("x:1,y:2").names, expected);
        QCOMPARE(readTextLine("x: 1, y: 2").names, expected);
        QCOMPARE(readTextLine("x: 1, y: 2").count, std::size_t{2});
        QVERIFY(readTextLine("x:1,2").names.empty()); // half of them is none
    }

    void everyFloatComesBack()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            const std::uint32_t bits = random() & 0x7F7FFFFFU; // finite ones
            float value = 0.0F;
            std::memcpy(&value, &bits, sizeof value);
            char text[64];
            // Nine digits tell every float apart.
            std::snprintf(text, sizeof text, "%.9g,%.9g", static_cast<double>(value), -static_cast<double>(value));
            const TextLine read = readTextLine(text);
            QCOMPARE(read.kind, Kind::Row);
            QVERIFY(read.values[0] == value && read.values[1] == -value);
        }
    }

    void tellsDamageFromMessages_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* line, Kind kind) { QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind); };
        row("", Kind::Empty);
        row(" \t\r", Kind::Empty);
        row("Sensor ready", Kind::Other);
        row("# 1,2,3", Kind::Other);
        row("x,y,z", Kind::Other);
        row("time: soon", Kind::Other);
        row("1,2,", Kind::Row);
        row("1,,3", Kind::Damaged);
        row(",1,2", Kind::Other);
        row("1,2x,3", Kind::Damaged);
        row("1.2.3", Kind::Damaged);
        row("nan,1,2", Kind::Damaged);
        row("1,inf", Kind::Damaged);
        row("1e400,1", Kind::Damaged);
        row("--1", Kind::Damaged);
        row("+-1", Kind::Damaged);
        row("0x10", Kind::Damaged);
        row("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16", Kind::Row);
        row("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", Kind::Damaged);
    }
    void tellsDamageFromMessages()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(readTextLine({line.constData(), static_cast<std::size_t>(line.size())}).kind), kind);
    }

    void takesAnyBytes()
    {
        std::mt19937 random(11);
        constexpr char letters[] = "0123456789.,;:+-eE \t\r\0xn\xff";
        const std::string_view alphabet(letters, sizeof letters - 1); // a zero byte stands among them
        for (int i = 0; i < 20000; ++i) {
            std::string text(random() % 60, ' ');
            for (char& c : text)
                c = alphabet[random() % alphabet.size()];
            const TextLine line = readTextLine(text);
            QVERIFY(line.count <= maxTextChannels);
            QVERIFY(line.names.empty() || line.kind != Kind::Row || line.names.size() == line.count);
        }
    }
};

QTEST_APPLESS_MAIN(TestTextLine)
#include "test_text_line.moc"
