"""Images of rows outlive the columns that come after them."""

import json

from talentdesk.services import images


def test_a_column_added_later_means_its_default() -> None:
    old = images.to_json("ballot", [1 if name != "id" else "b" for name in images.columns("ballot")])
    values = json.loads(old)
    for name in ("question", "round", "defer", "invalid", "on_paper"):
        del values[name]
    whole = images.complete("ballot", json.dumps(values))
    assert whole is not None
    assert json.loads(whole) == values | {
        "question": "", "round": 1, "defer": 0, "invalid": 0, "on_paper": 0
    }  # fmt: skip
    assert list(json.loads(whole)) == sorted(json.loads(whole))


def test_a_whole_image_stays_as_it_is() -> None:
    image = images.to_json("ballot", [2 if name != "id" else "b" for name in images.columns("ballot")])
    assert images.complete("ballot", image) is image
    assert images.complete("ballot", None) is None


def test_a_column_that_may_be_empty_was_empty_before_there_was_one() -> None:
    named = [name for name in images.columns("programme") if name not in ("since", "by", "note")]
    before = json.dumps(dict.fromkeys(sorted(named), "x"))
    after = images.complete("programme", before)
    assert after is not None
    assert json.loads(after) == dict.fromkeys(named, "x") | {"since": None, "by": "", "note": ""}
