// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/compare_card.h"
#include "app/sessions/compare_plots.h"
#include "app/sessions/compare_table.h"
#include "app/sessions/zoom_spectrum.h"
#include "app/widgets/export_picture.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace baseline;
using sessions::CompareCard;
using sessions::CompareTable;

namespace {

constexpr int patience = 20000; // ms: two recordings of 20 s are read and their spectra made, on a busy machine

/// A project with recordings in it, and the card.
struct Desk {
    Desk()
    {
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        card.resize(1100, 320);
        card.QWidget::show();
    }
    QString add(const recording::Recording& recording)
    {
        const auto id = project::storeRecording(*bench.database(), recording);
        return id ? *id : QString();
    }
    QString add(const QString& name, simulate::State state, Hertz rate = Hertz{952.0})
    {
        return add(made(name, state, rate));
    }
    static recording::Recording made(const QString& name, simulate::State state, Hertz rate = Hertz{952.0})
    {
        workbench::SimulateOptions options;
        options.name = name;
        options.state = state;
        options.rate = rate;
        options.duration = Seconds(20.0);
        return *workbench::simulateRecording(options);
    }
    bool compare(const QStringList& ids)
    {
        QSignalSpy compared(&card, &CompareCard::compared);
        card.show(ids);
        return compared.wait(patience);
    }
    double number(int row, int column)
    {
        return QLocale().toDouble(card.table().item(row, column)->text().replace(QChar(0x2212), QLatin1Char('-')));
    }
    double difference(int row) { return number(row, CompareTable::Difference); }
    /// The row of a feature; -1: there is none.
    int rowOf(const char* feature)
    {
        const auto items = card.table().findItems(QLatin1String(feature), Qt::MatchExactly);
        return items.isEmpty() ? -1 : items.front()->row();
    }
    

    QTemporaryDir folder;
    workbench::Workbench bench;
    CompareCard card{bench};
    bool opened = false;
};

} // namespace

class TestCompareCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void saysWhatToDoForAnyOtherNumber();
    void setsTwoRecordingsSideBySide();
    void sortsByTheSizeOfTheDifference();
    void swapsWhatIsMeasuredByWhat();
    void wordsStandForWhatDidNotVary();
    void theTableFollowsTheShownUnit();
    void otherRatesKeepTheSpectra();
    void saysWhyNothingCanBeCompared();
    void samplesThatAreNotNumbersAreLeftOut();
    void theSpectrumZoomsWithWheelAndKeys();
    void waitsUntilItIsSeen();
    void followsARename();
    void aRemovedRecordingAndAClosedProjectLeaveASentence();
    void picturesAndRowsCanBeTakenAway();
};

