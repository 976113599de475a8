#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/bootloader/*.txt: dialogues with the bootloader of the Nano 33 BLE as it was documented from the
vendor's client and the disassembly of the shipped bootloader. They drive our flasher and our bootloader, neither of
which had a part in them; the checksums are those of Python's binascii (CRC-16/XMODEM).

Usage: make_bootloader_transcripts.py FOLDER
"""
import binascii
import pathlib
import struct
import sys

PAGE = 4096
IMAGE_BYTES = 10000  # two whole pages and a part


def image():
    """Stack pointer and reset vector of a sketch, then bytes of which no two pages are equal."""
    body = bytes((7 * i + (i >> 8)) & 0xFF for i in range(IMAGE_BYTES))
    return struct.pack("<II", 0x20040000, 0x00010101) + body[8:]


def page(number, padding):
    part = image()[number * PAGE:(number + 1) * PAGE]
    return part + bytes([padding]) * (PAGE - len(part))


def crc(data):
    return binascii.crc_hqx(data, 0)


HEAD = """# A dialogue with the bootloader of the Nano 33 BLE; made by tests/support/make_bootloader_transcripts.py.
# '>' the host sends, '<' the bootloader answers, character by character; \\n \\r \\0 as in C.
# 'page N FF' is page N of the image, filled up with 0xFF to 4096 bytes; 'page N 00' with zeros; 'erased' is 4096 times
# 0xFF; 'applet' is 52 bytes whose value does not matter. Byte i of the 10000 bytes of the image is (7 i + i / 256)
# modulo 256, but the first eight are the words 20040000 and 00010101.
"""
VERSION = r"Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ]\n\r\0n"


def greeting():
    return [("> N#", r"< \n\r"), ("> V#", "< " + VERSION), ("> I#", r"< nRF52840-QIAA\n\r\0X")]


def lines(steps):
    return "\n".join(line for step in steps for line in step if line) + "\n"


def studio():
    """Our order: page 0 erased, then 1, 2, and page 0 last; each page is checked."""
    steps = greeting() + [("> X00000000#", r"< X\n\r")]
    for number, kind in [(0, "erased"), (1, "page 1 FF"), (2, "page 2 FF"), (0, "page 0 FF")]:
        data = b"\xff" * PAGE if kind == "erased" else page(number, 0xFF)
        address = number * PAGE
        steps += [("> S00000000,00001000#", "> " + kind), ("> Y00000000,0#", r"< Y\n\r"),
                  (f"> Y{address:08X},00001000#", r"< Y\n\r"),
                  (f"> Z{address:08X},00001000#", rf"< Z{crc(data):08X}#\n\r")]
    return HEAD + "# The order of the studio.\n" + lines(steps + [("> K#",)])


def vendor():
    """What the vendor's client does with -U -i -e -w -v -R. The bootloader swallows W without a reply."""
    steps = greeting() + [("> S00000000,00000034#", "> applet"), ("> W00000030,00000400#",), ("> W00000020,00000000#",),
                          ("> V#", "< " + VERSION), ("> X00000000#", r"< X\n\r")]
    for number in range(3):
        steps += [("> S00000034,00001000#", f"> page {number} 00"), ("> Y00000034,0#", r"< Y\n\r"),
                  (f"> Y{number * PAGE:08X},00001000#", r"< Y\n\r")]
    for number in range(3):
        part = image()[number * PAGE:(number + 1) * PAGE]
        steps += [(f"> Z{number * PAGE:08X},{len(part):08X}#", rf"< Z{crc(part):08X}#\n\r")]
    return HEAD + "# The order of the vendor's client, with verification.\n" + lines(steps + [("> K#",)])


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "studio.txt").write_text(studio())
    (folder / "vendor.txt").write_text(vendor())
