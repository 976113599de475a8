// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pdf_page.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <map>
#include <memory>

namespace baseline::widgets {

namespace {

struct PdfPage {
    Q_DECLARE_TR_FUNCTIONS(baseline::widgets::PdfPage)
};

constexpr int dotsPerInch = 600;
constexpr double cssDotsPerInch = 96.0; // what the pictures' sizes are stated in
constexpr double marginMm = 15.0;
constexpr double footerPoints = 24.0;
const QColor textColour(0x1c, 0x24, 0x30);
const QColor dimColour(0x66, 0x70, 0x85);

/// Draws the images of a document as what they are, vectors.
class PictureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    PictureObject(const std::vector<PagePicture>& pictures, double scale, double widest) : m_scale(scale), m_widest(widest)
    {
        for (const PagePicture& picture : pictures)
            m_renderers[picture.name] = std::make_unique<QSvgRenderer>(picture.svg.toUtf8());
    }

    QSizeF intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) override
    {
        const QSvgRenderer* renderer = rendererOf(format);
        if (renderer == nullptr || !renderer->isValid() || renderer->defaultSize().isEmpty())
            return {};
        const QSizeF size = QSizeF(renderer->defaultSize()) * m_scale;
        return size.width() > m_widest ? size * (m_widest / size.width()) : size;
    }
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* /*document*/, int /*position*/,
                    const QTextFormat& format) override
    {
        if (QSvgRenderer* renderer = rendererOf(format))
            renderer->render(painter, place);
    }

private:
    QSvgRenderer* rendererOf(const QTextFormat& format) const
    {
        const auto found = m_renderers.find(format.toImageFormat().name());
        return found != m_renderers.end() ? found->second.get() : nullptr;
    }

    std::map<QString, std::unique_ptr<QSvgRenderer>> m_renderers;
    double m_scale;
    double m_widest;
};

void paintFooter(QPainter& painter, const QRectF& place, const QString& title, int page, int pages)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(8.0);
    painter.setFont(font);
    painter.setPen(dimColour);
    const QString number = PdfPage::tr("page %1 of %2").arg(page).arg(pages);
    const double width = painter.fontMetrics().horizontalAdvance(number) * 1.5;
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(place.width() - width)));
}

} // namespace

int paintPages(QPagedPaintDevice& device, const QString& html, const std::vector<PagePicture>& pictures, const QString& title)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QRectF paper(0.0, 0.0, device.width(), device.height());
    const double footer = footerPoints * device.logicalDpiY() / 72.0;
    PictureObject object(pictures, device.logicalDpiX() / cssDotsPerInch, paper.width());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &object);
    document.setDocumentMargin(0.0);
    document.setPageSize({paper.width(), paper.height() - footer});
    document.setHtml(html);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        const double top = page * document.pageSize().height();
        painter.save();
        painter.translate(0.0, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, textColour);
        context.clip = QRectF(0.0, top, paper.width(), document.pageSize().height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(painter, paper, title, page + 1, pages);
    }
    return pages;
}

QByteArray pdfOf(const QString& html, const std::vector<PagePicture>& pictures, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Baseline Studio"));
    paintPages(writer, html, pictures, title);
    return buffer.data();
}

} // namespace baseline::widgets

#include "pdf_page.moc"
