// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/markedwordsreader.h"

#include "models/importers/markedfields.h"

#include <QPointer>

namespace vigie {

using namespace Qt::StringLiterals;

class MarkedWordsReader::Worker final : public QObject
{
public:
    std::optional<MetricFields> read(const MarkedWords& words)
    {
        // Without the workspace's names: they tell whose a figure is, not what it says.
        if (!m_engine)
            m_engine = loadEngine();
        return *m_engine ? markedFields(**m_engine, words.body, words.span, words.date) : std::nullopt;
    }

private:
    std::optional<Result<Engine>> m_engine;
};

MarkedWordsReader::MarkedWordsReader(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"vigie-marked"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

MarkedWordsReader::~MarkedWordsReader()
{
    m_thread.quit();
    m_thread.wait();
}

void MarkedWordsReader::read(const MarkedWords& words, QObject* receiver, const FieldsCallback& callback)
{
    // The thread never outlives this object: the destructor waits.
    QMetaObject::invokeMethod(m_worker.get(), [this, words, receiver = QPointer(receiver), callback] {
        const std::optional<MetricFields> fields = m_worker->read(words);
        QMetaObject::invokeMethod(this, [receiver, callback, fields] {
            if (receiver)
                callback(fields);
        });
    });
}

} // namespace vigie
