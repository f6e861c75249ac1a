"""The succession chart and the replacement chart."""
