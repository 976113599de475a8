// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/certificate_words.h"
#include "core/workbench/chosen_threshold.h"
#include "tests/support/example_model.h"

#include <limits>

using namespace baseline;
using namespace baseline::workbench;
using baseline::tests::exampleModel;

namespace {

/// Example: threshold 1.5, marginal at 1 %.
evaluate::BaselineCertificate certified(double threshold)
{
    evaluate::BaselineCertificate certificate;
    certificate.isCertified = true;
    certificate.threshold = threshold;
    certificate.alpha = 0.01;
    certificate.alarmsPerHour = 36.0;
    certificate.windows = certificate.effective = 299;
    certificate.rank = 299;
    certificate.duration = Seconds(299.0);
    certificate.leastPerHour = 35.9;
    return certificate;
}

} // namespace

/// The voiding rule: a threshold that was chosen by looking promises nothing until it is calibrated.
class TestChosenThreshold final : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheModelsOwn();
    void draggingVoidsTheCertificate();
    void costsVoidTheCertificate();
    void backAtItsOwnPlaceItHoldsAgain();
    void calibratingGivesANewOne();
    void anEstimateIsNoCertificate();
    void makesAModelThatSaysWhereItCameFrom();
    void refusesWhatIsNoThreshold();
    void saysEachKindInWords();
    void tellsWhatTheDataCanPromise();
};

void TestChosenThreshold::beginsWithTheModelsOwn()
{
    const ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QCOMPARE(chosen.value(), 1.5);
    QVERIFY(chosen.certificate() == exampleModel().heads.front().certificate);
    QVERIFY(!chosen.isChanged() && !chosen.isVoided());
}

void TestChosenThreshold::draggingVoidsTheCertificate()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.moveTo(1.7));
    QCOMPARE(chosen.value(), double(1.7F)); // as the board holds it
    QCOMPARE(chosen.certificate().kind, CertificateKind::None);
    QVERIFY(chosen.isVoided() && chosen.isChanged());
    QCOMPARE(chosen.origin(), ChosenThreshold::Origin::Hand);
}

void TestChosenThreshold::costsVoidTheCertificate()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.moveTo(1.2, ChosenThreshold::Origin::Costs));
    QVERIFY(chosen.isVoided());
    QCOMPARE(chosen.origin(), ChosenThreshold::Origin::Costs);
    model::Model plain = exampleModel();
    plain.heads.front().certificate = {};
    ChosenThreshold nothingToLose = ChosenThreshold::of(plain);
    QVERIFY(nothingToLose.moveTo(1.2));
    QVERIFY(!nothingToLose.isVoided());
}

void TestChosenThreshold::backAtItsOwnPlaceItHoldsAgain()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.moveTo(1.7));
    QVERIFY(chosen.moveTo(1.5));
    QVERIFY(!chosen.isVoided() && !chosen.isChanged());
    QVERIFY(chosen.moveTo(1.7));
    chosen.reset();
    QVERIFY(!chosen.isVoided() && !chosen.isChanged());
}

void TestChosenThreshold::calibratingGivesANewOne()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.moveTo(1.7));
    QVERIFY(chosen.calibrate(certified(2.25)));
    QCOMPARE(chosen.value(), 2.25);
    QVERIFY(!chosen.isVoided());
    QCOMPARE(chosen.certificate().kind, CertificateKind::ToleranceLimit);
    QCOMPARE(chosen.certificate().rank, 299U);
    QVERIFY(chosen.moveTo(2.0)); // and away from it again
    QVERIFY(chosen.isVoided());
}

void TestChosenThreshold::anEstimateIsNoCertificate()
{
    evaluate::BaselineCertificate estimate = certified(3.0);
    estimate.isCertified = false;
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.calibrate(estimate));
    QVERIFY(chosen.isVoided());
    QCOMPARE(chosen.origin(), ChosenThreshold::Origin::Estimate);
    estimate.threshold = std::numeric_limits<double>::quiet_NaN(); // neither a rank nor a tail
    QVERIFY(!chosen.calibrate(estimate));
    QCOMPARE(chosen.value(), 3.0);
}

