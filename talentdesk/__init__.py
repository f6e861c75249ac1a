"""TalentDesk: offline succession workshops over one local file."""

__version__ = "0.1.0"
