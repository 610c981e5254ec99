// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/curation/markedwords.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace vigie {

/// Lets the engine read words that a person has marked, in a thread of its own. The engine is loaded for the first
/// of them, which takes about 0.1 s, and kept. Destroying it waits for the reading that runs.
class MarkedWordsReader final : public QObject
{
    Q_OBJECT

public:
    explicit MarkedWordsReader(QObject* parent = nullptr);
    ~MarkedWordsReader() override;

    /// The answer comes in this object's thread, and only while the receiver lives. Nothing where no figure can be
    /// read there, and where the engine cannot be loaded.
    void read(const MarkedWords& words, QObject* receiver, const FieldsCallback& callback);

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
};

} // namespace vigie
