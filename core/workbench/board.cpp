// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace baseline::workbench {

namespace {

QString listOf(const std::vector<double>& values)
{
    QStringList texts;
    for (const double value : values)
        texts += QString::number(value);
    return texts.join(QStringLiteral(", "));
}

Error notAvailable(const char* subject, const std::vector<double>& values, const char* unit, double asked)
{
    const QString detail = QStringLiteral("the sensor has ") + listOf(values) + QLatin1Char(' ')
                           + QString::fromLatin1(unit);
    return {Error::Code::InvalidArgument, detail.toStdString(), subject, asked};
}

} // namespace

Result<SensorSettings> chooseSettings(const Hello& hello, std::optional<Hertz> rate,
                                      std::optional<std::uint32_t> rangeG)
{
    SensorSettings settings = hello.settings;
    if (settings.sensor >= hello.sensorCount)
        return Error{Error::Code::InvalidArgument, "the board names no sensor", "sensor"};
    const SensorDescription& sensor = hello.sensors[settings.sensor];
    std::vector<double> rates;
    for (std::size_t i = 0; i < sensor.rateCount; ++i)
        rates.push_back(sensor.ratesMilliHertz[i] / 1000.0);
    std::vector<double> ranges;
    for (std::size_t i = 0; i < sensor.rangeCount; ++i)
        ranges.push_back(sensor.rangesG[i]);

    if (rate) {
        // The wire counts millihertz, so half of one is the same rate.
        const auto same = [&](double value) { return std::abs(value - rate->value) < 0.0005; };
        const auto found = std::find_if(rates.begin(), rates.end(), same);
        if (found == rates.end())
            return notAvailable("rate", rates, "Hz", rate->value);
        settings.rateMilliHertz = sensor.ratesMilliHertz[found - rates.begin()];
    }
    if (rangeG) {
        const auto found = std::find(ranges.begin(), ranges.end(), static_cast<double>(*rangeG));
        if (found == ranges.end())
            return notAvailable("range", ranges, "g", *rangeG);
        settings.rangeG = static_cast<std::uint8_t>(*rangeG);
    }
    return settings;
}

QString serialText(const Hello& hello)
{
    const auto* bytes = reinterpret_cast<const char*>(hello.serial);
    return QString::fromLatin1(QByteArray(bytes, sizeof hello.serial).toHex());
}

Board::Board(QObject* parent) : Board(device::openSerialPort, {}, parent) {}

Board::Board(device::DeviceOpener opener, device::LinkOptions options, QObject* parent)
    : QObject(parent), m_link(std::move(opener), options)
{
    connect(&m_link, &device::Link::closed, this, [this](const Error& error) {
        forget();
        emit closed(error);
    });
    connect(&m_link, &device::Link::statusReceived, this, &Board::noteStatus);
    connect(&m_link, &device::Link::scoreReceived, this, &Board::scoreReceived);
    connect(&m_link, &device::Link::helloReceived, this, [this](const Hello& hello) {
        // Somebody asked the board who it is: after a deployment it runs another model.
        const std::shared_ptr<const BoardModel> active = activeModel();
        if (isOpen() && hello.active.hash != (active ? active->hash : 0))
            enqueue([this, hello] { return readActiveModel(hello, {}); });
    });
}

Board::~Board()
{
    m_ending = true;
    m_link.close();
    m_worker.finish();
}

std::optional<Hello> Board::hello() const
{
    return m_link.isOpen() ? m_link.hello() : std::nullopt;
}

std::optional<std::chrono::microseconds> Board::uptime() const
{
    return m_link.isOpen() ? m_link.uptime() : std::nullopt;
}

std::optional<BoardStatus> Board::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

std::shared_ptr<const BoardModel> Board::activeModel() const
{
    const std::lock_guard lock(m_mutex);
    return m_model;
}

std::optional<Error> Board::modelFault() const
{
    const std::lock_guard lock(m_mutex);
    return m_modelFault;
}

std::vector<KeptAlarm> Board::keptAlarms() const
{
    const std::lock_guard lock(m_mutex);
    return m_keptAlarms;
}

void Board::announce(std::function<void()> event)
{
    if (QThread::currentThread() == thread())
        event();
    else
        QMetaObject::invokeMethod(this, std::move(event), Qt::QueuedConnection);
}

void Board::enqueue(std::function<Status()> work)
{
    m_worker.post([this, work = std::move(work)] {
        const Status outcome = m_ending ? done() : work();
        if (!outcome && !m_ending)
            announce([this, error = outcome.error()] { emit failed(error); });
    });
}

void Board::setStreaming(bool streaming)
{
    if (m_streaming.exchange(streaming) != streaming)
        announce([this, streaming] { emit streamingChanged(streaming); });
}

void Board::setModel(std::shared_ptr<const BoardModel> active, std::optional<Error> fault)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_model && !active && !m_modelFault && !fault)
            return;
        m_model = std::move(active);
        m_modelFault = std::move(fault);
    }
    announce([this] { emit activeModelChanged(); });
}

void Board::forget()
{
    {
        const std::lock_guard lock(m_mutex);
        m_status.reset();
    }
    m_streamId = 0;
    m_followsAlarms = false;
    m_newestAlarm = 0;
    setStreaming(false);
    setModel(nullptr, std::nullopt);
    setKeptAlarms({});
}

void Board::noteStatus(const BoardStatus& status)
{
    if (!isOpen())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_status = status;
    }
    // Jobs start and stop streams too. A status from before the last start knows nothing of it.
    if (status.streamId >= m_streamId)
        setStreaming((status.flags & boardStreaming) != 0);
    followAlarms(status.newestAlarm);
    emit statusReceived(status);
}

