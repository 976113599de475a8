// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/port_list.h"

#include "tests/support/pty.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::device;

class TestPortList final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_root->path().toLocal8Bit());
        qunsetenv("BASELINE_EXTRA_PORTS");
    }

    void knowsOurBoardsByTheirIds_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("product");
        QTest::addColumn<bool>("ours");
        QTest::newRow("bootloader") << 0x2341 << 0x005A << true;
        QTest::newRow("sketch") << 0x2341 << 0x805A << true;
        QTest::newRow("third") << 0x2341 << 0x015A << true;
        QTest::newRow("fourth") << 0x2341 << 0x025A << true;
        QTest::newRow("Arduino Uno") << 0x2341 << 0x0043 << false;
        QTest::newRow("another vendor") << 0x0403 << 0x805A << false;
        QTest::newRow("no ids") << 0 << 0 << false;
    }
    void knowsOurBoardsByTheirIds()
    {
        QFETCH(int, vendor);
        QFETCH(int, product);
        QTEST(isBoardId(static_cast<quint16>(vendor), static_cast<quint16>(product)), "ours");
    }

    void listsExtraPortsOnceAndAsBoards()
    {
        qputenv("BASELINE_EXTRA_PORTS", "/tmp/one::/tmp/two:/tmp/one:");
        const std::vector<PortInfo> ports = availablePorts();
        for (const char* name : {"/tmp/one", "/tmp/two"}) {
            const PortInfo expected{QLatin1String(name), {}, {}, true, false};
            QCOMPARE(std::count(ports.begin(), ports.end(), expected), 1);
        }
    }

    void listsNoVirtualBoardWithoutAFolder()
    {
        QVERIFY(virtualPorts().empty());
    }

    void listsVirtualBoardsThatRun()
    {
        const tests::Pty pty;
        const QString port = pty.path();
        const QString ownPid = QString::number(QCoreApplication::applicationPid());
        announce(QStringLiteral("virtual-nano-") + ownPid, port);
        const std::vector<PortInfo> expected{{port, {}, {}, true, true}};
        QCOMPARE(virtualPorts(), expected);
        const std::vector<PortInfo> all = availablePorts();
        QVERIFY(std::find(all.begin(), all.end(), expected.front()) != all.end());
    }

    void namesThePathThatTheBoardAnnounced()
    {
        // The board's own link may lead to another terminal after a replug; resolving it here would freeze it.
        const tests::Pty pty;
        const QString link = m_root->filePath(QStringLiteral("my-board"));
        QVERIFY(QFile::link(pty.path(), link));
        announce(QStringLiteral("virtual-nano-") + QString::number(QCoreApplication::applicationPid()), link);
        QCOMPARE(virtualPorts().size(), 1U);
        QCOMPARE(virtualPorts().front().path, link);
    }

    void leavesOutWhatIsGoneOrDamaged()
    {
        const tests::Pty pty;
        const QString port = pty.path();
        const QString ownPid = QString::number(QCoreApplication::applicationPid());
        // 4194305 is above the largest process number that Linux gives.
        announce(QStringLiteral("virtual-nano-4194305"), port);
        announce(QStringLiteral("vanished-") + ownPid, QStringLiteral("/dev/pts/999999"));
        announce(QStringLiteral("nopid"), port);
        QFile file(virtualPortsFolder() + QStringLiteral("/file-") + ownPid);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(virtualPortsFolder()).mkdir(QStringLiteral("folder-") + ownPid));
        QVERIFY(virtualPorts().empty());
    }

private:
    void announce(const QString& name, const QString& target)
    {
        QVERIFY(QDir().mkpath(virtualPortsFolder()));
        QVERIFY(QFile::link(target, virtualPortsFolder() + QLatin1Char('/') + name));
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestPortList)
#include "test_port_list.moc"
