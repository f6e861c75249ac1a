"""What a layer is called in the window."""

from talentdesk.domain.layers import LayerKind, LayerLine
from talentdesk.wording import Say


def layer_name(layer: LayerLine, say: Say) -> str:
    """Return the name of a layer: a rehearsal's own, or what the challenge is called."""
    if layer.kind is LayerKind.CHALLENGE:
        return say("Challenge of the middle")
    return say("Rehearsal: {name}", name=layer.name)
