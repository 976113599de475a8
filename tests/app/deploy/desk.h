// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/deploy_page.h"
#include "core/project/models.h"
#include "core/workbench/model_record.h"
#include "tests/support/example_model.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace baseline::tests {

/// The example model under another name, or for another rate than the test board's 952 Hz.
inline model::Image imageNamed(const char* name, double rate = 952.0)
{
    model::Model model = exampleModel();
    model.identity.name = name;
    model.stream.nominalRate = Hertz{rate};
    return *model::encode(model);
}

/// A project with models, a workbench that has it open, and the page.
struct Desk {
    explicit Desk(const std::vector<model::Image>& models = {},
                  const std::vector<project::TrainingSpan>& trainedOn = {})
    {
        const auto project = project::ProjectFile::create(path);
        for (const model::Image& image : models) {
            project::ModelRecord record;
            record.name = QString::fromStdString(model::decode(image)->identity.name);
            record.hash = QString::fromStdString(model::hashText(model::hashOf(image)));
            record.recipe = QStringLiteral("bands");
            record.detector = QStringLiteral("kmeans");
            record.trainedOn = trainedOn;
            record.createdUtc = QDateTime::currentDateTimeUtc();
            ids.append(*project::storeModel(project->database(), record, workbench::bytesOf(image)));
        }
    }
    bool open()
    {
        page.resize(1180, 760);
        page.show();
        return bench.openProject(path).has_value();
    }

    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    QPushButton* primary() { return button("primaryAction"); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.baseline"));
    QStringList ids;
    workbench::Workbench bench;
    deploy::DeployPage page{bench};
};

} // namespace baseline::tests
