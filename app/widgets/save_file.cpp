// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/save_file.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

namespace baseline::widgets {
namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(baseline::widgets::SaveFile)
};

/// ".png", ".jpg" of "Pictures (*.png *.jpg)", also of several kinds.
QStringList suffixesOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[^\\s*;)]+)"));
    QStringList suffixes;
    for (auto matches = pattern.globalMatch(filter); matches.hasNext();)
        suffixes.append(matches.next().captured(1));
    return suffixes;
}

/// No Q_OBJECT: Qt asks the desktop for its own dialog only where the class says that it is QFileDialog.
class SaveDialog final : public QFileDialog {
public:
    SaveDialog(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
        : QFileDialog(parent, title, suggestion, filter), m_filter(filter)
    {
        setAcceptMode(AcceptSave);
        setFileMode(AnyFile);
        setSupportedSchemes({QStringLiteral("file")}); // a desktop may offer servers too, which nothing here writes to
    }

    QString typed() const { return selectedFiles().value(0); }
    QString named() const { return withSuffix(typed(), m_filter, selectedNameFilter()); }

protected:
    /// Qt's default suffix is not enough: it takes the 2 of "motor 1.2" for one.
    void accept() override
    {
        auto* edit = findChild<QLineEdit*>(QStringLiteral("fileNameEdit")); // none in a dialog of the desktop
        const QString missing = named().mid(typed().size());
        if (edit && !edit->text().isEmpty() && !missing.isEmpty() && !QFileInfo(typed()).isDir()) {
            const QString name = edit->text() + missing;
            // What is marked in the list counts for more than what stands in the field.
            for (QAbstractItemView* list : findChildren<QAbstractItemView*>())
                list->clearSelection();
            edit->setText(name);
        }
        QFileDialog::accept();
    }

private:
    QString m_filter;
};

bool mayReplace(QWidget* parent, const QString& title, const QString& path)
{
    const QString question = SaveFile::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName());
    return QMessageBox::warning(parent, title, question, QMessageBox::Yes | QMessageBox::No, QMessageBox::No) ==
           QMessageBox::Yes;
}

} // namespace

QString withSuffix(const QString& typed, const QString& filter, const QString& chosen)
{
    const QStringList known = suffixesOf(filter);
    const QStringList wanted = suffixesOf(chosen);
    const bool hasOne = std::ranges::any_of(
        known, [&](const QString& suffix) { return typed.endsWith(suffix, Qt::CaseInsensitive); });
    return typed.isEmpty() || hasOne || wanted.isEmpty() ? typed : typed + wanted.first();
}

QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       ExistingFile existing)
{
    SaveDialog dialog(parent, title, suggestion, filter);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, existing == ExistingFile::Refused);
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.named();
        // The desktop's own dialog knew only the name without the suffix when it asked.
        const bool isAsked = path == dialog.typed() || existing == ExistingFile::Refused;
        if (isAsked || !QFileInfo::exists(path) || mayReplace(parent, title, path))
            return path;
        dialog.selectFile(path);
    }
    return {};
}

} // namespace baseline::widgets
