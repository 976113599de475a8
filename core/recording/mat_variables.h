// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/raw_array.h"
#include "core/recording/variable_choice.h"

#include <memory>
#include <vector>

struct _mat_t;
struct matvar_t;

namespace baseline::recording {

/// The variables of a MATLAB file, without their numbers, fields of structures as "structure.field". libmatio and HDF5
/// keep state of their own: one thread at a time.
class MatVariables {
public:
    /// `path` has passed checkMatFile. Errors: BadFormat (damaged).
    static Result<MatVariables> open(const QString& path);

    const std::vector<Variable>& variables() const { return m_variables; }

    /// Reads the numbers of one that has no problem; its bytes lie in this object. Errors: BadFormat (damaged, or larger
    /// than such a file can hold).
    Result<RawArray> read(std::size_t index);

    /// A single number beside the variable (in the same structure first) that a name like "fs" makes the sampling rate.
    std::optional<double> rateBeside(std::size_t index);

private:
    struct FileCloser {
        void operator()(_mat_t* file) const;
    };
    struct VariableCloser {
        void operator()(matvar_t* variable) const;
    };

    void add(matvar_t* variable, const QString& name, int depth);
    bool loaded(matvar_t* variable);

    std::unique_ptr<_mat_t, FileCloser> m_file;
    std::vector<std::unique_ptr<matvar_t, VariableCloser>> m_owned;
    std::vector<Variable> m_variables;
    std::vector<matvar_t*> m_handles; ///< of m_variables, in the same order
    quint64 m_fileBytes = 0;
};

} // namespace baseline::recording
