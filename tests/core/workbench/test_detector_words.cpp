// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/detector_text.h"
#include "core/workbench/detector_words.h"
#include "tests/support/every_detector.h"

#include <QTest>
#include <QTranslator>

using namespace baseline;

namespace {

/// Stands for any language: "«k-means»".
class Marks final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

std::vector<model::Detector> detectors()
{
    std::vector<model::Detector> all{model::LargestDeviation{}, model::Consensus{{{}, {}, {}}}};
    for (const tests::NamedDetector& each : tests::everyDetector(tests::correlatedRows(200, 6, 1)))
        all.push_back(each.detector);
    return all;
}

} // namespace

class TestDetectorWords final : public QObject {
    Q_OBJECT
private slots:
    void englishIsWhatTheHeaderSays()
    {
        for (const model::Detector& each : detectors()) {
            const model::DetectorText text = model::textOf(each);
            QCOMPARE(workbench::detectorName(each), QString::fromStdString(text.name));
            QCOMPARE(workbench::detectorScore(each), QString::fromStdString(text.score));
        }
    }

    void otherLanguagesHaveAllOfIt()
    {
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        for (const model::Detector& each : detectors()) {
            const QString name = workbench::detectorName(each);
            const QString score = workbench::detectorScore(each);
            for (const QString& text : {name, score})
                QVERIFY2(text.startsWith(QChar(0xAB)) && text.endsWith(QChar(0xBB)), qPrintable(text));
        }
        QCoreApplication::removeTranslator(&marks);
    }

    void oneIsNotMany()
    {
        model::KMeans kmeans;
        kmeans.centres = Matrix(1, 1);
        QCOMPARE(workbench::detectorName(kmeans), QStringLiteral("k-means, one cluster of one number"));
        kmeans.centres = Matrix(8, 5);
        QCOMPARE(workbench::detectorName(kmeans), QStringLiteral("k-means, 8 clusters of 5 numbers"));
    }
};

QTEST_GUILESS_MAIN(TestDetectorWords)
#include "test_detector_words.moc"
