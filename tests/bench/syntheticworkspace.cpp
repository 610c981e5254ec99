// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticworkspace.h"

#include "models/domain/partialdate.h"
#include "models/store/articleord.h"
#include "models/store/bulkload.h"
#include "models/store/ratestore.h"
#include "models/store/transaction.h"
#include "models/store/workspace.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie::bench {
namespace {

constexpr int kWords = 60'000;
constexpr int kCompanies = 3000;
constexpr int kActors = 5000;
constexpr int kPlaces = 1000;
constexpr int kBatch = 50'000;

/// xorshift64*: the same everywhere, and fast enough not to be what is measured.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint32_t below(std::uint32_t limit)
    {
        m_state ^= m_state >> 12U;
        m_state ^= m_state << 25U;
        m_state ^= m_state >> 27U;
        return static_cast<std::uint32_t>(((m_state * 0x2545F4914F6CDD1DULL) >> 32U) * limit >> 32U);
    }
    /// Small numbers far more often than great ones.
    std::uint32_t skewed(std::uint32_t limit) { return below(below(below(limit) + 1) + 1); }

    /// A number from 1 on, or nothing.
    std::optional<qint64> maybe(bool wanted, std::uint32_t limit)
    {
        if (!wanted)
            return std::nullopt;
        return qint64{1} + skewed(limit);
    }

private:
    std::uint64_t m_state;
};

std::string word(std::uint32_t rank)
{
    static constexpr std::array kSyllables{"ba",  "té", "ri",  "mon", "lu", "cha", "gre", "pi",
                                           "sa",  "do", "ver", "nou", "le", "fa",  "ce",  "tra",
                                           "qui", "zo", "è",   "jar", "ho", "ban", "mi",  "ru"};
    std::string text;
    for (std::uint32_t rest = rank + 24; rest > 0; rest /= 24)
        text += kSyllables[rest % 24];
    return text;
}

/// Ranks of words as Zipf's law has them, looked up in a table.
std::vector<std::uint32_t> zipfTable()
{
    constexpr std::size_t kEntries = 1U << 20U;
    std::vector<double> sums(kWords);
    double sum = 0;
    for (std::size_t i = 0; i < kWords; ++i)
        sums[i] = sum += std::pow(static_cast<double>(i) + 2.7, -1.12);
    std::vector<std::uint32_t> table(kEntries);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < kEntries; ++i) {
        while (sums[rank] < sum * (static_cast<double>(i) + 0.5) / kEntries)
            ++rank;
        table[i] = rank;
    }
    return table;
}

class Writer
{
public:
    Writer(Connection& connection, int words)
        : m_connection(connection)
        , m_wordsEach(static_cast<std::uint32_t>(words))
        , m_random(0x5EED)
        , m_zipf(zipfTable())
    {
        for (std::uint32_t rank = 0; rank < kWords; ++rank)
            m_words.push_back(word(rank));
    }

    Result<> prepare();
    Result<> writeNames();
    Result<> writeArticle(int id, int day);

private:
    void makeBody();
    Result<> writeMentions(int article);
    Result<> writeFigures(int article);
    std::string_view randomSector() { return code(static_cast<Sector>(m_random.skewed(kSectorCount))); }

    Connection& m_connection;
    std::uint32_t m_wordsEach;
    Random m_random;
    std::vector<std::uint32_t> m_zipf;
    std::vector<std::string> m_words;
    std::string m_body;
    std::vector<Statement> m_statements; ///< article, fts, sector, mention, figure
};

Result<> Writer::prepare()
{
    for (const char* sql :
         {"INSERT INTO article (id, ord, date, lang, title, excerpt, text_sha256, engine, body) "
          "VALUES (?, ?, ?, 'fr', ?, ?, ?, 'bench', ?)",
          "INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)",
          "INSERT INTO article_sector (article_id, position, sector) VALUES (?, 0, ?)",
          "INSERT INTO mention (article_id, actor_id, place_id, span_begin, span_end, surface, investor) "
          "VALUES (?, ?, ?, ?, ?, 'Nom en toutes lettres', ?)",
          "INSERT INTO metric (article_id, kind, value_milli, unit, modifier, role, sector, subject_id, place_id, "
          "span_begin, span_end, quote, rule, cues, confidence, engine, review) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, "
          "'près de 220 MDH', 'money.amount role.headline', '[\"investissement\"]', 0.8, 'bench', ?)"}) {
        auto statement = Statement::prepare(m_connection, sql);
        if (!statement)
            return tl::unexpected(statement.error());
        m_statements.push_back(std::move(*statement));
    }
    return {};
}

