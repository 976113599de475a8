// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_photo.h"

#include "app/sessions/photo_view.h"
#include "app/widgets/button_kind.h"
#include "core/project/project_file.h"
#include "core/project/sessions.h"
#include "core/workbench/sentence.h"

#include <QBuffer>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace baseline::sessions {

namespace {

/// As large as any screen shows it: the picture of a camera has several times as many dots.
constexpr QSize largestShown{2560, 1600};

Error noPicture(const std::string& detail)
{
    return {Error::Code::InvalidArgument, detail, "photo", 0.0};
}

/// Null for no bytes. Error: InvalidArgument (subject "photo") for what is no picture, or one of too many dots.
Result<QImage> pictureOf(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QImage();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a camera notes how it was held
    const QSize size = reader.size();
    if (size.width() > largestShown.width() || size.height() > largestShown.height())
        reader.setScaledSize(size.scaled(largestShown, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture(reader.errorString().toStdString());
    return image;
}

Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::FileUnreadable : Error::Code::FileNotFound,
                     file.errorString().toStdString(), path.toStdString(), 0.0};
    if (file.size() > project::largestPhotoBytes)
        return Error{Error::Code::InvalidArgument, "the picture is too large", "photo", double(file.size())};
    QByteArray bytes = file.read(project::largestPhotoBytes);
    if (bytes.isEmpty())
        return noPicture("the file is empty");
    return bytes;
}

} // namespace

SessionPhoto::SessionPhoto(QWidget* parent)
    : QWidget(parent), m_view(new PhotoView(this)),
      m_choose(widgets::makeButton(widgets::ButtonKind::Plain, tr("Choose &photo…"), {}, this)),
      m_remove(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Remove p&hoto"), {}, this))
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    m_choose->setToolTip(tr("A PNG or JPEG file of 16 MB at most; it is kept in the project (Alt+P)"));
    m_remove->setToolTip(tr("Take the photo out of the project (Alt+H)"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    m_choose->setObjectName(QStringLiteral("choosePhoto"));
    connect(m_choose, &QPushButton::clicked, this, &SessionPhoto::choose);
    connect(m_remove, &QPushButton::clicked, this, &SessionPhoto::askAndRemove);
    connect(m_view, &PhotoView::clicked, this, &SessionPhoto::showLarger);
    show({}, {}, false);
}

const QImage& SessionPhoto::image() const
{
    return m_view->image();
}

void SessionPhoto::show(const QString& projectPath, const QString& sessionId, bool writable)
{
    const bool isSame = projectPath == m_projectPath && sessionId == m_sessionId;
    m_writable = writable;
    m_choose->setEnabled(writable && !m_job.isRunning());
    m_remove->setEnabled(writable && !image().isNull() && !m_job.isRunning());
    if (isSame && !sessionId.isEmpty())
        return;
    m_projectPath = projectPath;
    m_sessionId = sessionId;
    m_view->setImage({}, {});
    if (!sessionId.isEmpty())
        load();
}

void SessionPhoto::showState(const QString& sentence)
{
    m_view->setImage({}, sentence);
    m_choose->setEnabled(m_writable && !m_job.isRunning());
    m_remove->setEnabled(false);
}

void SessionPhoto::load()
{
    m_stale = m_job.isRunning(); // its end begins with what is wanted then
    if (m_stale || m_sessionId.isEmpty())
        return;
    m_job.start<QImage>(
        [path = m_projectPath, session = m_sessionId](const Progress&) -> Result<QImage> {
            const auto project = project::ProjectFile::openForViewing(path);
            if (!project)
                return project.error();
            const auto bytes = project::sessionPhoto(project->database(), session);
            return bytes ? pictureOf(*bytes) : Result<QImage>(bytes.error());
        },
        [this](Result<QImage> image) { take(std::move(image)); });
}

void SessionPhoto::store(std::function<Result<QByteArray>()> bytes)
{
    if (m_job.isRunning() || m_sessionId.isEmpty() || !m_writable)
        return;
    m_choose->setEnabled(false);
    m_remove->setEnabled(false);
    m_job.start<QImage>(
        [path = m_projectPath, session = m_sessionId, bytes = std::move(bytes)](const Progress&) -> Result<QImage> {
            const auto given = bytes();
            if (!given)
                return given.error();
            auto image = pictureOf(*given); // first: what cannot be shown is not kept
            const auto project = project::ProjectFile::open(path);
            if (!image || !project)
                return image ? Result<QImage>(project.error()) : image;
            const Status stored = project::setSessionPhoto(project->database(), session, *given);
            return stored ? image : Result<QImage>(stored.error());
        },
        [this, session = m_sessionId](Result<QImage> image) {
            if (!image)
                emit failed(image.error());
            else
                emit changed();
            m_stale = m_stale || !image; // what was there before is seen again
            if (session == m_sessionId)
                take(std::move(image));
            else
                load();
        });
}

void SessionPhoto::take(Result<QImage> image)
{
    if (m_sessionId.isEmpty())
        return;
    if (m_stale) {
        load();
        return;
    }
    if (!image) {
        showState(workbench::sentenceFor(image.error()));
    } else if (image->isNull()) {
        showState(tr("No photo of the mounting yet"));
    } else {
        m_view->setImage(*image, {});
        m_choose->setEnabled(m_writable);
        m_remove->setEnabled(m_writable);
    }
    emit loaded();
}

void SessionPhoto::setFromFile(const QString& path)
{
    store([path] { return bytesOfFile(path); });
}

void SessionPhoto::removePhoto()
{
    store([]() -> Result<QByteArray> { return QByteArray(); });
}

void SessionPhoto::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Photo of the mounting"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        setFromFile(path);
}

void SessionPhoto::askAndRemove()
{
    const auto answer = QMessageBox::question(this, tr("Remove photo"),
                                              tr("Take the photo out of the project? This cannot be undone."));
    if (answer == QMessageBox::Yes)
        removePhoto();
}

void SessionPhoto::showLarger()
{
    if (image().isNull())
        return;
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Photo of the mounting"));
    auto* large = new PhotoView(dialog);
    large->setImage(image(), {});
    large->setToolTip(tr("Close (Escape)"));
    connect(large, &PhotoView::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(large);
    dialog->resize(image().size().scaled(screen()->availableSize() * 0.8, Qt::KeepAspectRatio) + QSize(24, 24));
    dialog->open();
}

} // namespace baseline::sessions
