// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stand-in for Arduino's library of the BMI270: see Arduino.h beside it.

#include <Arduino.h>
#include <Wire.h>

class BoschSensorClass {
public:
    int begin();
};

extern BoschSensorClass IMU_BMI270_BMM150;
#undef IMU
#define IMU IMU_BMI270_BMM150
