"""The small style sheet over Fusion: what a palette cannot say. Widgets choose by their ``kind`` property."""

from string import Template

from talentdesk import paths, tokens

_SHEET = Template("""
* { outline: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 8px; }
QLabel[kind="muted"], QLabel[kind="small"] { color: $muted; }
QLabel[kind="warn"] { color: $warn; }
QLabel[kind="bad"] { color: $bad; }
QLabel[kind="good"] { color: $good; }
QFrame[kind="panel"] { background: $surface; border: 1px solid $line; border-radius: ${panel}px; }
QFrame[kind="drop"] { background: $accent_soft; border: 2px dashed $accent; border-radius: ${panel}px; }
QFrame[kind="raised"] { background: $raised; border: 1px solid $line; border-radius: ${panel}px; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="inspector"] { background: $surface; border: none; border-left: 1px solid $line; }
QWidget[kind="surface"] { background: $surface; }
QWidget[kind="warn-strip"] { background: $warn_soft; }

QPushButton, QToolButton[kind="button"] {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${card}px;
  padding: 0 12px; min-height: 30px; }
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: $muted; border-color: $line; }
QPushButton:focus, QToolButton[kind="button"]:focus {
  border: 2px solid $focus; padding: 0 11px; min-height: 28px; }
QPushButton[kind="big"] { border-color: $line; border-radius: ${panel}px; min-height: 62px; padding: 0; }
QPushButton[kind="big"]:focus { min-height: 60px; }
QPushButton[kind="row"]:focus { min-height: 52px; }
QPushButton[kind="big"]:focus, QPushButton[kind="row"]:focus { border: 2px solid $focus; padding: 0; }
QPushButton[kind="row"] {
  border: 1px solid transparent; background: transparent; min-height: 54px; padding: 0; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 0 4px 0 1px; min-height: 22px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 0 3px 0 0; min-height: 20px; }

QToolButton { background: transparent; color: $text; border: 2px solid transparent; border-radius: ${card}px;
  padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:disabled { color: $muted; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="main"], QToolButton[kind="main"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: ${card}px;
  padding: 0 12px; min-height: 30px; font-weight: bold; }
QPushButton[kind="main"]:hover, QToolButton[kind="main"]:hover { background: $accent_hover; }
QPushButton[kind="main"]:disabled, QToolButton[kind="main"]:disabled {
  background: $line; color: $muted; border-color: $line; }
QPushButton[kind="main"]:focus, QToolButton[kind="main"]:focus {
  border: 2px solid $text; padding: 0 11px; min-height: 28px; }
QFrame[kind="chip"] { background: $surface; border: 1px solid $line_strong; border-radius: 15px; }
QFrame[kind="chip"][on="true"] { background: $accent_soft; border-color: $accent; }
QToolButton[kind="chip"] { border-radius: 13px; padding: 0 8px; min-height: 24px; }
QToolButton[kind="chip"]:checked { background: transparent; }
QToolButton[kind="rail"] { border-radius: ${card}px; padding: 6px 2px; color: $muted; }
QToolButton[kind="rail"]:checked { background: $accent_soft; color: $accent; font-weight: bold; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${card}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { padding: 0 8px; min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit[kind="cell"], QComboBox[kind="cell"] { background: transparent; border-color: transparent; }
QLineEdit[kind="cell"]:hover, QComboBox[kind="cell"]:hover { border-color: $line_strong; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus { border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 7px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QComboBox[error="true"] { border-color: $bad; }
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled {
  background: $ground; border-color: $line; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  width: 0; border: none; }
QSpinBox[kind="steps"]::up-button, QSpinBox[kind="steps"]::down-button { width: 24px; }
QSpinBox[kind="steps"]::up-arrow { image: url($arrow_up); width: 14px; height: 14px; }
QSpinBox[kind="steps"]::down-arrow { image: url($arrow); width: 14px; height: 14px; }
QComboBox > QLineEdit {
  border: none; padding: 0 6px; min-height: 0; background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator {
  width: 16px; height: 16px; background: $surface; border: 1px solid $line_strong; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $ground; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($arrow); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; outline: none; }

QTableView, QListView, QTreeView { background: $surface; border: 1px solid $line; border-radius: ${card}px;
  gridline-color: $line; selection-background-color: $accent_soft; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $focus; }
QTableView[kind="plain"] { border: 2px solid transparent; border-radius: 0; }
QTableView[kind="plain"]:focus { border-color: $focus; }
QListView[kind="plain"], QTextBrowser[kind="plain"] { border: none; padding: 0; }
QListView::item { padding: 6px 8px; min-height: 24px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $line_strong; padding: 0 8px; min-height: 32px; }
QHeaderView::section:vertical { border-bottom-color: $line; }
QTableCornerButton::section { background: $surface; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $text; font-weight: bold; min-height: 28px; padding: 0 6px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $raised; border: none; alternate-background-color: $raised;
  selection-background-color: $accent; selection-color: $on_accent; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $surface; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
QFrame[kind="ring"] { background: transparent; border: 2px solid $focus; border-radius: ${card}px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: $accent_soft; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: bold; }
QTabBar::tab:focus { color: $focus; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
""")


def style_sheet(theme: tokens.Theme) -> str:
    """Return the application's style sheet.

    Style sheets cannot colour a picture: one grey arrow shows on every surface; the tick is black or white.
    """
    tick = "tick-light.svg" if tokens.luminance(theme.on_accent) > 0.5 else "tick-dark.svg"
    colours = {role: getattr(theme, role) for role in tokens.ROLES}
    return _SHEET.substitute(
        colours,
        scroll=tokens.mix(theme.line_strong, theme.surface, 0.6),
        accent_hover=tokens.mix(theme.accent, theme.text, 0.85),
        card=tokens.RADIUS_CARD,
        panel=tokens.RADIUS_PANEL,
        arrow=paths.resource("themes", "arrow.svg").as_posix(),
        arrow_up=paths.resource("themes", "arrow-up.svg").as_posix(),
        tick=paths.resource("themes", tick).as_posix(),
    )
