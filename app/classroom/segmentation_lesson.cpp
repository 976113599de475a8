// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/segmentation_lesson.h"

#include "app/classroom/lesson_layout.h"
#include "app/classroom/palette_view.h"
#include "app/classroom/picture_file.h"
#include "app/classroom/wipe_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/save_file.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <bit>
#include <cmath>
#include <cstring>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 260; ///< at the usual size of texts
constexpr int fewestColours = 2;
constexpr int mostColours = 12;

QImage imageOf(const learn::ColourSegments& segments, const QSize& size)
{
    QImage image(size, QImage::Format_Indexed8);
    QList<QRgb> colours;
    for (const learn::PaletteColour& one : segments.palette)
        colours.append(qRgb(one.colour[0], one.colour[1], one.colour[2]));
    image.setColorTable(colours);
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(image.scanLine(y), segments.labels.data() + std::size_t(y) * std::size_t(size.width()),
                    std::size_t(size.width()));
    return image;
}

/// "*.png *.jpg …", of all that Qt reads.
QString readable()
{
    QStringList patterns;
    for (const QByteArray& format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.") + QString::fromLatin1(format));
    return patterns.join(u' ');
}

} // namespace

SegmentationLesson::SegmentationLesson(workbench::Workbench&, QWidget* parent)
    : LessonView(parent),
      m_view(new WipeView(this)),
      m_palette(new PaletteView(this)),
      m_open(makeButton(widgets::ButtonKind::Plain, tr("&Open a picture…"), QStringLiteral("folder"), this)),
      m_draw(makeButton(widgets::ButtonKind::Plain, tr("&Draw another"), QStringLiteral("refresh"), this)),
      m_save(makeButton(widgets::ButtonKind::Plain, tr("Sa&ve the result…"), QStringLiteral("download"), this)),
      m_cancel(makeButton(widgets::ButtonKind::Plain, tr("Ca&ncel"), QStringLiteral("close"), this)),
      m_clusters(new QSlider(Qt::Horizontal, this)),
      m_k(new QLabel(this)),
      m_space(new QComboBox(this)),
      m_facts(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPicture(), 1);
    layout->addWidget(buildSide());
    connect(m_open, &QPushButton::clicked, this, &SegmentationLesson::choose);
    connect(m_draw, &QPushButton::clicked, this, [this] { setPicture(madeUpPicture(++m_seed)); });
    connect(m_save, &QPushButton::clicked, this, &SegmentationLesson::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_runAgain = false;
        m_job.cancel();
        m_opening.cancel();
    });
    connect(m_clusters, &QSlider::valueChanged, this, &SegmentationLesson::run);
    connect(m_space, &QComboBox::currentIndexChanged, this, &SegmentationLesson::run);
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &SegmentationLesson::showBusy);
    connect(&m_opening, &workbench::BackgroundJob::runningChanged, this, &SegmentationLesson::showBusy);
    setPicture(madeUpPicture(m_seed));
}

QWidget* SegmentationLesson::buildPicture()
{
    m_open->setToolTip(tr("A PNG, JPEG or other picture of this computer; it is not sent anywhere (Alt+O)"));
    m_draw->setToolTip(tr("Another made-up landscape (Alt+D)"));
    m_cancel->setToolTip(tr("Stops what is being computed (Alt+N)"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_open, m_draw})
        buttons->addWidget(widget);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    arrangeFacts(*m_facts, tr("Figures of this picture"), 3);
    layout->addWidget(m_facts);
    auto* card = new widgets::Card(tr("Before and after"), this);
    card->setContent(body);
    return card;
}

QWidget* SegmentationLesson::buildSide()
{
    m_clusters->setRange(fewestColours, mostColours);
    m_clusters->setValue(4);
    m_clusters->setPageStep(2);
    m_clusters->setAccessibleName(tr("k: number of colours"));
    m_clusters->setToolTip(tr("How many colours the picture keeps: drag, or arrow keys"));
    m_space->addItems({tr("Red, green, blue (RGB)"), tr("As the eye sees (CIE Lab)")});
    m_space->setAccessibleName(tr("In which numbers colours are near each other"));
    m_space->setToolTip(m_space->accessibleName());
    m_save->setToolTip(tr("The picture in its few colours, as a PNG file (Alt+V)"));
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);
    auto* choices = new QWidget(side);
    auto* lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_k, m_clusters, m_space, m_cancel})
        lines->addWidget(widget);
    auto* choice = new widgets::Card(tr("k-means on the pixels"), side);
    choice->setContent(choices);
    layout->addWidget(choice);
    auto* colours = new QWidget(side);
    auto* colourLines = new QVBoxLayout(colours);
    colourLines->setContentsMargins(0, 0, 0, 0);
    colourLines->addWidget(m_palette);
    colourLines->addStretch(1);
    colourLines->addWidget(m_save);
    auto* palette = new widgets::Card(tr("Palette"), side);
    palette->setContent(colours);
    layout->addWidget(palette, 1);
    return side;
}

