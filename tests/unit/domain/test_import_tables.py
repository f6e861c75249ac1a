"""The registry of importable tables is sound."""

from talentdesk.domain.import_tables import PEOPLE, TABLES, WHO, FieldKind, table


def test_every_group_names_fields_of_its_table() -> None:
    for one in TABLES:
        keys = set(one.keys())
        assert len(keys) == len(one.fields), one.key
        assert all(set(group) <= keys for group in one.any_of), one.key
        assert one.about_people == (set(WHO) <= keys)


def test_lists_are_named_where_a_value_is_chosen_from_one() -> None:
    for one in TABLES:
        for field in one.fields:
            assert bool(field.choices) == (field.kind is FieldKind.CHOICE), (one.key, field.key)


def test_a_member_of_a_family_is_found_by_its_key() -> None:
    rating = PEOPLE.field("rating:performance:2025")
    assert rating is not None and rating.key == "rating"
    assert PEOPLE.field("unit:1") == PEOPLE.field("unit")
    assert PEOPLE.field("grade:1") is None
    assert PEOPLE.field("nothing") is None
    assert table("people") is PEOPLE
    assert table("nothing") is None
