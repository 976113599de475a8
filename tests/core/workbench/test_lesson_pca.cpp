// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_pca.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace baseline;
using namespace baseline::workbench;

namespace {

/// The variance of the points projected onto it, over that of all columns, in two passes.
double shareByHand(const Matrix& table, const Direction& direction)
{
    const auto variance = [&table](auto valueOf) {
        double sum = 0.0;
        for (std::size_t row = 0; row < table.rows; ++row)
            sum += valueOf(row);
        const double mean = sum / double(table.rows);
        double squares = 0.0;
        for (std::size_t row = 0; row < table.rows; ++row)
            squares += (valueOf(row) - mean) * (valueOf(row) - mean);
        return squares / double(table.rows - 1);
    };
    double total = 0.0;
    for (std::size_t column = 0; column < 3; ++column)
        total += variance([&](std::size_t row) { return double(table(row, column)); });
    return variance([&](std::size_t row) {
               return direction[0] * double(table(row, 0)) + direction[1] * double(table(row, 1)) + direction[2] * double(table(row, 2));
           }) / total;
}

} // namespace

class TestLessonPca final : public QObject {
    Q_OBJECT

private slots:
    void theShareIsThatOfTheProjectedPoints()
    {
        const LessonPoints points = tiltedCloud(300, 2);
        const auto study = DirectionStudy::of(points.table);
        QVERIFY(study);
        for (const Heading heading : {Heading{0, 0}, Heading{90, 0}, Heading{0, 90}, Heading{35, 30}, Heading{120, -50}}) {
            const Direction direction = directionOf(heading);
            // The mean that the study takes is a float.
            QVERIFY(std::abs(study->share(direction) - shareByHand(points.table, direction)) < 1e-6);
        }
    }

    void noDirectionHasMoreThanTheFirstComponent()
    {
        const auto study = DirectionStudy::of(tiltedCloud(300, 2).table);
        const double first = study->components().explained(0);
        QVERIFY(std::abs(study->share(study->component(0)) - first) < 1e-5); // loadings are floats
        for (int around = 0; around < 180; around += 3) {
            for (int up = -90; up <= 90; up += 3)
                QVERIFY(study->share(directionOf({double(around), double(up)})) <= first + 1e-6);
        }
        double all = 0.0;
        for (std::size_t i = 0; i < 3; ++i)
            all += study->share(study->component(i));
        QVERIFY(std::abs(all - 1.0) < 1e-5);
    }

    void theCloudIsTiltedAsSaid()
    {
        const auto study = DirectionStudy::of(tiltedCloud(4000, 5).table);
        const Heading first = headingOf(study->component(0));
        // Deviations 3 and 1.2: the angle of the first of 4000 points scatters by about 0.4 degrees; four of them.
        QVERIFY(std::abs(first.around - 35.0) < 1.8 && std::abs(first.up - 30.0) < 1.8);
        QVERIFY(std::abs(study->deviation(study->component(0)) - 3.0) < 4.0 * 3.0 / std::sqrt(8000.0));
    }

    void headingsAndDirectionsGoTogether_data()
    {
        QTest::addColumn<double>("around");
        QTest::addColumn<double>("up");
        QTest::newRow("first axis") << 0.0 << 0.0;
        QTest::newRow("second axis") << 90.0 << 0.0;
        QTest::newRow("down") << 120.0 << -45.0;
        QTest::newRow("nearly round") << 179.0 << 80.0;
    }

    void headingsAndDirectionsGoTogether()
    {
        QFETCH(const double, around);
        QFETCH(const double, up);
        const Direction direction = directionOf({around, up});
        for (const double sign : {1.0, -1.0}) {
            const Heading found = headingOf({sign * direction[0], sign * direction[1], sign * direction[2]});
            QVERIFY(std::abs(found.up - up) < 1e-9);
            // 0 and 180 degrees are the same direction at no height.
            QVERIFY(std::abs(std::remainder(found.around - around, 180.0)) < 1e-9);
        }
    }

    void pointsThatDoNotVaryHaveNoComponents()
    {
        QCOMPARE(DirectionStudy::of(Matrix(10, 3)).error().code, Error::Code::ConstantInput);
        QVERIFY(!DirectionStudy::of(Matrix(1, 3)));
    }

    void aPlaneHasTwoComponents()
    {
        Matrix table(50, 3);
        for (std::size_t row = 0; row < 50; ++row) {
            table(row, 0) = float(row % 7);
            table(row, 1) = float(row % 11);
        }
        const auto study = DirectionStudy::of(table);
        QCOMPARE(study->components().variances.size(), std::size_t{2});
        QCOMPARE(study->share({0.0, 0.0, 1.0}), 0.0);
    }

    void filesAreRead()
    {
        const auto points = filePoints(write("a,b,name,c,d\n1,2,x,3,9\n4,5,y,6,9\n7,8,z,,9\n1,1,w,2,9\n"), 3);
        QVERIFY(points);
        QCOMPARE(points->table.rows, std::size_t{3});
        QCOMPARE(points->leftOut, std::size_t{1});
        QCOMPARE(points->names, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        for (const QByteArray& text : {QByteArray(), QByteArray("a,b\n1,2\n3,4\n5,6\n"), QByteArray("a,b,c\n1,2,3\n4,5,6\n"),
                                       QByteArray("a,b,c\nx,y,z\n"), QByteArray("\x00\xff", 2)})
            QVERIFY(!filePoints(write(text), 3));
    }

private:
    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("points.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestLessonPca)
#include "test_lesson_pca.moc"
