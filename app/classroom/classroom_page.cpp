// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"

#include "app/classroom/kmeans_lesson.h"
#include "app/widgets/page_header.h"

#include <QVBoxLayout>

namespace baseline::classroom {

ClassroomPage::ClassroomPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_kmeans(new KMeansLesson(bench, this))
{
    auto* header = new widgets::PageHeader(tr("Classroom"), this);
    header->setSubtitle(tr("k-means, half step by half step"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(m_kmeans, 1);
    connect(m_kmeans, &KMeansLesson::failed, this, &ClassroomPage::failed);
    connect(m_kmeans, &KMeansLesson::deployRequested, this, &ClassroomPage::deployRequested);
}

} // namespace baseline::classroom
