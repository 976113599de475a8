// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace baseline {

/// An expected failure as a value. `detail` is English and meant for the log; the sentence that a user reads is made
/// from `code`, `subject` and `value` in core/workbench/sentence.h, where it is translated.
struct Error {
    enum class Code {
        Cancelled,
        InvalidArgument,    ///< a value that makes no sense; subject names it
        Unsupported,        ///< asked for something this build or board does not do; subject names it
        FileNotFound,       ///< subject = path
        FileUnreadable,     ///< subject = path
        FileNotWritable,    ///< subject = path
        DiskFull,           ///< subject = path
        BadFormat,          ///< subject = path, value = line (0: the whole file)
        TooNew,             ///< written by a newer version; subject = path
        RateUnknown,        ///< the file does not say its sampling rate; subject = path
        NotAProject,        ///< subject = path
        ProjectLocked,      ///< subject = path
        NotFound,           ///< a named recording, model or board is missing; subject = its name
        TooFewWindows,      ///< value = seconds of recording still needed
        ConstantInput,      ///< nothing varies, so nothing can be learned; subject = channel or feature
        BadValues,          ///< more than 1 % of the rows hold NaN or infinity; value = their share in percent
        Clipped,            ///< more than 0.1 % of the samples are at the sensor's limit; value = their share in percent
        PortNotFound,       ///< subject = port
        PortBusy,           ///< subject = port
        PortNoPermission,   ///< subject = port
        PortLost,           ///< the port vanished while open; subject = port
        NoBoard,            ///< the port opened, nothing there speaks our protocol; subject = port
        BoardTimeout,       ///< a board that answered before does not answer now; subject = request
        BoardRefused,       ///< the board said no; subject = its reason, value = the reply code
        ModelInvalid,       ///< not a model image, or a damaged one; subject = what is wrong with it
        ModelMismatch,      ///< the model is for another rate, range or channel count; subject = which
        ModelTooLarge,      ///< value = bytes of the image
        ToolMissing,        ///< a program that the job needs is not there; subject = its name, detail = the command that installs it
        BuildFailed,        ///< the compiler refused; subject = its first complaint
        FirmwareInvalid,    ///< not a firmware image for this board; subject = what is wrong with it
        FirmwareTooLarge,   ///< it would reach into the node's state; value = bytes of the image
        NoBootloader,       ///< no bootloader appeared; subject = the port that was asked for it
        FlashFailed,        ///< the bootloader did not take the image; the board stays in the bootloader; subject = where it ended
        FirmwareMismatch,   ///< the board runs, but not what was put on it; subject = what differs
        UnevenSampling,     ///< the rows are not evenly spaced in time; subject = path, value = percent of the steps that are off
        VariableUnknown,    ///< several signals in one file and none chosen, or none of that name; subject = the names to choose from
        ReadOnly,           ///< the project is open for reading only; subject = path
        Internal,           ///< a broken promise of ours; detail says which
    };

    Code code = Code::Internal;
    std::string detail = {};
    std::string subject = {};
    double value = 0.0;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace baseline
