"""The editor of the programme: forms made from its description."""