void TestChosenThreshold::makesAModelThatSaysWhereItCameFrom()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    QVERIFY(chosen.calibrate(certified(2.25)));
    const auto image = chosen.imageOf(exampleModel(), 77, 1790000000);
    QVERIFY(image);
    model::Model expected = exampleModel();
    expected.heads.front().threshold = 2.25F;
    expected.heads.front().certificate = {CertificateKind::ToleranceLimit, 0.01F, 299, 299};
    expected.identity.parentHash = 77;
    expected.identity.createdUnixSeconds = 1790000000;
    QVERIFY(*model::decode(*image) == expected); // and nothing else
}

void TestChosenThreshold::refusesWhatIsNoThreshold()
{
    ChosenThreshold chosen = ChosenThreshold::of(exampleModel());
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), infinity, -infinity, 1e39}) {
        const Status moved = chosen.moveTo(bad);
        QVERIFY(!moved);
        QCOMPARE(moved.error().subject, std::string("threshold"));
        QCOMPARE(chosen.value(), 1.5);
    }
}

void TestChosenThreshold::saysEachKindInWords()
{
    model::Model model = exampleModel(); // a hop of 128 samples at 952 Hz
    const auto said = [&](CertificateKind kind, std::uint32_t windows, std::uint32_t rank, float alpha) {
        model.heads.front().certificate = {kind, alpha, windows, rank};
        return certificateSentence(model);
    };
    QVERIFY(said(CertificateKind::None, 0, 0, 0.0F).contains(QLatin1String("by hand")));
    QVERIFY(said(CertificateKind::ConformalMarginal, 120, 120, 0.01F).contains(QLatin1String("At most 1 %")));
    QVERIFY(said(CertificateKind::ToleranceLimit, 299, 299, 0.01F).contains(QLatin1String("With 95.0 % confidence")));
    QVERIFY(said(CertificateKind::ToleranceDependent, 299, 299, 0.01F).contains(QLatin1String("about 299 independent")));
    // 59 blocks of 446 windows: 446 x 128 / 952 = 60 s.
    const QString blocks = said(CertificateKind::Blocks, 59 * 446, 59, 1.0F / 60.0F);
    QVERIFY2(blocks.contains(QLatin1String("1.67 % of blocks of 60 s")), qPrintable(blocks));
}

void TestChosenThreshold::tellsWhatTheDataCanPromise()
{
    evaluate::BaselineCertificate certificate = certified(2.0);
    certificate.duration = Seconds(600.0);
    certificate.leastPerHour = 17.94;
    QCOMPARE(certifiableBudget(certificate), 18.0);
    QCOMPARE(reachSentence(certificate),
             QStringLiteral("10 min of baseline certify at most 18 an hour; below that is an estimate from the tail of the "
                            "scores, not a guarantee."));
    certificate.leastPerHour = 0.0417;
    QVERIFY(reachSentence(certificate).contains(QLatin1String("1.01 a day"))); // 0.042 an hour, rounded up
    const QStringList words = certificateInWords(certified(2.0), exampleModel().alarm);
    QVERIFY(words.front().startsWith(QLatin1String("With 95.0 % confidence, at most 1 % of normal windows")));
    QVERIFY(words.back().contains(QLatin1String("promises nothing about faults")));
    certificate.isMoving = true;
    certificate.isCertified = false;
    certificate.halves = evaluate::HalvesTest{};
    QVERIFY(certificateInWords(certificate, exampleModel().alarm)
                .front()
                .startsWith(QLatin1String("The baseline is still moving: no certificate")));
}

QTEST_APPLESS_MAIN(TestChosenThreshold)
#include "test_chosen_threshold.moc"
