// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/score/alarm.h"

#include <QTest>

#include <random>
#include <vector>

using namespace baseline;

namespace {

Verdict verdictOf(char letter)
{
    return letter == 'A' ? Verdict::Anomaly : letter == 'n' ? Verdict::Normal : Verdict::NoData;
}

QByteArray alarmOver(AlarmLogic& logic, const QByteArray& verdicts)
{
    QByteArray states;
    for (const char letter : verdicts)
        states += logic.add(verdictOf(letter)) ? '1' : '0';
    return states;
}

/// The rule as image_format.h words it, over the whole history.
class SlowAlarm {
public:
    explicit SlowAlarm(const AlarmSection& section) : m_section(section) {}

    bool add(Verdict verdict)
    {
        if (verdict == Verdict::NoData)
            return m_on;
        m_history.push_back(verdict == Verdict::Anomaly);
        const std::size_t from = m_history.size() > m_section.of ? m_history.size() - m_section.of : 0;
        std::size_t anomalies = 0;
        for (std::size_t i = from; i < m_history.size(); ++i)
            anomalies += m_history[i] ? 1U : 0U;
        m_heldSince = anomalies >= m_section.needed ? 0 : m_heldSince + 1;
        m_on = anomalies >= m_section.needed || (m_on && m_heldSince <= m_section.hold);
        return m_on;
    }

private:
    AlarmSection m_section;
    std::vector<bool> m_history;
    std::size_t m_heldSince = 1;
    bool m_on = false;
};

} // namespace

class TestAlarmLogic final : public QObject {
    Q_OBJECT

private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<AlarmSection>("section");
        QTest::addColumn<QByteArray>("verdicts");
        QTest::addColumn<QByteArray>("states");
        QTest::newRow("1 of 1, no hold") << AlarmSection{1, 1, 0} << QByteArray("nAnAAn") << QByteArray("010110");
        QTest::newRow("2 of 3, apart") << AlarmSection{2, 3, 0} << QByteArray("AnAnn") << QByteArray("00100");
        QTest::newRow("3 of 3 needs a run") << AlarmSection{3, 3, 0} << QByteArray("AAnAAAn") << QByteArray("0000010");
        QTest::newRow("hold keeps it on") << AlarmSection{1, 1, 2} << QByteArray("Annnn") << QByteArray("11100");
        QTest::newRow("hold starts again") << AlarmSection{1, 1, 2} << QByteArray("AnnAnnnn") << QByteArray("11111100");
        QTest::newRow("too few windows yet") << AlarmSection{2, 5, 0} << QByteArray("AA") << QByteArray("01");
        QTest::newRow("no data changes nothing") << AlarmSection{2, 2, 1} << QByteArray("A--A--n--n")
                                                 << QByteArray("0001111110");
        QTest::newRow("32 of 32") << AlarmSection{32, 32, 0} << QByteArray(33, 'A') + 'n'
                                  << QByteArray(31, '0') + "110";
    }

    void followsTheTable()
    {
        QFETCH(AlarmSection, section);
        QFETCH(QByteArray, verdicts);
        QFETCH(QByteArray, states);
        AlarmLogic logic;
        logic.start(section);
        QCOMPARE(alarmOver(logic, verdicts), states);
    }

    void equalsTheRuleInWords()
    {
        std::mt19937 generator(21);
        for (int trial = 0; trial < 300; ++trial) {
            AlarmSection section;
            section.of = 1 + static_cast<std::uint32_t>(generator() % 32);
            section.needed = 1 + static_cast<std::uint32_t>(generator() % section.of);
            section.hold = static_cast<std::uint32_t>(generator() % 6);
            AlarmLogic logic;
            logic.start(section);
            SlowAlarm slow(section);
            const auto anomalyIn10 = generator() % 11;
            for (int i = 0; i < 200; ++i) {
                const Verdict verdict = generator() % 12 == 0           ? Verdict::NoData
                                        : generator() % 10 < anomalyIn10 ? Verdict::Anomaly
                                                                         : Verdict::Normal;
                QCOMPARE(logic.add(verdict), slow.add(verdict));
                QCOMPARE(logic.isOn(), logic.add(Verdict::NoData));
            }
        }
    }

    void aNewModelStartsQuiet()
    {
        AlarmLogic logic;
        logic.start({1, 3, 100});
        QVERIFY(logic.add(Verdict::Anomaly));
        logic.start({2, 3, 0});
        QVERIFY(!logic.isOn());
        QVERIFY(!logic.add(Verdict::Anomaly)); // the old model's anomaly is forgotten
    }

    void withoutAModelNothingRaisesIt()
    {
        AlarmLogic logic;
        for (const Verdict verdict : {Verdict::Normal, Verdict::Anomaly, Verdict::NoData})
            QVERIFY(!logic.add(verdict));
    }
};

QTEST_APPLESS_MAIN(TestAlarmLogic)
#include "test_alarm_logic.moc"
