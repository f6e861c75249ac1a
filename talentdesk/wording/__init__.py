"""Every sentence for reasons, problems and troubles, in Chinese and English, without Qt."""

from talentdesk.wording.say import Say, code_of, phrase, speaker

__all__ = ["Say", "code_of", "phrase", "speaker"]
