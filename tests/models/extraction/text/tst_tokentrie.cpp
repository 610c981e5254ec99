// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/tokentrie.h"

#include <QTest>

using namespace vigie::extraction;

/// Phrases of word ids, with several payloads each.
class TestTokenTrie final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasAdded();
    void keepsPhrasesOverBuilds();
    void emptyFindsNothing();
};

namespace {

/// The indices of the payloads of the phrase.
std::vector<std::uint32_t> indices(const TokenTrie& trie, const std::vector<WordId>& phrase)
{
    TokenTrie::Node node = 0;
    for (const WordId word : phrase) {
        node = trie.step(node, word);
        if (node == 0)
            return {};
    }
    std::vector<std::uint32_t> found;
    for (const TokenTrie::Payload& payload : trie.payloads(node))
        found.push_back(payload.index);
    return found;
}

} // namespace

void TestTokenTrie::findsWhatWasAdded()
{
    TokenTrie trie;
    trie.add(std::vector<WordId>{1, 2}, {PhraseClass::Place, 10});
    trie.add(std::vector<WordId>{1}, {PhraseClass::Actor, 11});
    trie.add(std::vector<WordId>{1, 2}, {PhraseClass::Actor, 12});
    trie.add(std::vector<WordId>{7, 1, 2}, {PhraseClass::Place, 13});
    trie.build();
    QCOMPARE(indices(trie, {1, 2}), (std::vector<std::uint32_t>{10, 12}));
    QCOMPARE(indices(trie, {1}), std::vector<std::uint32_t>{11});
    QCOMPARE(indices(trie, {7, 1, 2}), std::vector<std::uint32_t>{13});
    QCOMPARE(indices(trie, {7}), std::vector<std::uint32_t>{});
    QCOMPARE(indices(trie, {2}), std::vector<std::uint32_t>{});
    QCOMPARE(indices(trie, {1, 2, 1}), std::vector<std::uint32_t>{});
    QCOMPARE(indices(trie, {99}), std::vector<std::uint32_t>{});
}

void TestTokenTrie::keepsPhrasesOverBuilds()
{
    TokenTrie trie;
    trie.add(std::vector<WordId>{1, 2}, {PhraseClass::Place, 10});
    trie.build();
    trie.add(std::vector<WordId>{3}, {PhraseClass::Place, 11});
    trie.build();
    QCOMPARE(indices(trie, {1, 2}), std::vector<std::uint32_t>{10});
    QCOMPARE(indices(trie, {3}), std::vector<std::uint32_t>{11});
}

void TestTokenTrie::emptyFindsNothing()
{
    TokenTrie trie;
    QCOMPARE(trie.step(0, 1), TokenTrie::Node{0});
    trie.build();
    QCOMPARE(trie.step(0, 1), TokenTrie::Node{0});
}

QTEST_GUILESS_MAIN(TestTokenTrie)
#include "tst_tokentrie.moc"
