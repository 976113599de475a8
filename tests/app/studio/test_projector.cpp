// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/studio.h"
#include "app/widgets/theme.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace baseline;

/// The Classroom's switch and the window: one state, from whichever side it is changed.
class TestProjector final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theSwitchChangesTheWindowAndTheWindowTheSwitch()
    {
        studio::Studio program{studio::Settings{}};
        studio::MainWindow& window = program.window();
        window.show();
        window.showPage(studio::Studio::Classroom);
        QPushButton* projector = nullptr;
        for (auto* button : window.page(studio::Studio::Classroom)->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Projector"))
                projector = button;
        }
        QVERIFY(projector != nullptr);
        QTest::mouseClick(projector, Qt::LeftButton);
        QVERIFY(widgets::currentTheme().name == widgets::ThemeName::HighContrast);
        QCOMPARE(widgets::textScale(), 1.35);
        window.setTheme(widgets::ThemeName::Dark);
        QVERIFY(!projector->isChecked());
        QCOMPARE(widgets::textScale(), 1.0);
        QVERIFY(widgets::currentTheme().name == widgets::ThemeName::Dark);
    }
};

QTEST_MAIN(TestProjector)
#include "test_projector.moc"
