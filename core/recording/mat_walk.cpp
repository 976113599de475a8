// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_walk.h"

#include <QtEndian>

#include <array>
#include <optional>

namespace baseline::recording {

namespace {

constexpr int deepest = 32;
constexpr quint32 longestName = 1024; // MATLAB's own have at most 63 characters
constexpr quint32 mostDimensions = 32;

// Kinds of elements and classes of variables, as "MAT-File Format" (MathWorks) numbers them.
enum Kind : quint32 { Int8Kind = 1, Int32Kind = 5, UInt32Kind = 6, MatrixKind = 14 };
enum Class : quint32 { CellClass = 1, StructClass = 2, ObjectClass = 3, CharClass = 4, SparseClass = 5, DoubleClass = 6, UInt64Class = 15,
                       FunctionClass = 16, OpaqueClass = 17 };
constexpr quint32 complexFlag = 0x0800;

/// Bytes of a value of each kind; 0: no kind of values.
constexpr std::array<quint32, 19> widths{0, 1, 1, 2, 2, 4, 4, 4, 0, 8, 0, 0, 8, 8, 0, 0, 1, 2, 4};

struct Tag {
    quint32 kind = 0;
    quint32 size = 0;
    bool small = false; ///< up to four bytes lie in the tag itself
};

/// What a matrix belongs to.
enum class Place { File, Structure, Cell };

class Walk {
public:
    Walk(MatStream& stream, bool bigEndian) : m_stream(stream), m_bigEndian(bigEndian) {}

    bool matrix(int depth, Place place = Place::File)
    {
        const std::optional<Tag> tag = nextTag();
        if (!tag || tag->kind != MatrixKind || tag->small)
            return false;
        const quint64 end = m_stream.position() + tag->size;
        if (tag->size == 0)
            return true;
        return depth < deepest && contents(depth, end, place) && (place == Place::File || endsAt(end));
    }

private:
    /// libmatio finds what follows an inner matrix by its size, we by its contents: they must say the same, unless nothing
    /// follows (libmatio itself writes too large a size for a packed text).
    bool endsAt(quint64 end) { return m_stream.position() == end || (m_stream.position() < end && m_stream.atEnd()); }

    quint32 word(const QByteArray& bytes, qsizetype at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.constData() + at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    std::optional<Tag> nextTag()
    {
        const QByteArray first = m_stream.read(4);
        if (first.isEmpty())
            return std::nullopt;
        const quint32 start = word(first, 0);
        if (start >> 16 != 0)
            return start >> 16 <= 4 ? std::optional(Tag{start & 0xffff, start >> 16, true}) : std::nullopt;
        const QByteArray second = m_stream.read(4);
        return second.isEmpty() ? std::nullopt : std::optional(Tag{start, word(second, 0), false});
    }

    /// Elements end at multiples of eight bytes.
    static quint64 stored(const Tag& tag) { return tag.small ? 4 : (quint64{tag.size} + 7) / 8 * 8; }

    /// The bytes of the next element, when it is of that kind and not longer.
    std::optional<QByteArray> element(quint32 kind, quint32 longest)
    {
        const std::optional<Tag> tag = nextTag();
        if (!tag || tag->kind != kind || tag->size > longest)
            return std::nullopt;
        const QByteArray bytes = m_stream.read(static_cast<qsizetype>(stored(*tag)));
        return bytes.isEmpty() && stored(*tag) > 0 ? std::nullopt : std::optional(bytes.left(static_cast<qsizetype>(tag->size)));
    }

    bool values(quint64 count)
    {
        const std::optional<Tag> tag = nextTag();
        const quint64 width = tag && tag->kind < widths.size() ? widths[tag->kind] : 0;
        return width > 0 && count <= tag->size / width && m_stream.skip(stored(*tag));
    }

    bool matrices(quint64 count, int depth, Place place)
    {
        for (quint64 i = 0; i < count; ++i) { // ends at the end of the stream, whatever the count
            if (!matrix(depth + 1, place))
                return false;
        }
        return true;
    }

    /// Elements of all dimensions together.
    std::optional<quint64> dimensions()
    {
        const std::optional<QByteArray> lengths = element(Int32Kind, 4 * mostDimensions);
        if (!lengths || lengths->size() < 8 || lengths->size() % 4 != 0)
            return std::nullopt;
        quint64 product = 1;
        for (qsizetype at = 0; at < lengths->size(); at += 4) {
            const quint64 length = word(*lengths, at);
            if (length > 0x7fffffff || (length > 0 && product > (quint64{1} << 40) / length))
                return std::nullopt;
            product *= length;
        }
        return product;
    }

    bool structure(quint64 count, int depth)
    {
        const std::optional<QByteArray> length = element(Int32Kind, 4);
        if (!length || length->size() != 4)
            return false;
        const quint32 nameBytes = word(*length, 0);
        if (nameBytes == 0 || nameBytes > longestName)
            return false;
        const std::optional<QByteArray> names = element(Int8Kind, 1 << 20);
        if (!names || names->size() % static_cast<qsizetype>(nameBytes) != 0)
            return false;
        const auto fields = static_cast<quint64>(names->size()) / nameBytes;
        return roomFor(count * fields) && matrices(count * fields, depth, Place::Structure);
    }

    /// libmatio takes a pointer for each before it looks at the first.
    static bool roomFor(quint64 matricesInAVariable) { return matricesInAVariable <= 1 << 20; }

    /// An object of MATLAB's own, laid out in its own way: names come where the dimensions of others are. libmatio leaves
    /// it alone, but would take dimensions, and takes the eight bytes after the first tag for the tag of a name, with
    /// memory for its length.
    bool opaque(quint64 end)
    {
        const std::optional<Tag> name = nextTag();
        if (!name || name->kind != Int8Kind || name->size > longestName || (name->small && m_stream.read(4).isEmpty()))
            return false;
        const QByteArray taken = m_stream.read(8);
        if (taken.isEmpty() || (word(taken, 0) >> 16 == 0 && word(taken, 4) > longestName))
            return false;
        return end >= m_stream.position() && m_stream.skip(end - m_stream.position());
    }

    bool contents(int depth, quint64 end, Place place)
    {
        const std::optional<QByteArray> flags = element(UInt32Kind, 8);
        if (!flags || flags->size() != 8)
            return false;
        const quint32 kind = word(*flags, 0) & 0xff;
        if (kind == OpaqueClass)
            return opaque(end);
        const std::optional<quint64> count = dimensions();
        const std::optional<QByteArray> name = count ? element(Int8Kind, longestName) : std::nullopt;
        // A field is named by its structure, and libmatio does not expect a second name.
        if (!name || (place == Place::Structure && !name->isEmpty()))
            return false;
        const int parts = (word(*flags, 0) & complexFlag) != 0 ? 2 : 1;
        if (kind >= DoubleClass && kind <= UInt64Class)
            return values(*count) && (parts == 1 || values(*count));
        if (kind == CharClass)
            return values(*count == 0 ? 0 : 1); // UTF-8 has its own count
        if (kind == StructClass)
            return structure(*count, depth);
        if (kind == ObjectClass)
            return element(Int8Kind, longestName) && structure(*count, depth);
        if (kind == CellClass || kind == FunctionClass)
            return roomFor(*count) && matrices(*count, depth, Place::Cell);
        return kind == SparseClass && values(0) && values(0) && values(0) && (parts == 1 || values(0));
    }

    MatStream& m_stream;
    bool m_bigEndian;
};

} // namespace

bool isSoundMatVariable(MatStream& stream, bool bigEndian)
{
    return Walk(stream, bigEndian).matrix(0);
}

} // namespace baseline::recording
