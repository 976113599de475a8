# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DPROGRAM=FILE -DSUMMARY=TEXT -DVERSION=V -DDATE=YYYY-MM-DD -DOUT=FILE.1 [-DCOMMANDS=ON] -P man_page.cmake
#
# Makes the manual page of a program out of its own --help, so that the two cannot differ: a line that begins with spaces is
# shown as it stands, any other is running text. With COMMANDS, each command of the program's table gets its part.
cmake_minimum_required(VERSION 3.25)
get_filename_component(name ${PROGRAM} NAME)

# help_of(VARIABLE [COMMAND]): what the program says of itself, in English and without a screen.
function(help_of variable)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=offscreen ${PROGRAM} ${ARGN} --help
        OUTPUT_VARIABLE text ERROR_VARIABLE complaint RESULT_VARIABLE code)
    if(NOT code EQUAL 0 OR text STREQUAL "")
        message(FATAL_ERROR "${name} ${ARGN} --help failed (${code}): ${complaint}")
    endif()
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# roff_of(VARIABLE TEXT): the lines of a help text as roff.
function(roff_of variable text)
    # A list of lines: what CMake reads as something of its own is set aside first.
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE ";" "@SEMICOLON@" text "${text}")
    string(REPLACE "[" "@OPEN@" text "${text}")
    string(REPLACE "]" "@CLOSE@" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(roff "")
    set(shown FALSE)
    foreach(line IN LISTS lines)
        if(line MATCHES "^ " AND NOT shown)
            string(APPEND roff ".PP\n.nf\n")
            set(shown TRUE)
        elseif(NOT line MATCHES "^ " AND shown)
            string(APPEND roff ".fi\n")
            set(shown FALSE)
        endif()
        if(line STREQUAL "")
            string(APPEND roff ".PP\n")
        elseif(line MATCHES "^[.']")
            string(APPEND roff "\\&${line}\n")
        else()
            string(APPEND roff "${line}\n")
        endif()
    endforeach()
    if(shown)
        string(APPEND roff ".fi\n")
    endif()
    string(REGEX REPLACE "(\\.PP\n)+" ".PP\n" roff "${roff}")
    string(REGEX REPLACE "\\.PP\n$" "" roff "${roff}")
    string(REPLACE "@OPEN@" "[" roff "${roff}")
    string(REPLACE "@CLOSE@" "]" roff "${roff}")
    string(REPLACE "@SEMICOLON@" ";" roff "${roff}")
    set(${variable} "${roff}" PARENT_SCOPE)
endfunction()

help_of(help)
roff_of(body "${help}")
string(TOUPPER "${name}" title)
string(REPLACE "-" "\\-" plain_name "${name}")
set(page ".TH ${title} 1 ${DATE} \"Baseline Studio ${VERSION}\" \"User Commands\"\n.SH NAME\n${plain_name} \\- ${SUMMARY}\n")
string(APPEND page ".SH DESCRIPTION\n${body}")
if(COMMANDS)
    string(APPEND page ".SH COMMANDS\n")
    # The table of the help: two spaces, a word, at least two spaces, what it does.
    string(REGEX MATCHALL "\n  [a-z]+  +" rows "${help}")
    foreach(row IN LISTS rows)
        string(STRIP "${row}" command)
        help_of(help ${command})
        roff_of(body "${help}")
        string(APPEND page ".SS ${command}\n${body}")
    endforeach()
endif()
file(WRITE ${OUT} "${page}")
