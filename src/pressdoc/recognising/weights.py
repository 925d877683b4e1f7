CUES: dict = {}
TRANSITIONS: dict = {}
