// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace baseline;

class TestResult final : public QObject {
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        const Result<int> result = 7;
        QVERIFY(result.has_value());
        QVERIFY(static_cast<bool>(result));
        QCOMPARE(*result, 7);
    }

    void holdsAnError()
    {
        const Result<int> result = Error{Error::Code::PortBusy, "open failed", "/dev/ttyACM0", 0.0};
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::PortBusy);
        QCOMPARE(result.error().subject, std::string("/dev/ttyACM0"));
    }

    void movesAValueThatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        QCOMPARE(**result, 3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void reachesMembers()
    {
        Result<std::string> result = std::string("abc");
        result->push_back('d');
        QCOMPARE(result->size(), std::size_t{4});
    }

    void doneIsAStatusThatWentWell()
    {
        QVERIFY(static_cast<bool>(done()));
        const Status failed = Error{Error::Code::Cancelled, {}, {}, 0.0};
        QVERIFY(!failed);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
