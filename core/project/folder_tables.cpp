// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_tables.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace baseline::project {

namespace {

using enum ColumnKind;

constexpr qint64 largestCount = qint64{1} << 53; // what any reader of JSON keeps

QJsonValue jsonOf(const QVariant& value, ColumnKind kind)
{
    switch (kind) {
    case Whole:
    case Count:
        return QJsonValue(value.toLongLong());
    case Real:
        return QJsonValue(value.toDouble());
    case Flag:
        return QJsonValue(value.toInt() != 0);
    default:
        return QJsonValue(value.toString());
    }
}

/// Nothing where the member is not what the column takes.
std::optional<QVariant> valueOf(const QJsonValue& json, ColumnKind kind)
{
    const bool isWhole = json.toInteger(0) == json.toInteger(1); // otherwise the default came back
    switch (kind) {
    case Whole:
        return isWhole ? std::optional<QVariant>(json.toInteger()) : std::nullopt;
    case Count:
        return isWhole && json.toInteger() >= 0 && json.toInteger() <= largestCount
                   ? std::optional<QVariant>(json.toInteger())
                   : std::nullopt;
    case Real:
        return json.isDouble() && std::isfinite(json.toDouble()) ? std::optional<QVariant>(json.toDouble())
                                                                 : std::nullopt;
    case Flag:
        return json.isBool() ? std::optional<QVariant>(json.toBool() ? 1 : 0) : std::nullopt;
    default:
        break;
    }
    if (!json.isString())
        return std::nullopt;
    const QString text = json.toString();
    if ((kind == Name && text.trimmed().isEmpty()) ||
        (kind == Json && QJsonDocument::fromJson(text.toUtf8()).isNull()))
        return std::nullopt;
    return kind == Reference ? referenceOf(text) : QVariant(notNull(text));
}

QString columnList(const FolderTable& table)
{
    QStringList names;
    for (const FolderColumn& column : table.columns)
        names.append(QLatin1String(column.name));
    return names.join(QLatin1String(", "));
}

Error wrong(const FolderTable& table, const char* what)
{
    return Error{Error::Code::BadFormat, std::string("“") + table.name + "”: " + what, {}, 0.0};
}

} // namespace

std::span<const FolderTable> tablesBeforeRecordings()
{
    static const std::vector<FolderTable> tables{
        {"machines", "ordinal", {{"id", Name}, {"ordinal", Count}, {"name", Name}, {"notes", Text}}},
        {"sessions",
         "ordinal",
         {{"id", Name},
          {"ordinal", Count},
          {"name", Name},
          {"notes", Text},
          {"created_utc", Text},
          {"machine_id", Reference},
          {"operator_name", Text}}},
        {"label_sets", "ordinal", {{"id", Name}, {"ordinal", Count}, {"name", Name}}},
        {"labels",
         "label_set_id, ordinal",
         {{"label_set_id", Name}, {"ordinal", Count}, {"name", Name}, {"colour", Name}, {"shortcut", Count}}},
        {"boards", "serial", {{"serial", Name}, {"name", Text}, {"last_seen_utc", Text}}},
        {"feature_recipes", "ordinal", {{"id", Name}, {"ordinal", Count}, {"name", Name}, {"recipe", Text}}},
    };
    return tables;
}

std::span<const FolderTable> tablesAfterRecordings()
{
    static const std::vector<FolderTable> tables{
        {"segments",
         "recording_id, first_sample, id",
         {{"id", Name},
          {"recording_id", Name},
          {"first_sample", Count},
          {"sample_count", Count},
          {"label", Text},
          {"origin", Text}}},
        {"exclusions",
         "recording_id, first_sample, id",
         {{"id", Name}, {"recording_id", Name}, {"first_sample", Count}, {"sample_count", Count}, {"reason", Text}}},
        {"models",
         "ordinal",
         {{"id", Name},
          {"ordinal", Count},
          {"name", Name},
          {"hash", Text},
          {"recipe", Text},
          {"detector", Text},
          {"seed", Whole},
          {"created_utc", Text},
          {"image_bytes", Count}},
         "image"},
        {"model_spans",
         "model_id, ordinal",
         {{"model_id", Name},
          {"ordinal", Count},
          {"recording_id", Name},
          {"first_sample", Count},
          {"sample_count", Count},
          {"content_hash", Text}}},
        {"evaluations",
         "ordinal",
         {{"id", Name}, {"ordinal", Count}, {"model_id", Name}, {"created_utc", Text}, {"json", Json}}},
        {"deployments",
         "ordinal",
         {{"id", Name},
          {"ordinal", Count},
          {"model_id", Reference},
          {"model_name", Text},
          {"model_hash", Text},
          {"board_serial", Name},
          {"done_utc", Text},
          {"verified", Flag},
          {"milliseconds", Count},
          {"outcome", Text},
          {"way", Text},
          {"stages", Text}}},
        {"alarms",
         "ordinal",
         {{"id", Name},
          {"ordinal", Count},
          {"board_serial", Text},
          {"model_hash", Text},
          {"raised_utc", Text},
          {"cleared_utc", Text},
          {"score", Real},
          {"threshold", Real},
          {"why", Text},
          {"judgement", Text},
          {"recording_id", Text}}},
    };
    return tables;
}

Result<QJsonArray> readRows(Database& database, const FolderTable& table)
{
    auto query = database.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                  .arg(columnList(table), QLatin1String(table.name), QLatin1String(table.order)));
    if (!query)
        return query.error();
    QJsonArray rows;
    while (query->next()) {
        QJsonObject row;
        int column = 0;
        for (const FolderColumn& each : table.columns)
            row.insert(QLatin1String(each.name), jsonOf(query->value(column++), each.kind));
        rows.append(row);
    }
    return rows;
}

Status insertRows(Database& database, const FolderTable& table, const QJsonValue& rows)
{
    if (!rows.isArray())
        return wrong(table, "the list is missing");
    QString sql = QStringLiteral("INSERT INTO %1 (%2").arg(QLatin1String(table.name), columnList(table));
    if (table.blob != nullptr)
        sql += QLatin1String(", ") + QLatin1String(table.blob);
    sql += QLatin1String(") VALUES (?") + QString(QLatin1String(", ?")).repeated(static_cast<int>(table.columns.size()) - 1) +
           QLatin1String(table.blob != nullptr ? ", ?)" : ")");
    for (const QJsonValue row : rows.toArray()) {
        const QJsonObject object = row.toObject();
        QVariantList values;
        for (const FolderColumn& column : table.columns) {
            const auto value = valueOf(object.value(QLatin1String(column.name)), column.kind);
            if (!value)
                return wrong(table, column.name);
            values.append(*value);
        }
        if (table.blob != nullptr)
            values.append(QByteArray("")); // not null
        const auto inserted = database.run(sql, values);
        if (!inserted)
            return inserted.error().code == Error::Code::Internal
                       ? wrong(table, "a row is there twice, or refers to what is not there")
                       : inserted.error();
    }
    return done();
}

} // namespace baseline::project
