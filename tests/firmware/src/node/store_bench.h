// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/model_store.h"
#include "tests/support/image_builder.h"
#include "tests/support/ram_flash.h"

#include <memory>

namespace baseline::tests {

inline ByteVector namedImage(const char* name)
{
    ImageParts parts;
    parts.name = name;
    return buildImage(parts);
}

/// A model store on a flash that outlives it.
class StoreBench {
public:
    explicit StoreBench(ByteVector builtIn = {}, const RamFlash& before = RamFlash())
        : flash(before), m_builtIn(std::move(builtIn))
    {
        restart();
    }
    StoreBench(const StoreBench&) = delete;
    StoreBench& operator=(const StoreBench&) = delete;

    /// Power off and on.
    void restart()
    {
        store = std::make_unique<ModelStore>(flash, view(m_builtIn));
        store->load();
    }
    void reflash(ByteVector builtIn)
    {
        m_builtIn = std::move(builtIn);
        restart();
    }

    /// Begin, chunks, commit; the first code that is not Ok.
    ReplyCode deploy(const ByteVector& image)
    {
        ReplyCode code = store->begin(static_cast<std::uint32_t>(image.size()));
        for (std::size_t at = 0; code == ReplyCode::Ok && at < image.size(); at += 128) {
            const Bytes data(image.data() + at, std::min<std::size_t>(128, image.size() - at));
            code = store->chunk(static_cast<std::uint32_t>(at), data);
        }
        return code == ReplyCode::Ok ? store->commit() : code;
    }

    /// The name of the running model; empty: none.
    QByteArray running() const
    {
        return store->active() == nullptr ? QByteArray() : QByteArray(store->active()->identity->name);
    }

    RamFlash flash;
    std::unique_ptr<ModelStore> store;

private:
    ByteVector m_builtIn;
};

} // namespace baseline::tests
