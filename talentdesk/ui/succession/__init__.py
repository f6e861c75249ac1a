"""The succession place: key posts, who may follow, and what happens when somebody is gone."""
