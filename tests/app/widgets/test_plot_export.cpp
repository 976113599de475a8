// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/variance_view.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/score_strip.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <limits>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void fill(SpectrumView& view)
{
    const std::vector<std::vector<float>> channels{{0.0F, 0.5F, 0.25F}, {0.0F, 0.125F, 1e-6F}};
    view.setUnit(QStringLiteral("g"));
    view.setChannelNames({QStringLiteral("X"), QStringLiteral("Y")});
    view.setData(std::vector<std::span<const float>>(channels.begin(), channels.end()), Hertz{0.5});
}

/// Types a name into the file dialog that opens next, as a user does, and closes the message after it if one comes.
void typeName(const QString& path, QString* told)
{
    QTimer::singleShot(0, qApp, [path, told] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QTimer::singleShot(0, qApp, [told] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                *told = box->text();
                box->accept();
            }
        });
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
}

} // namespace

class TestPlotExport final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(*qApp, Theme::light());
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAreWrittenWithAPoint()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        const PlotTable table{{{QStringLiteral("Tempo"), QStringLiteral("s"), {0.1, 1234567.5, none}, {}},
                               {QStringLiteral("a,b"), {}, {-1e-9}, {}},
                               {QStringLiteral("palavra"), {}, {}, {QStringLiteral("x"), QStringLiteral("diz \"sim\"")}}}};
        QCOMPARE(textOf(table), QStringLiteral("Tempo (s),\"a,b\",palavra\n0.1,-1e-09,x\n1234567.5,,\"diz \"\"sim\"\"\"\n,,\n"));
    }

    void everyDigitIsKept()
    {
        const double value = 0.1 + 0.2;
        const QString text = textOf({{{QStringLiteral("a"), {}, {value}, {}}}});
        QCOMPARE(text.split(QLatin1Char('\n')).at(1).toDouble(), value);
    }

    void aSpectrumIsAFrequencyAndAColumnAChannel()
    {
        SpectrumView view;
        QVERIFY(view.plotTable().isEmpty());
        fill(view);
        QCOMPARE(textOf(view.plotTable()).section(QLatin1Char('\n'), 0, 2),
                 QStringLiteral("Frequency (Hz),X (g),Y (g)\n0,0,0\n0.5,0.5,0.125"));
        view.setOrders(Hertz{0.25});
        QCOMPARE(view.plotTable().columns[1].values, (std::vector<double>{0.0, 2.0, 4.0}));
    }

    void aTraceHasTheTimesOfItsAxis()
    {
        TraceView view;
        view.setChannels({{QStringLiteral("X"), QStringLiteral("g")}});
        const std::vector<float> samples{1.0F, std::numeric_limits<float>::quiet_NaN(), 3.0F};
        const std::vector<std::span<const float>> channels{samples};
        view.setData(channels, Hertz{10.0});
        QCOMPARE(textOf(view.plotTable()), QStringLiteral("Time (s),X (g)\n-0.2,1\n-0.1,\n0,3\n"));
    }

    void scoresStandInOneRowATime()
    {
        ScoreStrip strip;
        strip.setBoardScores({{-2.0, 0.5F}, {-1.0, 0.75F}});
        strip.setStudioScores({{-1.0, 0.75F}});
        strip.setThreshold(2.0);
        QCOMPARE(textOf(strip.plotTable()).section(QLatin1Char('\n'), 1), QStringLiteral("-2,0.5,,2\n-1,0.75,0.75,2\n"));
        strip.setUnnamed(); // no board gave them
        QCOMPARE(textOf(strip.plotTable()).section(QLatin1Char('\n'), 1), QStringLiteral("-2,0.5,2\n-1,0.75,2\n"));
    }

    void curvesAndPointsHaveTables()
    {
        RateCurveView roc(RateCurveView::Kind::Roc);
        QVERIFY(roc.plotTable().isEmpty());
        roc.setCurve({{2.0, 0.0, 0.0}, {1.0, 0.5, 1.0}}, QStringLiteral("AUC 0.75"));
        QCOMPARE(roc.plotTable().columns.at(1).values, (std::vector<double>{0.0, 50.0}));
        ScatterView scatter;
        scatter.setAxisTitles(QStringLiteral("PC1"), QStringLiteral("PC2"));
        scatter.setGroups({QStringLiteral("idle")});
        scatter.setPoints({{1.0F, 2.0F, 0}, {3.0F, 4.0F, -1}});
        QCOMPARE(textOf(scatter.plotTable()), QStringLiteral("PC1,PC2,Group\n1,2,idle\n3,4,\n"));
    }

    void barsAreExportedToo()
    {
        explore::VarianceView view;
        view.resize(300, 140);
        view.setShares({0.75, 0.25});
        view.show();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Component\tVariance (%)\tTogether (%)\n1\t75\t75\n2\t25\t100\n"));
    }

    void aLongWaveformHasItsExtremes()
    {
        TraceView view;
        view.setChannels({{QStringLiteral("X"), QStringLiteral("g")}});
        const std::vector<dsp::StreamExtremes> extremes{{-1.0F, 1.0F, false}, {-2.0F, 0.5F, false}};
        const std::vector<TraceBuckets> channels{{extremes, 10, 0, 20}};
        view.setBuckets(channels, Hertz{100.0});
        QCOMPARE(textOf(view.plotTable()), QStringLiteral("Time (s),\"X, lowest (g)\",\"X, highest (g)\"\n-0.19,-1,1\n-0.09,-2,0.5\n"));
    }

    void theKeysCopyPictureAndNumbers()
    {
        SpectrumView view;
        view.resize(300, 200);
        view.show();
        view.setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before")); // nothing to copy yet
        fill(view);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Frequency (Hz)\tX (g)\tY (g)\n")));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void theKeyExportsWhatTheNameEndsIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("begins");
        QTest::newRow("numbers") << QStringLiteral("a.csv") << QStringLiteral("Frequency (Hz),X (g),Y (g)\n");
        QTest::newRow("drawing") << QStringLiteral("a.svg") << QStringLiteral("<?xml");
    }
    void theKeyExportsWhatTheNameEndsIn()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, begins);
        QTemporaryDir folder;
        SpectrumView view;
        view.resize(300, 200);
        view.show();
        fill(view);
        QString told;
        typeName(folder.filePath(name), &told);
        QTest::keyClick(&view, Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(told.isEmpty(), qPrintable(told));
        QVERIFY2(contentOf(folder.filePath(name)).startsWith(begins), qPrintable(contentOf(folder.filePath(name)).left(60)));
    }

    void aFileThatCannotBeWrittenIsToldAndNothingIsLeft()
    {
        SpectrumView view;
        fill(view);
        const Status status = writeCsv(view.plotTable(), QStringLiteral("/proc/nowhere/a.csv"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::FileNotWritable);
        QTemporaryDir folder;
        QVERIFY(!writeCsv({}, folder.filePath(QStringLiteral("empty.csv"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("empty.csv"))));
    }

    void aPlaceThatIsNoneIsToldInASentence()
    {
        QTemporaryDir folder;
        SpectrumView view;
        view.resize(300, 200);
        view.show();
        fill(view);
        QString told;
        typeName(folder.filePath(QStringLiteral("missing/a.png")), &told);
        QTest::keyClick(&view, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(told.contains(QStringLiteral("could not be written")));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("missing"))));
    }
};

QTEST_MAIN(TestPlotExport)
#include "test_plot_export.moc"
