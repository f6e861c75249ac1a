"""What a column of a sheet can be chosen to mean."""

from talentdesk.domain.import_reading import ColumnGuess, SheetGuess, SheetState, Source
from talentdesk.domain.import_tables import GROWTH
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.ui.importing.field_choices import field_choices
from talentdesk.wording import speaker


def test_a_growth_plan_offers_a_column_for_each_year_to_come_and_for_the_one_that_is_there() -> None:
    column = ColumnGuess(column=1, header="2045年", field="units_in:2045")
    guess = SheetGuess(source=Source(file="a.xlsx"), state=SheetState.TABLE, columns=(column,))
    programme = read_programme(template_text("general"))
    offered = dict(field_choices(GROWTH, guess, programme, ("2026", "2025"), speaker(Language.ZH)))
    years = [key for key in offered if key.startswith("units_in:")]
    assert years == [*(f"units_in:{year}" for year in range(2026, 2036)), "units_in:2045"]
    assert offered["units_in:2027"] == "2027年末单位数" and offered["units"] == "单位数"
