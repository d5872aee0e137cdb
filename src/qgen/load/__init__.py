"""Load: the bytes of a collection become a fact base and item templates, plus all that is wrong in them.

``collection.load_collection`` is the way in. Nothing here touches the disk, and no fault of an author raises.
"""
