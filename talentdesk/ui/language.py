"""The language of the window; another one can be chosen at any time."""

from __future__ import annotations

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from talentdesk import paths
from talentdesk.domain.texts import Language
from talentdesk.wording import Say, speaker

_LOCALES = {Language.ZH: "zh_CN", Language.EN: "en"}

# What Qt's own catalogue leaves in English or says with a word that is not ours. Our catalogue comes first.
QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")
QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")
QT_TRANSLATE_NOOP("QLineEdit", "&Undo")
QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo")


class Speech(QObject):
    """Speaks one language in window, standard dialogs, dates and numbers.

    ``changed`` comes after every widget got its LanguageChange; it is for what gets no such event: item
    models, boards with cached cards, charts.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, language: Language) -> None:
        super().__init__(app)
        self.setObjectName("speech")
        self._app = app
        self._translators: list[QTranslator] = []
        self._language = language
        self._install()

    @property
    def language(self) -> Language:
        """The language spoken."""
        return self._language

    @property
    def say(self) -> Say:
        """The speaker of sentences that are not the window's own."""
        return speaker(self._language)

    def use(self, language: Language) -> None:
        """Speak another language."""
        if language is self._language:
            return
        self._language = language
        self._install()
        # Qt only posts the news to the windows; what listens to us must find them retranslated.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit()

    def _install(self) -> None:
        for old in self._translators:
            self._app.removeTranslator(old)
        locale = _LOCALES[self._language]
        # Dates, numbers and calendars ask the default locale; it comes first, so that retranslate() finds it.
        QLocale.setDefault(QLocale(locale))
        self._translators = []
        own = str(paths.resource("i18n"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{locale}", qt), (f"talentdesk_{locale}", own)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)


def system_language() -> Language:
    """Return Chinese where the system speaks Chinese, else English."""
    chinese = QLocale.system().language() is QLocale.Language.Chinese
    return Language.ZH if chinese else Language.EN
