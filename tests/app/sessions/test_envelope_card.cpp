// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/envelope_card.h"
#include "app/sessions/signal/envelope_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/import_job.h"
#include "core/workbench/workbench.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using sessions::EnvelopeCard;

namespace {

constexpr int patience = 20000; // ms: seconds of 48 kHz are read and transformed, on a busy machine

struct Desk {
    Desk()
    {
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        card.resize(1200, 400);
        card.QWidget::show();
    }
    QString add(std::vector<float> samples, double rate)
    {
        recording::Recording recording;
        recording.info.name = QStringLiteral("bearing");
        recording.info.nominalRate = Hertz{rate};
        recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g")}};
        recording.info.format = recording::SampleFormat::Float32;
        recording.data = std::move(samples);
        const auto id = project::storeRecording(*bench.database(), recording);
        return id ? *id : QString();
    }
    void choose(const QString& id) { card.show(*project::findRecording(*bench.database(), id)); }
    bool taken()
    {
        return QTest::qWaitFor([this] { return !card.isWorking() && card.envelope().has_value(); }, patience);
    }
    template <typename Field>
    Field* field(const char* name)
    {
        return card.findChild<Field*>(QLatin1String(name));
    }
    void chooseBearing(const QString& name) { field<QComboBox>("bearing")->setCurrentText(name); }

    QTemporaryDir folder;
    workbench::Workbench bench;
    EnvelopeCard card{bench};
    bool opened = false;
};

/// A resonance at 4 kHz that is struck as often as the outer race of the 6205 at 25 Hz would: 89.6 Hz.
std::vector<float> struck()
{
    std::vector<float> samples(60000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double since = std::fmod(static_cast<double>(i) / 20000.0, 1.0 / (25.0 * 3.5848));
        samples[i] = static_cast<float>(std::exp(-800.0 * since) * std::sin(2.0 * std::numbers::pi * 4000.0 * since));
    }
    return samples;
}

} // namespace

class TestEnvelopeCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void saysWhyASlowRecordingHasNone()
    {
        Desk desk;
        QVERIFY(desk.opened);
        desk.choose(desk.add(std::vector<float>(9520, 1.0F), 952.0));
        QVERIFY2(desk.card.sentence().contains(QLatin1String("6,000 Hz")), qPrintable(desk.card.sentence()));
        QVERIFY(!desk.card.isWorking());
        desk.choose(desk.add(struck(), 20000.0));
        QVERIFY(desk.card.sentence().isEmpty());
        QVERIFY(desk.taken());
    }

    void followsTheShownUnit()
    {
        Desk desk;
        desk.choose(desk.add(struck(), 20000.0));
        QVERIFY(desk.taken());
        const auto column = [&] { return desk.card.view().plotTable().columns.at(1); };
        const widgets::PlotColumn inGravity = column();
        QCOMPARE(inGravity.unit, QStringLiteral("g²")); // of the squared envelope
        const widgets::AxisRange seen = desk.card.view().shownFrequencies();
        {
            const tests::InMetres metres;
            QCOMPARE(column().unit, QStringLiteral("(m/s²)²"));
            const double power = 9.80665 * 9.80665;
            QVERIFY(std::abs(column().values[90] - power * inGravity.values[90]) < 1e-5 * power * inGravity.values[90]);
            QCOMPARE(desk.card.view().shownFrequencies(), seen); // what is looked at stays
        }
        QCOMPARE(column().values, inGravity.values);
    }

    void namesTheHighestLine()
    {
        Desk desk;
        desk.choose(desk.add(struck(), 20000.0));
        QVERIFY(desk.taken());
        QVERIFY(desk.card.note().contains(QLatin1String("speed of the shaft")));
        QVERIFY(desk.card.view().expected().empty());
        desk.field<QDoubleSpinBox>("shaftSpeed")->setValue(25.0);
        QCOMPARE(desk.card.view().expected().size(), std::size_t{3}); // the shaft alone
        desk.chooseBearing(QStringLiteral("6205"));
        QVERIFY2(desk.card.note().contains(QLatin1String("where BPFO is expected (89.6 Hz)")), qPrintable(desk.card.note()));
        desk.field<QDoubleSpinBox>("shaftSpeed")->setValue(31.0);
        QVERIFY2(!desk.card.note().contains(QLatin1String("BPFO is")), qPrintable(desk.card.note()));
        desk.field<QDoubleSpinBox>("shaftSpeed")->setValue(0.0);
        QVERIFY(desk.card.view().expected().empty());
    }

    void fieldsChangeTheSpectrum()
    {
        Desk desk;
        desk.choose(desk.add(struck(), 20000.0));
        QVERIFY(desk.taken());
        QCOMPARE(desk.card.envelope()->unit, QStringLiteral("g²"));
        QTest::mouseClick(desk.field<QCheckBox>("envelopeSquared"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 10));
        QVERIFY(desk.taken());
        QCOMPARE(desk.card.envelope()->unit, QStringLiteral("g"));
        desk.field<QDoubleSpinBox>("envelopeHigh")->setValue(12000.0); // above half the rate
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isWorking(), patience);
        QVERIFY(!desk.card.envelope());
        QVERIFY(desk.card.note().contains(QLatin1String("half the rate")));
        desk.field<QDoubleSpinBox>("envelopeHigh")->setValue(1000.0); // below the lower edge
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isWorking(), patience);
        QVERIFY(!desk.card.envelope());
        desk.field<QDoubleSpinBox>("envelopeHigh")->setValue(6000.0);
        QVERIFY(desk.taken());
        QCOMPARE(desk.card.envelope()->settings.band.high.value, 6000.0);
    }

    void survivesWhatHasNoLines()
    {
        Desk desk;
        desk.choose(desk.add(std::vector<float>(20000, 0.0F), 20000.0)); // nothing moves
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isWorking(), patience);
        QVERIFY(!desk.card.note().isEmpty());
        desk.choose(desk.add(std::vector<float>(100, std::numeric_limits<float>::quiet_NaN()), 20000.0));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isWorking(), patience);
        QVERIFY(!desk.card.envelope());
        QVERIFY(desk.card.note().contains(QLatin1String("too few samples")));
        desk.card.showNothing(QStringLiteral("gone"));
        QCOMPARE(desk.card.sentence(), QStringLiteral("gone"));
    }

    void theLinesAreThoseOfTheGeometry()
    {
        const auto bearing = dsp::BearingTable::standard().find("6205");
        const auto lines = sessions::expectedLines({10.0}, bearing);
        const auto at = [&lines](const QString& name) {
            const auto found = std::ranges::find(lines, name, &sessions::ExpectedLine::name);
            return found == lines.end() ? -1.0 : found->frequency.value;
        };
        // Known answers of the 6205, to the digits that they are given with: 3.5848, 5.4152, 4.7135, 0.3983 x f.
        QVERIFY(std::abs(at(QStringLiteral("BPFO")) - 35.848) < 5e-4);
        QVERIFY(std::abs(at(QStringLiteral("2 BPFI")) - 108.304) < 1e-3);
        QVERIFY(std::abs(at(QStringLiteral("2BSF")) - 47.135) < 1.5e-3); // twice 2.3567 is 4.7134
        QVERIFY(std::abs(at(QStringLiteral("FTF")) - 3.983) < 5e-4);
        QVERIFY(std::abs(at(QStringLiteral("BPFI − f")) - 44.152) < 5e-4);
        QVERIFY(sessions::expectedLines({0.0}, bearing).empty());
        QVERIFY(sessions::expectedLines({-3.0}, bearing).empty());
    }

    void aRealOuterRaceStandsAtItsMarker()
    {
        const QString path = QStringLiteral(BASELINE_SHARED_DATA "/bearing-mfpt/OuterRaceFault_vload_1.mat");
        if (!QFile::exists(path))
            QSKIP("The folder of real recordings is not here.");
        Desk desk;
        const auto imported = workbench::importFiles(desk.bench.projectPath(), {workbench::ImportRequest{path, {}}});
        QVERIFY(imported && imported->size() == 1 && !imported->front().fault);
        desk.choose(imported->front().recordingId);
        desk.field<QDoubleSpinBox>("shaftSpeed")->setValue(25.0);
        desk.chooseBearing(QStringLiteral("NICE (MFPT)"));
        QVERIFY(desk.taken());
        QVERIFY2(desk.card.note().contains(QLatin1String("where BPFO is expected")), qPrintable(desk.card.note()));
        QCOMPARE(desk.card.view().shownFrequencies().high, 500.0); // where faults show
        const QByteArray folder = qgetenv("BASELINE_PICTURES"); // where to leave some for a person to look at
        if (folder.isEmpty())
            return;
        QVERIFY(desk.card.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/envelope-light.png")));
        widgets::applyTheme(*qApp, widgets::Theme::dark());
        QVERIFY(desk.card.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/envelope-dark.png")));
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }
};

QTEST_MAIN(TestEnvelopeCard)
#include "test_envelope_card.moc"
