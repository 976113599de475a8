# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles SOURCES one by one with COMPILER and the flags of Arduino's board package (FLAGS: what varies) into OUT. Any
# word of the compiler is a failure. The .ino is given Arduino.h first, as the Arduino tools do. As those pass no
# -ffp-contract=off, the sources themselves must keep a multiply and an add apart: else the board's scores would not be the
# studio's to the last bit.
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
list(TRANSFORM INCLUDES PREPEND -I)
set(total 0)
file(MAKE_DIRECTORY "${OUT}")
foreach(source IN LISTS SOURCES)
    set(language)
    if(source MATCHES "\\.ino$")
        set(language -x c++ -include Arduino.h)
    endif()
    string(MD5 key "${source}")
    execute_process(
        COMMAND "${COMPILER}" -c -std=gnu++14 ${flags} -mcpu=cortex-m4 -mthumb -mfpu=fpv4-sp-d16 -fno-exceptions -fno-rtti
            -funsigned-char -ffunction-sections -fdata-sections -Wall -Wextra -Wpedantic -Wvla -Werror
            -DARDUINO_ARCH_MBED_NANO ${INCLUDES} ${language} "${source}" -o "${OUT}/${key}.o"
        RESULT_VARIABLE result ERROR_VARIABLE words OUTPUT_VARIABLE more)
    if(NOT result EQUAL 0 OR words OR more)
        message(FATAL_ERROR "${source}: ${result}\n${words}${more}")
    endif()
    execute_process(COMMAND "${OBJDUMP}" -d "${OUT}/${key}.o" OUTPUT_VARIABLE code COMMAND_ERROR_IS_FATAL ANY)
    if(code MATCHES "vfn?m[as]\\.[^\n]*")
        message(FATAL_ERROR "${source}: fused multiply-add: ${CMAKE_MATCH_0}")
    endif()
    string(LENGTH "${code}" length)
    math(EXPR total "${total} + ${length}")
endforeach()

# A disassembler that says nothing finds nothing.
if(total LESS 100000)
    message(FATAL_ERROR "${OBJDUMP} gave only ${total} characters")
endif()
