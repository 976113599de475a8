// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/help_rules.h"
#include "tests/lint/include_rules.h"
#include "tests/lint/key_rules.h"
#include "tests/lint/text_rules.h"
#include "tests/lint/translation_rules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline::lint;

/// The rules, held against this very repository.
class TestSourceTree final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_tree = readTree(QStringLiteral(BASELINE_SOURCE_DIR));
        // A rule that looks at nothing finds nothing.
        QVERIFY(m_tree.size() > 50);
    }

    void includesFollowTheHouse() { expectNone(checkIncludes(m_tree)); }
    void everyFileNamesItsLicence() { expectNone(checkLicences(m_tree)); }
    void filesStayShort() { expectNone(checkSizes(m_tree)); }
    void noWorkIsPutOffAndNamesSaySomething() { expectNone(checkWords(m_tree)); }
    void keysAreTold() { expectNone(checkKeys(m_tree)); }
    void nothingIsCalledThatWeDoBetter() { expectNone(checkCalls(m_tree)); }
    void shownTextIsTranslatable() { expectNone(checkUntranslatedText(m_tree)); }
    void helpIsAlikeInAllLanguages() { expectNone(checkHelpShape(m_tree)); }
    void helpHasThePlacesThatTheProgramNames() { expectNone(checkHelpPlaces(m_tree)); }

    // Collects the strings afresh into a copy, so that a new string without a translation is found before anybody collects it.
    void everyTextIsTranslated()
    {
        const QDir root(QStringLiteral(BASELINE_SOURCE_DIR));
        const QDir translations(root.filePath(QStringLiteral("translations")));
        const QStringList names = translations.entryList({QStringLiteral("*.ts")}, QDir::Files);
        QVERIFY(!names.isEmpty());

        QTemporaryDir folder;
        QStringList copies;
        for (const QString& name : names) {
            copies << folder.filePath(name);
            QVERIFY(QFile::copy(translations.filePath(name), copies.last()));
        }
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(BASELINE_LUPDATE),
                      QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                                  QStringLiteral("-I"), root.path(), root.filePath(QStringLiteral("app")),
                                  root.filePath(QStringLiteral("core")), root.filePath(QStringLiteral("firmware/virtual")),
                                  QStringLiteral("-ts")}
                          + copies);
        QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));

        Findings findings = checkLupdateMessages(QString::fromUtf8(lupdate.readAll()));
        Catalogue shown;
        for (qsizetype i = 0; i < copies.size(); ++i) {
            QFile file(copies[i]);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const Finding& finding : checkTranslation(QStringLiteral("translations/") + names[i], content))
                findings.push_back(finding);
            addToCatalogue(shown, names[i].section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0), content);
        }
        m_shown = shown;
        expectNone(findings);
    }

    // Of the texts just collected: it comes after the test above, which Qt runs in this order.
    void helpNamesWhatTheProgramShows()
    {
        QVERIFY(m_shown.value(QStringLiteral("en")).size() > 1000);
        expectNone(checkHelpNames(m_tree, m_shown));
    }

private:
    static void expectNone(const Findings& findings)
    {
        for (const Finding& finding : findings)
            qWarning("%s", qPrintable(finding.toString()));
        QVERIFY2(findings.empty(), qPrintable(QStringLiteral("%1 findings, listed above").arg(findings.size())));
    }

    Tree m_tree;
    Catalogue m_shown;
};

QTEST_GUILESS_MAIN(TestSourceTree)
#include "test_source_tree.moc"
