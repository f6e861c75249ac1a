"""Speed and size as ratios against raw floors measured in the same run: ``python -m bench [NAME …]``."""