void SegmentationLesson::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A picture"), {}, tr("Pictures (%1)").arg(readable()));
    if (!path.isEmpty())
        openFile(path);
}

void SegmentationLesson::openFile(const QString& path)
{
    m_opening.start<QImage>([path](const Progress&) { return openPicture(path); },
                            [this](Result<QImage> picture) {
                                if (picture)
                                    setPicture(*picture);
                                else
                                    emit failed(picture.error());
                            });
}

void SegmentationLesson::setPicture(const QImage& picture)
{
    m_picture = picture;
    run();
}

/// Again from the beginning, after what runs has stopped.
void SegmentationLesson::run()
{
    m_k->setText(tr("k = %1 colours").arg(m_clusters->value()));
    if (m_job.isRunning()) {
        m_runAgain = true;
        m_job.cancel();
        return;
    }
    m_segments.reset();
    m_view->setPictures(m_picture, {}, tr("computing…"));
    m_job.start<learn::ColourSegments>(
        [picture = m_picture, space = m_space->currentIndex() == 0 ? learn::ColourSpace::Rgb : learn::ColourSpace::Lab,
         clusters = static_cast<std::size_t>(m_clusters->value())](const Progress& progress) {
            return learn::segmentColours(rgbBytes(picture), space, clusters, 1, progress);
        },
        [this](Result<learn::ColourSegments> outcome) { take(std::move(outcome)); });
    showBusy();
}

void SegmentationLesson::take(Result<learn::ColourSegments> outcome)
{
    if (m_runAgain) {
        m_runAgain = false;
        run();
        return;
    }
    std::vector<PaletteView::Entry> entries;
    m_view->setPictures(m_picture, {}, tr("nothing"));
    if (outcome) {
        m_segments = std::move(*outcome);
        for (const learn::PaletteColour& one : m_segments->palette)
            entries.push_back({QColor(one.colour[0], one.colour[1], one.colour[2]),
                               double(one.pixels) / double(m_segments->labels.size())});
        m_view->setPictures(m_picture, imageOf(*m_segments, m_picture.size()));
        m_facts->setText(facts());
    } else if (outcome.error().code == Error::Code::Cancelled) {
        m_facts->setText(tr("Cancelled. Move k to compute again."));
    } else {
        m_facts->setText(tr("This picture has only %n different colours: choose a k of at most that many.", nullptr,
                            static_cast<int>(outcome.error().value)));
    }
    m_palette->setEntries(std::move(entries));
    showBusy();
}

void SegmentationLesson::showBusy()
{
    const bool isBusy = m_job.isRunning() || m_opening.isRunning();
    m_cancel->setEnabled(isBusy);
    m_open->setEnabled(!m_opening.isRunning());
    m_save->setEnabled(m_segments.has_value());
}

QString SegmentationLesson::facts() const
{
    if (!m_segments)
        return {};
    const auto colours = static_cast<unsigned>(m_segments->palette.size());
    const int bits = std::max(1, static_cast<int>(std::bit_width(colours - 1)));
    const QString distance = QLocale().toString(std::sqrt(m_segments->meanSquare), 'f', 1);
    return tr("%1 × %2 pixels, %3 bits each instead of 24.").arg(m_picture.width()).arg(m_picture.height()).arg(bits) +
           u'\n' +
           (m_space->currentIndex() == 0
                ? tr("A pixel lies %1 from its centroid (root mean square, steps of 0 to 255).").arg(distance)
                : tr("A pixel lies %1 from its centroid (root mean square; the eye begins to see a difference of 1 to "
                     "2).")
                      .arg(distance));
}

void SegmentationLesson::save()
{
    const QString path = widgets::chooseSaveFile(this, tr("Save the result"), QStringLiteral("segments.png"),
                                                 tr("Pictures (*.png)"));
    if (!path.isEmpty())
        saveResult(path);
}

bool SegmentationLesson::saveResult(const QString& path)
{
    if (!m_segments)
        return false;
    if (m_view->after().save(path))
        return true;
    emit failed({Error::Code::FileNotWritable, "the picture was not written", path.toStdString()});
    return false;
}

} // namespace baseline::classroom
