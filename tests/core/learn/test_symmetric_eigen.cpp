// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/random.h"
#include "core/learn/symmetric_eigen.h"

#include <QTest>

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>

using namespace baseline::learn;

namespace {

Eigen::MatrixXd noise(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    Random random(seed);
    Eigen::MatrixXd matrix(rows, columns);
    for (double& value : matrix.reshaped())
        value = 2.0 * random.unit() - 1.0;
    return matrix;
}

Eigen::MatrixXd example(int kind, Eigen::Index size)
{
    const Eigen::MatrixXd any = noise(size, size, 3);
    const Eigen::MatrixXd few = any.leftCols(std::max<Eigen::Index>(1, size / 3));
    const Eigen::MatrixXd turn = any.householderQr().householderQ();
    Eigen::VectorXd steep(size);
    for (Eigen::Index i = 0; i < size; ++i)
        steep(i) = std::pow(10.0, -static_cast<double>(i % 14));
    switch (kind) {
    case 0: return any + any.transpose();
    case 1: return few * few.transpose();
    case 2: return Eigen::MatrixXd::Identity(size, size) * 7.0;
    case 3: return Eigen::MatrixXd::Zero(size, size);
    case 4: return Eigen::MatrixXd::Ones(size, size);
    case 5: return 1e200 * (any * any.transpose());
    case 6: return 1e-200 * (any * any.transpose());
    default: return turn * steep.asDiagonal() * turn.transpose();
    }
}

} // namespace

class TestSymmetricEigen final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithEigen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("size");
        const char* const names[] = {"any", "of low rank", "a multiple of one", "nothing", "all ones", "huge", "tiny", "steep"};
        for (int kind = 0; kind < 8; ++kind) {
            for (const int size : {1, 2, 3, 10, 61})
                QTest::addRow("%s, %d", names[kind], size) << kind << size;
        }
        QTest::newRow("any, 300") << 0 << 300;
    }

    void agreesWithEigen()
    {
        QFETCH(const int, kind);
        QFETCH(const int, size);
        const Eigen::MatrixXd matrix = example(kind, size);
        const auto ours = symmetricEigen(matrix, {});
        QVERIFY(ours.has_value());
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> theirs(matrix);
        // Backward stable: off by a small multiple of n rounding errors of the largest value.
        const double largest = std::max(matrix.cwiseAbs().maxCoeff() * size, 1e-300); // no norm: squares may vanish
        const double allowed = 20.0 * size * 2.3e-16;
        QVERIFY((ours->values - theirs.eigenvalues().reverse()).cwiseAbs().maxCoeff() <= allowed * largest);
        QVERIFY((matrix * ours->vectors - ours->vectors * ours->values.asDiagonal()).cwiseAbs().maxCoeff()
                <= allowed * largest);
        QVERIFY((ours->vectors.transpose() * ours->vectors - Eigen::MatrixXd::Identity(size, size)).cwiseAbs().maxCoeff()
                <= allowed);
        for (Eigen::Index i = 1; i < size; ++i)
            QVERIFY(ours->values(i) <= ours->values(i - 1));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!symmetricEigen(example(0, 12), stop.get_token()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestSymmetricEigen)
#include "test_symmetric_eigen.moc"
