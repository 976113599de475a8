// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_variables.h"

#include "core/recording/import_frame.h"

#include <QFile>
#include <QFileInfo>

#include <hdf5.h>
#include <matio.h>

#include <cmath>

namespace baseline::recording {

namespace {

constexpr std::size_t mostVariables = 10000;
constexpr int deepestField = 8;
/// zlib makes at most 1032 bytes out of one, so a file cannot hold more numbers than this times its size.
constexpr quint64 mostNumbersPerByte = 1100;

std::optional<NumberType> typeOf(matio_classes kind)
{
    switch (kind) {
    case MAT_C_DOUBLE:
        return NumberType::Float64;
    case MAT_C_SINGLE:
        return NumberType::Float32;
    case MAT_C_INT8:
        return NumberType::Int8;
    case MAT_C_UINT8:
        return NumberType::UInt8;
    case MAT_C_INT16:
        return NumberType::Int16;
    case MAT_C_UINT16:
        return NumberType::UInt16;
    case MAT_C_INT32:
        return NumberType::Int32;
    case MAT_C_UINT32:
        return NumberType::UInt32;
    case MAT_C_INT64:
        return NumberType::Int64;
    case MAT_C_UINT64:
        return NumberType::UInt64;
    default:
        return std::nullopt;
    }
}

const char* nameOf(matio_classes kind)
{
    switch (kind) {
    case MAT_C_CELL:
        return "cells";
    case MAT_C_STRUCT:
        return "a list of structures";
    case MAT_C_CHAR:
        return "text";
    case MAT_C_SPARSE:
        return "a sparse matrix";
    case MAT_C_FUNCTION:
        return "a function";
    case MAT_C_OBJECT:
    case MAT_C_OPAQUE:
        return "an object";
    default:
        return "something that is not numbers";
    }
}

/// The array that the variable describes; nothing where it is not one of numbers in two dimensions.
std::optional<RawArray> arrayOf(const matvar_t& variable)
{
    const std::optional<NumberType> type = typeOf(variable.class_type);
    if (!type || variable.isLogical != 0 || variable.isComplex != 0 || variable.rank != 2 || variable.dims == nullptr)
        return std::nullopt;
    RawArray array;
    array.type = *type;
    array.bigEndian = Q_BYTE_ORDER == Q_BIG_ENDIAN; // libmatio has turned them already
    array.rowMajor = false;
    array.rows = variable.dims[0];
    array.columns = variable.dims[1];
    return array;
}

std::string problemOf(const matvar_t& variable)
{
    if (!typeOf(variable.class_type))
        return nameOf(variable.class_type);
    if (variable.isLogical != 0)
        return "truth values";
    if (variable.isComplex != 0)
        return "complex numbers";
    const std::optional<RawArray> array = arrayOf(variable);
    if (!array)
        return std::to_string(variable.rank) + " dimensions";
    if (array->rows == 0 || array->columns == 0)
        return "empty";
    return array->rows == 1 && array->columns == 1 ? "a single number" : std::string();
}

bool namesARate(const QString& name)
{
    const QString word = name.section(QLatin1Char('.'), -1).toLower().remove(QLatin1Char('_'));
    for (const char* known : {"sr", "fs", "samplerate", "samplingrate", "samplefrequency", "samplingfrequency"}) {
        if (word == QLatin1String(known))
            return true;
    }
    return false;
}

} // namespace

void MatVariables::FileCloser::operator()(_mat_t* file) const
{
    Mat_Close(file);
}

void MatVariables::VariableCloser::operator()(matvar_t* variable) const
{
    Mat_VarFree(variable);
}

Result<MatVariables> MatVariables::open(const QString& path)
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // or HDF5 writes pages about a damaged file to standard error
    MatVariables opened;
    opened.m_fileBytes = static_cast<quint64>(QFileInfo(path).size());
    opened.m_file.reset(Mat_Open(QFile::encodeName(path).constData(), MAT_ACC_RDONLY));
    if (!opened.m_file)
        return notUnderstood("not a MATLAB file, or a damaged one");
    while (matvar_t* next = Mat_VarReadNextInfo(opened.m_file.get())) {
        opened.m_owned.emplace_back(next);
        if (next->name == nullptr)
            return notUnderstood("a variable is damaged");
        if (next->name[0] == '\0')
            continue; // the workspace of functions, which MATLAB keeps as a variable without a name
        opened.add(next, QString::fromUtf8(next->name), 0);
        if (opened.m_variables.size() > mostVariables)
            return notUnderstood("far too many variables");
    }
    return opened;
}

void MatVariables::add(matvar_t* variable, const QString& name, int depth)
{
    const bool oneStructure = variable->class_type == MAT_C_STRUCT && variable->rank == 2 && variable->dims != nullptr &&
                              variable->dims[0] == 1 && variable->dims[1] == 1;
    if (oneStructure && depth < deepestField) {
        const unsigned fields = Mat_VarGetNumberOfFields(variable);
        char* const* names = Mat_VarGetStructFieldnames(variable);
        for (unsigned i = 0; i < fields && names != nullptr && m_variables.size() <= mostVariables; ++i) {
            matvar_t* field = Mat_VarGetStructFieldByIndex(variable, i, 0);
            if (field != nullptr && names[i] != nullptr)
                add(field, name + QLatin1Char('.') + QString::fromUtf8(names[i]), depth + 1);
        }
        return;
    }
    m_variables.push_back({name, problemOf(*variable)});
    m_handles.push_back(variable);
}

/// Reads the numbers unless they are there. The size is held against what the file can hold before memory is taken.
bool MatVariables::loaded(matvar_t* variable)
{
    const std::optional<RawArray> array = arrayOf(*variable);
    const std::optional<std::size_t> size = array ? array->size() : std::nullopt;
    if (!size || *size > largestArrayBytes || array->rows * array->columns > m_fileBytes * mostNumbersPerByte)
        return false;
    if (variable->data == nullptr && Mat_VarReadDataAll(m_file.get(), variable) != 0)
        return false;
    return variable->data != nullptr && variable->nbytes >= *size;
}

Result<RawArray> MatVariables::read(std::size_t index)
{
    matvar_t* variable = m_handles[index];
    if (!loaded(variable))
        return notUnderstood(m_variables[index].name.toStdString() + " in it is damaged");
    RawArray array = *arrayOf(*variable);
    array.bytes = QByteArray::fromRawData(static_cast<const char*>(variable->data), static_cast<qsizetype>(*array.size()));
    return array;
}

std::optional<double> MatVariables::rateBeside(std::size_t index)
{
    const QString structure = m_variables[index].name.section(QLatin1Char('.'), 0, -2);
    for (const QString& place : {structure, QString()}) {
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            const QString& name = m_variables[i].name;
            const std::optional<RawArray> array = arrayOf(*m_handles[i]);
            if (name.section(QLatin1Char('.'), 0, -2) != place || !namesARate(name) || !array || array->rows != 1 ||
                array->columns != 1)
                continue;
            const Result<RawArray> single = read(i);
            const Result<double> rate = single ? firstNumber(*single) : single.error();
            if (rate && std::isfinite(*rate) && *rate > 0.0)
                return *rate;
        }
    }
    return std::nullopt;
}

} // namespace baseline::recording
