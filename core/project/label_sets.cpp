// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_sets.h"

#include "core/project/database.h"

#include <QRegularExpression>
#include <QSet>

namespace baseline::project {

namespace {

Error invalid(const char* subject, const char* detail)
{
    return Error{Error::Code::InvalidArgument, detail, subject, 0.0};
}

} // namespace

Result<std::vector<LabelSet>> listLabelSets(Database& database)
{
    const Result<Transaction> together = Transaction::beginRead(database);
    if (!together)
        return together.error();
    std::vector<LabelSet> sets;
    auto query = database.run(
        QStringLiteral("SELECT label_sets.id, label_sets.name, labels.name, colour, shortcut FROM label_sets"
                       " LEFT JOIN labels ON label_set_id = label_sets.id ORDER BY label_sets.ordinal, labels.ordinal"));
    if (!query)
        return query.error();
    while (query->next()) {
        const QString id = query->value(0).toString();
        if (sets.empty() || sets.back().id != id)
            sets.push_back({id, query->value(1).toString(), {}});
        if (!query->isNull(2))
            sets.back().labels.push_back(
                {query->value(2).toString(), query->value(3).toString(), query->value(4).toInt()});
    }
    return sets;
}

Status checkLabelSet(const LabelSet& set)
{
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (set.name.trimmed().isEmpty())
        return invalid("name", "a label set needs a name");
    QSet<QString> names;
    QSet<int> keys;
    for (const Label& label : set.labels) {
        if (label.name.trimmed().isEmpty() || names.contains(label.name))
            return invalid("label", "each label needs a name of its own");
        if (!colour.match(label.colour).hasMatch())
            return invalid("colour", "a colour is # and six hexadecimal digits");
        if (label.key < 0 || label.key > 9 || (label.key > 0 && keys.contains(label.key)))
            return invalid("key", "a key is one of 1 to 9, each once");
        names.insert(label.name);
        keys.insert(label.key);
    }
    return done();
}

} // namespace baseline::project
