# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles SOURCES one by one with COMPILER and the flags of Arduino's board package (FLAGS: what varies) into OUT. Any
# word of the compiler is a failure. The .ino is given Arduino.h first, as the Arduino tools do.
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
list(TRANSFORM INCLUDES PREPEND -I)
file(MAKE_DIRECTORY "${OUT}")
foreach(source IN LISTS SOURCES)
    set(language)
    if(source MATCHES "\\.ino$")
        set(language -x c++ -include Arduino.h)
    endif()
    string(MD5 key "${source}")
    execute_process(
        COMMAND "${COMPILER}" -c -std=gnu++14 ${flags} -mcpu=cortex-m4 -mthumb -mfpu=fpv4-sp-d16 -fno-exceptions -fno-rtti
            -funsigned-char -ffunction-sections -fdata-sections -Wall -Wextra -Wpedantic -Wvla -Werror -ffp-contract=off
            -DARDUINO_ARCH_MBED_NANO ${INCLUDES} ${language} "${source}" -o "${OUT}/${key}.o"
        RESULT_VARIABLE result ERROR_VARIABLE words OUTPUT_VARIABLE more)
    if(NOT result EQUAL 0 OR words OR more)
        message(FATAL_ERROR "${source}: ${result}\n${words}${more}")
    endif()
endforeach()
