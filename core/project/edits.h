// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/alarms.h"
#include "core/project/exclusions.h"
#include "core/project/label_sets.h"
#include "core/project/segments.h"
#include "core/project/sessions.h"

#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace baseline::project {

class Database;

/// Small changes that can be undone: each is a value, and applying it gives the value that takes it back.
struct RenameRecording {
    QString recordingId;
    QString name; ///< not empty
    friend bool operator==(const RenameRecording&, const RenameRecording&) = default;
};
struct LabelRecording {
    QString recordingId;
    QString label; ///< empty: no label
    friend bool operator==(const LabelRecording&, const LabelRecording&) = default;
};
struct NoteRecording {
    QString recordingId;
    QString notes;
    friend bool operator==(const NoteRecording&, const NoteRecording&) = default;
};
/// Takes a recording out of the lists, or back; its samples stay until deleteRecording or purgeRemoved.
struct RemoveRecording {
    QString recordingId;
    bool removed = true;
    friend bool operator==(const RemoveRecording&, const RemoveRecording&) = default;
};
struct AddSegment {
    Segment segment;
    friend bool operator==(const AddSegment&, const AddSegment&) = default;
};
struct ChangeSegment {
    Segment segment; ///< the one with this id gets this span and label
    friend bool operator==(const ChangeSegment&, const ChangeSegment&) = default;
};
struct RemoveSegment {
    QString segmentId;
    friend bool operator==(const RemoveSegment&, const RemoveSegment&) = default;
};

struct TagRecording {
    QString recordingId;
    QStringList tags; ///< all of them; sorted and made unique on the way in
    friend bool operator==(const TagRecording&, const TagRecording&) = default;
};
struct MoveRecording {
    QString recordingId;
    QString sessionId; ///< empty: to no session
    friend bool operator==(const MoveRecording&, const MoveRecording&) = default;
};
struct ChangeSession {
    Session session; ///< the one with this id gets these values
    friend bool operator==(const ChangeSession&, const ChangeSession&) = default;
};
struct ChangeLabelSet {
    LabelSet set; ///< the one with this id gets this name and these labels
    friend bool operator==(const ChangeLabelSet&, const ChangeLabelSet&) = default;
};
struct AddExclusion {
    Exclusion exclusion;
    friend bool operator==(const AddExclusion&, const AddExclusion&) = default;
};
struct RemoveExclusion {
    QString exclusionId;
    friend bool operator==(const RemoveExclusion&, const RemoveExclusion&) = default;
};
struct JudgeAlarm {
    QString alarmId;
    Judgement judgement = Judgement::Open;
    friend bool operator==(const JudgeAlarm&, const JudgeAlarm&) = default;
};

using Edit = std::variant<RenameRecording, LabelRecording, NoteRecording, RemoveRecording, AddSegment, ChangeSegment,
                          RemoveSegment, TagRecording, MoveRecording, ChangeSession, ChangeLabelSet, AddExclusion,
                          RemoveExclusion, JudgeAlarm>;

/// Applies an edit and returns its inverse. Errors: NotFound; InvalidArgument for an empty name, an empty segment or
/// one outside its recording; those of Database::run. On an error nothing has changed.
Result<Edit> apply(Database& database, const Edit& edit);

/// All or none, in one transaction. The inverses come in the order in which they have to be applied.
Result<std::vector<Edit>> applyAll(Database& database, std::span<const Edit> edits);

/// Deletes for good what RemoveRecording took out of the lists; the edits that would bring it back fail from then on.
/// Returns how many recordings went.
Result<int> purgeRemoved(Database& database);

} // namespace baseline::project
