# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian's gcc-arm-none-eabi for the Cortex-M4F of the Nano 33 BLE Sense and of the emulated board.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR cortex-m4)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
# A package build's flags in the environment are meant for the desktop's compiler.
unset(ENV{CXXFLAGS})
unset(ENV{LDFLAGS})
# There is no program to link before there is a linker script.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
