// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_model.h"

#include "app/sessions/recording_words.h"
#include "app/widgets/theme.h"

#include <QLocale>

#include <algorithm>

namespace baseline::sessions {

namespace {

bool isNumber(int column)
{
    return column == RecordingsModel::Duration || column == RecordingsModel::Samples ||
           column == RecordingsModel::Rate || column == RecordingsModel::Lost || column == RecordingsModel::Clipped;
}

QString percent(SampleIndex part, SampleIndex whole)
{
    return QLocale().toString(100.0 * static_cast<double>(part) / static_cast<double>(std::max<SampleIndex>(1, whole)),
                              'g', 3);
}

} // namespace

int RecordingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RecordingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const project::RecordingSummary& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case ThumbnailRole:
        return row.thumbnail;
    case SortRole:
        return sortValue(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        // The number says it; the colour only helps to find it.
        if ((index.column() == Lost && row.info.lost > 0) || (index.column() == Clipped && row.info.clipped > 0) ||
            (index.column() == State && !row.info.complete && !row.running))
            return widgets::currentTheme().warning;
        return {};
    default:
        return {};
    }
}

QVariant RecordingsModel::text(const project::RecordingSummary& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name:
        return row.info.name;
    case Label:
        return row.info.label;
    case Tags:
        return row.info.tags.join(QLatin1String(", "));
    case Session:
        return m_sessions.value(row.info.sessionId).name;
    case Duration:
        return durationText(row.duration());
    case Samples:
        return locale.toString(qlonglong(row.length - row.info.lost));
    case Rate:
        return rateText(row.info);
    case Lost: // a source that cannot tell is not one without losses
        return row.info.lossesVisible ? locale.toString(qlonglong(row.info.lost)) : QString(QLatin1Char('?'));
    case Clipped:
        return locale.toString(qlonglong(row.info.clipped));
    case Started:
        return row.info.startedUtc.isValid()
                   ? row.info.startedUtc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                   : QString(QChar(0x2014));
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QVariant RecordingsModel::sortValue(const project::RecordingSummary& row, int column) const
{
    switch (column) {
    case Duration:
        return row.duration().count();
    case Samples:
        return qlonglong(row.length - row.info.lost);
    case Rate:
        return row.info.nominalRate.value;
    case Lost:
        return qlonglong(row.info.lost);
    case Clipped:
        return qlonglong(row.info.clipped);
    case Started:
        return row.info.startedUtc;
    default:
        return text(row, column);
    }
}

QVariant RecordingsModel::toolTip(const project::RecordingSummary& row, int column) const
{
    switch (column) {
    case Name:
        return row.info.source.isEmpty() ? row.info.name : tr("%1\nfrom %2").arg(row.info.name, row.info.source);
    case Label:
        return row.segments == 0   ? QString()
               : row.segments == 1 ? tr("one labelled segment")
                                   : tr("%n labelled segments", nullptr, row.segments);
    case Signal:
        return tr("The first channel from beginning to end");
    case Tags:
        return row.info.tags.isEmpty() ? tr("Words to find it by, with commas between") : text(row, column);
    case Session:
        return m_sessions.value(row.info.sessionId).more;
    case Rate:
        return evennessText(row.info);
    case Lost:
        if (!row.info.lossesVisible)
            return tr("The source has no sequence numbers: losses cannot be seen");
        return tr("%1 % of the samples were lost on the way; no window crosses a gap")
            .arg(percent(row.info.lost, row.length));
    case Clipped:
        return tr("%1 % of the samples are at the limit of the sensor's range")
            .arg(percent(row.info.clipped, row.length - row.info.lost));
    default:
        return {};
    }
}

QVariant RecordingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Signal:
        return tr("Signal");
    case Label:
        return tr("Label");
    case Tags:
        return tr("Tags");
    case Session:
        return tr("Session");
    case Duration:
        return tr("Duration");
    case Samples:
        return tr("Samples");
    case Rate:
        return tr("Rate, true / set");
    case Lost:
        return tr("Lost");
    case Clipped:
        return tr("Clipped");
    case Started:
        return tr("Started");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags RecordingsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (index.isValid() && (column == Name || column == Label || column == Tags) && !at(index.row()).running)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const recording::RecordingInfo& info = at(index.row()).info;
    const QString wanted = value.toString().trimmed();
    if (index.column() == Name && !wanted.isEmpty() && wanted != info.name) {
        emit editRequested(project::RenameRecording{info.id, wanted});
        return true;
    }
    if (index.column() == Label && wanted != info.label) {
        emit editRequested(project::LabelRecording{info.id, wanted});
        return true;
    }
    if (index.column() == Tags) {
        QStringList tags;
        for (const QString& word : wanted.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                tags.append(word.trimmed());
        }
        tags.sort();
        tags.removeDuplicates();
        if (tags != info.tags) {
            emit editRequested(project::TagRecording{info.id, tags});
            return true;
        }
    }
    return false;
}

} // namespace baseline::sessions
