// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "node/version.h"
#include "numeric/exact.h"

namespace baseline {

void Node::handle(const Frame& frame)
{
    RequestHeader request;
    if (frame.type < static_cast<uint8_t>(MessageType::Identify) || !decode(frame.payload, request)) {
        ++m_unknownFrames;
        return;
    }
    const MessageType type = static_cast<MessageType>(frame.type);
    if (type == MessageType::Identify) {
        // A new session forgets the old one's replies; the same one asking again (a retry) does not.
        if (request.session != m_session) {
            m_session = request.session;
            m_lastReply = Reply();
            m_lastReply.request = request;
        }
        sendHello(request);
        return;
    }
    ModelRead read;
    if (type == MessageType::ModelRead && decode(frame.payload, read)) {
        sendModelData(read);
        return;
    }
    AlarmsRead alarms;
    if (type == MessageType::AlarmsRead && decode(frame.payload, alarms)) {
        sendAlarms(alarms);
        return;
    }
    const bool otherSession = request.session != m_session;
    const int16_t ahead = static_cast<int16_t>(request.id - m_lastReply.request.id);
    if (!otherSession && ahead == 0 && m_lastReply.requestType == frame.type) {
        m_sender.sendMessage(MessageType::Reply, m_lastReply);
        return;
    }
    Reply reply = {request, frame.type, ReplyCode::StaleRequest, 0};
    if (!otherSession && ahead > 0) {
        handleNew(type, frame, reply);
        m_lastReply = reply;
    }
    m_sender.sendMessage(MessageType::Reply, reply);
}

void Node::handleNew(MessageType type, const Frame& frame, Reply& reply)
{
    reply.code = ReplyCode::Malformed;
    switch (type) {
    case MessageType::Configure: {
        Configure configureRequest;
        if (decode(frame.payload, configureRequest))
            reply.code = configure(configureRequest.settings);
        return;
    }
    case MessageType::Start:
        reply.code = ReplyCode::SensorFailed;
        if (!isSupported(m_settings))
            return;
        m_streaming = true;
        runSensor(true);
        reply.value = m_streamId;
        reply.code = ReplyCode::Ok;
        return;
    case MessageType::Stop:
        // What was sampled before the request came belongs to the stream.
        takeBlocks();
        reply.value = m_streaming ? m_produced : 0;
        m_streaming = false;
        if (m_models.active() == nullptr)
            runSensor(false);
        reply.code = ReplyCode::Ok;
        return;
    case MessageType::Learn: {
        Learn request;
        if (decode(frame.payload, request))
            reply.code = learn(request, reply.value);
        return;
    }
    case MessageType::Reboot: {
        Reboot reboot;
        if (!decode(frame.payload, reboot))
            return;
        reply.code = m_board.system.canReboot(reboot.target) ? ReplyCode::Ok : ReplyCode::OutOfRange;
        m_rebooting = reply.code == ReplyCode::Ok;
        m_rebootBy = m_board.clock.micros() + 500000;
        m_rebootTarget = reboot.target;
        return;
    }
    default:
        handleModel(type, frame, reply);
    }
}

void Node::handleModel(MessageType type, const Frame& frame, Reply& reply)
{
    if (type >= MessageType::ModelBegin && type <= MessageType::Erase && type != MessageType::ModelRead
        && m_learner.isBusy()) {
        // What it learns goes on with this very model, and into the slot that a host would write.
        reply.code = ReplyCode::Busy;
        return;
    }
    switch (type) {
    case MessageType::ModelBegin: {
        ModelBegin begin;
        if (decode(frame.payload, begin))
            reply.code = m_models.begin(begin.totalBytes);
        reply.value = m_models.writingSlot();
        return;
    }
    case MessageType::ModelChunk: {
        ModelChunk chunk;
        if (decode(frame.payload, chunk))
            reply.code = m_models.chunk(chunk.offset, chunk.data);
        return;
    }
    case MessageType::ModelCommit:
        reply.code = commit(reply.value);
        return;
    case MessageType::Rollback:
        reply.code = m_models.rollback();
        if (reply.code == ReplyCode::Ok) {
            loadedModel();
            reply.value = m_models.active()->hash & 0xFFFFFFFFU;
        }
        return;
    case MessageType::Erase: {
        Erase erase;
        const uint8_t before = m_models.activeSlot();
        if (decode(frame.payload, erase))
            reply.code = m_models.erase(erase.slot);
        if (m_models.activeSlot() != before)
            loadedModel();
        return;
    }
    case MessageType::ModelRead: // a whole one has been answered already
    case MessageType::AlarmsRead:
        return;
    default:
        ++m_unknownFrames;
        reply.code = ReplyCode::Unknown;
    }
}

ReplyCode Node::configure(const SensorSettings& settings)
{
    if (!isSupported(settings))
        return ReplyCode::OutOfRange;
    m_settings = settings;
    const bool runs = (m_order.packed.load(std::memory_order_relaxed) >> 24) != 0;
    if (runs)
        runSensor(true);
    return ReplyCode::Ok;
}

/// Not inlined: its view is a kilobyte of the stack, and commit() below needs another after it.
BASELINE_NOINLINE ReplyCode Node::checkWritten(uint64_t& value) const
{
    ModelView candidate;
    ImageFault fault = ImageFault::None;
    const ReplyCode code = m_models.check(candidate, fault);
    value = static_cast<uint64_t>(fault);
    if (code != ReplyCode::Ok || isSupported(settingsOf(candidate)))
        return code;
    value = static_cast<uint64_t>(ImageFault::Stream);
    return ReplyCode::BadModel;
}

ReplyCode Node::commit(uint64_t& value)
{
    ReplyCode code = checkWritten(value);
    if (code == ReplyCode::Ok)
        code = m_models.commit();
    if (code == ReplyCode::Ok) {
        loadedModel();
        value = m_models.active()->hash & 0xFFFFFFFFU;
    }
    return code;
}

void Node::sendHello(const RequestHeader& request)
{
    Hello hello = {};
    hello.request = request;
    hello.lowestProtocol = protocolLowest;
    hello.highestProtocol = protocolHighest;
    hello.payloadLimit = maxPayload;
    hello.board = m_board.system.kind();
    for (size_t i = 0; i < sizeof hello.firmware; ++i)
        hello.firmware[i] = firmwareVersion[i];
    m_board.system.serialNumber(hello.serial);
    hello.bootId = m_board.system.bootId();
    hello.uptimeMicros = m_board.clock.micros();
    hello.streamId = m_streamId;
    hello.flags = flags();
    hello.settings = m_settings;
    hello.slotBytes = maxModelBytes;
    hello.active = m_models.identity(m_models.activeSlot());
    hello.previous = m_models.identity(m_models.previousSlot());
    hello.sensorCount = m_sensorCount;
    for (uint8_t i = 0; i < m_sensorCount; ++i)
        hello.sensors[i] = m_sensors[i];
    m_sender.sendMessage(MessageType::Hello, hello);
}

void Node::sendModelData(const ModelRead& request)
{
    const Bytes image = m_models.image(request.slot);
    Reply refusal = {request.request, static_cast<uint8_t>(MessageType::ModelRead), ReplyCode::Ok, 0};
    if (request.request.session != m_session)
        refusal.code = ReplyCode::StaleRequest;
    else if (image.size == 0)
        refusal.code = ReplyCode::NoModel;
    else if (request.offset > image.size)
        refusal.code = ReplyCode::OutOfRange;
    if (refusal.code != ReplyCode::Ok) {
        m_sender.sendMessage(MessageType::Reply, refusal);
        return;
    }
    const size_t rest = image.size - request.offset;
    size_t size = request.size < rest ? request.size : rest;
    if (size > maxModelChunk)
        size = maxModelChunk;
    const ModelData data = {request.request, request.slot, request.offset, static_cast<uint32_t>(image.size),
                            Bytes(image.data + request.offset, size)};
    m_sender.sendMessage(MessageType::ModelData, data);
}

void Node::sendAlarms(const AlarmsRead& request)
{
    if (request.request.session != m_session) {
        const Reply refusal = {request.request, static_cast<uint8_t>(MessageType::AlarmsRead),
                               ReplyCode::StaleRequest, 0};
        m_sender.sendMessage(MessageType::Reply, refusal);
        return;
    }
    Alarms alarms = {};
    alarms.request = request.request;
    m_alarms.read(request.before, request.count, alarms);
    m_sender.sendMessage(MessageType::Alarms, alarms);
}

} // namespace baseline
