// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/serial_device.h"

#include "tests/support/pty.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace baseline;
using namespace baseline::device;
using Code = Error::Code;

class TestSerialDevice final : public QObject {
    Q_OBJECT
private slots:
    void saysWhyAPortDoesNotOpen_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<int>("code");
        QTest::newRow("not there") << int(QSerialPort::DeviceNotFoundError) << false << int(Code::PortNotFound);
        QTest::newRow("no right") << int(QSerialPort::PermissionError) << false << int(Code::PortNoPermission);
        QTest::newRow("in use") << int(QSerialPort::PermissionError) << true << int(Code::PortBusy);
        QTest::newRow("vanished") << int(QSerialPort::ResourceError) << false << int(Code::PortLost);
        QTest::newRow("no terminal") << int(QSerialPort::UnknownError) << false << int(Code::PortNotFound);
    }
    void saysWhyAPortDoesNotOpen()
    {
        QFETCH(int, error);
        QFETCH(bool, busy);
        const Error result =
            classify(static_cast<QSerialPort::SerialPortError>(error), QStringLiteral("ttyACM7"), busy);
        QTEST(int(result.code), "code");
        QCOMPARE(result.subject, std::string("ttyACM7"));
        QVERIFY(!result.detail.empty());
    }

    void refusesWhatIsNoPort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::newRow("no such path") << QStringLiteral("/dev/there-is-none");
        QTest::newRow("no such name") << QStringLiteral("ttyNONE0");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a folder") << QStringLiteral("/tmp");
        QTest::newRow("no terminal") << QStringLiteral("/dev/null");
    }
    void refusesWhatIsNoPort()
    {
        QFETCH(QString, port);
        const auto device = openSerialPort(port);
        QVERIFY(!device);
        QCOMPARE(device.error().code, Code::PortNotFound);
        QCOMPARE(device.error().subject, port.toStdString());
    }

    void opensAPseudoTerminalReadyToUse()
    {
        const tests::Pty pty;
        const auto device = openSerialPort(pty.path());
        QVERIFY(device);
        const auto* serial = qobject_cast<QSerialPort*>(device->get());
        QVERIFY(serial != nullptr);
        QVERIFY(serial->isOpen());
        QCOMPARE(serial->error(), QSerialPort::NoError); // a pseudo-terminal has no DTR: harmless
        QCOMPARE(serial->readBufferSize(), 0);
        QVERIFY(serial->baudRate() != 1200); // which would reset a board
    }

    void noticesABusyPortUnderAnotherName()
    {
        const tests::Pty pty;
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(pty.path(), link));
        const auto first = openSerialPort(pty.path());
        QVERIFY(first);
        const QString relative = QDir::current().relativeFilePath(link);
        for (const QString& name : {pty.path(), link, relative}) {
            const auto second = openSerialPort(name);
            QVERIFY(!second);
            QCOMPARE(second.error().code, Code::PortBusy);
            QCOMPARE(second.error().subject, name.toStdString());
        }
    }

    void noticesAMissingPermission()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may open everything; the classification itself is tested above");
        const tests::Pty pty;
        QVERIFY(QFile::setPermissions(pty.path(), QFileDevice::Permissions()));
        const auto device = openSerialPort(pty.path());
        QVERIFY(!device);
        QCOMPARE(device.error().code, Code::PortNoPermission);
    }
};

QTEST_GUILESS_MAIN(TestSerialDevice)
#include "test_serial_device.moc"
