// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/commandline.h"
#include "app/desktop/desktop.h"
#include "app/language.h"
#include "app/settings.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.vigie.Vigie"_s);
}

int runCommand(const vigie::CommandLine& line, int argc, char** argv)
{
    // Charts are painted by widgets, which need an application but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(line.paints ? new QApplication(argc, argv)
                                                                    : new QCoreApplication(argc, argv));
    vigie::installLanguage(line.language.isEmpty() ? u"en"_s : line.language);
    return static_cast<int>(line.run());
}

int openWindow(const vigie::CommandLine& line, int argc, char** argv)
{
    const QApplication application(argc, argv);
    vigie::Settings settings;
    vigie::installLanguage(line.language.isEmpty() ? settings.language() : line.language);
    vigie::setAppearance(line.palette);
    vigie::Desktop desktop(&settings);
    desktop.open(line.workspace);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    std::optional<int> ended;
    const vigie::CommandLine line = vigie::readCommandLine(argc, argv, &ended);
    if (ended)
        return *ended;
    nameApplication();
    return line.run ? runCommand(line, argc, argv) : openWindow(line, argc, argv);
}