void TestCompareCard::saysWhatToDoForAnyOtherNumber()
{
    Desk desk;
    QVERIFY(desk.opened);
    const QString none = desk.card.sentence();
    desk.card.show({QStringLiteral("a")});
    const QString one = desk.card.sentence();
    desk.card.show({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const QString three = desk.card.sentence();
    QVERIFY(none.contains(QLatin1String("two")));
    QVERIFY(one.contains(QLatin1String("second")));
    QVERIFY(three.contains(QLatin1String("3")));
    QVERIFY(!desk.card.isComparing());
    QVERIFY(!desk.card.findChild<QPushButton*>(QStringLiteral("swap"))->isVisible());
}

void TestCompareCard::setsTwoRecordingsSideBySide()
{
    Desk desk;
    const QString normal = desk.add(QStringLiteral("Fan, normal"), simulate::State::NormalLow);
    const QString imbalance = desk.add(QStringLiteral("Fan, imbalance"), simulate::State::Imbalance);
    QVERIFY(desk.compare({normal, imbalance}));
    QVERIFY(desk.card.sentence().isEmpty());
    QVERIFY(desk.card.featuresSentence().isEmpty());
    QCOMPARE(desk.card.comparison()->first.id, normal);
    QCOMPARE(desk.card.table().rowCount(), static_cast<int>(desk.card.comparison()->features.size()));
    QVERIFY(desk.card.table().item(0, CompareTable::Difference)->font().bold());
    // The shaft turns at 29.5 Hz and imbalance is its line; the bins are 1 Hz wide.
    QVERIFY(std::abs(desk.card.plots().spectrum().peakFrequency().value - 29.5) < 1.5);
    auto* channels = desk.card.findChildren<QComboBox*>().front();
    QCOMPARE(channels->count(), 3);
    const QByteArray picture = qgetenv("BASELINE_PICTURE"); // where to leave one for a person to look at
    if (!picture.isEmpty())
        QVERIFY(desk.card.grab().save(QString::fromLocal8Bit(picture)));
    const widgets::AxisRange before = desk.card.plots().waveform().channelRange(0);
    channels->setCurrentIndex(2); // z holds gravity
    QVERIFY(!(desk.card.plots().waveform().channelRange(0) == before));
}

void TestCompareCard::sortsByTheSizeOfTheDifference()
{
    Desk desk;
    QVERIFY(desk.compare({desk.add(QStringLiteral("A"), simulate::State::NormalLow),
                          desk.add(QStringLiteral("B"), simulate::State::Coin)}));
    for (int row = 1; row < desk.card.table().rowCount(); ++row)
        QVERIFY(std::abs(desk.difference(row)) <= std::abs(desk.difference(row - 1)));
    desk.card.table().sortByColumn(CompareTable::Difference, Qt::AscendingOrder);
    for (int row = 1; row < desk.card.table().rowCount(); ++row)
        QVERIFY(std::abs(desk.difference(row)) >= std::abs(desk.difference(row - 1)));
    // As numbers: as text, "9" would come after "10".
    desk.card.table().sortByColumn(CompareTable::First, Qt::AscendingOrder);
    for (int row = 1; row < desk.card.table().rowCount(); ++row)
        QVERIFY(desk.number(row, CompareTable::First) >= desk.number(row - 1, CompareTable::First));
}

void TestCompareCard::swapsWhatIsMeasuredByWhat()
{
    Desk desk;
    const QString a = desk.add(QStringLiteral("A"), simulate::State::NormalLow);
    const QString b = desk.add(QStringLiteral("B"), simulate::State::Imbalance);
    QVERIFY(desk.compare({a, b}));
    QSignalSpy compared(&desk.card, &CompareCard::compared);
    desk.card.findChild<QPushButton*>(QStringLiteral("swap"))->click();
    QVERIFY(compared.wait(patience));
    QCOMPARE(desk.card.comparison()->first.id, b);
    // The table tells the page of the same two again after each edit: the user's order stays.
    desk.card.show({a, b});
    QCOMPARE(desk.card.comparison()->first.id, b);
    QVERIFY(!desk.card.isComparing());
}

void TestCompareCard::wordsStandForWhatDidNotVary()
{
    workbench::RecordingComparison comparison;
    comparison.features = {{QStringLiteral("x rms"), 0.5, 0.5, {}},
                           {QStringLiteral("x crest"), 1.0, 2.0, {}},
                           {QStringLiteral("y rms"), 1.0, 2.0, 4.0},
                           {QStringLiteral("y 10-20 Hz"), 1.0, 2.0, -0.5}};
    CompareTable table;
    table.show(comparison);
    const auto cell = [&](int row, int column) { return table.item(row, column)->text(); };
    // Beyond all measure first, and what is equal last.
    QCOMPARE(cell(0, CompareTable::Feature), QStringLiteral("x crest"));
    QCOMPARE(cell(0, CompareTable::Difference), QStringLiteral("it did not vary in A"));
    QVERIFY(table.item(0, CompareTable::Difference)->font().bold());
    QCOMPARE(cell(1, CompareTable::Difference), QStringLiteral("+4.0"));
    QCOMPARE(cell(2, CompareTable::Difference), QString(QChar(0x2212)) + QStringLiteral("0.5"));
    QVERIFY(!table.item(2, CompareTable::Difference)->font().bold());
    QCOMPARE(cell(3, CompareTable::Difference), QStringLiteral("equal, it did not vary"));
    QCOMPARE(cell(1, CompareTable::Unit), QStringLiteral("g"));
    QCOMPARE(cell(2, CompareTable::Unit), QStringLiteral("log g²"));
    QCOMPARE(cell(0, CompareTable::Unit), QString());
}

void TestCompareCard::theTableFollowsTheShownUnit()
{
    Desk desk;
    QVERIFY(desk.compare({desk.add(QStringLiteral("A"), simulate::State::NormalLow),
                          desk.add(QStringLiteral("B"), simulate::State::Imbalance)}));
    const double level = desk.number(desk.rowOf("x rms"), CompareTable::Second);
    const double crest = desk.number(desk.rowOf("x crest"), CompareTable::Second);
    const double difference = desk.difference(desk.rowOf("x rms"));
    {
        const tests::InMetres metres;
        const double there = desk.number(desk.rowOf("x rms"), CompareTable::Second);
        QVERIFY2(std::abs(there - 9.80665 * level) < 0.001 * there, qPrintable(QString::number(there))); // four digits each
        QCOMPARE(desk.card.table().item(desk.rowOf("x rms"), CompareTable::Unit)->text(), QStringLiteral("m/s²"));
        QCOMPARE(desk.number(desk.rowOf("x crest"), CompareTable::Second), crest);
        QCOMPARE(desk.difference(desk.rowOf("x rms")), difference); // in deviations: of no unit
        QCOMPARE(desk.card.plots().waveform().channels().front().unit, QStringLiteral("m/s²"));
    }
    QCOMPARE(desk.number(desk.rowOf("x rms"), CompareTable::Second), level);
    QCOMPARE(desk.card.table().item(desk.rowOf("x rms"), CompareTable::Unit)->text(), QStringLiteral("g"));
}

void TestCompareCard::otherRatesKeepTheSpectra()
{
    Desk desk;
    QVERIFY(desk.compare({desk.add(QStringLiteral("A"), simulate::State::NormalLow),
                          desk.add(QStringLiteral("B"), simulate::State::NormalLow, Hertz{200.0})}));
    QVERIFY(desk.card.sentence().isEmpty());
    QVERIFY(desk.card.featuresSentence().contains(QLatin1String("rates")));
    QVERIFY(desk.card.plots().spectrum().peakFrequency().value > 0.0);
}

void TestCompareCard::saysWhyNothingCanBeCompared()
{
    Desk desk;
    const QString a = desk.add(QStringLiteral("A"), simulate::State::NormalLow);
    recording::Recording other = Desk::made(QStringLiteral("B"), simulate::State::NormalLow);
    for (recording::Channel& channel : other.info.channels)
        channel.name += QLatin1Char('2');
    desk.card.show({a, desk.add(other)});
    QTRY_VERIFY_WITH_TIMEOUT(desk.card.sentence().contains(QLatin1String("no channel")), patience);
    QVERIFY(!desk.card.comparison());
}

void TestCompareCard::samplesThatAreNotNumbersAreLeftOut()
{
    Desk desk;
    recording::Recording broken = Desk::made(QStringLiteral("B"), simulate::State::NormalLow);
    std::vector<float> values = broken.physicalInterleaved({0, broken.length()});
    for (std::size_t i = 9000; i < 9300; ++i)
        values[i] = std::numeric_limits<float>::quiet_NaN();
    broken.info.format = recording::SampleFormat::Float32;
    for (recording::Channel& channel : broken.info.channels)
        channel.scale = 1.0;
    broken.data = values;
    desk.card.show({desk.add(QStringLiteral("A"), simulate::State::NormalLow), desk.add(broken)});
    // Either a picture or a sentence, and the studio runs on.
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isComparing(), patience);
    QVERIFY(desk.card.comparison() || !desk.card.sentence().isEmpty());
    QVERIFY(!desk.card.grab().isNull());
}

void TestCompareCard::theSpectrumZoomsWithWheelAndKeys()
{
    Desk desk;
    QVERIFY(desk.compare({desk.add(QStringLiteral("A"), simulate::State::NormalLow),
                          desk.add(QStringLiteral("B"), simulate::State::Imbalance)}));
    sessions::ZoomSpectrum& spectrum = desk.card.plots().spectrum();
    auto* all = desk.card.findChild<QPushButton*>(QStringLiteral("allFrequencies"));
    const widgets::AxisRange whole = spectrum.shownFrequencies();
    QVERIFY(!all->isEnabled());
    const QPointF place = spectrum.plotRectangle().center();
    const double about = spectrum.toValue(place).x();
    QWheelEvent wheel(place, spectrum.viewport()->mapToGlobal(place), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(spectrum.viewport(), &wheel);
    QVERIFY(spectrum.shownFrequencies().span() < whole.span());
    QVERIFY(std::abs(spectrum.toValue(place).x() - about) < 1.0); // Hz; the frequency under the pointer keeps its place
    QVERIFY(all->isEnabled());
    QTest::keyClick(&spectrum, Qt::Key_Home);
    QVERIFY(spectrum.shownFrequencies() == whole);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&spectrum, Qt::Key_Plus);
    QVERIFY(spectrum.shownFrequencies().span() >= 8.0 * desk.card.comparison()->binWidth.value);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&spectrum, Qt::Key_Left);
    QCOMPARE(spectrum.shownFrequencies().low, 0.0);
    auto* scale = desk.card.findChildren<QComboBox*>().at(2);
    scale->setCurrentIndex(1);
    QVERIFY(spectrum.scale() == widgets::SpectrumView::Scale::Linear);
    all->click();
    QVERIFY(spectrum.shownFrequencies() == whole);
}

