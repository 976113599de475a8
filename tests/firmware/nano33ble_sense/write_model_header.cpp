// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the header of a small model, as the studio exports it, to standard output.
#include "core/model/header_export.h"
#include "core/model/image.h"
#include "tests/support/example_model.h"

#include <cstdio>

int main()
{
    const auto image = baseline::model::encode(baseline::tests::exampleModel());
    if (!image)
        return 1;
    const auto header = baseline::model::modelHeader(*image);
    if (!header)
        return 1;
    std::fputs(header->c_str(), stdout);
    return 0;
}
