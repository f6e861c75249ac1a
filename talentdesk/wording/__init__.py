"""Every sentence for reasons, problems and troubles, in Chinese and English, without Qt."""

from talentdesk.wording.say import Say, phrase, speaker

__all__ = ["Say", "phrase", "speaker"]