void TestCompareCard::waitsUntilItIsSeen()
{
    Desk desk;
    const QString a = desk.add(QStringLiteral("A"), simulate::State::NormalLow);
    const QString b = desk.add(QStringLiteral("B"), simulate::State::Imbalance);
    desk.card.hide();
    desk.card.show({a, b});
    QVERIFY(!desk.card.isComparing());
    QSignalSpy compared(&desk.card, &CompareCard::compared);
    desk.card.QWidget::show();
    QVERIFY(desk.card.isComparing());
    QVERIFY(compared.wait(patience));
}

void TestCompareCard::followsARename()
{
    Desk desk;
    const QString a = desk.add(QStringLiteral("A"), simulate::State::NormalLow);
    QVERIFY(desk.compare({a, desk.add(QStringLiteral("B"), simulate::State::Imbalance)}));
    QVERIFY(desk.bench.apply(project::RenameRecording{a, QStringLiteral("Other")}));
    QCOMPARE(desk.card.comparison()->first.name, QStringLiteral("Other"));
    QVERIFY(!desk.card.isComparing()); // its samples are the same
}

void TestCompareCard::aRemovedRecordingAndAClosedProjectLeaveASentence()
{
    Desk desk;
    const QString a = desk.add(QStringLiteral("A"), simulate::State::NormalLow);
    const QString b = desk.add(QStringLiteral("B"), simulate::State::Imbalance);
    QVERIFY(desk.compare({a, b}));
    QVERIFY(desk.bench.apply(project::RemoveRecording{b, true}));
    QVERIFY(project::purgeRemoved(*desk.bench.database()));
    emit desk.bench.recordingsChanged();
    QTRY_VERIFY_WITH_TIMEOUT(desk.card.sentence().contains(QLatin1String("not found")), patience);

    const QString c = desk.add(QStringLiteral("C"), simulate::State::Imbalance);
    desk.card.show({a, c});
    QVERIFY(desk.card.isComparing());
    QVERIFY(desk.bench.openProject(desk.folder.filePath(QStringLiteral("other.baseline"))));
    QVERIFY(desk.card.sentence().contains(QLatin1String("Choose two")));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isComparing(), patience);
    QVERIFY(!desk.card.comparison()); // what was under way is nobody's any more
}

void TestCompareCard::picturesAndRowsCanBeTakenAway()
{
    Desk desk;
    QVERIFY(desk.compare({desk.add(QStringLiteral("A"), simulate::State::NormalLow),
                          desk.add(QStringLiteral("B"), simulate::State::Imbalance)}));
    const QString path = desk.folder.filePath(QStringLiteral("spectra.svg"));
    QVERIFY(widgets::exportPicture(desk.card.plots().spectrum(), path));
    QVERIFY(QFile(path).size() > 1000); // two lines of hundreds of points
    desk.card.plots().waveform().copyPicture();
    QVERIFY(!QApplication::clipboard()->pixmap().isNull());
    desk.card.table().selectRow(0);
    QTest::keyClick(&desk.card.table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(desk.card.table().item(0, 0)->text() + QLatin1Char('\t')));
}

QTEST_MAIN(TestCompareCard)
#include "test_compare_card.moc"
