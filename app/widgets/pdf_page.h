// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace baseline::widgets {

/// A picture of a page: the text of an SVG element.
struct PagePicture {
    QString name; ///< as in <img src="NAME"/>
    QString svg;
};

/// The HTML that a QTextDocument understands, on A4 paper with page numbers; the pictures stay vectors. Needs a
/// QGuiApplication; any thread.
QByteArray pdfOf(const QString& html, const std::vector<PagePicture>& pictures, const QString& title);

/// The same onto any paged device, from its current page on. Returns how many pages it took.
int paintPages(QPagedPaintDevice& device, const QString& html, const std::vector<PagePicture>& pictures, const QString& title);

} // namespace baseline::widgets
