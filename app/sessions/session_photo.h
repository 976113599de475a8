// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"

#include <QImage>
#include <QWidget>

class QPushButton;

namespace baseline::sessions {

class PhotoView;

/// The photo of a session's mounting: seen small, larger on a click, chosen from a file, taken away. Read, checked and
/// stored in a thread of its own, because a picture may have megabytes. Not undoable, so taking it away asks.
class SessionPhoto final : public QWidget {
    Q_OBJECT
public:
    explicit SessionPhoto(QWidget* parent = nullptr);

    /// Empty: none. `writable`: the project takes changes.
    void show(const QString& projectPath, const QString& sessionId, bool writable);

    void setFromFile(const QString& path);
    /// Without asking.
    void removePhoto();
    void showLarger();

    /// Null: none, or not read yet.
    const QImage& image() const;
    bool isBusy() const { return m_job.isRunning(); }

signals:
    /// What is seen is what is stored.
    void loaded();
    void changed();
    void failed(const baseline::Error& error);

private:
    void choose();
    void askAndRemove();
    void load();
    void store(std::function<Result<QByteArray>()> bytes);
    void showState(const QString& sentence);
    void take(Result<QImage> image);

    PhotoView* m_view;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QString m_projectPath;
    QString m_sessionId;
    bool m_writable = false;
    bool m_stale = false;        ///< what is seen is not the photo of what is wanted
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::sessions
