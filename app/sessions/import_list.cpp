// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/import_list.h"

#include "app/sessions/recording_words.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace baseline::sessions {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::Import)
};

QString channelsText(const recording::RecordingInfo& info)
{
    const QStringList names = channelNames(info.channels);
    constexpr int shownNames = 4;
    QString text = names.mid(0, shownNames).join(QStringLiteral(", "));
    if (names.size() > shownNames)
        text += QStringLiteral(", …");
    const QString unit = info.channels.empty() ? QString() : info.channels.front().unit;
    return unit.isEmpty() ? text : Import::tr("%1 in %2").arg(text, unit);
}

QVariant textOf(const ImportItem& item, int column)
{
    const QLocale locale;
    if (column == ImportList::File)
        return QFileInfo(item.request.path).fileName();
    if (column == ImportList::State)
        return importStateWord(item);
    if (!item.preview || item.preview->fault)
        return QString();
    switch (column) {
    case ImportList::Signal:
        return channelsText(item.preview->recording.info);
    case ImportList::Samples:
        return item.preview->whole ? locale.toString(static_cast<qlonglong>(item.preview->rows))
                                   : Import::tr("over %1").arg(locale.toString(static_cast<qlonglong>(item.preview->rows)));
    case ImportList::Rate:
        return item.preview->needsRate
                   ? QString()
                   : Import::tr("%1 Hz").arg(locale.toString(item.preview->recording.info.nominalRate.value, 'g', 7));
    default:
        return {};
    }
}

} // namespace

QString importStateWord(const ImportItem& item)
{
    if (!item.preview)
        return Import::tr("looking…");
    if (item.preview->fault)
        return Import::tr("not possible");
    if (!item.preview->variables.isEmpty())
        return Import::tr("which signal?");
    if (item.preview->needsRate)
        return Import::tr("which rate?");
    return item.preview->needsConsent ? Import::tr("uneven") : Import::tr("ready");
}

QString importStateSentence(const ImportItem& item)
{
    if (!item.preview)
        return Import::tr("The file has not been looked at yet.");
    if (item.preview->fault)
        return workbench::sentenceFor(*item.preview->fault);
    if (!item.preview->variables.isEmpty())
        return Import::tr("The file holds several signals: choose one below.");
    if (item.preview->needsRate)
        return Import::tr("The file does not say its sampling rate: type it below.");
    if (item.preview->needsConsent)
        return Import::tr("%1 % of the samples are not evenly spaced in time. Allow moving them onto an even grid, or give "
                          "the rate if the times are only rough.")
            .arg(QLocale().toString(item.preview->unevenPercent, 'f', 1));
    return Import::tr("This file can be imported.");
}

void ImportList::setFiles(const QStringList& paths)
{
    beginResetModel();
    m_items.clear();
    for (const QString& path : paths)
        m_items.push_back({{path, {}}, {}});
    endResetModel();
}

void ImportList::setOptions(int row, const recording::ImportOptions& options)
{
    ImportItem& item = m_items[static_cast<std::size_t>(row)];
    item.request.options = options;
    item.preview.reset();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportList::setPreview(int row, workbench::ImportPreview preview)
{
    preview.recording.data = recording::emptyData(preview.recording.info.format); // thousands of files may be listed
    preview.recording.gaps.clear();
    m_items[static_cast<std::size_t>(row)].preview = std::move(preview);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::vector<int> ImportList::pending() const
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].preview)
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

int ImportList::ready() const
{
    int count = 0;
    for (const ImportItem& item : m_items)
        count += item.preview && item.preview->isReady() ? 1 : 0;
    return count;
}

int ImportList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportList::data(const QModelIndex& index, int role) const
{
    const ImportItem& item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? item.request.path : importStateSentence(item);
    case Qt::TextAlignmentRole:
        return index.column() == Samples || index.column() == Rate ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : QVariant();
    default:
        return {};
    }
}

QVariant ImportList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return Import::tr("File");
    case Signal:
        return Import::tr("Signal");
    case Samples:
        return Import::tr("Samples");
    case Rate:
        return Import::tr("Rate");
    default:
        return Import::tr("State");
    }
}

} // namespace baseline::sessions
