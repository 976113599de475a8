// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/palette_view.h"
#include "app/classroom/picture_file.h"
#include "app/classroom/segmentation_lesson.h"
#include "app/classroom/wipe_view.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSlider>

#include <cmath>
#include <set>

using namespace baseline;
using classroom::SegmentationLesson;

namespace {

constexpr int patience = 20'000; // ms: a job on a busy machine

struct Desk : LessonDesk<SegmentationLesson> {
    Desk() : LessonDesk(QStringLiteral("image-segmentation")) {}
    bool isReady()
    {
        return QTest::qWaitFor([this] { return !lesson().isBusy() && lesson().segments(); }, patience);
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// What became of opening it: the failure, or none.
    std::optional<Error> open(const QString& path)
    {
        QSignalSpy failed(&lesson(), &classroom::LessonView::failed);
        lesson().openFile(path);
        if (!QTest::qWaitFor([this] { return !lesson().isBusy(); }, patience))
            return Error{Error::Code::Internal, "it did not end"};
        if (failed.isEmpty())
            return std::nullopt;
        return failed.front().front().value<Error>();
    }
};

/// Mean square distance of the pixels of two pictures, in steps of 0..255.
double meanSquare(const QImage& before, const QImage& after)
{
    double sum = 0.0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QColor one = before.pixelColor(x, y);
            const QColor other = after.pixelColor(x, y);
            sum += std::pow(one.red() - other.red(), 2) + std::pow(one.green() - other.green(), 2) +
                   std::pow(one.blue() - other.blue(), 2);
        }
    }
    return sum / (double(before.width()) * before.height());
}

} // namespace

