// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/label_export.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

class TestLabelExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray written(const char* name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static std::vector<RecordingLabels> labels()
    {
        return {{QStringLiteral("fan 1"), QStringLiteral("normal"), Hertz{200.0}, 1000,
                 {{{100, 200}, QStringLiteral("coin, \"big\"")}, {{900, 100}, QStringLiteral("ímpar")}}},
                {QStringLiteral("two\nlines"), QString(), Hertz{3.0}, 6, {{{0, 1}, QStringLiteral("x")}}},
                {QStringLiteral("bare"), QString(), Hertz{1.0}, 5, {}}};
    }

private slots:
    void writesALineForEachLabel()
    {
        QVERIFY(exportLabelsCsv(labels(), m_folder.filePath(QStringLiteral("labels.csv"))));
        QCOMPARE(written("labels.csv"), QByteArray("recording,label,start [s],end [s],first,count\n"
                                                   "fan 1,normal,0,5,0,1000\n"
                                                   "fan 1,\"coin, \"\"big\"\"\",0.5,1.5,100,200\n"
                                                   "fan 1,ímpar,4.5,5,900,100\n"
                                                   "\"two\nlines\",x,0,0.3333333333333333,0,1\n"));
    }

    void writesJsonThatSaysTheSame()
    {
        QVERIFY(exportLabelsJson(labels(), m_folder.filePath(QStringLiteral("labels.json"))));
        const QJsonObject whole = QJsonDocument::fromJson(written("labels.json")).object();
        QCOMPARE(whole.value(QLatin1String("format")).toString(), QStringLiteral("baseline-labels"));
        std::vector<RecordingLabels> read;
        for (const QJsonValue value : whole.value(QLatin1String("recordings")).toArray()) {
            RecordingLabels one{value[u"recording"].toString(), value[u"label"].toString(), Hertz{value[u"rate"].toDouble()},
                                value[u"length"].toInteger(), {}};
            for (const QJsonValue segment : value[u"segments"].toArray()) {
                one.segments.push_back({{segment[u"first"].toInteger(), segment[u"count"].toInteger()}, segment[u"label"].toString()});
                QCOMPARE(segment[u"start"].toDouble() * one.rate.value, static_cast<double>(one.segments.back().span.first));
            }
            read.push_back(one);
        }
        QCOMPARE(read, labels());
    }

    void keepsWhatWasThereWhenItFails()
    {
        QVERIFY(exportLabelsCsv({}, m_folder.filePath(QStringLiteral("old.csv"))));
        const std::vector<RecordingLabels> noRate{{QStringLiteral("a"), QStringLiteral("b"), Hertz{0.0}, 1, {}}};
        for (const auto write : {exportLabelsCsv, exportLabelsJson}) {
            QCOMPARE(write(noRate, m_folder.filePath(QStringLiteral("old.csv"))).error().code, Code::InvalidArgument);
            QCOMPARE(write(labels(), m_folder.path()).error().code, Code::FileNotWritable);
        }
        QCOMPARE(written("old.csv"), QByteArray("recording,label,start [s],end [s],first,count\n"));
    }
};

QTEST_APPLESS_MAIN(TestLabelExport)
#include "test_label_export.moc"
