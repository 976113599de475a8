// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/cluster_names.h"

#include "firmware/src/model/head_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

namespace baseline::workbench {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ClusterNames)
};

std::size_t clusterCount(const model::Head& head)
{
    return std::get<model::KMeans>(head.detector).centres.rows;
}

} // namespace

QStringList clusterNames(const model::Model& model)
{
    const model::Head* const head = model::clusterHead(model);
    if (head == nullptr)
        return {};
    QStringList names;
    for (std::size_t i = 0; i < clusterCount(*head); ++i) {
        const bool isNamed = i < head->names.size() && !head->names[i].empty();
        names.append(isNamed ? QString::fromStdString(head->names[i]) : Text::tr("cluster %1").arg(i + 1));
    }
    return names;
}

Result<model::Image> withClusterName(const model::Model& model, std::uint64_t hash, std::size_t cluster,
                                     const QString& name)
{
    const model::Head* const head = model::clusterHead(model);
    if (head == nullptr || cluster >= clusterCount(*head))
        return Error{Error::Code::NotFound, "the model has no such cluster", "cluster"};
    const QString wanted = name.simplified();
    QStringList names = clusterNames(model);
    const auto place = static_cast<qsizetype>(cluster);
    names[place] = wanted.isEmpty() ? Text::tr("cluster %1").arg(cluster + 1) : wanted;
    if (names[place].toUtf8().size() >= static_cast<qsizetype>(nameBytes) || names.count(names[place]) > 1)
        return Error{Error::Code::InvalidArgument, "too long, or taken", "cluster name"};

    model::Model named = model;
    model::Head& target = named.heads[static_cast<std::size_t>(head - model.heads.data())];
    target.names.clear();
    std::ranges::transform(names, std::back_inserter(target.names), &QString::toStdString);
    named.identity.parentHash = hash;
    named.identity.createdUnixSeconds = static_cast<std::int64_t>(std::time(nullptr));
    return model::encode(named);
}

} // namespace baseline::workbench