Result<> Writer::writeNames()
{
    auto actor = Statement::prepare(m_connection, "INSERT INTO actor (id, name, kind) VALUES (?, ?, ?)");
    auto alias = Statement::prepare(m_connection,
                                    "INSERT INTO alias (actor_id, form, folded, origin) VALUES (?, ?, ?, 'auto')");
    auto place = Statement::prepare(m_connection,
                                    "INSERT INTO place (id, name, folded, key, parent_id) VALUES (?, ?, ?, '', ?)");
    if (!actor || !alias || !place)
        return failure(Error::Kind::Internal, u"the schema has changed"_s);
    for (int id = 1; id <= kActors; ++id) {
        const std::string name = "Groupe " + m_words[static_cast<std::size_t>(id)] + " " + std::to_string(id);
        const std::string_view kind = code(
            id <= kCompanies ? ActorKind::Company : kActorKinds[static_cast<std::size_t>(id) % kActorKinds.size()]);
        auto written = actor->run(id, name, kind).and_then([&] { return alias->run(id, name, name); });
        if (!written)
            return written;
    }
    for (int id = 1; id <= kPlaces; ++id) {
        const std::string name = "Lieu " + m_words[static_cast<std::size_t>(id)];
        std::optional<int> parent;
        if (id > 10)
            parent = id / 8;
        if (auto written = place->run(id, name, name, parent); !written)
            return written;
    }
    return {};
}

void Writer::makeBody()
{
    m_body.clear();
    for (std::uint32_t n = m_wordsEach / 2 + m_random.below(m_wordsEach); n > 0; --n) {
        m_body += m_words[m_zipf[m_random.below(static_cast<std::uint32_t>(m_zipf.size()))]];
        m_body += m_random.below(14) == 0 ? ". " : " ";
    }
}

Result<> Writer::writeArticle(int id, int day)
{
    makeBody();
    const qint64 ord = (qint64{day} << kOrdSequenceBits) + id;
    const QString date = dayOfNumber(day).toString(Qt::ISODate);
    const std::string_view body = m_body;
    const std::string_view title = body.substr(0, 60);
    std::array<char, 32> hash{};
    std::copy_n(reinterpret_cast<const char*>(&id), sizeof id, hash.begin());
    const Blob blob{QByteArrayView(hash.data(), 32)};
    return m_statements[0]
        .run(id, ord, date, title, body.substr(0, 200), blob, body)
        .and_then([&] { return m_statements[1].run(ord, title, body); })
        .and_then([&] { return m_statements[2].run(id, randomSector()); })
        .and_then([&] { return writeMentions(id); })
        .and_then([&] { return writeFigures(id); });
}

Result<> Writer::writeMentions(int article)
{
    for (std::uint32_t n = 3 + m_random.below(7), at = 0; n > 0; --n, at += 40) {
        const bool isActor = m_random.below(3) > 0;
        const auto actor = m_random.maybe(isActor, kActors);
        const auto place = m_random.maybe(!isActor, kPlaces);
        if (auto written = m_statements[3].run(article, actor, place, at, at + 20, isActor && n == 1 ? 1 : 0);
            !written)
            return written;
    }
    return {};
}

Result<> Writer::writeFigures(int article)
{
    static constexpr std::array kUnits{"MAD", "MAD", "EUR", "USD", "XOF"};
    for (std::uint32_t n = m_random.below(11), at = 0; n > 0; --n, at += 50) {
        const MetricKind kind = kMetricKinds[m_random.below(11)];
        const std::string_view unit = isMoney(kind) ? kUnits[m_random.below(5)] : countUnit(kind);
        const Role role = kRoles[m_random.below(8) < 5 ? 0 : m_random.below(3)];
        const auto sector = m_random.below(3) > 0 ? std::optional(randomSector()) : std::nullopt;
        const auto subject = m_random.maybe(m_random.below(3) > 0, kActors);
        const auto place = m_random.maybe(m_random.below(3) > 0, kPlaces);
        const auto modifier = m_random.below(5) == 0 ? Modifier::About : Modifier::Exact;
        const auto review = m_random.below(10) == 0 ? ReviewState::Accepted : ReviewState::Auto;
        if (auto written
            = m_statements[4].run(article, code(kind), qint64{1 + m_random.below(1'000'000)} * 1000, unit,
                                  code(modifier), code(role), sector, subject, place, at, at + 15, code(review));
            !written)
            return written;
    }
    return {};
}

} // namespace

QString syntheticWord(int rank)
{
    return QString::fromStdString(word(static_cast<std::uint32_t>(rank)));
}

Result<> makeSyntheticWorkspace(const QString& path, int articles, int words)
{
    auto connection = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    auto load = BulkLoad::begin(*connection);
    if (!load)
        return tl::unexpected(load.error());
    Writer writer(*connection, words);
    if (auto prepared = writer.prepare().and_then([&] { return writer.writeNames(); }); !prepared)
        return prepared;
    const int first = dayNumber(QDate(2000, 1, 1));
    const qint64 days = dayNumber(QDate(2026, 11, 1)) - first;
    for (int id = 1; id <= articles;) {
        auto batch = Transaction::begin(*connection);
        if (!batch)
            return tl::unexpected(batch.error());
        for (const int end = std::min(id + kBatch, articles + 1); id < end; ++id)
            if (auto written = writer.writeArticle(id, first + static_cast<int>(id * days / articles)); !written)
                return written;
        if (auto done = batch->commit(); !done)
            return done;
    }
    return load->finish();
}

} // namespace vigie::bench
