// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transcript.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace baseline::tests {

namespace {

constexpr std::size_t pageBytes = 4096;
constexpr std::size_t imageBytes = 10000;
constexpr std::size_t appletBytes = 52;

[[noreturn]] void refuse(const std::string& what)
{
    std::fprintf(stderr, "transcript: %s\n", what.c_str());
    std::abort();
}

std::vector<std::uint8_t> unescaped(const std::string& text)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char letter = text[i];
        if (letter == '\\') {
            ++i;
            const char kind = i < text.size() ? text[i] : ' ';
            if (kind != 'n' && kind != 'r' && kind != '0')
                refuse("no such escape: " + text);
            letter = kind == 'n' ? '\n' : kind == 'r' ? '\r' : '\0';
        }
        bytes.push_back(static_cast<std::uint8_t>(letter));
    }
    return bytes;
}

std::vector<std::uint8_t> meaning(const std::string& text)
{
    if (text == "erased")
        return std::vector<std::uint8_t>(pageBytes, 0xFF);
    if (text == "applet")
        return std::vector<std::uint8_t>(appletBytes, 0xA5);
    std::istringstream words(text);
    std::string word;
    unsigned number = 0;
    unsigned padding = 0;
    if (words >> word && word == "page") {
        if (!(words >> number >> std::hex >> padding) || padding > 0xFF)
            refuse("no such page: " + text);
        return transcriptPage(number, static_cast<std::uint8_t>(padding));
    }
    return unescaped(text);
}

} // namespace

std::vector<std::uint8_t> transcriptImage()
{
    std::vector<std::uint8_t> image(imageBytes);
    for (std::size_t i = 0; i < image.size(); ++i)
        image[i] = static_cast<std::uint8_t>(7 * i + i / 256);
    // The words 20040000 and 00010101, little endian.
    const std::uint8_t start[] = {0x00, 0x00, 0x04, 0x20, 0x01, 0x01, 0x01, 0x00};
    std::copy(std::begin(start), std::end(start), image.begin());
    return image;
}

std::vector<std::uint8_t> transcriptPage(unsigned number, std::uint8_t padding)
{
    const std::vector<std::uint8_t> image = transcriptImage();
    const std::size_t begin = std::min(number * pageBytes, image.size());
    const std::size_t end = std::min(begin + pageBytes, image.size());
    std::vector<std::uint8_t> page(image.begin() + static_cast<std::ptrdiff_t>(begin),
                                   image.begin() + static_cast<std::ptrdiff_t>(end));
    page.resize(pageBytes, padding);
    return page;
}

std::vector<TranscriptStep> readTranscript(const std::string& name)
{
    const std::string path = BASELINE_TRANSCRIPTS "/" + name + ".txt";
    std::ifstream file(path);
    if (!file)
        refuse("cannot read " + path);
    std::vector<TranscriptStep> steps;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        if (line.size() < 3 || (line[0] != '>' && line[0] != '<') || line[1] != ' ')
            refuse("no such line: " + line);
        steps.push_back({line[0] == '>', meaning(line.substr(2)), line});
    }
    if (steps.empty())
        refuse(path + " has no lines");
    return steps;
}

} // namespace baseline::tests
