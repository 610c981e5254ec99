// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"

#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/storysearch/movedstep.h"

#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

Result<EditOutcome> perform(Connection& connection, const EditOperation& operation, const QString& author)
{
    auto edit = Edit::begin(connection, {operation.action, author});
    if (!edit)
        return tl::unexpected(edit.error());
    const Result<qint64> made = operation.apply(*edit);
    if (!made)
        return tl::unexpected(made.error());
    return edit->commit().map([&](qint64 step) { return EditOutcome{step, operation.action, *made}; });
}

Result<EditOutcome> outcomeOf(const Result<MovedStep>& moved)
{
    return moved.map([](const MovedStep& done) {
        return EditOutcome{done.step.step, done.step.action, 0, done.searchFailed};
    });
}

} // namespace

/// Opens the connection at the first edit: who only reads never asks for the right to write.
class EditRunner::Worker final : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {
    }

    Result<EditOutcome> work(const Job& job)
    {
        if (!m_connection) {
            auto opened = Connection::open(m_path, Access::ReadWrite);
            if (!opened)
                return tl::unexpected(opened.error());
            m_connection.emplace(std::move(*opened));
        }
        return job(*m_connection);
    }

    void close() { m_connection.reset(); }

private:
    const QString m_path;
    std::optional<Connection> m_connection;
};

EditRunner::EditRunner(QString workspacePath, QString author, QObject* parent)
    : QObject(parent)
    , m_author(std::move(author))
    , m_worker(std::make_unique<Worker>(std::move(workspacePath)))
{
    m_thread.setObjectName(u"vigie-edit"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

EditRunner::~EditRunner()
{
    // Queued behind every edit that was asked for.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_worker->close();
        m_thread.quit();
    });
    m_thread.wait();
}

void EditRunner::setAuthor(const QString& author)
{
    m_author = author;
}

void EditRunner::run(EditOperation operation, QObject* receiver, Callback callback)
{
    submit(
        receiver,
        [operation = std::move(operation), author = m_author](Connection& connection) {
            return perform(connection, operation, author);
        },
        std::move(callback));
}

void EditRunner::undo(QObject* receiver, Callback callback)
{
    submit(
        receiver, [](Connection& connection) { return outcomeOf(undoStep(connection)); }, std::move(callback));
}

void EditRunner::redo(QObject* receiver, Callback callback)
{
    submit(
        receiver, [](Connection& connection) { return outcomeOf(redoStep(connection)); }, std::move(callback));
}

void EditRunner::submit(QObject* receiver, Job job, Callback callback)
{
    Q_ASSERT(receiver != nullptr && receiver->thread() == thread());
    const auto deliver
        = [this, receiver = QPointer(receiver), callback = std::move(callback)](const Result<EditOutcome>& outcome) {
              const QPointer<EditRunner> self(this); // the callback may end it
              if (outcome && outcome->step > 0)
                  emit edited(*outcome);
              if (receiver && callback)
                  callback(outcome);
              if (self && --m_asked == 0)
                  emit idle();
          };
    ++m_asked;
    QMetaObject::invokeMethod(m_worker.get(), [this, job = std::move(job), deliver] {
        const Result<EditOutcome> outcome = m_worker->work(job);
        // The thread never outlives this object: the destructor waits.
        QMetaObject::invokeMethod(this, [deliver, outcome] { deliver(outcome); });
    });
}

} // namespace vigie
