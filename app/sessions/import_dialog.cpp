// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/import_dialog.h"

#include "app/sessions/import_form.h"
#include "app/sessions/import_scan.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/table_style.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"
#include "core/recording/import_file.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/preview_job.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace baseline::sessions {

namespace {

QStringList filesBehind(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        const auto found = recording::listRecordingFiles(path);
        files += found ? *found : QStringList{path}; // a path without files stays, with the reason as its state
    }
    return files;
}

/// What makes two pictures the same.
QString keyOf(const workbench::ImportRequest& request)
{
    const recording::ImportOptions& options = request.options;
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(request.path, QString::number(options.rate ? options.rate->value : 0.0, 'g', 17), options.unit,
             options.variable.value_or(QString()), QString::number(static_cast<int>(options.resampleUneven)));
}

} // namespace

ImportDialog::ImportDialog(const QStringList& paths, const QStringList& labels, QWidget* parent)
    : QDialog(parent), m_list(new ImportList(this)), m_scan(new ImportScan(*m_list, this)),
      m_table(new QTableView(this)), m_form(new ImportForm(this)), m_trace(new widgets::TraceView(this)),
      m_sentence(new QLabel(this)), m_notes(new QLabel(this)), m_count(new QLabel(this)),
      m_import(widgets::makeButton(widgets::ButtonKind::Primary, tr("Import"), QStringLiteral("download"), this))
{
    setWindowTitle(tr("Import recordings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 660);
    m_list->setFiles(filesBehind(paths));
    m_form->setLabels(labels);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importFiles"));
    m_import->setDefault(true);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildFiles());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ImportForm::changed, this, &ImportDialog::answer);
    connect(m_scan, &ImportScan::advanced, this, [this] {
        showCurrent();
        showState();
    });
    m_table->selectAll();
    m_table->setCurrentIndex(m_list->index(0, 0));
    m_table->selectAll(); // making the first row current has chosen it alone
    showCurrent();
    showState();
    m_scan->start();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::buildFiles()
{
    auto* files = new QWidget(this);
    auto* layout = new QVBoxLayout(files);
    layout->setContentsMargins(0, 0, 6, 0);
    m_table->setModel(m_list);
    widgets::styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Files to import"));
    constexpr int widths[ImportList::ColumnCount] = {150, 100, 130, 80, 80};
    for (int column = 0; column < ImportList::ColumnCount; ++column)
        m_table->setColumnWidth(column, widgets::scaledPixels(widths[column]));
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_count->setProperty("role", QStringLiteral("subtitle"));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
    return files;
}

QWidget* ImportDialog::buildPreview()
{
    auto* preview = new QWidget(this);
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(6, 0, 0, 0);
    m_sentence->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setProperty("role", QStringLiteral("subtitle"));
    auto* hint = new QLabel(tr("These answers hold for all chosen files."), preview);
    hint->setProperty("role", QStringLiteral("subtitle"));
    layout->addWidget(m_trace, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_notes);
    layout->addWidget(hint);
    layout->addWidget(m_form);
    return preview;
}

int ImportDialog::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ImportDialog::take()
{
    std::vector<workbench::ImportRequest> requests;
    for (const ImportItem& item : m_list->items())
        requests.push_back(item.request);
    emit chosen(requests);
    accept();
}

void ImportDialog::answer()
{
    const recording::ImportOptions options = m_form->options();
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        m_list->setOptions(row.row(), options);
    showState();
    m_scan->start();
}

void ImportDialog::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_form->showNothing();
        return;
    }
    const ImportItem& item = m_list->at(row);
    if (item.preview || !m_form->isEnabled())
        m_form->show(item);
    m_sentence->setText(importStateSentence(item));
    QStringList notes;
    if (item.preview) {
        for (const recording::ImportNote& note : item.preview->notes)
            notes.append(workbench::sentenceFor(note));
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    drawPicture();
}

void ImportDialog::showState()
{
    const int all = m_list->rowCount();
    const int ready = m_list->ready();
    const auto looking = static_cast<int>(m_list->pending().size());
    m_count->setText(looking > 0 ? tr("%1 of %2 files looked at").arg(all - looking).arg(all)
                                 : tr("%1 of %2 files can be imported").arg(ready).arg(all));
    m_import->setText(ready == 1 ? tr("Import one file") : tr("Import %n files", nullptr, ready));
    m_import->setEnabled(ready > 0 && looking == 0);
}

void ImportDialog::drawPicture()
{
    const int row = currentRow();
    if (row < 0 || !m_list->at(row).preview)
        return;
    const workbench::ImportRequest request = m_list->at(row).request;
    if (m_list->at(row).preview->fault) {
        m_trace->clear();
        m_drawn.clear();
        return;
    }
    const QString key = keyOf(request);
    if (key == m_drawn || m_picture.isRunning())
        return; // the end of the running one looks again
    m_reading = key;
    m_picture.start<workbench::RecordingPreview>(
        [request](const Progress& progress) -> Result<workbench::RecordingPreview> {
            const auto preview = workbench::previewImport(request.path, request.options, Progress{{}, progress.stop});
            if (preview.fault)
                return *preview.fault;
            return workbench::previewOf(preview.recording);
        },
        [this](Result<workbench::RecordingPreview> picture) {
            if (picture) {
                QList<widgets::TraceChannel> channels;
                std::vector<std::span<const float>> values;
                for (std::size_t i = 0; i < picture->channels.size(); ++i) {
                    // As the file says, or as it is told here: the unit is what is being looked at.
                    channels.append({picture->channels[i].name, picture->channels[i].unit});
                    values.emplace_back(picture->values[i]);
                }
                m_trace->setChannels(channels);
                m_trace->clear();
                m_trace->setTimeSpan(picture->duration, picture->duration);
                m_trace->setData(values, picture->rate);
            }
            m_drawn = m_reading;
            drawPicture();
        });
}

} // namespace baseline::sessions
