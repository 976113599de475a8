// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/bearing.h"
#include "core/dsp/decimator.h"
#include "core/dsp/hilbert_envelope.h"
#include "core/dsp/rotating_aids.h"
#include "core/dsp/spectrum_averager.h"
#include "core/dsp/velocity.h"
#include "core/workbench/sentence.h"

#include <QSet>
#include <QtTest>

using namespace baseline;

namespace {

template <typename T>
Error errorOf(const Result<T>& result)
{
    return result ? Error{Error::Code::Internal, "no error at all"} : result.error();
}

Error ofSettings(std::size_t length, double overlap, double segments)
{
    dsp::SpectrumSettings settings;
    settings.length = length;
    settings.overlap = overlap;
    settings.segments = segments;
    return errorOf(dsp::checkSettings(settings));
}

Error ofBearing(const char* name, int balls, double ball, double pitch, double angle)
{
    return errorOf(dsp::checkBearing({name, balls, ball, pitch, angle}));
}

Error ofEnvelope(Hertz rate, Hertz resolution)
{
    const std::vector<float> samples(100, 1.0F);
    return errorOf(dsp::envelopeSpectrum(samples, rate, {.band = {{2000.0}, {4000.0}}, .resolution = resolution}));
}

template <typename Change>
Error ofAids(Change change)
{
    dsp::RotatingAids aids;
    change(aids);
    return errorOf(dsp::checkAids(aids));
}

} // namespace

class TestSentence final : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatTheSignalCodeRefuses_data();
    void tellsWhatTheSignalCodeRefuses()
    {
        QFETCH(const Error, error);
        QCOMPARE(error.code, Error::Code::InvalidArgument);
        const QString sentence = workbench::sentenceFor(error);
        QVERIFY2(!sentence.contains(QLatin1String("is not usable")), qPrintable(sentence));
        // The English detail is for the log, and no user reads the names of our arguments.
        QVERIFY2(!sentence.contains(QString::fromStdString(error.detail)), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!m_seen.contains(sentence), qPrintable(sentence));
        m_seen.insert(sentence);
    }

    void tellsTheRateThatAnEnvelopeNeeds()
    {
        const QString sentence = workbench::sentenceFor(ofEnvelope({952.0}, {1.0}));
        QVERIFY2(sentence.contains(QLocale().toString(6000)), qPrintable(sentence));
    }

private:
    QSet<QString> m_seen;
};

void TestSentence::tellsWhatTheSignalCodeRefuses_data()
{
    using dsp::RotatingAids;
    QTest::addColumn<Error>("error");
    QTest::newRow("length") << ofSettings(7, 0.5, 8.0);
    QTest::newRow("overlap") << ofSettings(256, 2.0, 8.0);
    QTest::newRow("segments") << ofSettings(256, 0.5, 0.0);
    QTest::newRow("envelope rate") << ofEnvelope({952.0}, {1.0});
    QTest::newRow("envelope resolution") << ofEnvelope({20000.0}, {0.0});
    QTest::newRow("filter edge") << errorOf(dsp::butterworthLowPass(4, {600.0}, {952.0}));
    QTest::newRow("filter band") << errorOf(dsp::butterworthBandPass(4, {{200.0}, {100.0}}, {952.0}));
    QTest::newRow("filter order") << errorOf(dsp::butterworthLowPass(0, {100.0}, {952.0}));
    QTest::newRow("decimation") << errorOf(dsp::Decimator::create(0));
    QTest::newRow("velocity band") << errorOf(dsp::velocityRms(dsp::Spectrum{{1.0}, {1.0F, 1.0F}}));
    QTest::newRow("velocity") << errorOf(dsp::severityZone(-1.0, {1.0, 2.0, 3.0}));
    QTest::newRow("limits") << errorOf(dsp::severityZone(1.0, {3.0, 2.0, 1.0}));
    QTest::newRow("bearing name") << ofBearing("", 9, 0.3, 1.5, 0.0);
    QTest::newRow("bearing balls") << ofBearing("a", 2, 0.3, 1.5, 0.0);
    QTest::newRow("bearing diameters") << ofBearing("a", 9, 1.5, 0.3, 0.0);
    QTest::newRow("bearing angle") << ofBearing("a", 9, 0.3, 1.5, 90.0);
    QTest::newRow("speed") << ofAids([](RotatingAids& aids) { aids.speed = {0.0}; });
    QTest::newRow("tracked share") << ofAids([](RotatingAids& aids) { aids.trackedShare = 0.0; });
    QTest::newRow("harmonics") << ofAids([](RotatingAids& aids) { aids.harmonics = 0; });
    QTest::newRow("tolerance") << ofAids([](RotatingAids& aids) { aids.tolerance = 1.0; });
    QTest::newRow("bearing") << ofAids([](RotatingAids& aids) { aids.bearing = "6999"; });
    QTest::newRow("alarm name") << ofAids([](RotatingAids& aids) { aids.alarms.resize(1); });
    QTest::newRow("alarm level") << ofAids([](RotatingAids& aids) { aids.alarms = {{.name = "a", .band = {}}}; });
    QTest::newRow("alarm band") << ofAids([](RotatingAids& aids) {
        aids.alarms = {{.name = "a", .band = dsp::FrequencyBand{{9.0}, {1.0}}, .level = 1.0}};
    });
    QTest::newRow("alarm lines") << ofAids([](RotatingAids& aids) { aids.alarms.resize(dsp::mostAlarmLines + 1); });
}

QTEST_APPLESS_MAIN(TestSentence)
#include "test_sentence.moc"
