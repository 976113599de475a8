// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for Arduino's core on mbed: the calls that the sketch makes and nothing else, declared as the core declares
// them, macros included. It lets the sketch be compiled, and run against fakes, where there is no board.

#include <mbed.h>

#include <stddef.h>
#include <stdint.h>

// These break whatever standard header is included after this one: that is what they are here for.
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define constrain(amt, low, high) ((amt) < (low) ? (low) : ((amt) > (high) ? (high) : (amt)))
#define radians(deg) ((deg)*0.017453292519943295769236907684886)
#define degrees(rad) ((rad)*57.295779513082320876798154814105)
#define sq(x) ((x) * (x))
#define lowByte(w) ((uint8_t)((w)&0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitClear(value, bit) ((value) &= ~(1UL << (bit)))
#define bit(b) (1UL << (b))
#define PI 3.1415926535897932384626433832795
#define EULER 2.718281828459045235360287471352
#define SERIAL 0x0
#define DISPLAY 0x1
#define B0 0
#define B1 1
#define B10 2
#define F(text) (text)
#define word(...) makeWord(__VA_ARGS__)
#define Serial _UART_USB_
#define SerialUSB _UART_USB_

typedef enum { LOW = 0, HIGH = 1, CHANGE = 2, FALLING = 3, RISING = 4 } PinStatus;
typedef enum { INPUT = 0x0, OUTPUT = 0x1, INPUT_PULLUP = 0x2, INPUT_PULLDOWN = 0x3, OUTPUT_OPENDRAIN = 0x4 } PinMode;
typedef bool boolean;
typedef uint8_t byte;
typedef uint8_t pin_size_t;

#define LEDR (22u)
#define LEDG (23u)
#define LEDB (24u)

extern "C" {
void pinMode(pin_size_t pinNumber, PinMode pinMode);
void digitalWrite(pin_size_t pinNumber, PinStatus status);
unsigned long micros(void);
void delay(unsigned long);
void yield(void);
void setup(void);
void loop(void);
}

template <class T, class L>
auto min(const T& a, const L& b) -> decltype((b < a) ? b : a)
{
    return (b < a) ? b : a;
}

template <class T, class L>
auto max(const T& a, const L& b) -> decltype((b < a) ? b : a)
{
    return (a < b) ? b : a;
}
