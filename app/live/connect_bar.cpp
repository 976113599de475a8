// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/connect_bar.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/text_scale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

namespace baseline::live {

namespace {

/// What stands for the virtual Nano in the list; no port is called so.
QString virtualEntry()
{
    return QStringLiteral("virtual");
}

/// The same for the one whose processor is emulated.
QString emulatedEntry()
{
    return QStringLiteral("emulated");
}

QString describe(const device::PortInfo& port)
{
    return port.description.isEmpty() ? port.path : QStringLiteral("%1 · %2").arg(port.path, port.description);
}

} // namespace

ConnectBar::ConnectBar(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_ports(new QComboBox(this)),
      m_isText(new QCheckBox(tr("Plain text lines"), this)),
      m_button(widgets::makeButton(widgets::ButtonKind::Plain, tr("Connect"), QStringLiteral("plug"), this))
{
    setProperty("helpPage", QStringLiteral("connect-a-board"));
    m_ports->setEditable(true);
    m_ports->setInsertPolicy(QComboBox::NoInsert);
    widgets::keepScaled(*m_ports, widgets::Extent::MinimumWidth, 190);
    m_ports->setAccessibleName(tr("Port"));
    m_ports->setToolTip(tr("A port from the list, or one that you type"));
    m_isText->setToolTip(tr("Any sketch that prints numbers, a line a sample: its rate is measured, its losses cannot "
                            "be seen"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isText);
    layout->addWidget(m_ports);
    layout->addWidget(m_button);

    connect(m_button, &QPushButton::clicked, this, &ConnectBar::toggle);
    connect(m_ports->lineEdit(), &QLineEdit::returnPressed, this, &ConnectBar::connectChosen);
    workbench::Board& board = bench.board();
    const auto settled = [this] {
        m_connecting = false;
        showState();
    };
    connect(&board, &workbench::Board::connecting, this, [this] {
        m_bench.textSource().close(); // one signal at a time
        m_connecting = true;
        showState();
    });
    connect(&board, &workbench::Board::connected, this, settled);
    connect(&board, &workbench::Board::disconnected, this, settled);
    connect(&board, &workbench::Board::closed, this, settled);
    connect(&board, &workbench::Board::failed, this, settled);
    device::TextSource& text = bench.textSource();
    connect(&text, &device::TextSource::opened, this, settled);
    connect(&text, &device::TextSource::ended, this, settled);
    connect(&text, &device::TextSource::closed, this, [this, settled](const Error& error) {
        settled();
        emit failed(error);
    });
    refreshPorts();
    showState();
}

void ConnectBar::refreshPorts()
{
    const QString before = m_ports->currentText();
    const QVariant entry = m_ports->currentData();
    m_ports->clear();
    for (const device::PortInfo& port : workbench::Board::ports()) {
        if (!m_bench.virtualBoard().isRunning() || port.path != m_bench.virtualBoard().port())
            m_ports->addItem(describe(port), port.path);
    }
    m_ports->addItem(tr("Virtual Nano"), virtualEntry());
    if (workbench::VirtualBoard::canEmulate())
        m_ports->addItem(tr("Virtual Nano, emulated chip"), emulatedEntry());
    if (entry == virtualEntry() || entry == emulatedEntry())
        m_ports->setCurrentIndex(m_ports->findData(entry));
    else if (!before.isEmpty())
        m_ports->setCurrentText(before);
}

bool ConnectBar::connectBoard()
{
    refreshPorts();
    for (const device::PortInfo& port : workbench::Board::ports()) {
        const bool isOurs = m_bench.virtualBoard().isRunning() && port.path == m_bench.virtualBoard().port();
        if (!port.isBoard || isOurs)
            continue;
        m_isText->setChecked(false);
        m_ports->setCurrentIndex(m_ports->findData(port.path));
        connectChosen();
        return true;
    }
    return false;
}

void ConnectBar::connectVirtual()
{
    startVirtual(false);
}

void ConnectBar::startVirtual(bool emulated)
{
    m_ports->setCurrentIndex(m_ports->findData(emulated ? emulatedEntry() : virtualEntry()));
    workbench::VirtualBoardOptions options;
    options.emulated = emulated;
    const Status started = m_bench.connectVirtual(options);
    if (!started)
        emit failed(started.error());
}

void ConnectBar::connectChosen()
{
    // The text counts, because it may be typed; it names an entry only when it is that entry's text.
    const int entry = m_ports->findText(m_ports->currentText());
    const QString port = entry >= 0 ? m_ports->itemData(entry).toString() : m_ports->currentText().trimmed();
    const bool isVirtual = port == virtualEntry() || port == emulatedEntry();
    if (m_isText->isChecked() && !isVirtual && !port.isEmpty())
        connectText(port);
    else if (isVirtual)
        startVirtual(port == emulatedEntry());
    else if (!port.isEmpty())
        m_bench.board().connectTo(port);
}

void ConnectBar::connectText(const QString& port)
{
    m_connecting = true;
    showState();
    if (m_bench.board().isOpen())
        m_bench.board().disconnectBoard();
    // Opening a port may take a moment; the source itself outlives the bar.
    QtConcurrent::run([&source = m_bench.textSource(), port] { return source.open(port); })
        .then(this, [this](const Status& opened) {
            m_connecting = false;
            showState();
            if (!opened)
                emit failed(opened.error());
        });
}

void ConnectBar::disconnectAll()
{
    if (m_bench.board().isOpen())
        m_bench.board().disconnectBoard();
    m_bench.textSource().close();
}

void ConnectBar::toggle()
{
    if (m_bench.board().isOpen() || m_bench.textSource().isOpen())
        disconnectAll();
    else
        connectChosen();
}

void ConnectBar::showState()
{
    const bool isText = m_bench.textSource().isOpen();
    const bool open = m_bench.board().isOpen() || isText;
    if (isText)
        m_ports->setCurrentText(m_bench.textSource().port());
    else if (m_bench.isVirtual())
        m_ports->setCurrentIndex(
            m_ports->findData(m_bench.virtualBoard().isEmulated() ? emulatedEntry() : virtualEntry()));
    else if (open)
        m_ports->setCurrentText(m_bench.board().port());
    m_ports->setEnabled(!open && !m_connecting);
    m_isText->setEnabled(!open && !m_connecting);
    m_button->setEnabled(!m_connecting);
    m_button->setText(m_connecting ? tr("Connecting…") : open ? tr("Disconnect") : tr("Connect"));
    widgets::setButtonIcon(*m_button, open ? QStringLiteral("unplug") : QStringLiteral("plug"));
}

} // namespace baseline::live
