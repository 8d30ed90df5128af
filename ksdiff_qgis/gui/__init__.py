"""Windows of the plugin, imported when they are opened."""
