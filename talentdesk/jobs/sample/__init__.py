"""The sample workspace: an invented group whose data all follow from a seed and a day."""

from talentdesk.jobs.sample.making import SEED, make_sample

__all__ = ["SEED", "make_sample"]
