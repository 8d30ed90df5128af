"""Methods compared on folders of scenes."""
