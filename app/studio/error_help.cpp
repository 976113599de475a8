// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/error_help.h"

namespace baseline::studio {

QString helpFor(const Error& error)
{
    switch (error.code) {
    case Error::Code::PortNotFound:
        return QStringLiteral("troubleshooting#no-port-in-the-list");
    case Error::Code::PortNoPermission:
        return QStringLiteral("troubleshooting#you-may-not-open-the-port");
    case Error::Code::PortBusy:
        return QStringLiteral("troubleshooting#the-port-is-in-use");
    case Error::Code::NoBoard:
    case Error::Code::BoardTimeout:
        return QStringLiteral("troubleshooting#nothing-answers-as-a-baseline-board");
    case Error::Code::PortLost:
        return QStringLiteral("troubleshooting#samples-are-lost");
    case Error::Code::NoBootloader:
    case Error::Code::FlashFailed:
        return QStringLiteral("troubleshooting#no-bootloader-appears-double-tap");
    case Error::Code::Clipped:
        return QStringLiteral("troubleshooting#the-signal-is-clipped");
    case Error::Code::RateUnknown:
        return QStringLiteral("troubleshooting#the-rate-is-wrong");
    case Error::Code::ReadOnly:
        return QStringLiteral("troubleshooting#the-project-opens-for-reading-only");
    case Error::Code::ModelTooLarge:
        return QStringLiteral("troubleshooting#the-model-does-not-fit-the-board");
    case Error::Code::ModelMismatch:
        return QStringLiteral("troubleshooting#the-board-says-no-data");
    case Error::Code::TooFewWindows:
    case Error::Code::ConstantInput:
    case Error::Code::BadValues:
        return QStringLiteral("troubleshooting#nothing-was-learned");
    case Error::Code::ToolMissing:
        return QStringLiteral("connect-a-board#a-board-without-the-firmware");
    default:
        return {};
    }
}

} // namespace baseline::studio