/// The steps of the card "A picture in k colours".
class TestSegmentationLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        applyTheme(*qApp, widgets::Theme::light());
    }

    void theStepsOfTheCard()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QCOMPARE(desk.lesson().segments()->palette.size(), std::size_t{4});
        // 1: the line is dragged.
        classroom::WipeView& view = desk.lesson().view();
        const QRect place = view.pictureRectangle();
        const QPoint target(place.left() + place.width() / 4, place.center().y());
        QTest::mousePress(&view, Qt::LeftButton, {}, place.center());
        QTest::mouseMove(&view, target);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, target);
        QVERIFY(std::abs(view.wipe() - 0.25) < 0.01); // a whole pixel
        desk.key(&view, Qt::Key_End);
        QCOMPARE(view.wipe(), 1.0);
        desk.key(&view, Qt::Key_Home);
        QCOMPARE(view.wipe(), 0.0);
        // 2: more colours are nearer to the picture.
        const double four = meanSquare(desk.lesson().picture(), view.after());
        desk.key(desk.find<QSlider>(QStringLiteral("k: number of colours")), Qt::Key_End);
        QVERIFY(desk.isReady());
        QCOMPARE(desk.lesson().segments()->palette.size(), std::size_t{12});
        const double twelve = meanSquare(desk.lesson().picture(), view.after());
        QVERIFY(twelve < four);
        // The figure is of centroids, the picture of their rounded colours: half a step a channel at most.
        QVERIFY(std::abs(twelve - desk.lesson().segments()->meanSquare) < 0.75);
        // 3: shares add up.
        double shares = 0.0;
        for (const auto& entry : desk.lesson().palette().entries())
            shares += entry.share;
        QVERIFY(std::abs(shares - 1.0) < 1e-9);
        view.setWipe(0.5);
        desk.save(QStringLiteral("image-segmentation"));
        // 4: Lab has other colours.
        const auto before = desk.lesson().segments()->labels;
        desk.key(desk.find<QComboBox>(QStringLiteral("In which numbers colours are near each other")), Qt::Key_Down);
        QVERIFY(desk.isReady());
        QVERIFY(desk.lesson().segments()->labels != before);
        QVERIFY(desk.lesson().facts().contains(QStringLiteral("the eye")));
    }

    void aPictureIsOpenedMadeSmallerAndSaved()
    {
        Desk desk;
        QImage large(2000, 1500, QImage::Format_RGB32);
        large.fill(QColor(200, 30, 40));
        for (int y = 0; y < 1500; ++y) {
            for (int x = 1000; x < 2000; ++x)
                large.setPixelColor(x, y, y < 750 ? QColor(20, 90, 200) : QColor(250, 250, 240));
        }
        const QString path = desk.folder.filePath(QStringLiteral("large.png"));
        QVERIFY(large.save(path));
        QVERIFY(desk.isReady());
        QVERIFY(!desk.open(path));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QCOMPARE(desk.lesson().picture().size(), QSize(800, 600));
        // The seams hold blends of their two sides, a pixel wide: three colours are nearly all of it.
        desk.key(desk.find<QSlider>(QStringLiteral("k: number of colours")), Qt::Key_Left);
        QVERIFY(desk.isReady());
        const auto& palette = desk.lesson().segments()->palette;
        QCOMPARE(palette.size(), std::size_t{3});
        QVERIFY(std::abs(double(palette[0].pixels) / 480'000.0 - 0.5) < 0.01);
        QVERIFY(std::abs(int(palette[0].colour[0]) - 200) <= 2);
        const QString result = desk.folder.filePath(QStringLiteral("result.png"));
        QVERIFY(desk.lesson().saveResult(result));
        const QImage saved(result);
        QCOMPARE(saved.size(), QSize(800, 600));
        std::set<QRgb> colours;
        for (int y = 0; y < 600; y += 7) {
            for (int x = 0; x < 800; x += 7)
                colours.insert(saved.pixel(x, y));
        }
        QCOMPARE(colours.size(), std::size_t{3});
        QSignalSpy failed(&desk.lesson(), &classroom::LessonView::failed);
        QVERIFY(!desk.lesson().saveResult(desk.folder.filePath(QStringLiteral("no/such/folder.png"))));
        QCOMPARE(failed.count(), 1);
    }

    void whatCannotBeReadLeavesThePicture()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QImage before = desk.lesson().picture();
        QImage small(40, 30, QImage::Format_RGB32);
        small.fill(Qt::red);
        const QString whole = desk.folder.filePath(QStringLiteral("small.png"));
        QVERIFY(small.save(whole));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(desk.open(desk.folder.filePath(QStringLiteral("none.png")))->code, Error::Code::FileNotFound);
        for (const QByteArray& broken :
             {QByteArray(), QByteArray("no picture"), bytes.left(bytes.size() / 2).left(30)}) {
            const auto refused = desk.open(desk.write(QStringLiteral("broken.png"), broken));
            QVERIFY(refused);
            QCOMPARE(refused->subject, std::string("photo"));
        }
        // A header that promises 30,000 x 30,000 pixels: nothing is decoded.
        const QByteArray huge("P6\n30000 30000\n255\n");
        const auto refused = desk.open(desk.write(QStringLiteral("huge.ppm"), huge));
        QVERIFY(refused);
        QCOMPARE(refused->subject, std::string("picture size"));
        QCOMPARE(refused->value, 900.0);
        QVERIFY(desk.lesson().picture() == before);
    }

    void aPictureOfOneColourIsASentence()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QImage plain(30, 20, QImage::Format_RGB32);
        plain.fill(Qt::blue);
        const QString path = desk.folder.filePath(QStringLiteral("plain.png"));
        QVERIFY(plain.save(path));
        QVERIFY(!desk.open(path));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QVERIFY(!desk.lesson().segments());
        QVERIFY(!desk.button(QStringLiteral("Save"))->isEnabled());
    }

    void anotherLandscapeIsDrawn()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QImage before = desk.lesson().picture();
        desk.click(QStringLiteral("Draw another"));
        desk.click(QStringLiteral("Cancel"));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QVERIFY(desk.lesson().picture() != before);
        QCOMPARE(classroom::madeUpPicture(5), classroom::madeUpPicture(5));
    }
};

QTEST_MAIN(TestSegmentationLesson)
#include "test_segmentation_lesson.moc"
