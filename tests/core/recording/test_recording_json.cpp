// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/recording_json.h"

#include <QJsonDocument>

using namespace baseline;
using namespace baseline::recording;

class TestRecordingJson final : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void takesGapsInOrderOnly_data();
    void takesGapsInOrderOnly();
};

namespace {

RecordingInfo everything()
{
    RecordingInfo info;
    info.id = QStringLiteral("0e6c");
    info.name = QStringLiteral("morning \"shift\"");
    info.label = QStringLiteral("normal");
    info.sessionId = QStringLiteral("77");
    info.nominalRate = Hertz{951.7};
    info.trueRate = Hertz{1.0 / 3.0};
    info.jitter = Seconds{1.25e-6};
    info.range = Gravity{4.0};
    info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 4.0 / 32768.0, 0.1},
                     {QString(), QString(), -1e-300, 1e300}};
    info.format = SampleFormat::Int32;
    info.startedUtc = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    info.deviceSerial = QStringLiteral("A1");
    info.notes = QStringLiteral("two\nlines");
    info.tags = {QStringLiteral("fan"), QStringLiteral("lab")};
    info.source = QStringLiteral("/dev/ttyACM0");
    info.lossesVisible = false;
    info.lost = 9007199254740991;
    info.clipped = 3;
    info.complete = false;
    info.reason = QString(reason::diskFull);
    return info;
}

} // namespace

void TestRecordingJson::comesBackAsItWas()
{
    // Through text, as a file holds it.
    const QByteArray text = QJsonDocument(jsonOf(everything())).toJson();
    const auto back = infoOf(QJsonDocument::fromJson(text).object());
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QCOMPARE(*back, everything());
    const std::vector<Gap> gaps{{0, 5}, {100, 1}, {9007199254740000, 900}};
    const auto again = gapsOf(QJsonDocument::fromJson(QJsonDocument(jsonOf(gaps)).toJson()).array());
    QVERIFY(again);
    QCOMPARE(*again, gaps);
}

void TestRecordingJson::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << QStringLiteral("name") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("text for a number") << QStringLiteral("nominal_rate") << QJsonValue(QStringLiteral("952"));
    QTest::newRow("a format nobody knows") << QStringLiteral("format") << QJsonValue(QStringLiteral("int13"));
    QTest::newRow("half a sample") << QStringLiteral("lost") << QJsonValue(0.5);
    QTest::newRow("less than none") << QStringLiteral("clipped") << QJsonValue(-1.0);
    QTest::newRow("more than can be counted") << QStringLiteral("lost") << QJsonValue(1e300);
    QTest::newRow("a number among the tags") << QStringLiteral("tags") << QJsonValue(QJsonArray{1});
    QTest::newRow("a channel without scale") << QStringLiteral("channels")
                                             << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QString()}}});
    QTest::newRow("no list of channels") << QStringLiteral("channels") << QJsonValue(QStringLiteral("x"));
}

void TestRecordingJson::namesTheMemberThatIsWrong()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = jsonOf(everything());
    object[member] = value;
    const auto read = infoOf(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadFormat);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(member), read.error().detail.c_str());
}

void TestRecordingJson::takesGapsInOrderOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("backwards") << QByteArray("[[10,1],[5,1]]");
    QTest::newRow("touching") << QByteArray("[[10,5],[15,1]]");
    QTest::newRow("nothing lost") << QByteArray("[[10,0]]");
    QTest::newRow("before the beginning") << QByteArray("[[-1,2]]");
    QTest::newRow("not a pair") << QByteArray("[[1]]");
    QTest::newRow("three") << QByteArray("[[1,2,3]]");
    QTest::newRow("text") << QByteArray("[[\"1\",2]]");
    QTest::newRow("between samples") << QByteArray("[[1.5,2]]");
    QTest::newRow("beyond counting") << QByteArray("[[1,1e300]]");
}

void TestRecordingJson::takesGapsInOrderOnly()
{
    QFETCH(QByteArray, text);
    const auto gaps = gapsOf(QJsonDocument::fromJson(text).array());
    QVERIFY(!gaps);
    QCOMPARE(gaps.error().code, Error::Code::BadFormat);
}

QTEST_GUILESS_MAIN(TestRecordingJson)
#include "test_recording_json.moc"
