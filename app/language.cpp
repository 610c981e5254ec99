// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vigie {

using namespace Qt::StringLiterals;

QStringList interfaceLanguages()
{
    return {u"en"_s, u"fr"_s};
}

void installLanguage(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const QString language = locale.name().section(u'_', 0, 0);
    if (!interfaceLanguages().contains(language)) {
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    QLocale::setDefault(locale);
    if (language == "en"_L1)
        return;
    for (const auto& [file, folder] : {std::pair{"vigie_"_L1, u":/i18n"_s},
                                       std::pair{"qtbase_"_L1, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file + language, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace vigie