void Board::setKeptAlarms(std::vector<KeptAlarm> alarms)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_keptAlarms.empty() && alarms.empty())
            return;
        m_keptAlarms = std::move(alarms);
    }
    announce([this] { emit keptAlarmsChanged(); });
}

Status Board::readKeptAlarms()
{
    Result<std::vector<KeptAlarm>> alarms = m_link.readAlarms();
    if (!alarms)
        return alarms.error();
    setKeptAlarms(std::move(*alarms));
    return done();
}

/// The board has told the number of its newest kept alarm.
void Board::followAlarms(std::uint32_t newest)
{
    if (m_followsAlarms && newest != m_newestAlarm && !m_readingAlarms.exchange(true))
        enqueue([this, newest] {
            refreshAlarms(newest);
            m_readingAlarms = false;
            return done();
        });
}

/// Nobody waits for these: what fails now is tried again at the next status.
void Board::refreshAlarms(std::uint32_t newest)
{
    if (readKeptAlarms())
        m_newestAlarm = newest;
}

Status Board::readActiveModel(const Hello& hello, const Progress& progress)
{
    if (hello.active.slot == noSlot) {
        setModel(nullptr, std::nullopt);
        return done();
    }
    const std::shared_ptr<const BoardModel> known = activeModel();
    if (known && known->hash == hello.active.hash)
        return done();
    Result<model::Image> image = m_link.readModel(noSlot, progress);
    if (!image) {
        setModel(nullptr, image.error());
        return image.error();
    }
    Result<model::Model> model = model::decode(*image, ImageReader::Board);
    if (!model) {
        setModel(nullptr, model.error());
        return model.error();
    }
    auto active = std::make_shared<BoardModel>();
    active->hash = model::hashOf(*image);
    active->image = std::move(*image);
    active->model = std::move(*model);
    setModel(std::move(active), std::nullopt);
    return done();
}

Result<Hello> Board::open(const QString& port)
{
    forget();
    Result<Hello> hello = m_link.open(port);
    if (!hello)
        return hello;
    m_streamId = hello->streamId;
    announce([this, greeting = *hello] { emit connected(greeting); });
    setStreaming((hello->flags & boardStreaming) != 0);
    // A model that cannot be read is no reason not to connect: modelFault() tells.
    if (const Status read = readActiveModel(*hello, {}); !read && read.error().code == Error::Code::PortLost)
        return read.error();
    return hello;
}

Status Board::configure(std::optional<Hertz> rate, std::optional<std::uint32_t> rangeG)
{
    const std::optional<Hello> greeting = m_link.hello();
    if (!isOpen() || !greeting)
        return Error{Error::Code::PortLost, "no board is connected", port().toStdString()};
    const Result<SensorSettings> settings = chooseSettings(*greeting, rate, rangeG);
    if (!settings)
        return settings.error();
    if (const Result<Reply> reply = m_link.call(device::configureRequest(*settings)); !reply)
        return reply.error();
    const Result<Hello> now = m_link.identify();
    return now ? done() : Status(now.error());
}

Status Board::start()
{
    const Result<Reply> reply = m_link.call(device::startRequest());
    if (!reply)
        return reply.error();
    m_streamId = static_cast<std::uint32_t>(reply->value);
    setStreaming(true);
    return done();
}

Result<std::uint64_t> Board::stop()
{
    const Result<Reply> reply = m_link.call(device::stopRequest());
    if (!reply)
        return reply.error();
    setStreaming(false);
    return reply->value;
}

Status Board::refresh(const Progress& progress)
{
    const Result<Hello> greeting = m_link.identify();
    return greeting ? readActiveModel(*greeting, progress) : Status(greeting.error());
}

Result<BoardStatus> Board::waitForStatus()
{
    std::optional<BoardStatus> received;
    QEventLoop loop;
    connect(&m_link, &device::Link::statusReceived, &loop, [&](const BoardStatus& status) {
        received = status;
        loop.quit();
    });
    connect(&m_link, &device::Link::closed, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(3), &loop, &QEventLoop::quit);
    loop.exec();
    if (received)
        return *received;
    return Error{isOpen() ? Error::Code::BoardTimeout : Error::Code::PortLost, "no status came",
                 isOpen() ? "Status" : port().toStdString()};
}

std::vector<device::PortInfo> Board::ports()
{
    std::vector<device::PortInfo> all = device::availablePorts();
    std::stable_partition(all.begin(), all.end(), [](const device::PortInfo& port) { return port.isBoard; });
    return all;
}

void Board::connectTo(const QString& port)
{
    emit connecting(port);
    enqueue([this, port] {
        const Result<Hello> greeting = open(port);
        if (!greeting)
            return Status(greeting.error());
        // The first status tells of alarms that the board has kept.
        m_followsAlarms = true;
        return done();
    });
}

void Board::disconnectBoard()
{
    // In its turn, but what is under way need not end first: it fails with PortLost.
    m_link.close();
    enqueue([this] {
        m_link.close();
        forget();
        announce([this] { emit disconnected(); });
        return done();
    });
}

void Board::startStream()
{
    enqueue([this] { return start(); });
}

void Board::stopStream()
{
    enqueue([this] {
        const Result<std::uint64_t> produced = stop();
        return produced ? done() : Status(produced.error());
    });
}

void Board::refreshModel()
{
    enqueue([this] { return refresh(); });
}

} // namespace baseline::workbench
