// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/classroom_page.h"
#include "app/classroom/lesson_view.h"
#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace baseline {

/// The Classroom with one lesson open, as large as the studio's window gives it room.
template <typename Lesson>
struct LessonDesk {
    explicit LessonDesk(const QString& id)
    {
        page.resize(1190, 776);
        page.openLesson(id); // before any other one is built
        page.show();
    }
    Lesson& lesson() { return *qobject_cast<Lesson*>(page.currentLesson()); }
    /// A visible button by the beginning of what it says.
    QAbstractButton* button(const QString& text)
    {
        for (auto* candidate : page.template findChildren<QAbstractButton*>()) {
            if (candidate->isVisible() && QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    template <typename Widget>
    Widget* find(const QString& accessibleName)
    {
        for (auto* candidate : lesson().template findChildren<Widget*>()) {
            if (candidate->accessibleName() == accessibleName)
                return candidate;
        }
        return nullptr;
    }
    void key(QWidget* widget, Qt::Key key, int times = 1)
    {
        widget->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(widget, key);
    }
    QString write(const QByteArray& text)
    {
        QFile file(folder.filePath(QStringLiteral("table.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    /// Pictures for a person to look at, where BASELINE_PICTURES names a folder.
    void save(const QString& name)
    {
        const QString into = qEnvironmentVariable("BASELINE_PICTURES");
        if (into.isEmpty())
            return;
        const auto grab = [&](const widgets::Theme& theme, double scale, const QString& suffix) {
            widgets::applyTheme(*qApp, theme, scale);
            QTest::qWait(1); // layouts follow the new type
            QVERIFY(page.grab().save(into + u'/' + name + suffix + QStringLiteral(".png")));
        };
        grab(widgets::Theme::dark(), 1.0, QStringLiteral("-dark"));
        grab(widgets::Theme::highContrast(), 1.35, QStringLiteral("-projector"));
        grab(widgets::Theme::light(), 1.0, QStringLiteral("-light"));
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    classroom::ClassroomPage page{bench};
};

/// Presses at one place of a widget and lets go at another.
inline void drag(QWidget* widget, QPointF from, QPointF to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(widget, ((from + to) / 2.0).toPoint());
    QTest::mouseMove(widget, to.toPoint());
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
}

} // namespace baseline
